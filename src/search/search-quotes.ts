// The one ranking: whole phrase, all words, all words in another form or as the start of a longer word, and apart from
// them near spellings. Used by the browser, the command line and the tests, over either kind of index.
import {
  activeFacets,
  countFacets,
  type Facet,
  type FacetCounts,
  FACETS,
  type Filters,
  NO_FILTERS,
  stopperOf,
} from './facets.ts';
import { findPhrase } from './find-phrase.ts';
import { type Levels, matchLiterally, matchNear, matchUnit, NEAR, NONE } from './match-unit.ts';
import { nearWords } from './near-words.ts';
import type { QuoteIndex } from './quote-index.ts';
import { differentUnits, phraseOf, type Query, readQuery, type Unit } from './read-query.ts';

/** How a quote matches: the words side by side, all of them, all in some form, or only nearly. */
export type Match = 'phrase' | 'words' | 'forms' | 'near';

export interface Hit {
  readonly quote: number;
  readonly match: Match;
}

/** A way on from a search that found nothing, with what it would find. */
export interface WayOn {
  readonly without:
    | { readonly kind: 'filter'; readonly facet: Facet }
    | { readonly kind: 'word'; readonly typed: string };
  readonly count: number;
}

export interface Ranked {
  readonly query: Query;
  /** Numbers of all quotes that contain the words in any form, best first: complete. */
  readonly order: Uint32Array;
  /** How a quote of `order` matches. */
  readonly matchOf: (quote: number) => Match;
  /** Near spellings, best first, at most `NEAR_LIMIT`; looked for only where `exact` is short. */
  readonly near: readonly Hit[];
  /** The near spellings that were searched, to be marked in the quotes under `near`. */
  readonly nearWords: readonly string[];
  readonly counts: FacetCounts;
  /** Only where nothing was found: filters and words to leave out, with what is then found. */
  readonly waysOn: readonly WayOn[];
}

export interface Found extends Omit<Ranked, 'order' | 'matchOf'> {
  /** All quotes that contain the words in any form, best first: complete. */
  readonly exact: readonly Hit[];
}

/** Near spellings are offered below this number of exact matches, and for words that fewer quotes than this hold. */
const NEAR_BELOW = 10;
const NEAR_LIMIT = 50;

interface Scored {
  readonly unit: Unit;
  readonly levels: Levels;
}

/** Sum of levels for each quote, `NOWHERE` where a unit is missing, is left out by a -word, or all are missing. */
const NOWHERE = 0xffff;

function sumLevels(units: readonly Levels[], left: readonly Levels[], size: number): Uint16Array {
  const sums = new Uint16Array(size);
  for (const levels of units) {
    for (let quote = 0; quote < size; quote += 1) {
      const level = levels[quote] ?? NONE;
      const sum = sums[quote] ?? 0;
      sums[quote] = level === NONE || sum === NOWHERE ? NOWHERE : sum + level;
    }
  }
  for (const levels of left) {
    for (let quote = 0; quote < size; quote += 1) {
      if (levels[quote] !== NONE) sums[quote] = NOWHERE;
    }
  }
  return sums;
}

