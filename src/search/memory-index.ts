// The index in memory: made from the records themselves, at once for what every query needs and later for the rest.
import type { IndexedQuote } from './indexed-quote.ts';
import { type Facets, facetsOf } from './facets.ts';
import {
  groupsOf,
  type Numbers,
  orderRecords,
  type PairPostings,
  type QuoteIndex,
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

/** Words of all records and their quotes; `records` in the order of their numbers. */
export function collectWords(records: readonly IndexedQuote[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  records.forEach((record, number) => {
    for (const token of tokenise(record.text)) {
      for (const term of termsOf(token)) note(words, term, number);
    }
  });
  return words;
}

function startOf(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const words = collectWords(records);
  const vocabulary = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const quotesOf = (word: string): Numbers => words.get(word) ?? [];
  // Stemming a word costs many regular expressions, so a stem is sought only among words with its first two letters.
  const starts = groupBy(vocabulary, (word) => [word.slice(0, 2)]);
  const groups = new Map<string, readonly string[]>();
  const tokens = new Map<number, readonly Token[]>();
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
      const same = (starts.get(wanted.slice(0, 2)) ?? []).filter((word) => stem(word) === wanted);
      return Promise.resolve(same.map((word) => ({ word, quotes: quotesOf(word) })));
    },
    startingWith: (prefix): Promise<readonly Numbers[]> => {
      const lists: Numbers[] = [];
      for (
        let at = startOf(vocabulary, prefix);
        vocabulary[at]?.startsWith(prefix) === true;
        at += 1
      ) {
        lists.push(quotesOf(vocabulary[at] ?? ''));
      }
      return Promise.resolve(lists);
    },
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
