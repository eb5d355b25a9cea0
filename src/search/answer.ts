// One page of results, ready to be shown: what the browser's worker sends to the page.
import type { Span } from '../domain/span.ts';
import type { FacetCounts, Filters } from './facets.ts';
import { highlight } from './highlight.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import type { QuoteIndex } from './quote-index.ts';
import { type Hit, type Match, rankQuotes, type WayOn } from './search-quotes.ts';

/** Results on one page: at most so many files of texts are loaded for it. */
export const PAGE_SIZE = 10;

export interface Question {
  readonly text: string;
  readonly filters: Filters;
  /** From 1; a page past the last is the last. */
  readonly page: number;
}

export interface Result {
  readonly quote: IndexedQuote;
  readonly match: Match;
  /** Words to mark, whole, in order. */
  readonly marks: readonly Span[];
}

export interface Answer {
  /** As it was read: trimmed and cut to what is searched. */
  readonly typed: string;
  /** True where more was typed than is searched. */
  readonly cut: boolean;
  /** How many quotes contain the words in some form. */
  readonly exact: number;
  readonly page: number;
  readonly pages: number;
  readonly results: readonly Result[];
  /** On the last page, apart from the results: at most a page of near spellings. */
  readonly near: readonly Result[];
  readonly nearWords: readonly string[];
  readonly counts: FacetCounts;
  readonly waysOn: readonly WayOn[];
}

export async function answer(
  index: QuoteIndex,
  { text, filters, page }: Question,
): Promise<Answer> {
  const found = await rankQuotes(index, text, filters);
  const pages = Math.max(1, Math.ceil(found.order.length / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const here = Array.from(
    found.order.subarray((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    (quote): Hit => ({ quote, match: found.matchOf(quote) }),
  );
  const near = at === pages ? found.near.slice(0, PAGE_SIZE) : [];
  const quotes = await index.records([...here, ...near].map(({ quote }) => quote));
  const show = (hit: Hit, i: number): readonly Result[] => {
    const quote = quotes[i];
    if (quote === undefined) return [];
    const words = hit.match === 'near' ? found.nearWords : [];
    return [{ quote, match: hit.match, marks: highlight(quote.text, found.query, words) }];
  };
  return {
    typed: found.query.typed,
    cut: found.query.cut,
    exact: found.order.length,
    page: at,
    pages,
    results: here.flatMap(show),
    near: near.flatMap((hit, i) => show(hit, here.length + i)),
    nearWords: near.length > 0 ? found.nearWords : [],
    counts: found.counts,
    waysOn: found.waysOn,
  };
}
