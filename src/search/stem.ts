// Word stems by Porter's rules (natural), remembered; the same in the index and in a query.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

// Of the words of three letters those in s are left alone: "bus", "has" and "its" are no plurals.
const STEMMABLE = /^(?:[a-z]{4,}|[a-z]{2}[a-rt-z])$/u;
// Porter takes "used" to "us" and "aged" to "ag": with their e again they stay apart from the words "us" and "ag".
const CUT_TOO_SHORT = /^[aeiou][^aeiou]$/u;
const known = new Map<string, string>();

/** The stem of a folded term, with its first two letters untouched. Words of two letters, digits and other scripts are their own. */
export function stem(term: string): string {
  if (!STEMMABLE.test(term)) return term;
  let found = known.get(term);
  if (found === undefined) {
    const porters = porter.stem(term);
    const stemmed = CUT_TOO_SHORT.test(porters) ? `${porters}e` : porters;
    found = stemmed.startsWith(term.slice(0, 2)) ? stemmed : term;
    known.set(term, found);
  }
  return found;
}

// A rule that changes letters leaves two changed at most at the end of a stem: "happi" of "happy", "bl" of "bility".
const CHANGED = 2;

/** False for most words that have another stem, without stemming them, which costs many regular expressions. */
export function mayHaveStem(term: string, wanted: string): boolean {
  return term.startsWith(wanted.slice(0, Math.max(2, wanted.length - CHANGED)));
}
