// Bytes to text, strictly: a byte order mark, then the pattern of UTF-16, then UTF-8 over the whole file,
// and only then an older encoding, with a note. No statistics: they were wrong on plain ASCII.
import { byteLines, takeCensus } from './byte-census.ts';
import type { DecodedText, Source } from './raw.ts';

const START_CHARACTERS = 256 * 1024;
/** UTF-8 that was read as Windows-1252 and written as UTF-8 again. */
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00BF\u0152-\u0192\u2018-\u203A]|â€[\u0080-\u2122]/gu;

/** As people know them, by WHATWG name. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
};

export function encodingInWords(encoding: string): string {
  return IN_WORDS[encoding] ?? encoding;
}

/** Null where the bytes are no text (they hold NUL or control characters). */
export async function decode(source: Source): Promise<DecodedText | null> {
  const found = await findEncoding(source);
  if (found === null) return null;
  const chunks = (): AsyncIterable<string> => decodeChunks(source, found);
  const isPlain = found.encoding === 'utf-8' && found.otherwise === null;
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
    hasReturns: found.hasReturns,
    chunks,
    utf8: isPlain ? () => withoutMark(source) : () => encoded(chunks()),
  };
}

interface FoundEncoding {
  readonly encoding: string;
  /** Lines that are no UTF-8 are read in this encoding instead. */
  readonly otherwise: string | null;
  readonly hasReturns: boolean;
  readonly notes: readonly string[];
}

async function findEncoding(source: Source): Promise<FoundEncoding | null> {
  const [a, b, c] = source.head;
  if (a === 0xff && b === 0xfe)
    return { encoding: 'utf-16le', otherwise: null, hasReturns: true, notes: [] };
  if (a === 0xfe && b === 0xff)
    return { encoding: 'utf-16be', otherwise: null, hasReturns: true, notes: [] };
  const hasUtf8Mark = a === 0xef && b === 0xbb && c === 0xbf;
  if (!hasUtf8Mark) {
    const wide = utf16WithoutMark(source.head);
    if (wide !== null)
      return {
        encoding: wide,
        otherwise: null,
        hasReturns: true,
        notes: [
          `The file has no byte order mark; its bytes follow the pattern of ${encodingInWords(wide)}.`,
        ],
      };
  }
  const census = await takeCensus(source);
  const { hasReturns } = census;
  if (census.isBinary) return null;
  if (census.badLines === 0) return { encoding: 'utf-8', otherwise: null, hasReturns, notes: [] };
  const older = census.endsLinesInReturns ? 'macintosh' : 'windows-1252';
  if (census.goodLines === 0) {
    return {
      encoding: older,
      otherwise: null,
      hasReturns,
      notes: [
        `The file is not UTF-8 (first seen in line ${census.firstBadLine}), so it was read as ${encodingInWords(older)}; look at letters with accents.`,
      ],
    };
  }
  return {
    encoding: 'utf-8',
    otherwise: older,
    hasReturns,
    notes: [
      `${census.badLines} lines are not UTF-8 (the first is line ${census.firstBadLine}) and were read as ${encodingInWords(older)}; look at letters with accents.`,
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

const MARK = [0xef, 0xbb, 0xbf];

/** The bytes of a file that is UTF-8 throughout. */
async function* withoutMark(source: Source): AsyncIterable<Uint8Array> {
  let left = MARK.every((byte, index) => source.head[index] === byte) ? MARK.length : 0;
  for await (const chunk of source.chunks()) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (chunk.length > skipped) yield skipped === 0 ? chunk : chunk.subarray(skipped);
  }
}

async function* encoded(chunks: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk, 'utf8');
}
