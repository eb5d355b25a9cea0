// A quote may start or end anywhere, so "want more homework" is word for word what "We do not want more homework" holds.
// The rules let it by; whoever cut it is told.
import { isNegation } from './meaning-words.ts';
import { prepareSource } from './source-text.ts';

/** A negation further off than this governs something else more often than not. */
const MOST_WORDS_BETWEEN = 3;

/** The negation that stands before the quote in the same clause, or null. `start` is where the quote begins in `source`. */
export function cutOffNegation(source: string, start: number): string | null {
  const { tokens, spanish } = prepareSource(source);
  const first = tokens.findIndex((token) => token.start >= start);
  for (let back = 1; back <= MOST_WORDS_BETWEEN + 1; back += 1) {
    const token = tokens[first - back];
    // A mark ends the clause as far as this goes: a comma, a full stop, a dash.
    if (token?.isWord !== true) return null;
    if (isNegation(token, spanish)) return source.slice(token.start, token.end);
  }
  return null;
}
