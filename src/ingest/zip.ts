// ZIP packages (XLSX, ODS, DOCX, Slack), opened with suspicion: entries are counted, declared sizes are limits,
// real sizes and checksums are checked, and names are labels, never paths. Nothing is ever written to disk.
import { crc32, inflateRawSync } from 'node:zlib';
import { VerbatimError } from '../errors/verbatim-error.ts';

const MAX_ENTRIES = 20_000;
const MAX_ENTRY_BYTES = 120 * 1024 * 1024;
const MAX_TOTAL_BYTES = 120 * 1024 * 1024;
/** Real sheets pack to about a tenth; what packs far tighter in bulk holds one word a million times, or was made to harm. */
const MAX_RATIO = 40;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;

export interface Zip {
  /** Names of files, folders left out, in the order of the package. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Throws where the entry is missing, damaged, encrypted or larger than it may be. */
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** @throws VerbatimError `file-damaged`, `file-too-large` or `format-unreadable`, naming the file and the way out */
export function openZip(bytes: Uint8Array, fileName: string): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of readDirectory(view, fileName)) {
    // The first of two entries of one name wins; folders hold nothing.
    if (!entry.name.endsWith('/') && !entries.has(entry.name)) entries.set(entry.name, entry);
  }
  let total = 0;
  const unpack = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (entry === undefined) throw damaged(fileName, `has no part "${shown(name)}"`);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw tooLarge(fileName);
    return inflate(view, bytes, entry, fileName);
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes: unpack,
    text: (name) => new TextDecoder('utf-8').decode(unpack(name)),
  };
}

function readDirectory(view: DataView, fileName: string): Entry[] {
  const end = findEnd(view);
  if (end === -1) throw damaged(fileName, 'is cut off: its list of contents is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || count === 0xffff || at === 0xffffffff) throw tooLarge(fileName);
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw damaged(fileName, 'has a damaged list of contents');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(
      new Uint8Array(
        view.buffer,
        view.byteOffset + at + 46,
        Math.min(nameLength, view.byteLength - at - 46),
      ),
    );
    entries.push({
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Start of the end record; it is followed by a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function inflate(view: DataView, bytes: Uint8Array, entry: Entry, fileName: string): Uint8Array {
  if (entry.isEncrypted)
    throw new VerbatimError('format-unreadable', [
      {
        where: fileName,
        message: 'is protected by a password.',
        hint: 'Take the password off, save the file again and take in that copy.',
      },
    ]);
  if (
    entry.size > MAX_ENTRY_BYTES ||
    (entry.size > RATIO_FROM_BYTES && entry.size > entry.packed * MAX_RATIO)
  )
    throw tooLarge(fileName);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(fileName, `has a damaged part "${shown(entry.name)}"`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = unpack(packed, entry, fileName);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw damaged(fileName, `has a damaged part "${shown(entry.name)}"`);
  return content;
}

function unpack(packed: Uint8Array, entry: Entry, fileName: string): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new VerbatimError('format-unreadable', [
      {
        where: fileName,
        message: 'is packed in a way that can’t be read here.',
        hint: 'Open it in the program that made it, save it again and take in that copy.',
      },
    ]);
  try {
    // A part that is larger than it says stops here, before it fills the memory.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw damaged(fileName, `has a damaged part "${shown(entry.name)}"`);
  }
}

/** Names come from the file: short, and without anything a terminal would obey. */
function shown(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._/\\[\]-]/gu, '?').slice(0, 60);
}

function damaged(fileName: string, message: string): VerbatimError {
  return new VerbatimError('file-damaged', [{ where: fileName, message: `${message}.` }]);
}

function tooLarge(fileName: string): VerbatimError {
  return new VerbatimError('file-too-large', [
    {
      where: fileName,
      message: 'unpacks to far more than a file of responses holds, so it was not unpacked.',
      hint: 'Save its sheet as CSV, which is read piece by piece, and take in that file.',
    },
  ]);
}

/** Names of the entries that begin in the first bytes of a file, for recognising a package by its head alone. */
export function namesInHead(head: Uint8Array): string[] {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 0x03 || head[3] !== 0x04) return [];
  const names: string[] = [];
  for (let at = 0; at + 30 < head.length; at += 1) {
    if (
      head[at] !== 0x50 ||
      head[at + 1] !== 0x4b ||
      head[at + 2] !== 0x03 ||
      head[at + 3] !== 0x04
    )
      continue;
    const length = (head[at + 26] ?? 0) | ((head[at + 27] ?? 0) << 8);
    names.push(
      new TextDecoder('utf-8').decode(
        head.subarray(at + 30, Math.min(head.length, at + 30 + length)),
      ),
    );
    at += 29;
  }
  return names;
}
