// Sorted keys with their data, cut into small files: a table of each file's first key says which one holds a key.
import { deflateSync } from 'fflate';
import type { BuiltFile } from '../domain/built-file.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

export interface Entry {
  readonly key: string;
  readonly data: Uint8Array;
}

/**
 * Files are compressed here and not by the host: hosts compress .json and .js but seldom other files, and so the bytes
 * moved are the same everywhere.
 */
export function squeeze(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}

/** Undoes `squeeze`, with what browsers and Node bring along. */
export async function unsqueeze(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream('deflate-raw');
  // Not through a Blob, which browsers keep in another process.
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [all] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(all);
}

function packShard(entries: readonly Entry[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(entries.length);
  let before = '';
  for (const { key } of entries) {
    writer.textAfter(before, key);
    before = key;
  }
  for (const { data } of entries) writer.number(data.length);
  for (const { data } of entries) writer.raw(data);
  return writer.done();
}

/** Entries in order of their keys; to be asked by key or by the start of keys. */
export class Shard {
  readonly keys: readonly string[];
  readonly #starts: readonly number[];
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const keys: string[] = [];
    const count = reader.number();
    for (let i = 0; i < count; i += 1) keys.push(reader.textAfter(keys.at(-1) ?? ''));
    const lengths = keys.map(() => reader.number());
    let start = reader.at;
    this.keys = keys;
    this.#starts = lengths.map((length) => {
      start += length;
      return start - length;
    });
    this.#bytes = bytes;
  }

  /** Null where the key is not here. */
  find(key: string): ByteReader | null {
    const at = lastUpTo(this.keys, key);
    return this.keys[at] === key ? new ByteReader(this.#bytes, this.#starts[at] ?? 0) : null;
  }
}

/** Place of the last of the sorted keys that is not after `key`; −1 where all are. */
export function lastUpTo(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The shortest start of `key` that sorts after `before`: as good in a table, and shorter. */
function startAfter(before: string, key: string): string {
  for (let length = 1; length < key.length; length += 1) {
    const start = key.slice(0, length);
    if (start > before && start.isWellFormed()) return start;
  }
  return key;
}

/** Cuts sorted entries into files of about `target` bytes before compression, then a table of their first keys. */
export function* packFamily(
  name: string,
  entries: Iterable<Entry>,
  target: number,
): Generator<BuiltFile> {
  const firstKeys: string[] = [];
  let before = '';
  let held: Entry[] = [];
  let size = 0;
  const flush = function* (): Generator<BuiltFile> {
    const [first] = held;
    if (first === undefined) return;
    yield { path: `${name}/${firstKeys.length}.bin`, bytes: squeeze(packShard(held)) };
    firstKeys.push(startAfter(before, first.key));
    before = held.at(-1)?.key ?? '';
    held = [];
    size = 0;
  };
  for (const entry of entries) {
    const more = entry.key.length + entry.data.length;
    if (size > 0 && size + more > target) yield* flush();
    held.push(entry);
    size += more;
  }
  yield* flush();
  const table = new ByteWriter();
  table.number(firstKeys.length);
  firstKeys.forEach((key, i) => {
    table.textAfter(firstKeys[i - 1] ?? '', key);
  });
  yield { path: `${name}.bin`, bytes: squeeze(table.done()) };
}

export function readTable(bytes: Uint8Array): readonly string[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const keys: string[] = [];
  for (let i = 0; i < count; i += 1) keys.push(reader.textAfter(keys.at(-1) ?? ''));
  return keys;
}
