// Whether a word may stand in a role that a person typed ("Grandparent or guardian"): it is nobody's name.
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { CAPITAL_WORDS } from './lists/public-names.ts';
import { SURNAMES } from './lists/surnames.ts';

/** A capital inside a phrase needs a word of the language behind it; elsewhere a word must be on no list of names. */
export function isPlainWord(word: string, isFirst: boolean): boolean {
  return word.split('-').every((part) => {
    const lower = part.toLowerCase().replace(/’/gu, "'");
    if (COMMON_WORDS.has(lower) || CAPITAL_WORDS.has(lower)) return true;
    if (GIVEN_NAMES.has(lower) || SURNAMES.has(lower)) return false;
    return isFirst || part === lower;
  });
}
