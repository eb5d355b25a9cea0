// A response may hold `…` and `[ ]` of its own: which of a quote's marks are the writer's and which an editor's.
import { occurrences } from './align.ts';
import { ambiguousMarks, readQuote, type Ambiguous, type QuoteReading } from './read-quote.ts';
import type { SourceText } from './source-text.ts';
import { tokenise } from './tokens.ts';

/** Marks for which every combination is tried. */
const MOST_TRIED = 5;
const MOST_LOOKED_UP = 100;

/** Ways to read the quote, likeliest first: the marks that stand so in the source as the writer's own, all, none. */
export function* literalReadings(source: SourceText, quote: string): Generator<QuoteReading> {
  const marks = ambiguousMarks(quote);
  const possible = marks.filter((mark) =>
    mark.tokens.every((token) => source.places.has(token.key)),
  );
  const tried = new Set<string>();
  for (const literal of possible.length === 0
    ? [new Set<number>()]
    : candidates(source, quote, possible)) {
    const name = [...literal].join(' ');
    if (tried.has(name)) continue;
    tried.add(name);
    if (quote.includes('[I]') && source.places.has('i')) yield readQuote(quote, literal, 'case');
    yield readQuote(quote, literal);
  }
}

function* candidates(
  source: SourceText,
  quote: string,
  possible: readonly Ambiguous[],
): Generator<ReadonlySet<number>> {
  yield offsets(standingMarks(source, quote, possible));
  yield offsets(possible);
  yield new Set();
  if (possible.length > MOST_TRIED) return;
  for (let choice = 1; choice < 2 ** possible.length; choice += 1) {
    yield offsets(possible.filter((_, index) => (choice >> index) % 2 === 1));
  }
}

function offsets(marks: readonly Ambiguous[]): ReadonlySet<number> {
  return new Set(marks.flatMap((mark) => mark.tokens.map((token) => token.start)));
}

/** Marks that stand in the source between the same two neighbours as in the quote. */
function standingMarks(
  source: SourceText,
  quote: string,
  possible: readonly Ambiguous[],
): readonly Ambiguous[] {
  const tokens = tokenise(quote);
  return possible.slice(0, MOST_LOOKED_UP).filter((mark) => {
    const around = tokens.slice(Math.max(0, mark.first - 1), mark.first + mark.tokens.length + 1);
    return occurrences(source, { kind: 'run', tokens: around }).length > 0;
  });
}
