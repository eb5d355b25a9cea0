// Filters by theme, role, summary and year: which quotes they let through, and how many each choice would leave.
import type { IndexedQuote } from './indexed-quote.ts';
import { type QuoteColumns, toColumns } from './quote-columns.ts';
import type { Numbers } from './quote-index.ts';

export const FACETS = ['theme', 'role', 'summary', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values of each filter: any of them within one filter, all filters together. Empty: no filter. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTERS: Filters = { theme: [], role: [], summary: [], year: [] };

/** The value of `year` for quotes without a date. */
export const NO_YEAR = 'unknown';

/** One filter as columns: the values, the different combinations of them, and the combination of each quote. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** Each a list of places in `values`. */
  readonly sets: readonly (readonly number[])[];
  /** For each quote, its place in `sets`. */
  readonly setOf: readonly number[] | Uint32Array;
}

export type Facets = Readonly<Record<Facet, FacetColumn>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** `each` holds different lists of values, `places` for each quote the place of its own. */
function columnOf(each: readonly (readonly string[])[], places: readonly number[]): FacetColumn {
  const values = [...new Set(each.flat())].sort((a, b) => (a < b ? -1 : 1));
  const place = new Map(values.map((value, i) => [value, i]));
  const sets: (readonly number[])[] = [];
  const setPlace = new Map<string, number>();
  const setOfEach = each.map((list) => {
    const set = list.map((value) => place.get(value) ?? 0).sort((a, b) => a - b);
    const key = set.join(' ');
    let at = setPlace.get(key);
    if (at === undefined) {
      at = sets.length;
      sets.push(set);
      setPlace.set(key, at);
    }
    return at;
  });
  const setOf = new Uint32Array(places.length);
  for (let i = 0; i < setOf.length; i += 1) setOf[i] = setOfEach[places[i] ?? -1] ?? 0;
  return { values, sets, setOf };
}

/** Columns over records in the order of their numbers. */
export function facetsOf(records: readonly IndexedQuote[]): Facets {
  return facetsOfColumns(toColumns(records));
}

/** The same from records that stand as columns. */
export function facetsOfColumns({ themes, group, consultation, year }: QuoteColumns): Facets {
  return {
    theme: columnOf(
      themes[0].map((list) => [...new Set(list)]),
      themes[1],
    ),
    role: columnOf(
      group[0].map((value) => [value]),
      group[1],
    ),
    summary: columnOf(
      consultation[0].map((value) => [value]),
      consultation[1],
    ),
    year: columnOf(
      year[0].map((value) => [value ?? NO_YEAR]),
      year[1],
    ),
  };
}

/** Filters that let some quotes through and not others. */
export function activeFacets(filters: Filters): readonly Facet[] {
  return FACETS.filter((facet) => filters[facet].length > 0);
}

/** For each set of the column, whether the chosen values let it through. */
function passingSets(column: FacetColumn, chosen: readonly string[]): readonly boolean[] {
  const places = new Set(chosen.map((value) => column.values.indexOf(value)));
  return column.sets.map((set) => set.some((value) => places.has(value)));
}

const letThrough = (): number => 0;

/** Tells for a quote's number which active filters stop it, as bits in the order of `FACETS`; 0 lets it through. */
export function stopperOf(facets: Facets, filters: Filters): (quote: number) => number {
  const active = activeFacets(filters).map((facet) => ({
    bit: 1 << FACETS.indexOf(facet),
    setOf: facets[facet].setOf,
    passes: passingSets(facets[facet], filters[facet]),
  }));
  // Asked for each of 100,000 quotes: without a filter it need not be.
  if (active.length === 0) return letThrough;
  return (quote) => {
    let stopped = 0;
    for (const { bit, setOf, passes } of active) {
      if (passes[setOf[quote] ?? -1] !== true) stopped |= bit;
    }
    return stopped;
  };
}

/**
 * How many of the quotes each choice would leave. A filter's own choices are counted as if it had none, so that the
 * number beside a box is what ticking it alone would show. `stoppedBy` as given by `stopperOf`.
 */
export function countFacets(
  facets: Facets,
  quotes: Numbers,
  stoppedBy: (quote: number) => number,
): FacetCounts {
  const count = (facet: Facet): readonly FacetCount[] => {
    const { values, sets, setOf } = facets[facet];
    const others = ~(1 << FACETS.indexOf(facet));
    const bySet = new Uint32Array(sets.length);
    for (const quote of quotes) {
      if (stoppedBy !== letThrough && (stoppedBy(quote) & others) !== 0) continue;
      const set = setOf[quote] ?? 0;
      bySet[set] = (bySet[set] ?? 0) + 1;
    }
    const byValue = new Uint32Array(values.length);
    sets.forEach((set, i) => {
      for (const value of set) byValue[value] = (byValue[value] ?? 0) + (bySet[i] ?? 0);
    });
    return values.map((value, i) => ({ value, count: byValue[i] ?? 0 }));
  };
  return {
    theme: count('theme'),
    role: count('role'),
    summary: count('summary'),
    year: count('year'),
  };
}
