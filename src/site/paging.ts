// Long lists of quotes are cut into pages.

/** Past this many quotes a page grows heavier than a phone on a slow line should have to load. */
export const QUOTES_PER_PAGE = 150;

/** At least one: an empty list still has its page. */
export const pageCount = (items: number): number => Math.max(1, Math.ceil(items / QUOTES_PER_PAGE));

/** @param number counted from 1 */
export const pageOf = <Item>(items: readonly Item[], number: number): readonly Item[] =>
  items.slice((number - 1) * QUOTES_PER_PAGE, number * QUOTES_PER_PAGE);

/** What a theme's first page shows in full under its findings; past it they stand in a line each. */
export const MOST_UNDER_FINDINGS = 36;

/** Quotes shown under one finding on a theme's page: its summary has them all. */
export const MOST_UNDER_ONE_FINDING = 3;

/** Past this many a theme's list goes to pages of its own: the first is for who has ten minutes, and for slow phones. */
export const MOST_BELOW_A_THEME = 40;

/** What a theme's pages hold: where its quotes are many, the first page is left to what sums them up. */
export function themePages(quotes: number): number {
  return quotes <= MOST_BELOW_A_THEME ? 1 : pageCount(quotes) + 1;
}

/** Quotes listed on one of a theme's pages, counted from 1. */
export function listedOn<Item>(items: readonly Item[], number: number): readonly Item[] {
  return themePages(items.length) === 1 ? items : number === 1 ? [] : pageOf(items, number - 1);
}
