// Words of the corpus that a reader may have meant: fuse.js proposes, a count of slips disposes.
import Fuse from 'fuse.js';
import { groupsOf, type QuoteIndex } from './quote-index.ts';

/** At most this many words stand in for one that was typed. */
export const NEAR_WORDS = 6;

/** How many slips of the finger a word of this length is forgiven. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/**
 * Letters to put in, leave out, change or swap to turn `typed` into `word` or into the start of it, whichever is less;
 * more than `limit` counts as limit + 1. A start that is missing its ending costs nothing: it may still be being typed.
 */
export function slipsBetween(typed: string, word: string, limit: number): number {
  if (typed.length > word.length + limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const change = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + change,
      );
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(limit + 1, ...above);
}

/** True where the words could be within reach: cheap, so that fuse.js sees hundreds of words and not thousands. */
function mayBeNear(typed: string, word: string, slips: number): boolean {
  if (word.length < typed.length - slips) return false;
  if (word.includes(typed)) return true;
  let strange = 0;
  for (const letter of typed) {
    if (!word.includes(letter)) strange += 1;
  }
  return strange <= slips;
}

interface Candidate {
  readonly word: string;
  readonly slips: number;
  readonly score: number;
}

/** Best first; ties by code units. Never the word itself. Empty for words of fewer than four letters. */
export async function nearWords(index: QuoteIndex, typed: string): Promise<readonly string[]> {
  const slips = slipsAllowed(typed.length);
  if (slips === 0) return [];
  const lists = await Promise.all(groupsOf(typed).map((group) => index.vocabulary(group)));
  const words = [...new Set(lists.flat())]
    .filter((word) => word !== typed && mayBeNear(typed, word, slips))
    .sort();
  // Searching whole words one by one is fuse.js's token search; the index then finds the quotes that hold them.
  const fuse = new Fuse(words, {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
    ignoreFieldNorm: true,
  });
  const candidates: Candidate[] = [];
  for (const { item, score } of fuse.search(typed)) {
    const found = item.includes(typed) ? 0 : slipsBetween(typed, item, slips);
    if (found <= slips) candidates.push({ word: item, slips: found, score: score ?? 1 });
  }
  candidates.sort(
    (a, b) =>
      a.slips - b.slips ||
      a.score - b.score ||
      Math.abs(a.word.length - typed.length) - Math.abs(b.word.length - typed.length) ||
      (a.word < b.word ? -1 : 1),
  );
  return candidates.slice(0, NEAR_WORDS).map(({ word }) => word);
}
