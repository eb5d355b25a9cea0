// Whether a word is one of the language, and so nobody's name.
import { COMMON_WORDS } from './lists/common-words.ts';
import { CAPITAL_WORDS } from './lists/public-names.ts';

/** Hyphenated words count by their parts: "ex-teacher". Numbers of grades and the like are no words. */
export function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  return (
    COMMON_WORDS.has(lower) ||
    CAPITAL_WORDS.has(lower) ||
    lower.split('-').every((part) => COMMON_WORDS.has(part) || CAPITAL_WORDS.has(part))
  );
}
