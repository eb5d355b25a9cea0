// Many texts in memory that threads share: held once, however many threads read them.

export interface PackedTexts {
  /** UTF-16, so that a text comes out as it went in, whatever it holds. */
  readonly characters: SharedArrayBuffer;
  /** Byte at which each text ends. */
  readonly ends: Float64Array;
}

/** Small enough that no thread is left working alone for long, large enough that taking one costs nothing. */
const TEXTS_PER_PIECE = 250;

export function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Float64Array(
    new SharedArrayBuffer(texts.length * Float64Array.BYTES_PER_ELEMENT),
  );
  let end = 0;
  texts.forEach((text, index) => {
    end += text.length * 2;
    ends[index] = end;
  });
  const characters = new SharedArrayBuffer(end);
  const bytes = Buffer.from(characters);
  let at = 0;
  for (const text of texts) at += bytes.write(text, at, 'utf16le');
  return { characters, ends };
}

export function pieceCount({ ends }: PackedTexts): number {
  return Math.ceil(ends.length / TEXTS_PER_PIECE);
}

/** @param piece counted from 0 */
export function readPiece(
  { characters, ends }: PackedTexts,
  piece: number,
): { readonly from: number; readonly texts: readonly string[] } {
  const bytes = Buffer.from(characters);
  const from = piece * TEXTS_PER_PIECE;
  const to = Math.min(from + TEXTS_PER_PIECE, ends.length);
  const texts: string[] = [];
  for (let index = from; index < to; index += 1)
    texts.push(bytes.toString('utf16le', index === 0 ? 0 : ends[index - 1], ends[index]));
  return { from, texts };
}
