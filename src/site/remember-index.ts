// Remembers the files of a part of the search index, so that a rebuild makes the parts that changed. Safe to delete at
// any time: what is missing is made anew, with the same bytes.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { IndexFile } from '../search/shards.ts';

/** Parts of older or other content kept beside those in use. */
const KEPT = 12;
const FILE = /^index-[0-9a-f]{12}\.pack$/u;

/** One file of all: a line of JSON with path and length of each, then their bytes. */
function pack(files: readonly IndexFile[]): Buffer {
  const head = JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ bytes }) => bytes)]);
}

function unpack(packed: Buffer): readonly IndexFile[] {
  const end = packed.indexOf(10);
  // Written by `pack`; a file that was cut short shows below.
  const head = JSON.parse(packed.toString('utf8', 0, end)) as readonly [string, number][];
  let at = end + 1;
  const files = head.map(([path, length]): IndexFile => {
    const bytes = packed.subarray(at, at + length);
    at += length;
    return { path, bytes };
  });
  if (at !== packed.length) throw new RangeError('a remembered index is cut short');
  return files;
}

export interface IndexStore {
  readonly folder: string;
  /** Changes with the code that makes an index. */
  readonly code: string;
}

/**
 * The files of the part that `version` names, from the store or else made and then remembered. A store that can't be
 * read or written is left alone.
 */
export function rememberIndex(
  { folder, code }: IndexStore,
  version: string,
  make: () => Iterable<IndexFile>,
): readonly IndexFile[] {
  const name = createHash('sha256').update(`${code}\n${version}`).digest('hex').slice(0, 12);
  const file = join(folder, `index-${name}.pack`);
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
    forgetOld(folder);
  } catch {
    // A full or read-only disk: the part is made again next time.
  }
  return files;
}

function forgetOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => FILE.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, used: statSync(file).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { file } of files.slice(KEPT)) rmSync(file, { force: true });
}
