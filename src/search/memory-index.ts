// The index in memory: made from the records themselves, at once for what every query needs and later for the rest.
import type { IndexedQuote } from './indexed-quote.ts';
import { type Facets, facetsOf } from './facets.ts';
import {
  groupsOf,
  type Numbers,
  orderRecords,
  type PairPostings,
  type QuoteIndex,
  SHORTEST_PREFIX,
  type WordPostings,
} from './quote-index.ts';
import { stem } from './stem.ts';
import { neighbourTerms, termsOf, type Token, tokenise } from './tokens.ts';

/** Puts `number` at the end of the list of `key`, once. Numbers must come in ascending. */
function note(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}

/** Words and the quotes that hold them. */
export type WordLists = Map<string, number[]>;

/** Adds the words of one quote; quotes must come in ascending. */
function addWords(words: WordLists, tokens: readonly Token[], number: number): void {
  for (const token of tokens) {
    for (const term of termsOf(token)) note(words, term, number);
  }
}

/** Words of all records and their quotes; `records` in the order of their numbers. */
export function collectWords(records: readonly IndexedQuote[]): WordLists {
  const words: WordLists = new Map();
  records.forEach(({ text }, number) => {
    addWords(words, tokenise(text), number);
  });
  return words;
}

// Some two milliseconds of work on a slow phone: short enough to pause on time, long enough to cost nothing.
const QUOTES_A_STEP = 8;
const WORDS_A_STEP = 50;

/** Where work may wait: null while its turn lasts, else resolved once others had theirs. */
export type Pause = () => Promise<void> | null;

/**
 * The same index, made in short steps with a pause between them, where a page's own thread makes it. It can be asked
 * when it is given; what makes later questions quick goes on in more steps behind it.
 */
export async function memoryIndexInSteps(
  unordered: readonly IndexedQuote[],
  pause: Pause,
): Promise<QuoteIndex> {
  const records = orderRecords(unordered);
  const words: WordLists = new Map();
  const tokens = new Map<number, readonly Token[]>();
  for (const [number, { text }] of records.entries()) {
    const found = tokenise(text);
    tokens.set(number, found);
    addWords(words, found, number);
    if (number % QUOTES_A_STEP === 0) await pause();
  }
  await pause();
  const index = indexOver(records, words, tokens);
  await pause();
  await index.facets();
  await pause();
  void prepare(index, [...words.keys()], pause);
  return {
    ...index,
    // Near spellings are sought among these words, the one long step of a search: the page may paint before it.
    vocabulary: async (group) => {
      await pause();
      return index.vocabulary(group);
    },
  };
}

/** Stems and groups are made when first needed and kept: here before a reader needs them. */
async function prepare(index: QuoteIndex, words: readonly string[], pause: Pause): Promise<void> {
  for (const [at, word] of words.entries()) {
    stem(word);
    if (at % WORDS_A_STEP === 0) await pause();
  }
  await pause();
  await index.vocabulary('');
}

/** Words by key, each list in the order of the words. */
export function groupBy(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
  }
  return groups;
}

function positionsOf(tokens: readonly Token[], first: string, second: string): readonly number[] {
  const positions: number[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [here, next] = [tokens[at], tokens[at + 1]];
    if (here === undefined || next === undefined) continue;
    if (neighbourTerms(here).includes(first) && neighbourTerms(next).includes(second))
      positions.push(at);
  }
  return positions;
}

/** Two ascending lists to what both hold. */
function common(a: Numbers, b: Numbers): readonly number[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const held = new Set<number>(many);
  return [...few].filter((number) => held.has(number));
}

/** For corpora up to some thousands of quotes in a browser, any size elsewhere. */
export function memoryIndex(unordered: readonly IndexedQuote[]): QuoteIndex {
  const records = orderRecords(unordered);
  return indexOver(records, collectWords(records));
}

/** `tokens`: what is known of them already; the rest is read when needed. */
function indexOver(
  records: readonly IndexedQuote[],
  words: WordLists,
  tokens = new Map<number, readonly Token[]>(),
): QuoteIndex {
  const vocabulary = [...words.keys()];
  const quotesOf = (word: string): Numbers => words.get(word) ?? [];
  // Stemming a word costs many regular expressions, so a stem is sought only among words with its first two letters.
  const starts = groupBy(vocabulary, (word) => [word.slice(0, SHORTEST_PREFIX)]);
  const sameStart = (word: string): readonly string[] =>
    starts.get(word.slice(0, SHORTEST_PREFIX)) ?? [];
  const groups = new Map<string, readonly string[]>();
  const tokensOf = (quote: number): readonly Token[] => {
    let found = tokens.get(quote);
    if (found === undefined) {
      found = tokenise(records[quote]?.text ?? '');
      tokens.set(quote, found);
    }
    return found;
  };
  let facets: Facets | null = null;

  return {
    size: records.length,
    wordsOfStem: (wanted): Promise<readonly WordPostings[]> => {
      const same = sameStart(wanted).filter((word) => stem(word) === wanted);
      return Promise.resolve(same.map((word) => ({ word, quotes: quotesOf(word) })));
    },
    startingWith: (prefix): Promise<readonly Numbers[]> =>
      Promise.resolve(
        sameStart(prefix)
          .filter((word) => word.startsWith(prefix))
          .map(quotesOf),
      ),
    pair: (first, second): Promise<PairPostings> => {
      const found = new Map<number, readonly number[]>();
      for (const quote of common(quotesOf(first), quotesOf(second))) {
        const positions = positionsOf(tokensOf(quote), first, second);
        if (positions.length > 0) found.set(quote, positions);
      }
      return Promise.resolve(found);
    },
    vocabulary: (group): Promise<readonly string[]> => {
      if (groups.size === 0)
        for (const [key, list] of groupBy(vocabulary, groupsOf)) groups.set(key, list);
      return Promise.resolve(groups.get(group) ?? []);
    },
    facets: (): Promise<Facets> => Promise.resolve((facets ??= facetsOf(records))),
    records: (numbers): Promise<readonly IndexedQuote[]> =>
      Promise.resolve(
        numbers.flatMap((number) => {
          const record = records[number];
          return record === undefined ? [] : [record];
        }),
      ),
  };
}
