import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { MODE_NAMES, MODES, useBrowser } from './browser.ts';
import { oneOfEachKind } from './site-pages.ts';

const { open } = useBrowser();

describe.each(oneOfEachKind())('the %s page (%s)', (_, path) => {
  test.each(MODE_NAMES)('has nothing that axe objects to in %s', async (mode) => {
    const found = await open(
      path,
      async (page) => {
        const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
        return [...violations, ...incomplete].map(({ id, nodes }) => [
          id,
          ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)),
        ]);
      },
      MODES[mode],
    );
    expect(found).toEqual([]);
  });

  test('has one h1, skips no level of heading and has one main and at most one aside', async () => {
    const outline = await open(path, (page) =>
      page.evaluate(() => ({
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => Number(heading.tagName.slice(1))),
        mains: document.querySelectorAll('main').length,
        asides: document.querySelectorAll('aside').length,
      })),
    );
    expect(outline.levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = outline.levels.filter(
      (level, i) => i > 0 && level > (outline.levels[i - 1] ?? 0) + 1,
    );
    expect(skips).toEqual([]);
    expect(outline.mains).toBe(1);
    expect(outline.asides).toBeLessThanOrEqual(1);
  });
});

test('a quote is a list item with a blockquote, then who said it with a link of its own name', async () => {
  const [, path] = oneOfEachKind().find(([kind]) => kind === 'summary') ?? ['', '/'];
  const snapshot = await open(path, (page) =>
    page.locator('.finding .quotes > .quote').first().ariaSnapshot(),
  );
  expect(snapshot).toMatch(/listitem[\s\S]*blockquote[\s\S]*paragraph[\s\S]*link "Quote 1\.1"/u);
});
