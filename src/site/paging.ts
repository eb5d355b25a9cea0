// Long lists of quotes are cut into pages.

/** Past this many quotes a page grows heavier than a phone on a slow line should have to load. */
export const QUOTES_PER_PAGE = 150;

/** At least one: an empty list still has its page. */
export const pageCount = (items: number): number => Math.max(1, Math.ceil(items / QUOTES_PER_PAGE));

/** @param number counted from 1 */
export const pageOf = <Item>(items: readonly Item[], number: number): readonly Item[] =>
  items.slice((number - 1) * QUOTES_PER_PAGE, number * QUOTES_PER_PAGE);

/** Past this many quotes under findings a theme's first page would be heavier than its lists. */
export const MOST_UNDER_FINDINGS = 100;

/** What a theme's pages hold: where its quotes need several, the first page is left to what sums them up. */
export function themePages(quotes: number): number {
  const lists = pageCount(quotes);
  return lists === 1 ? 1 : lists + 1;
}

/** Quotes listed on one of a theme's pages, counted from 1. */
export function listedOn<Item>(items: readonly Item[], number: number): readonly Item[] {
  return pageCount(items.length) === 1 ? items : number === 1 ? [] : pageOf(items, number - 1);
}
