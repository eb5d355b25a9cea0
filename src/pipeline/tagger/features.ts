// What the learned model sees of a text: stems, runs and pairs of stems, pieces of words, the cues that matched, how
// the writer speaks of themselves, and the question where it is known.
// Each feature is a 32-bit number (FNV-1a), so that the model needs no strings.
import { createStemmer } from './stem.ts';
import type { WordKinds } from './word-kinds.ts';

/** Families are weighed apart: each is brought to length 1 before they are added up. */
export const FAMILIES = ['words', 'pieces', 'cues', 'voice', 'kinds', 'question'] as const;
export type Family = (typeof FAMILIES)[number];

export type FeatureBag = Readonly<Record<Family, number[]>>;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The feature that a stem is on its own. */
export function stemKey(stem: string): number {
  return hashText(stem, 0x1000193);
}

function join(left: number, right: number, kind: number): number {
  let hash = Math.imul(left ^ (kind * 0x9e3779b1), 0x85ebca6b);
  hash = (hash << 13) | (hash >>> 19);
  hash = Math.imul(hash ^ right, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const BEGINNING = hashText('<begin>');
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const MEMORY = 60_000;

/** Words beside which writers show who they are: "my …", "I …", "you …". */
const PERSONS: ReadonlySet<string> = new Set([
  'i',
  'my',
  'me',
  'we',
  'our',
  'us',
  'mine',
  'ours',
  'you',
  'your',
]);
const REACH = 3;

export interface Featuriser {
  /** Adds the features of the words [from, to), which must lie in one passage. */
  readonly addPassage: (
    words: readonly string[],
    from: number,
    to: number,
    bag: FeatureBag,
  ) => void;
}

/** `settle` may turn the pieces of a word into something else once for all: their places in a vocabulary, say. */
export function createFeaturiser(
  kinds: WordKinds,
  settle: (keys: readonly number[]) => readonly number[] = (keys) => keys,
): Featuriser {
  const kindHash = (word: string): number =>
    Math.imul((kinds.get(word) ?? -1) + 2, 0x9e3779b1) >>> 0;
  const stem = createStemmer();
  const stems = new Map<string, number>();
  const pieces = new Map<string, readonly number[]>();
  const stemHash = (word: string): number => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const hash = stemKey(stem(word));
    if (stems.size >= MEMORY) stems.clear();
    stems.set(word, hash);
    return hash;
  };
  const piecesOf = (word: string): readonly number[] => {
    const known = pieces.get(word);
    if (known !== undefined) return known;
    const framed = `<${word}>`;
    const found: number[] = [];
    for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size += 1) {
      for (let at = 0; at + size <= framed.length; at += 1)
        found.push(hashText(framed.slice(at, at + size)));
    }
    if (pieces.size >= MEMORY) pieces.clear();
    const settled = settle(found);
    pieces.set(word, settled);
    return settled;
  };
  return {
    addPassage(words, from, to, bag) {
      let before = BEGINNING;
      let beforeThat = BEGINNING;
      let kindBefore = 0;
      let kindBeforeThat = 0;
      for (let at = from; at < to; at += 1) {
        const word = words[at] ?? '';
        const here = stemHash(word);
        bag.words.push(here, join(before, here, 2));
        if (at > from) {
          bag.words.push(join(beforeThat, here, 3));
          if (at > from + 1) bag.words.push(join(join(beforeThat, before, 2), here, 4));
        }
        const kind = kindHash(word);
        bag.kinds.push(join(kind, kind, 7));
        if (at > from) bag.kinds.push(join(kindBefore, kind, 8));
        if (at > from + 1) bag.kinds.push(join(kindBeforeThat, kind, 9));
        kindBeforeThat = kindBefore;
        kindBefore = kind;
        beforeThat = before;
        before = here;
        for (const piece of piecesOf(word)) bag.pieces.push(piece);
        if (!PERSONS.has(word)) continue;
        for (let ahead = 1; ahead <= REACH && at + ahead < to; ahead += 1) {
          bag.voice.push(join(here, stemHash(words[at + ahead] ?? ''), 5));
        }
        if (at > from) bag.voice.push(join(stemHash(words[at - 1] ?? ''), here, 6));
      }
    },
  };
}

export function emptyBag(): FeatureBag {
  return { words: [], pieces: [], cues: [], voice: [], kinds: [], question: [] };
}
