// What the ranking needs to ask of an index. Two answer: one in memory (small corpora, the command line, tests) and
// one in many small files (large corpora in the browser). Both give the same answers, so the same results.
import type { IndexedQuote } from './indexed-quote.ts';
import type { Facets } from './facets.ts';

/** Numbers of quotes, ascending. A quote's number is its place in `orderRecords`: lower ranks first where all else is equal. */
export type Numbers = readonly number[] | Uint32Array;

/** A word of the corpus and the quotes that hold it. */
export interface WordPostings {
  readonly word: string;
  readonly quotes: Numbers;
}

/** Where a pair of neighbouring words stands: for each quote the positions of the first word. */
export type PairPostings = ReadonlyMap<number, readonly number[]>;

export interface QuoteIndex {
  /** How many quotes are indexed; numbers run from 0 to size − 1. */
  readonly size: number;
  /** All words that share a stem, each with its quotes; empty where there is none. */
  wordsOfStem(stem: string): Promise<readonly WordPostings[]>;
  /** Quotes holding a word that starts so, as lists to be united. `prefix` has at least `SHORTEST_PREFIX` characters. */
  startingWith(prefix: string): Promise<readonly Numbers[]>;
  pair(first: string, second: string): Promise<PairPostings>;
  /** Words of the corpus in one of the groups that `groupsOf` names. */
  vocabulary(group: string): Promise<readonly string[]>;
  facets(): Promise<Facets>;
  /** Records in the order of `numbers`. */
  records(numbers: readonly number[]): Promise<readonly IndexedQuote[]>;
}

/** A single letter is not searched as the start of a word: nearly every quote would match. */
export const SHORTEST_PREFIX = 2;
/** Words of the query up to this long are taken as the start of a longer word only when they come last. */
export const SHORT_WORD = 3;

/**
 * Where near spellings of a word are looked for: among words that start or end with the same two letters, a final s
 * apart. One slip of the finger spares one of the two. Empty for words too short to be told apart.
 */
export function groupsOf(word: string): readonly string[] {
  if (word.length < 3) return [];
  const bare = word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word;
  return [`^${word.slice(0, 2)}`, `${bare.slice(-2)}$`];
}

// Quotes longer than this come after the shorter ones of the same rank: the words are a smaller part of them.
const LONG_QUOTE = 360;

/** The order in which quotes are numbered: as the pages have them, long ones last. */
export function orderRecords(records: readonly IndexedQuote[]): readonly IndexedQuote[] {
  return [
    ...records.filter((record) => record.text.length <= LONG_QUOTE),
    ...records.filter((record) => record.text.length > LONG_QUOTE),
  ];
}
