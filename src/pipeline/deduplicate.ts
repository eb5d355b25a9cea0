// Finds texts so alike that they are one voice sent in several times (form letters, campaigns).
// Exact repeats of one respondent were dropped at ingest; here nothing is dropped, only grouped and counted.
import type { ResponseId } from '../domain/id.ts';
import type { NearDuplicateGroup } from '../domain/synthesis.ts';

/** Shorter texts ("Communication is key.") are alike by chance: two people who say so are two voices. */
const MIN_WORDS = 10;
/** Share of three-word shingles in common (Jaccard) from which two texts count as one. */
const ALIKE = 0.7;
const HASHES = 32;
const ROWS_PER_BAND = 2;

interface Item {
  readonly id: ResponseId;
  readonly text: string;
}

/**
 * Groups near-duplicates: MinHash over word shingles (Broder 1997) with banding, then each candidate pair is
 * compared in full. Near-linear in the number of texts. Groups and members are ordered by id; texts without
 * a twin are in no group.
 */
export function groupNearDuplicates(items: readonly Item[]): readonly NearDuplicateGroup[] {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const shinglesOf = (i: number): readonly number[] => shingles(sorted[i]?.text ?? '');
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    let walk = i;
    while (parent[walk] !== root) {
      const next = parent[walk] ?? root;
      parent[walk] = root;
      walk = next;
    }
    return root;
  };
  // One table a band; a key mixes the band's two hashes to a small integer, which a Map finds fastest. Pairs that share
  // one by chance are told apart below.
  const buckets = Array.from({ length: HASHES / ROWS_PER_BAND }, () => new Map<number, number>());
  const least = new Uint32Array(HASHES);
  sorted.forEach((_, i) => {
    const own = shinglesOf(i);
    if (own.length === 0) return;
    minHash(own, least);
    for (const [band, table] of buckets.entries()) {
      const at = band * ROWS_PER_BAND;
      const key = Math.imul(least[at] ?? 0, 0x9e3779b1) ^ (least[at + 1] ?? 0);
      const first = table.get(key);
      if (first === undefined) {
        table.set(key, i);
        continue;
      }
      const a = find(first);
      const b = find(i);
      // Made anew for the few texts that meet: kept for all, they would fill the memory.
      if (a === b || jaccard(shinglesOf(first), own) < ALIKE) continue;
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const groups = new Map<number, ResponseId[]>();
  sorted.forEach((item, i) => {
    const root = find(i);
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [item.id]);
    else members.push(item.id);
  });
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ representative: members[0] ?? '', members }));
}

/** Hashes of each three words in a row, case and marks apart; empty for short texts. */
function shingles(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: number[] = [];
  if (words.length < MIN_WORDS) return found;
  for (let i = 0; i + 2 < words.length; i += 1) {
    let h = FNV_START;
    for (let word = i; word <= i + 2; word += 1) {
      if (word > i) h = stir(h, SPACE);
      const letters = words[word] ?? '';
      for (let at = 0; at < letters.length; at += 1) h = stir(h, letters.charCodeAt(at));
    }
    found.push(h >>> 0);
  }
  return found;
}

const SPACE = 0x20;
/** FNV-1a, 32 bits. */
const FNV_START = 0x811c9dc5;
function stir(h: number, code: number): number {
  return Math.imul(h ^ code, 0x01000193);
}

/** What makes one hash function of the family differ from the next. */
const SALTS = Int32Array.from({ length: HASHES }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

/** Into `least`, the least value of each of a family of hash functions: of two texts equal with probability Jaccard. */
function minHash(values: readonly number[], least: Uint32Array): void {
  least.fill(0xffffffff);
  for (const value of values) {
    for (let i = 0; i < HASHES; i += 1) {
      let h = Math.imul(value ^ (SALTS[i] ?? 0), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      h = (h ^ (h >>> 16)) >>> 0;
      if (h < (least[i] ?? 0)) least[i] = h;
    }
  }
}

function jaccard(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  let shared = 0;
  for (const value of a) if (b.has(value)) shared += 1;
  return shared / (a.size + b.size - shared);
}
