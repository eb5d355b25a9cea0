// The index in memory, made from coded texts.
import { type Facets, facetsOf } from './facets.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import {
  type Numbers,
  orderRecords,
  type PairPostings,
  type QuoteIndex,
  type WordPostings,
} from './quote-index.ts';
import { mayHaveStem, stem } from './stem.ts';
import { atOnce } from './steps.ts';
import { type CodedTexts, codeTexts, GAP } from './text-codes.ts';
import { postingsOf } from './word-postings.ts';

/** What an index is made of; quotes by their numbers. */
export interface Corpus {
  readonly size: number;
  readonly texts: CodedTexts;
  readonly facets: () => Facets;
  readonly recordAt: (number: number) => IndexedQuote;
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

/** The index, made in short steps. */
export function* indexInSteps(corpus: Corpus): Generator<undefined, QuoteIndex> {
  const { size, texts } = corpus;
  const { sameStart, inGroup, quotesOf, stands } = yield* postingsOf(texts);
  const facets = corpus.facets();
  yield;

  const positionsIn = (quote: number, first: string, second: string): readonly number[] => {
    const positions: number[] = [];
    let position = 0;
    let isFirst = false;
    for (let at = texts.starts[quote] ?? 0; at < (texts.starts[quote + 1] ?? 0); at += 1) {
      const code = texts.codes[at] ?? 0;
      if (texts.kinds[code] === GAP) continue;
      if (isFirst && stands(code, second)) positions.push(position - 1);
      isFirst = stands(code, first);
      position += 1;
    }
    return positions;
  };

  return {
    size,
    wordsOfStem: (wanted): Promise<readonly WordPostings[]> => {
      const same = sameStart(wanted).filter(
        (word) => mayHaveStem(word, wanted) && stem(word) === wanted,
      );
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
    vocabulary: (group): Promise<readonly string[]> => Promise.resolve(inGroup(group)),
    facets: (): Promise<Facets> => Promise.resolve(facets),
    records: (numbers): Promise<readonly IndexedQuote[]> =>
      Promise.resolve(
        numbers.filter((number) => number < size).map((number) => corpus.recordAt(number)),
      ),
  };
}
