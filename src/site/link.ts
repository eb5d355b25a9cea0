// Every address inside the site is made here, so that a base path ("/voices/") and trailing slashes are right everywhere.

/** The site's own address; Astro's types don't say that it may be missing. */
export const SITE: string | undefined = import.meta.env.SITE;

/** `path` starts with a slash and is written as if the site stood at the root of its host. */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}${path}`;
}

/** The full address where the site's own is known (`--site`), else the path alone: no made-up host. */
export function address(path: string): string {
  return SITE === undefined ? link(path) : new URL(link(path), SITE).href;
}

export const summaryPath = (slug: string): string => `/summaries/${slug}/`;
export const themePath = (id: string): string => `/themes/${id}/`;
export const quotePath = (id: string): string => `/q/${id}/`;
export const responsePath = (id: string): string => `/responses/${id}/`;
export const batchPath = (id: string): string => `/batches/${id}/`;
export const findingPath = (slug: string, finding: string): string =>
  `/summaries/${slug}/#finding-${finding}`;
/** The quote where it stands in its summary. */
export const quoteInPlacePath = (slug: string, quote: string): string =>
  `/summaries/${slug}/#${quote}`;

/**
 * Address that scrolls to the words themselves. Browsers read an unencoded hyphen, comma or ampersand as syntax, so
 * they are encoded on top of encodeURIComponent. The id stays first: it is where a browser falls back to.
 */
export function textFragment(path: string, words: string): string {
  const encode = (text: string): string =>
    encodeURIComponent(text)
      .replace(/-/gu, '%2D')
      .replace(/['()!*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const list = words.split(' ');
  // A range of first and last words keeps the address short enough to paste.
  const range = list.length > 12 ? [list.slice(0, 5).join(' '), list.slice(-5).join(' ')] : [words];
  return `${path}${path.includes('#') ? '' : '#'}:~:text=${range.map(encode).join(',')}`;
}
