// Nothing moves under a reader’s eyes, not even where the faces come late.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { settle } from './settle.ts';
import { listPages, oneOfEachKind, readPage } from './site-pages.ts';

const { open } = useBrowser();

/** What has shifted up to the last frame, largest first: how far, and which elements. */
const shifts = (page: Page): Promise<readonly { value: number; moved: readonly string[] }[]> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    // What moves in a frame is on record when the next one begins.
    await frame();
    await frame();
    const entries: PerformanceEntryList = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await frame();
    entries.push(...observer.takeRecords());
    const moves = entries as unknown as readonly {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }[];
    return moves
      .map(({ value, sources }) => ({
        value,
        moved: sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName} ${node.className}` : (node?.textContent ?? ''),
        ),
      }))
      .sort((a, b) => b.value - a.value);
  });

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
        // Until then the text is painted in the local faces that stand in for ours.
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        await route.continue();
      });
      await page.goto(`${inject('baseUrl')}${path}`);
      await settle(page);
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
    '/robots.txt',
    async (page) => {
      // A face that comes late is not used at all, which is what the measure is for: here it must be.
      await page.route('**/*.css', async (route) => {
        const css = await (await route.fetch()).text();
        await route.fulfill({
          contentType: 'text/css',
          body: css.replaceAll(/font-display:\s*optional/gu, 'font-display:swap'),
        });
      });
      await page.goto(`${inject('baseUrl')}${quotes[0]?.path ?? '/'}`);
      await settle(page);
      return page.evaluate(
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
      );
    },
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
