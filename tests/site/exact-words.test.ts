// The link to a quote’s exact words finds those words, whatever marks are in them. The packaged Chromium doesn’t act on
// text fragments, so this looks for the words as the standard tells browsers to: first match, whole words, case aside.
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listPages, readPage } from './site-pages.ts';

const { open } = useBrowser();

interface Link {
  readonly quote: string;
  readonly path: string;
  /** First words and last words, or all words alone. */
  readonly words: readonly string[];
}

function exactWordLinks(): readonly Link[] {
  const dist = inject('dist');
  return listPages(dist)
    .filter((path) => path.startsWith('/q/'))
    .flatMap((page) => {
      const found = /href="([^"]*)#(q[0-9a-z]{9}):~:text=([^"]*)"/u.exec(readPage(dist, page));
      const [, path, quote, text] = found ?? [];
      if (path === undefined || quote === undefined || text === undefined) return [];
      // A bare "-" or "&" would be syntax to a browser.
      expect(text, page).not.toMatch(/[-&]/u);
      return [{ quote, path, words: text.split(',').map(decodeURIComponent) }];
    });
}

test('the words that each quote’s link names are found first in that quote, never elsewhere on the page', async () => {
  const links = exactWordLinks();
  expect(links.length).toBeGreaterThan(100);
  for (const mark of ['-', ',', '[', '’'])
    expect(
      links.filter(({ words }) => words.join(' ').includes(mark)).length,
      mark,
    ).toBeGreaterThan(0);
  expect(links.filter(({ words }) => words.length > 2)).toEqual([]);
  const paths = [...new Set(links.map(({ path }) => path))];
  const missed: string[] = [];
  for (const path of paths) {
    const own = links.filter((one) => one.path === path);
    missed.push(
      ...(await open(path, (page) =>
        page.evaluate((wanted) => {
          const fold = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
          // Each block of the page, in order: a match of one text never runs from block to block.
          const blocks = [
            ...document.body.querySelectorAll('h1,h2,h3,h4,p,li,dt,dd,td,th,caption,summary,label'),
          ].map((block) => ({
            text: fold(block.textContent),
            quote: block.closest('blockquote')?.dataset['quote'],
            inner: block.querySelector('p,li,dd,td,blockquote') === null,
          }));
          const leaves = blocks.filter(({ inner }) => inner);
          const isWhole = (text: string, at: number, length: number): boolean =>
            !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ||
            !/[\p{L}\p{N}]/u.test(text[at + length] ?? '');
          return wanted
            .filter(({ quote, words: [first = '', last = ''] }) => {
              const start = fold(first);
              const hit = leaves.find(({ text }) => {
                const at = text.indexOf(start);
                return at !== -1 && isWhole(text, at, start.length);
              });
              return (
                hit?.quote !== quote ||
                !hit.text.includes(fold(last), hit.text.indexOf(start) + start.length - 1)
              );
            })
            .map(({ quote, words }) => `${quote}: ${words.join(' … ')}`);
        }, own),
      )),
    );
  }
  expect(missed).toEqual([]);
});
