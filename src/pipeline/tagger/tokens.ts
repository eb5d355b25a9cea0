// Words with their places: the one reading of a text that cues, features and role patterns share.

/** Columns rather than objects: a text of 40 words costs four arrays. */
export interface Tokens {
  /** Lower case, straight apostrophes; contractions in two ("do", "n't"); digits as "#". */
  readonly words: readonly string[];
  /** Offsets into the text, in UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** As written: 'plain', 'Title', 'ALLCAPS'. */
  readonly shouted: readonly boolean[];
}

/** Words, numbers and marks as they stand in a text. */
export const TOKEN =
  /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[0-9]+(?:[.,:/][0-9]+)*|[?!]+|[.;:,()"“”%$€£/]|[-–—]+|…/gu;
const CURLY = /[’ʼ]/u;
const CLITIC = /^(.+?)(n't|'(?:s|m|re|ve|ll|d))$/u;
const FOLDED_CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['dont', ['do', "n't"]],
  ['doesnt', ['does', "n't"]],
  ['didnt', ['did', "n't"]],
  ['cant', ['ca', "n't"]],
  ['cannot', ['ca', "n't"]],
  ['wont', ['wo', "n't"]],
  ['isnt', ['is', "n't"]],
  ['arent', ['are', "n't"]],
  ['wasnt', ['was', "n't"]],
  ['werent', ['were', "n't"]],
  ['havent', ['have', "n't"]],
  ['hasnt', ['has', "n't"]],
  ['hadnt', ['had', "n't"]],
  ['couldnt', ['could', "n't"]],
  ['wouldnt', ['would', "n't"]],
  ['shouldnt', ['should', "n't"]],
  ['im', ['i', "'m"]],
  ['ive', ['i', "'ve"]],
]);

/** Empty text gives empty columns. Marks (“?”, “,”) are tokens of their own. */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const shouted: boolean[] = [];
  const push = (word: string, start: number, end: number, isShouted: boolean): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
    shouted.push(isShouted);
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      push('#', start, end, false);
      continue;
    }
    const small = raw.toLowerCase();
    const lower = CURLY.test(small) ? small.replaceAll(/[’ʼ]/gu, "'") : small;
    const isShouted = raw.length > 2 && raw !== small && raw === raw.toUpperCase();
    const folded = FOLDED_CONTRACTIONS.get(lower);
    if (folded !== undefined) {
      const cut = start + (lower === 'cannot' ? 3 : folded[0].length);
      push(folded[0], start, cut, isShouted);
      push(folded[1], cut, end, isShouted);
      continue;
    }
    const clitic = lower.includes("'") ? CLITIC.exec(lower) : null;
    if (clitic?.[1] !== undefined && clitic[2] !== undefined) {
      const cut = start + clitic[1].length;
      push(clitic[1], start, cut, isShouted);
      push(clitic[2], cut, end, isShouted);
      continue;
    }
    push(lower, start, end, isShouted);
  }
  return { words, starts, ends, shouted };
}
