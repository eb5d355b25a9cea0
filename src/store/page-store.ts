// Remembers the pages of one site, each under a hash of all it shows, so that a rebuild renders those that changed. Safe
// to delete at any time. What a build doesn't show any more is not kept: a page that was withdrawn leaves the store too.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../domain/built-file.ts';
import { pack, unpack } from './file-store.ts';
import { forgetOld } from './forget-old.ts';

/** Sites whose pages are kept: some tens of MB each at most. */
const KEPT = 3;
const DIGEST_BYTES = 32;

export interface PageStore {
  /** The page that was kept under the key. */
  readonly find: (key: string) => Uint8Array | undefined;
  /** Keeps these, by key, and no others. */
  readonly keep: (pages: ReadonlyMap<string, Uint8Array>) => void;
}

/** @param site changes with everything that all pages depend on */
export function openPageStore(folder: string, site: string): PageStore {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
  const file = join(folder, `pages-${name}.pack`);
  const known = read(file);
  return {
    find: (key) => known.get(key),
    keep(pages) {
      if (pages.size === known.size && [...pages.keys()].every((key) => known.has(key))) return;
      try {
        mkdirSync(folder, { recursive: true });
        const packed = pack([...pages].map(([path, bytes]): BuiltFile => ({ path, bytes })));
        const fresh = `${file}.${process.pid}`;
        writeFileSync(fresh, Buffer.concat([digestOf(packed), packed]));
        renameSync(fresh, file);
        forgetOld(folder, /^pages-[0-9a-f]{16}\.pack$/u, KEPT);
      } catch {
        // A full or read-only disk: they are rendered again next time.
      }
    },
  };
}

/** Empty where there is nothing, or where a single bit of it is not as it was written. */
function read(file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const bytes = readFileSync(file);
    const packed = bytes.subarray(DIGEST_BYTES);
    if (!digestOf(packed).equals(bytes.subarray(0, DIGEST_BYTES))) return new Map();
    return new Map(unpack(packed).map(({ path, bytes: page }) => [path, page]));
  } catch {
    return new Map();
  }
}

function digestOf(packed: Buffer): Buffer {
  return createHash('sha256').update(packed).digest();
}
