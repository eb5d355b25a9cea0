// Words of the corpus that a reader may have meant: fuse.js proposes, a count of slips disposes.
import Fuse from 'fuse.js';
import { groupsOf, type QuoteIndex } from './quote-index.ts';
import { stem } from './stem.ts';

/** At most this many words stand in for one that was typed. */
const NEAR_WORDS = 6;

/** How many slips of the finger a word of this length is forgiven. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

interface Slips {
  /** To turn what was typed into the word or into the start of it, whichever is less. */
  readonly start: number;
  /** To turn it into the whole word. */
  readonly whole: number;
}

/**
 * Letters to put in, leave out, change or swap; null where even the start of the word is further off than `limit`. A
 * start that is missing its ending costs nothing: it may still be being typed.
 */
function slipsBetween(typed: string, word: string, limit: number): Slips | null {
  if (typed.length > word.length + limit) return null;
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
    if (Math.min(...row) > limit) return null;
    before = above;
    above = row;
  }
  const start = Math.min(...above);
  return start > limit ? null : { start, whole: above[word.length] ?? word.length };
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

interface Candidate extends Slips {
  readonly word: string;
  readonly score: number;
}

/** Fewer slips first; the whole word before a longer one; few people miss the first letter. */
function closerFirst(typed: string): (a: Candidate, b: Candidate) => number {
  const strangeStart = ({ word }: Candidate): number => (word.startsWith(typed.charAt(0)) ? 0 : 1);
  return (a, b) => a.start - b.start || a.whole - b.whole || strangeStart(a) - strangeStart(b);
}

/** How many quotes hold each word. */
async function frequencies(
  index: QuoteIndex,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    words.map(async (word): Promise<[string, number]> => {
      const forms = await index.wordsOfStem(stem(word));
      const held = forms.filter((form) => form.word === word);
      return [word, held.reduce((sum, { quotes }) => sum + quotes.length, 0)];
    }),
  );
  return new Map(counts);
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
    const found = item.includes(typed)
      ? { start: 0, whole: item.length - typed.length }
      : slipsBetween(typed, item, slips);
    if (found !== null) candidates.push({ word: item, ...found, score: score ?? 1 });
  }
  const closer = closerFirst(typed);
  const chosen = candidates
    .sort((a, b) => closer(a, b) || a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, NEAR_WORDS);
  // Of words as close as each other the one that more people used is more likely meant.
  const held = await frequencies(
    index,
    chosen.map(({ word }) => word),
  );
  return chosen
    .toSorted((a, b) => closer(a, b) || (held.get(b.word) ?? 0) - (held.get(a.word) ?? 0))
    .map(({ word }) => word);
}
