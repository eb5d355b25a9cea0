// Several indexes asked as one: their quotes are numbered one after the other. What one index would answer over all
// quotes in that order, the parts answer together.
import { type FacetColumn, type Facet, type Facets, FACETS } from './facets.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import type { Numbers, PairPostings, QuoteIndex, WordPostings } from './quote-index.ts';

function shift(numbers: Numbers, by: number): Numbers {
  return by === 0 ? numbers : Uint32Array.from(numbers, (number) => number + by);
}

interface Part {
  readonly index: QuoteIndex;
  /** Number of its first quote among all. */
  readonly from: number;
}

function joinColumns(facet: Facet, all: readonly Facets[], size: number): FacetColumn {
  const columns = all.map((facets) => facets[facet]);
  const values = [...new Set(columns.flatMap((column) => column.values))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const places = new Map(values.map((value, place) => [value, place]));
  const sets: (readonly number[])[] = [];
  const setOf = new Uint32Array(size);
  let from = 0;
  for (const column of columns) {
    const firstSet = sets.length;
    for (const set of column.sets)
      sets.push(set.map((place) => places.get(column.values[place] ?? '') ?? 0));
    for (const set of column.setOf) {
      setOf[from] = firstSet + set;
      from += 1;
    }
  }
  return { values, sets, setOf };
}

/** `parts` in the order of their numbers: the first part's quotes rank first where all else is equal. */
export function joinIndexes(parts: readonly QuoteIndex[]): QuoteIndex {
  const placed: Part[] = [];
  let size = 0;
  for (const index of parts) {
    placed.push({ index, from: size });
    size += index.size;
  }
  let facets: Promise<Facets> | null = null;
  const joinFacets = async (): Promise<Facets> => {
    const all = await Promise.all(parts.map((index) => index.facets()));
    const [theme, role, summary, year] = FACETS.map((facet) => joinColumns(facet, all, size));
    if (theme === undefined || role === undefined || summary === undefined || year === undefined)
      throw new Error('a filter is missing');
    return { theme, role, summary, year };
  };
  const ofEach = async <T>(ask: (part: Part) => Promise<readonly T[]>): Promise<readonly T[]> =>
    (await Promise.all(placed.map(ask))).flat();

  return {
    size,
    // A word of several parts comes once from each: who asks unites the quotes.
    wordsOfStem: (stem): Promise<readonly WordPostings[]> =>
      ofEach(async ({ index, from }) =>
        (await index.wordsOfStem(stem)).map(({ word, quotes }) => ({
          word,
          quotes: shift(quotes, from),
        })),
      ),
    startingWith: (prefix): Promise<readonly Numbers[]> =>
      ofEach(async ({ index, from }) =>
        (await index.startingWith(prefix)).map((quotes) => shift(quotes, from)),
      ),
    pair: async (first, second): Promise<PairPostings> =>
      new Map(
        await ofEach(async ({ index, from }) =>
          [...(await index.pair(first, second))].map(
            ([quote, positions]): [number, readonly number[]] => [quote + from, positions],
          ),
        ),
      ),
    vocabulary: async (group): Promise<readonly string[]> => [
      ...new Set(await ofEach(({ index }) => index.vocabulary(group))),
    ],
    facets: (): Promise<Facets> => {
      if (facets === null) {
        facets = joinFacets();
        // The network may be back for the next question.
        facets.catch(() => (facets = null));
      }
      return facets;
    },
    records: async (numbers): Promise<readonly IndexedQuote[]> => {
      const found = await Promise.all(
        placed.map(async ({ index, from }) => {
          const mine = numbers.filter((number) => number >= from && number < from + index.size);
          const records = await index.records(mine.map((number) => number - from));
          return mine.map((number, i): [number, IndexedQuote | undefined] => [number, records[i]]);
        }),
      );
      const byNumber = new Map(found.flat());
      return numbers.flatMap((number) => byNumber.get(number) ?? []);
    },
  };
}
