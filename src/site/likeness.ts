// "Find more like this", made once for all quotes: each quote's page takes its own.
import type { Quote } from '../domain/quote.ts';
import type { Synthesis } from '../domain/synthesis.ts';
import { type Likeness, moreLikeThis } from '../search/more-like-this.ts';
import { getSlice, getSynthesis } from './synthesis.ts';

const SHOWN = 3;
// Some more are asked for, since those of the same person are left out.
const ASKED = 6;

const made = new WeakMap<Synthesis, ReadonlyMap<string, readonly Likeness[]>>();

/** At most three quotes of other people that say something alike, best first. */
export function likenessesOf(quote: Quote): readonly Likeness[] {
  const slice = getSlice();
  if (slice !== undefined) return slice.likenessesOf(quote.id);
  const synthesis = getSynthesis();
  let all = made.get(synthesis);
  if (all === undefined) {
    all = moreLikeThis(synthesis.searchRecords, { limit: ASKED });
    made.set(synthesis, all);
  }
  return (all.get(quote.id) ?? [])
    .filter(({ id }) => synthesis.quotes.get(id)?.respondent !== quote.respondent)
    .slice(0, SHOWN);
}
