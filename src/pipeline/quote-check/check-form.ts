// The limits on an editor's hand in a quote, which can be judged without the response.
import type { QuoteProblem } from './problem.ts';
import { editorWords, isCaseMark, type GapItem, type QuoteReading } from './read-quote.ts';
import { countWords } from '../../domain/word-count.ts';

const MOST_BRACKET_WORDS = 5;
/** One word in five may be the editor's, theirs counted in. */
const LARGEST_BRACKET_SHARE = 0.2;
const MOST_OMISSIONS = 3;
/** No quote that a page can hold is cut oftener; the bound keeps a text made of brackets from costing more than its length. */
export const MOST_PARTS = 60;
/** A piece between omissions shorter than this is a scrap; one is let through. */
const LEAST_FRAGMENT_WORDS = 3;

export function checkForm(quote: string, reading: QuoteReading): readonly QuoteProblem[] {
  const problems = [...checkBrackets(quote, reading), ...checkOmissions(reading)];
  if (problems.length > 0 || reading.parts.length <= MOST_PARTS) return problems;
  const message = `The quote is cut into ${reading.parts.length} pieces: at most ${MOST_PARTS} may be.`;
  return [{ kind: 'scraps', at: 0, message }];
}

function checkBrackets(quote: string, reading: QuoteReading): readonly QuoteProblem[] {
  const problems: QuoteProblem[] = [];
  let editors = 0;
  let firstBracket: number | null = null;
  for (const gap of reading.gaps) {
    const brackets = gap.filter((item) => item.kind === 'bracket');
    const words = brackets.reduce((sum, bracket) => sum + editorWords(bracket), 0);
    const at = brackets[0]?.at ?? 0;
    // Brackets that stand side by side are one insertion: splitting it gains nothing.
    if (words > MOST_BRACKET_WORDS) {
      problems.push({
        kind: 'long-bracket',
        at,
        message: `The bracket holds ${words} words; at most five may be an editor's in one place.`,
      });
    }
    for (const bracket of brackets) {
      firstBracket ??= bracket.at;
      if (/^sic[.!]?$/iu.test(bracket.text)) {
        const message = 'Take [sic] away: the site says once that people wrote as they write.';
        problems.push({ kind: 'sic', at: bracket.at, message });
      }
      if (bracket.text === '') {
        problems.push({
          kind: 'empty-bracket',
          at: bracket.at,
          message: 'The bracket is empty: use … for words left out.',
        });
      }
    }
    editors += words;
  }
  for (const part of reading.parts) {
    if (part.kind !== 'part-word' || isCaseMark(part)) continue;
    firstBracket ??= part.at;
    editors += editorWords(part);
  }
  const total = countWords(quote.replaceAll(/(?<=[\p{L}\p{N}])\[|\](?=[\p{L}\p{N}])/gu, ''));
  if (firstBracket !== null && editors > total * LARGEST_BRACKET_SHARE) {
    problems.push({
      kind: 'too-much-bracketed',
      at: firstBracket,
      message: `An editor's words in brackets are ${editors} of the quote's ${total}; at most one in five may be.`,
    });
  }
  return problems;
}

function checkOmissions(reading: QuoteReading): readonly QuoteProblem[] {
  const omissions: number[] = [];
  const fragments: { at: number; words: number }[] = [{ at: 0, words: 0 }];
  reading.parts.forEach((part, index) => {
    const omission = innerOmission(reading, index);
    if (omission !== null) {
      omissions.push(omission);
      fragments.push({ at: omission, words: 0 });
    }
    const fragment = fragments.at(-1);
    if (fragment === undefined) return;
    fragment.words +=
      part.kind === 'part-word' ? 1 : part.tokens.filter((token) => token.isWord).length;
  });
  const last = innerOmission(reading, reading.parts.length);
  if (last !== null) omissions.push(last);
  const problems: QuoteProblem[] = [];
  const surplus = omissions[MOST_OMISSIONS];
  if (surplus !== undefined) {
    problems.push({
      kind: 'too-many-omissions',
      at: surplus,
      message: `The quote leaves words out in ${omissions.length} places; at most three make a quote and not a chain of scraps.`,
    });
  }
  const scraps =
    omissions.length === 0
      ? []
      : fragments.filter((fragment) => fragment.words < LEAST_FRAGMENT_WORDS);
  const second = scraps[1];
  if (second !== undefined) {
    problems.push({
      kind: 'scraps',
      at: second.at,
      message: `${scraps.length} pieces of the quote are shorter than three words of the response; at most one may be.`,
    });
  }
  return problems;
}

/** Where words are left out before part `index`: at the quote's ends `…` leaves nothing out of it, unless a bracket stands beyond. */
function innerOmission(reading: QuoteReading, index: number): number | null {
  const gap: readonly GapItem[] = reading.gaps[index] ?? [];
  const omission = gap.find((item) => item.kind === 'omission');
  if (omission === undefined) return null;
  if (index === 0)
    return gap[0]?.kind === 'bracket' && gap.at(-1)?.kind === 'omission' ? omission.at : null;
  if (index === reading.parts.length) {
    return gap[0]?.kind === 'omission' && gap.at(-1)?.kind === 'bracket' ? omission.at : null;
  }
  return omission.at;
}
