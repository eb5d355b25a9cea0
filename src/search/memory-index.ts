// The index in memory: made from coded texts, at once for what every query needs and later for the rest.
import { type Facets, facetsOf } from './facets.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import { groupBy } from './group-by.ts';
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
import { atOnce, type Pause } from './steps.ts';
import { type CodedTexts, codeTexts } from './text-codes.ts';
import { readWord } from './tokens.ts';
import { postingsOf, Words } from './word-postings.ts';

/** What an index is made of; quotes by their numbers. */
export interface Corpus {
  readonly size: number;
  readonly texts: CodedTexts;
  readonly facets: () => Facets;
  readonly recordAt: (number: number) => IndexedQuote;
}

// Some two milliseconds of work on a slow phone: short enough to pause on time, long enough to cost nothing.
const PIECES_A_STEP = 200;
const WORDS_A_STEP = 50;

/** Two ascending lists to what both hold. */
function common(a: Numbers, b: Numbers): readonly number[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const held = new Set<number>(many);
  return [...few].filter((number) => held.has(number));
}

/** For corpora up to some thousands of quotes in a browser, any size elsewhere. */
export function memoryIndex(unordered: readonly IndexedQuote[]): QuoteIndex {
  const records = orderRecords(unordered);
  const corpus: Corpus = {
    size: records.length,
    texts: codeTexts(records.map(({ text }) => text)),
    facets: () => facetsOf(records),
    recordAt: (number) => {
      const record = records[number];
      if (record === undefined) throw new RangeError(`there is no quote ${number}`);
      return record;
    },
  };
  return atOnce(indexInSteps(corpus));
}

/** Stems and groups are made when first needed and kept: here before a reader needs them. */
export async function prepare(index: QuoteIndex, { texts }: Corpus, pause: Pause): Promise<void> {
  for (const [at, { text, isWord }] of texts.pieces.entries()) {
    if (isWord) stem(readWord(text).term);
    if (at % WORDS_A_STEP === 0) await pause();
  }
  await pause();
  await index.vocabulary('');
}

/** The index, made in short steps. */
export function* indexInSteps(corpus: Corpus): Generator<undefined, QuoteIndex> {
  const { size, texts } = corpus;
  const words = new Words(texts.pieces.length);
  for (const [at, piece] of texts.pieces.entries()) {
    words.add(piece, at);
    if (at % PIECES_A_STEP === 0) yield;
  }
  const quotesOf = yield* postingsOf(texts, words);
  yield;
  const facets = corpus.facets();
  yield;
  const vocabulary = [...words.places.keys()];
  // Stemming a word costs many regular expressions, so a stem is sought only among words with its first two letters.
  const starts = groupBy(vocabulary, (word) => [word.slice(0, SHORTEST_PREFIX)]);
  const sameStart = (word: string): readonly string[] =>
    starts.get(word.slice(0, SHORTEST_PREFIX)) ?? [];
  const groups = new Map<string, readonly string[]>();

  const positionsIn = (quote: number, first: string, second: string): readonly number[] => {
    const positions: number[] = [];
    let position = 0;
    let isFirst = false;
    for (let at = texts.starts[quote] ?? 0; at < (texts.starts[quote + 1] ?? 0); at += 1) {
      const code = texts.codes[at] ?? 0;
      if (texts.pieces[code]?.isWord !== true) continue;
      if (isFirst && words.stands(code, second)) positions.push(position - 1);
      isFirst = words.stands(code, first);
      position += 1;
    }
    return positions;
  };

  return {
    size,
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
        const positions = positionsIn(quote, first, second);
        if (positions.length > 0) found.set(quote, positions);
      }
      return Promise.resolve(found);
    },
    vocabulary: (group): Promise<readonly string[]> => {
      if (groups.size === 0)
        for (const [key, list] of groupBy(vocabulary, groupsOf)) groups.set(key, list);
      return Promise.resolve(groups.get(group) ?? []);
    },
    facets: (): Promise<Facets> => Promise.resolve(facets),
    records: (numbers): Promise<readonly IndexedQuote[]> =>
      Promise.resolve(
        numbers.filter((number) => number < size).map((number) => corpus.recordAt(number)),
      ),
  };
}
