import { describe, expect, test } from 'vitest';
import { listedOn, themePages } from '../../../src/site/paging.ts';

describe('a theme’s pages', () => {
  test.each([
    [0, 1],
    [40, 1],
    [41, 2],
    [150, 2],
    [151, 3],
    [5_000, 35],
  ])('of %i quotes are %i', (quotes, pages) => {
    expect(themePages(quotes)).toBe(pages);
  });

  test.each([0, 40, 41, 150, 151, 420])('list each of %i quotes once, in order', (quotes) => {
    const all = Array.from({ length: quotes }, (_, i) => i);
    const pages = Array.from({ length: themePages(quotes) }, (_, i) => listedOn(all, i + 1));
    expect(pages.flat()).toEqual(all);
    if (pages.length > 1) expect(pages[0]).toEqual([]);
  });
});
