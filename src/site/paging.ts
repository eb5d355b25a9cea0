// Long lists of quotes are cut into pages.

/** Past this many quotes a page grows heavier than a phone on a slow line should have to load. */
export const QUOTES_PER_PAGE = 150;

/** At least one: an empty list still has its page. */
export const pageCount = (items: number): number => Math.max(1, Math.ceil(items / QUOTES_PER_PAGE));

/** @param number counted from 1 */
export const pageOf = <Item>(items: readonly Item[], number: number): readonly Item[] =>
  items.slice((number - 1) * QUOTES_PER_PAGE, number * QUOTES_PER_PAGE);
