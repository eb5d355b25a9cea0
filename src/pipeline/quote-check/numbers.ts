// The numbers that a stretch of text names, in figures or words: a bracket may not swap one for another.
import type { Token } from './tokens.ts';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Values as strings, so that "3.5" and "3-5" count as themselves. */
export function numbersIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  let open: number | null = null;
  const close = (): void => {
    if (open !== null) found.add(String(open));
    open = null;
  };
  for (const token of tokens) {
    const word = token.key.toLowerCase();
    const small = SMALL.indexOf(word);
    const tens = TENS.indexOf(word);
    const scale = SCALES.get(word);
    if (/\p{N}/u.test(word)) {
      close();
      found.add(word.replaceAll(/[$£€,%]|(?<=\p{N})(?:st|nd|rd|th)$/gu, ''));
    } else if (scale !== undefined && open !== null) open *= scale;
    else if (tens >= 0) {
      close();
      open = (tens + 2) * 10;
    } else if (small >= 0) {
      if (open !== null && open % 10 === 0 && open > 0 && small < 10) open += small;
      else {
        close();
        open = small;
      }
    } else if (token.isWord && word !== 'and') close();
  }
  close();
  return found;
}

/** A token that names a number, in figures or in words. */
export function isNumber(key: string): boolean {
  const word = key.toLowerCase();
  return /\p{N}/u.test(word) || SMALL.includes(word) || TENS.includes(word) || SCALES.has(word);
}
