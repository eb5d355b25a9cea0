// What counts as a word, for every number of words that a page tells.

/** Scripts that set no spaces between words: each sign is taken for one. */
export const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const UNSPACED_SIGNS = new RegExp(UNSPACED, 'gu');

/** Words as a reader counts them: "parent-teacher" is one, "yes—no" two; marks alone are none. */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/[\s—…]+|-{2,}|\.{3,}/u)) {
    const signs = piece.match(UNSPACED_SIGNS)?.length ?? 0;
    if (signs > 0) words += signs;
    else if (/[\p{L}\p{N}]/u.test(piece)) words += 1;
  }
  return words;
}
