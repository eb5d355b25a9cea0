// Remembers files that cost much to make (parts of the search index, pictures, groups of texts alike), so that a rebuild
// makes those that changed. Safe to delete at any time: what is missing is made anew, with the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile, RememberFiles } from '../domain/built-file.ts';
import { forgetOld } from './forget-old.ts';

/** Of older or other content, kept beside those in use. */
const KEPT = 12;

/** One file of all: a line of JSON with path and length of each, then their bytes. */
export function pack(files: readonly BuiltFile[]): Buffer {
  const head = JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ bytes }) => bytes)]);
}

/** @throws where the bytes are not whole */
export function unpack(packed: Buffer): readonly BuiltFile[] {
  const end = packed.indexOf(10);
  // Written by `pack`; a file that was cut short shows below.
  const head = JSON.parse(packed.toString('utf8', 0, end)) as readonly [string, number][];
  let at = end + 1;
  const files = head.map(([path, length]): BuiltFile => {
    const bytes = packed.subarray(at, at + length);
    at += length;
    return { path, bytes };
  });
  if (at !== packed.length) throw new RangeError('a remembered file is cut short');
  return files;
}

/**
 * A store that can't be read or written is left alone: everything is then made.
 * @param kind what is remembered, a word; a dozen of each kind are kept
 * @param code changes with the code that makes them
 */
export function openFileStore(folder: string, kind: string, code: string): RememberFiles {
  return (key, make) => {
    const name = createHash('sha256').update(`${code}\n${key}`).digest('hex').slice(0, 16);
    const file = join(folder, `${kind}-${name}.pack`);
    try {
      const files = unpack(readFileSync(file));
      const now = new Date();
      utimesSync(file, now, now);
      return files;
    } catch {
      // Not there, or damaged.
    }
    const files = [...make()];
    try {
      mkdirSync(folder, { recursive: true });
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, pack(files));
      renameSync(fresh, file);
      forgetOld(folder, new RegExp(`^${kind}-[0-9a-f]{16}\\.pack$`, 'u'), KEPT);
    } catch {
      // A full or read-only disk: they are made again next time.
    }
    return files;
  };
}
