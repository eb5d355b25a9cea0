// What the lists know of a word, in one look-up: every word of every text is asked, most of them for nothing.
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { KIN, TITLES } from './lists/person-words.ts';
import { CAPITAL_WORDS, PLACES } from './lists/public-names.ts';
import { SURNAMES } from './lists/surnames.ts';
import { UNCERTAIN_NAMES } from './lists/uncertain-names.ts';

/** Bits of a word's knowledge. */
export const KNOWN = {
  common: 1,
  given: 2,
  uncertain: 4,
  surname: 8,
  place: 16,
  capital: 32,
  kin: 64,
  title: 128,
} as const;

const BITS = new Map<string, number>();
for (const [bit, words] of [
  [KNOWN.common, COMMON_WORDS],
  [KNOWN.given, GIVEN_NAMES],
  [KNOWN.uncertain, UNCERTAIN_NAMES],
  [KNOWN.surname, SURNAMES],
  [KNOWN.place, PLACES],
  [KNOWN.capital, CAPITAL_WORDS],
  [KNOWN.kin, KIN],
  [KNOWN.title, TITLES],
] as const)
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);

const NAMES = KNOWN.given | KNOWN.uncertain | KNOWN.surname;

/**
 * Of a word in lower case with plain apostrophes. Written with a capital, a name is known without its accents and its
 * inner apostrophe too: "Siobhán", "Da'Quan".
 */
export function bitsOf(lower: string, isCapital = false): number {
  const bits = BITS.get(lower) ?? 0;
  if (bits !== 0 || !isCapital || !/[^a-z-]/u.test(lower)) return bits;
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'(?=\p{L}{3})/gu, '');
  return plain === lower ? 0 : (BITS.get(plain) ?? 0) & NAMES;
}

/** "Resources", "Seller", "Funded": a form of a word of the language, where the list has only another. */
export function isWordForm(lower: string): boolean {
  const stem = /^(.{3,}?)(?:ies|ers?|ings?|ed|es|s|ly|ors?|ists?)$/u.exec(lower)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/u, '$1')].some(
    (word) => ((BITS.get(word) ?? 0) & (KNOWN.common | NAMES)) === KNOWN.common,
  );
}
