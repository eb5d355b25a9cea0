// Nothing moves under a reader’s eyes, not even where the faces come late.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listPages, oneOfEachKind, readPage } from './site-pages.ts';

/** By now the text has been painted in the local faces that stand in for ours. */
const FACES_LATE = 300;

const { open } = useBrowser();

/** What shifted, largest first: how far, and which elements. */
const shifts = (page: Page): Promise<readonly { value: number; moved: readonly string[] }[]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const found: { value: number; moved: string[] }[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as readonly {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          }[])
            found.push({
              value: entry.value,
              moved: entry.sources.map(({ node }) =>
                node instanceof Element
                  ? `${node.tagName} ${node.className}`
                  : (node?.textContent ?? ''),
              ),
            });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(found.sort((a, b) => b.value - a.value));
        }, 400);
      }),
  );

/** What shifted on a page whose faces come late, at a width. */
const shiftsWithLateFaces = async (
  path: string,
  width: number,
): Promise<{ readonly late: number; readonly total: number; readonly what: string }> =>
  open(
    '/robots.txt',
    async (page) => {
      let late = 0;
      await page.route('**/*.woff2', async (route) => {
        late += 1;
        await new Promise((go) => setTimeout(go, FACES_LATE));
        await route.continue();
      });
      await page.goto(`${inject('baseUrl')}${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const found = await shifts(page);
      return {
        late,
        total: found.reduce((sum, { value }) => sum + value, 0),
        what: `${path} ${JSON.stringify(found)}`,
      };
    },
    { viewport: { width, height: 800 } },
  );

describe.each([1280, 412, 320])('at %i px, with faces that come late', (width) => {
  test.each(oneOfEachKind())('nothing moves while the %s page loads (%s)', async (_, path) => {
    const { late, total, what } = await shiftsWithLateFaces(path, width);
    expect(late).toBeGreaterThanOrEqual(3);
    expect(total, what).toBeLessThanOrEqual(0.01);
  });
});

/** Pages of single quotes by how far their words would grow or shrink at a width if the stand-in face gave way. */
const worstQuotes = (width: number, count: number): Promise<readonly string[]> => {
  const dist = inject('dist');
  const quotes = listPages(dist)
    .filter((path) => path.startsWith('/q/'))
    .map((path) => ({
      path,
      words: /<blockquote.*?<\/blockquote>/su.exec(readPage(dist, path))?.[0] ?? '',
    }))
    .filter(({ words }) => words !== '');
  return open(
    quotes[0]?.path ?? '/',
    (page) =>
      page.evaluate(
        async ([all, most]) => {
          await document.fonts.load('1em "Source Serif"');
          const root = document.documentElement;
          const own = getComputedStyle(root).getPropertyValue('--serif');
          const place = document.querySelector('.quote.large blockquote');
          if (place === null) throw new Error('A page of a quote has no large quote.');
          const height = (words: string, faces: string): number => {
            root.style.setProperty('--serif', faces);
            place.innerHTML = words;
            return place.getBoundingClientRect().height;
          };
          const standIns = own.slice(own.indexOf(',') + 1);
          return all
            .map(({ path, words }) => ({
              path,
              moves: Math.abs(height(words, own) - height(words, standIns)),
            }))
            .sort((a, b) => b.moves - a.moves)
            .slice(0, most)
            .filter(({ moves }) => moves > 0)
            .map(({ path }) => path);
        },
        [quotes, count] as const,
      ),
    { viewport: { width, height: 800 } },
  );
};

test.each([320, 390, 412, 768, 1280])(
  'at %i px, nothing moves below the quotes whose lines break otherwise in another face',
  async (width) => {
    const paths = await worstQuotes(width, 3);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const { total, what } = await shiftsWithLateFaces(path, width);
      expect(total, what).toBeLessThanOrEqual(0.01);
    }
  },
);
