// Text as the vocabulary writes it (Unicode NFKC, each space a "▁", one more before the text), and where each of its characters
// came from, so that what the encoder says of a piece can be shown in the words as they were written.

export const SEPARATOR = '▁';

export interface Normalised {
  /** Code points. */
  readonly symbols: Uint32Array;
  /** The stretch of the given text behind each code point, in UTF-16 units; empty for the separator before the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const MARK = /^[\p{M}\uFF9E\uFF9F]$/u;

/** Empty text gives nothing at all. Lone surrogates are kept as they are. */
export function normalise(text: string): Normalised {
  const full = text.normalize('NFKC');
  const size = full === '' ? 0 : full.length + 1;
  const symbols = new Uint32Array(size);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let count = 0;
  const put = (symbol: number, start: number, end: number): void => {
    symbols[count] = symbol === SPACE ? (SEPARATOR.codePointAt(0) as number) : symbol; // not empty
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  if (size > 0) put(SPACE, 0, 0);
  if (full === text) {
    for (let at = 0; at < text.length;) {
      const symbol = text.codePointAt(at) as number; // inside the text
      const next = at + (symbol > 0xffff ? 2 : 1);
      put(symbol, at, next);
      at = next;
    }
  } else
    for (const { start, end, normal } of clusters(text, full))
      for (const character of normal) put(character.codePointAt(0) as number, start, end); // one character
  return {
    symbols: symbols.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
}

/** The shortest stretches that normalise by themselves: cut wherever what stands before and after don't join. */
function clusters(text: string, full: string): readonly Cluster[] {
  const found: Cluster[] = [];
  let start = 0;
  let normal = '';
  let length = 0;
  for (let at = 0; at <= text.length;) {
    const character = at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : ''; // inside the text
    const next = at + Math.max(1, character.length);
    if (at === text.length || (at > start && !joins(text, start, at, next))) {
      normal = text.slice(start, at).normalize('NFKC');
      found.push({ start, end: at, normal });
      length += normal.length;
      start = at;
    }
    at = next;
  }
  // Should the cuts ever not add up, the text as one stretch is still right.
  const adds = length === full.length && found.map((cluster) => cluster.normal).join('') === full;
  return adds ? found : [{ start: 0, end: text.length, normal: full }];
}

function joins(text: string, start: number, at: number, next: number): boolean {
  const character = text.slice(at, next);
  if (MARK.test(character)) return true;
  if (character <= '\u007f') return false;
  const before = text.slice(start, at);
  return (
    (before + character).normalize('NFKC') !==
    before.normalize('NFKC') + character.normalize('NFKC')
  );
}
