// Bytes to text, strictly: a byte order mark, then the pattern of UTF-16, then UTF-8 over the whole file,
// and only then an older encoding, with a note. No statistics: they were wrong on plain ASCII.
import type { DecodedText, Source } from './raw.ts';

const START_CHARACTERS = 256 * 1024;
/** UTF-8 that was read as Windows-1252 and written as UTF-8 again. */
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00BF\u0152-\u0192\u2018-\u203A]|â€[\u0080-\u2122]/gu;

/** Null where the bytes are no text (they hold NUL or control characters). */
export async function decode(source: Source): Promise<DecodedText | null> {
  const found = await findEncoding(source);
  if (found === null) return null;
  const chunks = (): AsyncIterable<string> => decodeChunks(source, found);
  const notes = [...found.notes];
  let start = '';
  let isWhole = true;
  for await (const chunk of chunks()) {
    start += chunk;
    if (start.length > START_CHARACTERS) {
      isWhole = false;
      break;
    }
  }
  if (found.encoding === 'utf-8' && (start.match(TWICE_ENCODED)?.length ?? 0) >= 5) {
    notes.push(
      'Letters with accents look as if the file was encoded twice before it came here (Ã© for é): save it again as UTF-8 from the program that made it.',
    );
  }
  return {
    encoding: found.encoding,
    notes,
    start: start.slice(0, START_CHARACTERS),
    isWhole,
    chunks,
  };
}

interface FoundEncoding {
  readonly encoding: string;
  /** Lines that are no UTF-8 are read in this encoding instead. */
  readonly otherwise: string | null;
  readonly notes: readonly string[];
}

async function findEncoding(source: Source): Promise<FoundEncoding | null> {
  const [a, b, c] = source.head;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', otherwise: null, notes: [] };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', otherwise: null, notes: [] };
  const hasUtf8Mark = a === 0xef && b === 0xbb && c === 0xbf;
  if (!hasUtf8Mark) {
    const wide = utf16WithoutMark(source.head);
    if (wide !== null)
      return {
        encoding: wide,
        otherwise: null,
        notes: [`The file has no byte order mark; its bytes follow the pattern of ${wide}.`],
      };
  }
  const census = await takeCensus(source);
  if (census.isBinary) return null;
  if (census.badLines === 0) return { encoding: 'utf-8', otherwise: null, notes: [] };
  const older = census.endsLinesInReturns ? 'macintosh' : 'windows-1252';
  if (census.goodLines === 0) {
    return {
      encoding: older,
      otherwise: null,
      notes: [
        `The file is not UTF-8 (first seen in line ${census.firstBadLine}), so it was read as ${older}; look at letters with accents.`,
      ],
    };
  }
  return {
    encoding: 'utf-8',
    otherwise: older,
    notes: [
      `${census.badLines} lines are not UTF-8 (the first is line ${census.firstBadLine}) and were read as ${older}; look at letters with accents.`,
    ],
  };
}

/** ASCII in UTF-16 has NUL in every other byte. */
function utf16WithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

interface Census {
  isBinary: boolean;
  /** Lines with bytes beyond ASCII that are UTF-8, and that are not. */
  goodLines: number;
  badLines: number;
  firstBadLine: number;
  endsLinesInReturns: boolean;
}

async function takeCensus(source: Source): Promise<Census> {
  const census: Census = {
    isBinary: false,
    goodLines: 0,
    badLines: 0,
    firstBadLine: 0,
    endsLinesInReturns: false,
  };
  const strict = new TextDecoder('utf-8', { fatal: true });
  let control = 0;
  let lineFeeds = 0;
  let returns = 0;
  let last = 0;
  let lineNumber = 1;
  for await (const line of byteLines(source.chunks())) {
    let isAscii = true;
    for (const byte of line) {
      if (byte >= 0x80) isAscii = false;
      else if (byte === 0) census.isBinary = true;
      else if (byte === 10) {
        lineFeeds += 1;
        if (last === 13) returns -= 1;
      } else if (byte === 13) returns += 1;
      else if (byte < 32 && byte !== 9 && byte !== 12) control += 1;
      last = byte;
    }
    if (census.isBinary) return census;
    if (!isAscii) {
      try {
        strict.decode(line);
        census.goodLines += 1;
      } catch {
        census.badLines += 1;
        if (census.firstBadLine === 0) census.firstBadLine = lineNumber;
      }
    }
    lineNumber += 1;
  }
  census.endsLinesInReturns = returns > 2 * lineFeeds;
  if (control > source.size * 0.05) census.isBinary = true;
  return census;
}

/** Lines of bytes with their ends; a line longer than 64 KiB comes in pieces that split no UTF-8 character. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const limit = 1 << 16;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    let feed = -2;
    for (let at = from; at < bytes.length; at = from) {
      // Looked for again only when passed, or a file without line feeds would be searched once a line.
      if (feed !== -1 && feed < at) feed = bytes.indexOf(10, at);
      const carriage = bytes.indexOf(13, at);
      const isReturn = carriage !== -1 && (feed === -1 || carriage < feed - 1);
      if (isReturn && carriage + 1 === bytes.length) break;
      if (!isReturn && feed === -1) break;
      from = (isReturn ? carriage : feed) + 1;
      yield bytes.subarray(at, from);
    }
    rest = bytes.subarray(from);
    if (rest.length > limit) {
      let cut = rest.length;
      // Back to the start of the last character: its continuation bytes may be in the next chunk.
      while (cut > rest.length - 4 && ((rest[cut - 1] ?? 0) & 0xc0) === 0x80) cut -= 1;
      if (((rest[cut - 1] ?? 0) & 0x80) !== 0) cut -= 1;
      yield rest.subarray(0, cut);
      rest = rest.subarray(cut);
    }
  }
  if (rest.length > 0) yield rest;
}

async function* decodeChunks(source: Source, found: FoundEncoding): AsyncIterable<string> {
  if (found.otherwise === null) {
    const decoder = new TextDecoder(found.encoding);
    for await (const chunk of source.chunks()) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const last = decoder.decode();
    if (last !== '') yield last;
    return;
  }
  const strict = new TextDecoder('utf-8', { fatal: true });
  const older = new TextDecoder(found.otherwise);
  for await (const line of byteLines(source.chunks())) {
    try {
      yield strict.decode(line);
    } catch {
      yield older.decode(line);
    }
  }
}