/** Numbers of the quotes that match, best sum first and then in order: counted into place, as there may be 100,000. */
function bestFirst(
  sums: Uint16Array,
  wanted: (sum: number, quote: number) => boolean,
): Uint32Array {
  const found = new Uint32Array(sums.length);
  let count = 0;
  let highest = 0;
  for (let quote = 0; quote < sums.length; quote += 1) {
    const sum = sums[quote] ?? NOWHERE;
    if (sum === NOWHERE || !wanted(sum, quote)) continue;
    found[count] = quote;
    count += 1;
    if (sum > highest) highest = sum;
  }
  // Where the quotes of each sum start.
  const starts = new Uint32Array(highest + 2);
  for (let i = 0; i < count; i += 1) {
    const next = (sums[found[i] ?? 0] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let sum = 1; sum < starts.length; sum += 1)
    starts[sum] = (starts[sum] ?? 0) + (starts[sum - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const quote = found[i] ?? 0;
    const sum = sums[quote] ?? 0;
    const place = starts[sum] ?? 0;
    order[place] = quote;
    starts[sum] = place + 1;
  }
  return order;
}

/** The same numbers, those of the set before the others. */
function membersFirst(order: Uint32Array, members: ReadonlySet<number>): Uint32Array {
  if (members.size === 0) return order;
  const isMember = (quote: number): boolean => members.has(quote);
  const first = order.filter(isMember);
  const moved = new Uint32Array(order.length);
  moved.set(first);
  moved.set(
    order.filter((quote) => !isMember(quote)),
    first.length,
  );
  return moved;
}

/** The quotes that hold the whole query as one phrase; empty for a single word. */
async function wholePhrase(
  index: QuoteIndex,
  query: Query,
  sums: Uint16Array,
): Promise<ReadonlySet<number>> {
  const words = phraseOf(query);
  if (words.length < 2 || !sums.includes(0)) return new Set();
  const found = await findPhrase(index, words);
  return new Set(Array.from(found).filter((quote) => sums[quote] === 0));
}

function countThrough(sums: Uint16Array, passes: (quote: number) => boolean): number {
  let count = 0;
  for (let quote = 0; quote < sums.length; quote += 1) {
    if (sums[quote] !== NOWHERE && passes(quote)) count += 1;
  }
  return count;
}

function findWaysOn(
  scored: readonly Scored[],
  left: readonly Levels[],
  filters: Filters,
  stoppedBy: (quote: number) => number,
  size: number,
): readonly WayOn[] {
  const all = scored.map(({ levels }) => levels);
  const sums = sumLevels(all, left, size);
  const ways: WayOn[] = activeFacets(filters).map((facet) => {
    const others = ~(1 << FACETS.indexOf(facet));
    const count = countThrough(sums, (quote) => (stoppedBy(quote) & others) === 0);
    return { without: { kind: 'filter', facet }, count };
  });
  if (scored.length > 1) {
    for (const { unit, levels } of scored) {
      const rest = sumLevels(
        all.filter((other) => other !== levels),
        left,
        size,
      );
      const count = countThrough(rest, (quote) => stoppedBy(quote) === 0);
      ways.push({ without: { kind: 'word', typed: unit.typed }, count });
    }
  }
  return ways.filter((way) => way.count > 0);
}

interface Near {
  readonly hits: readonly Hit[];
  readonly words: readonly string[];
}

/** A word in quotation marks is meant as it stands, and one that many quotes hold is spelled right. */
function mayBeMisspelled({ unit, levels }: Scored): boolean {
  if (unit.quoted || unit.words.length > 1) return false;
  let held = 0;
  for (const level of levels) if (level !== NONE) held += 1;
  return held < NEAR_BELOW;
}

/** Quotes that match once near spellings of the words count too. */
async function findNear(
  index: QuoteIndex,
  scored: readonly Scored[],
  left: readonly Levels[],
  stoppedBy: (quote: number) => number,
): Promise<Near> {
  const spellings = await Promise.all(
    scored.map(async (one) =>
      mayBeMisspelled(one) ? await nearWords(index, one.unit.words[0] ?? '') : [],
    ),
  );
  const words = [...new Set(spellings.flat())];
  if (words.length === 0) return { hits: [], words };
  const exactly = sumLevels(
    scored.map(({ levels }) => levels),
    left,
    index.size,
  );
  await Promise.all(scored.map(({ levels }, i) => matchNear(index, levels, spellings[i] ?? [])));
  const nearly = sumLevels(
    scored.map(({ levels }) => levels),
    left,
    index.size,
  );
  const quotes = bestFirst(
    nearly,
    (sum, quote) => sum >= NEAR && exactly[quote] === NOWHERE && stoppedBy(quote) === 0,
  );
  return {
    hits: Array.from(quotes.subarray(0, NEAR_LIMIT), (quote) => ({ quote, match: 'near' })),
    words,
  };
}

/**
 * Finds quotes. A blank query finds all that the filters let through, in order; a query with text but without a word
 * (marks only) finds none. The same query over the same records gives the same hits, whatever the index.
 */
export async function rankQuotes(
  index: QuoteIndex,
  text: string,
  filters: Filters = NO_FILTERS,
): Promise<Ranked> {
  const query = readQuery(text);
  const units = differentUnits(query);
  const [facets, scored, left] = await Promise.all([
    index.facets(),
    Promise.all(units.map(async (unit) => ({ unit, levels: await matchUnit(index, unit) }))),
    Promise.all(query.exclude.map((unit) => matchLiterally(index, unit))),
  ]);
  const stoppedBy = stopperOf(facets, filters);
  const wordless = units.length === 0 && left.length === 0 && query.typed !== '';
  const sums = wordless
    ? new Uint16Array(index.size).fill(NOWHERE)
    : sumLevels(
        scored.map(({ levels }) => levels),
        left,
        index.size,
      );
  const phrase = await wholePhrase(index, query, sums);

  const matching = bestFirst(sums, () => true);
  const isFiltered = activeFacets(filters).length > 0;
  const passing = isFiltered ? matching.filter((quote) => stoppedBy(quote) === 0) : matching;
  const order = membersFirst(passing, phrase);
  const counts = countFacets(facets, matching, stoppedBy);
  const waysOn = order.length > 0 ? [] : findWaysOn(scored, left, filters, stoppedBy, index.size);
  const near =
    order.length < NEAR_BELOW && scored.length > 0
      ? await findNear(index, scored, left, stoppedBy)
      : { hits: [], words: [] };
  const matchOf = (quote: number): Match =>
    phrase.has(quote) ? 'phrase' : sums[quote] === 0 ? 'words' : 'forms';
  return { query, order, matchOf, near: near.hits, nearWords: near.words, counts, waysOn };
}

/** As `rankQuotes`, with every quote found and how it matches. */
export async function searchQuotes(
  index: QuoteIndex,
  text: string,
  filters: Filters = NO_FILTERS,
): Promise<Found> {
  const { order, matchOf, ...rest } = await rankQuotes(index, text, filters);
  return { ...rest, exact: Array.from(order, (quote) => ({ quote, match: matchOf(quote) })) };
}
