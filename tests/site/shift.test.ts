// Nothing moves under a reader’s eyes, not even where the faces come late.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { oneOfEachKind } from './site-pages.ts';

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

describe.each([1280, 390])('at %i px, with faces that come late', (width) => {
  test.each(oneOfEachKind())('nothing moves while the %s page loads (%s)', async (_, path) => {
    const found = await open(
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
        return { late, shifts: await shifts(page) };
      },
      { viewport: { width, height: 800 } },
    );
    expect(found.late).toBeGreaterThanOrEqual(3);
    const total = found.shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(found.shifts)).toBeLessThanOrEqual(0.01);
  });
});
