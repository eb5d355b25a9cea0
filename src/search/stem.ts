// Word stems by Porter's rules (natural), remembered; the same in the index and in a query.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const STEMMABLE = /^[a-z]{4,}$/u;
const known = new Map<string, string>();

/** The stem of a folded term, with its first two letters untouched. Short words, digits and other scripts are their own. */
export function stem(term: string): string {
  if (!STEMMABLE.test(term)) return term;
  let found = known.get(term);
  if (found === undefined) {
    const stemmed = porter.stem(term);
    found = stemmed.startsWith(term.slice(0, 2)) ? stemmed : term;
    known.set(term, found);
  }
  return found;
}
