// The whole text of a file in one string, for formats that can't be read piece by piece.
import { VerbatimError } from '../errors/verbatim-error.ts';
import type { DecodedText, Source } from './raw.ts';

/** Larger files must come as a table or as JSON Lines, which are read piece by piece. */
const MAX_BYTES = 200 * 1024 * 1024;

function refuseLarge(size: number, name: string): void {
  if (size <= MAX_BYTES) return;
  throw new VerbatimError('file-too-large', [
    {
      where: name,
      message: `is ${Math.round(size / 1024 / 1024)} MB; this format is read whole, up to ${MAX_BYTES / 1024 / 1024} MB.`,
    },
  ]);
}

export async function allText(text: DecodedText, source: Source): Promise<string> {
  refuseLarge(source.size, source.name);
  if (text.isWhole) return text.start;
  const pieces: string[] = [];
  for await (const piece of text.chunks()) pieces.push(piece);
  return pieces.join('');
}

export async function allBytes(source: Source): Promise<Uint8Array> {
  refuseLarge(source.size, source.name);
  const pieces: Uint8Array[] = [];
  for await (const piece of source.chunks()) pieces.push(piece);
  return Buffer.concat(pieces);
}
