// Why a quote is not in its response, as sentences that name each difference.
import { firstDifference, quoteItems, type Comparison, type Edit } from './compare.ts';
import { occurrences } from './align.ts';
import { isNumber } from './numbers.ts';
import type { QuoteProblem, QuoteProblemKind } from './problem.ts';
import type { QuoteReading } from './read-quote.ts';
import type { SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

const MOST_PROBLEMS = 10;
const MOST_WORDS_SHOWN = 8;
/** Cost per word of the quote above which naming the differences helps no one: about half of its words changed. */
const FAR_OFF = 4.4;

/** At least one problem; never an approval. */
export function explainMismatch(
  source: SourceText,
  quote: string,
  reading: QuoteReading,
): readonly QuoteProblem[] {
  const order = outOfOrder(source, reading);
  if (order !== null) return [order];
  const comparison = firstDifference(source, quoteItems(reading));
  if (comparison.cost > comparison.words * FAR_OFF) {
    return [
      { kind: 'not-in-response', at: firstWord(quote), message: 'The response does not say this.' },
    ];
  }
  const problems = problemsOf(source, quote, comparison);
  return problems.length > 0
    ? problems.slice(0, MOST_PROBLEMS)
    : [
        {
          kind: 'not-in-response',
          at: firstWord(quote),
          message: 'The response does not say this in one piece.',
        },
      ];
}

/** Whole pieces that the response says, but not one after the other. */
function outOfOrder(source: SourceText, reading: QuoteReading): QuoteProblem | null {
  const long = reading.parts.filter(
    (part) => part.kind === 'run' && part.tokens.some((token) => token.isWord),
  );
  if (long.length < 2 || reading.parts.some((part) => occurrences(source, part).length === 0))
    return null;
  let reached = 0;
  for (const part of long) {
    if (part.kind !== 'run') continue;
    const next = occurrences(source, part).find((start) => start >= reached);
    if (next === undefined) {
      return {
        kind: 'reordered-words',
        at: part.tokens[0]?.start ?? 0,
        message: `The response says “${shown(part.tokens)}” before what the quote puts in front of it: keep the response's order.`,
      };
    }
    reached = next + part.tokens.length;
  }
  return null;
}

function problemsOf(
  source: SourceText,
  quote: string,
  comparison: Comparison,
): readonly QuoteProblem[] {
  const problems: QuoteProblem[] = [];
  for (const group of groups(comparison.edits)) {
    const theirs = group.flatMap((edit) => ('source' in edit ? tokenAt(source, edit.source) : []));
    const quoted = group.flatMap((edit) => ('token' in edit ? [edit.token] : []));
    const at = quoted[0]?.start ?? group.find((edit) => edit.kind === 'dropped')?.at ?? 0;
    problems.push({ ...describe(source, quote, theirs, quoted), at });
  }
  return problems;
}

/** Neighbouring changes make one problem, so that a swapped pair of words is one. */
function groups(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const found: Edit[][] = [];
  let open: Edit[] | null = null;
  edits.forEach((edit, index) => {
    if (edit.kind === 'skipped') open = null;
    else if (edit.kind !== 'same') {
      if (open === null) found.push((open = []));
      open.push(edit);
    } else if (open !== null) {
      // A word kept between an added and a dropped one that are the same word: the pair was moved.
      const next = edits[index + 1];
      const last = open.at(-1);
      const isMoved = next !== undefined && last !== undefined && isMovedPair(last, next);
      if (!isMoved) open = null;
      else open.push({ kind: 'same', source: edit.source });
    }
  });
  return found;
}

function isMovedPair(a: Edit, b: Edit): boolean {
  return (
    (a.kind === 'added' && b.kind === 'dropped') || (a.kind === 'dropped' && b.kind === 'added')
  );
}

function describe(
  source: SourceText,
  quote: string,
  theirs: readonly Token[],
  quoted: readonly Token[],
): { readonly kind: QuoteProblemKind; readonly message: string } {
  const said = `“${shown(theirs, source.text)}”`;
  const says = `“${shown(quoted, quote)}”`;
  const both = `The response says ${said}, the quote says ${says}.`;
  if (quoted.length === 0) {
    return theirs.some((token) => token.isWord)
      ? {
          kind: 'dropped-words',
          message: `The quote leaves out ${said} without a mark: put … in its place.`,
        }
      : { kind: 'changed-mark', message: `The quote leaves out the mark ${said} of the response.` };
  }
  if (theirs.length === 0) {
    return quoted.some((token) => token.isWord)
      ? { kind: 'added-words', message: `The quote adds ${says}, which the response does not say.` }
      : {
          kind: 'changed-mark',
          message: `The quote adds the mark ${says}, which the response does not have.`,
        };
  }
  if (![...theirs, ...quoted].some((token) => token.isWord)) {
    return {
      kind: 'changed-mark',
      message: `The response has ${said} here, the quote has ${says}.`,
    };
  }
  const moved = quoted.length > 0 && theirs.length > 1 && sorted(theirs) === sorted(quoted);
  if (moved) return { kind: 'reordered-words', message: both };
  if (lower(theirs) === lower(quoted)) {
    return {
      kind: 'changed-case',
      message: `${both} A changed capital goes in brackets, as in [T]he.`,
    };
  }
  const numbers =
    theirs.some((token) => isNumber(token.key)) || quoted.some((token) => isNumber(token.key));
  return { kind: numbers ? 'changed-number' : 'changed-word', message: both };
}

function tokenAt(source: SourceText, index: number): readonly Token[] {
  const token = source.tokens[index];
  return token === undefined ? [] : [token];
}

function sorted(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.key.toLowerCase())
    .sort((a, b) => (a < b ? -1 : Number(a > b)))
    .join(' ');
}

function lower(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key.toLowerCase()).join(' ');
}

/** Words as they stand in their text, the middle of a long stretch left out. */
function shown(tokens: readonly Token[], text?: string): string {
  const isLong = tokens.length > MOST_WORDS_SHOWN;
  const head = isLong ? tokens.slice(0, MOST_WORDS_SHOWN / 2) : tokens;
  const tail = isLong ? tokens.slice(-MOST_WORDS_SHOWN / 2) : [];
  return [head, tail]
    .filter((part) => part.length > 0)
    .map((part) => {
      const [first, last] = [part[0], part.at(-1)];
      if (text === undefined || first === undefined || last === undefined)
        return part.map((token) => token.key).join(' ');
      return text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ');
    })
    .join(' … ');
}

function firstWord(quote: string): number {
  return Math.max(0, quote.search(/\S/u));
}
