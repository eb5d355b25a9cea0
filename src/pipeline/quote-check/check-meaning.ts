// What an editor's marks do to the sense: negations and limits left out or bracketed over, and brackets that turn a sentence.
import { leadRegion, tailRegion, type Alignment } from './align.ts';
import { bringsNegation, isNegation, isTurned, turnsWord } from './meaning-words.ts';
import { isNumber, numbersIn } from './numbers.ts';
import type { QuoteProblem } from './problem.ts';
import {
  isCaseMark,
  type Bracket,
  type GapItem,
  type PartWord,
  type QuoteReading,
} from './read-quote.ts';
import type { SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

export function checkMeaning(
  source: SourceText,
  reading: QuoteReading,
  alignment: Alignment,
): readonly QuoteProblem[] {
  const problems: QuoteProblem[] = [];
  reading.gaps.forEach((gap, index) => {
    const [from, to] = coveredRegion(source, reading, alignment, index);
    problems.push(...checkCovered(source, gap, from, to));
    problems.push(...checkBrackets(source, gap, source.tokens.slice(from, to)));
  });
  for (const [index, part] of reading.parts.entries()) {
    const place = alignment.places[index];
    const word = place === undefined ? undefined : source.tokens[place.start];
    if (part.kind === 'part-word' && !isCaseMark(part) && word !== undefined) {
      problems.push(...checkPartWord(source, part, word));
    }
  }
  return problems;
}

/** Tokens of the source between the parts on either side of a gap, or that a bracket at an end stands for. */
export function coveredRegion(
  source: SourceText,
  reading: QuoteReading,
  alignment: Alignment,
  index: number,
): readonly [number, number] {
  const before = alignment.places[index - 1];
  const after = alignment.places[index];
  const gap = reading.gaps[index] ?? [];
  if (before === undefined)
    return after === undefined ? [0, 0] : leadRegion(source, gap, after.start);
  if (after === undefined) return tailRegion(source, gap, before.end);
  return [before.end, after.start];
}

function checkCovered(
  source: SourceText,
  gap: readonly GapItem[],
  from: number,
  to: number,
): readonly QuoteProblem[] {
  const turning = source.tokens.slice(from, to).filter((_, index) => source.marks[from + index]);
  const words = [...new Set(turning.map((token) => token.key))];
  const item = gap.find((candidate) => candidate.kind === 'omission') ?? gap[0];
  if (words.length === 0 || item === undefined) return [];
  const named = words
    .slice(0, 6)
    .map((word) => `“${word}”`)
    .join(', ');
  const how = item.kind === 'omission' ? 'leaves out' : `puts [${item.text}] over`;
  return [
    {
      kind: 'meaning-left-out',
      at: item.at,
      message: `The quote ${how} ${named}, which may turn or limit what was said: a second person must clear it.`,
    },
  ];
}

function checkBrackets(
  source: SourceText,
  gap: readonly GapItem[],
  covered: readonly Token[],
): readonly QuoteProblem[] {
  const hadNegation = covered.some((token) => isNegation(token, source.spanish));
  const hadNumbers = numbersIn(covered);
  const wasNumber = covered.some((token) => isNumber(token.key));
  return gap
    .filter((item): item is Bracket => item.kind === 'bracket')
    .flatMap((bracket) => {
      const problems: QuoteProblem[] = [];
      const negation = bracket.tokens.find((token) =>
        bringsNegation(token, covered, source.spanish),
      );
      if (negation !== undefined && !hadNegation) {
        problems.push({
          kind: 'bracket-adds-negation',
          at: bracket.at,
          message: `The bracket adds “${negation.key}”, which the response does not say there.`,
        });
      }
      const lost = covered.find((token) =>
        bracket.tokens.some((other) => isTurned(token.key.toLowerCase(), other.key.toLowerCase())),
      );
      if (lost !== undefined) {
        problems.push({
          kind: 'meaning-left-out',
          at: bracket.at,
          message: `The quote puts [${bracket.text}] over “${lost.key}”, which turns what was said: a second person must clear it.`,
        });
      }
      const others = [...numbersIn(bracket.tokens)].filter((number) => !hadNumbers.has(number));
      if (wasNumber && others.length > 0) {
        problems.push({
          kind: 'bracket-changes-number',
          at: bracket.at,
          message: `The bracket says ${others.join(', ')} where the response says ${[...hadNumbers].join(', ')}.`,
        });
      }
      return problems;
    });
}

function checkPartWord(source: SourceText, part: PartWord, word: Token): readonly QuoteProblem[] {
  const removed = word.key.slice(part.before.length, word.key.length - part.after.length);
  const problems: QuoteProblem[] = [];
  if (turnsWord(part.inside) && !turnsWord(removed)) {
    problems.push({
      kind: 'bracket-adds-negation',
      at: part.at,
      message: `The bracket turns “${word.key}” into “${part.before}${part.inside}${part.after}”.`,
    });
  } else if (/\p{N}/u.test(`${part.inside}${word.key}`)) {
    problems.push({
      kind: 'bracket-changes-number',
      at: part.at,
      message: `The bracket says “${part.before}${part.inside}${part.after}” where the response says “${word.key}”.`,
    });
  } else if (turnsWord(removed) || isNegation(word, source.spanish)) {
    problems.push({
      kind: 'meaning-left-out',
      at: part.at,
      message: `The quote puts [${part.inside}] over a part of “${word.key}”, which may turn what was said: a second person must clear it.`,
    });
  }
  return problems;
}
