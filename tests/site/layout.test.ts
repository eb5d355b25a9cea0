import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { oneOfEachKind } from './site-pages.ts';

const { open } = useBrowser();

/** WCAG 1.4.12: what a reader's own style may do to the text. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

describe.each(oneOfEachKind())('the %s page (%s)', (_, path) => {
  test('does not scroll sideways at 320 px, with text spaced out too', async () => {
    const overflow = await open(
      path,
      async (page) => {
        const measure = () =>
          page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const plain = await measure();
        await page.addStyleTag({ content: SPACED }).catch(() => undefined);
        const spaced = await measure();
        // A box that hides what runs over it would lose words without a scroll bar to tell.
        const clipped = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('body *')]
            .filter((one) => one.checkVisibility() && one.closest('.hidden, .skip, svg') === null)
            .filter(
              (one) =>
                getComputedStyle(one).overflowX === 'hidden' ||
                getComputedStyle(one).overflowY === 'hidden',
            )
            .filter(
              (one) =>
                one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        return { plain, spaced, clipped };
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    );
    expect(overflow).toEqual({ plain: 0, spaced: 0, clipped: [] });
  });

  test('does not scroll sideways at the widths where its columns change', async () => {
    const overflow = await open(path, async (page) => {
      const found: Record<number, number> = {};
      for (const width of [640, 760, 1056, 1100, 1120, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found[width] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      }
      return found;
    });
    expect(Object.entries(overflow).filter(([, over]) => over > 0)).toEqual([]);
  });

  test('has no target under 24 px outside a sentence', async () => {
    const small = await open(path, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
          .filter(
            (target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline',
          )
          .map((target) => ({
            text: target.outerHTML.slice(0, 80),
            box: (target.closest('label') ?? target).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 23.9))
          .map(({ text }) => text),
      ),
    );
    expect(small).toEqual([]);
  });

  test('draws with system colours alone where they are forced', async () => {
    const strokes = await open(
      path,
      (page) =>
        page.evaluate(() => {
          const probe = document.createElement('span');
          probe.style.color = 'CanvasText';
          document.body.append(probe);
          const canvasText = getComputedStyle(probe).color;
          return [...document.querySelectorAll('svg path, svg circle')]
            .map((shape) => getComputedStyle(shape))
            .flatMap(({ stroke, fill }) => [stroke, fill])
            .filter((colour) => colour !== 'none' && colour !== canvasText);
        }),
      { forcedColors: 'active' },
    );
    expect([...new Set(strokes)]).toEqual([]);
  });
});

test('what a reader in a hurry needs stands above the first scroll of a summary', async () => {
  const [, path] = oneOfEachKind().find(([kind]) => kind === 'summary') ?? ['', '/'];
  const bottoms = await open(path, (page) =>
    page.evaluate(() =>
      ['h1', '.facts', '.reach strong'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity,
      ),
    ),
  );
  for (const bottom of bottoms) expect(bottom).toBeLessThan(800);
});

test('themes are told apart by their underline, people by the height of their tick: never by colour alone', async () => {
  const [, path] = oneOfEachKind().find(([kind]) => kind === 'summary') ?? ['', '/'];
  const seen = await open(path, (page) =>
    page.evaluate(() => ({
      underlines: [
        ...new Map(
          [...document.querySelectorAll('.themes a.theme-name, .themes .theme-name')].map(
            (name) => {
              const { textDecorationStyle, textDecorationLine, borderBottomStyle } =
                getComputedStyle(name);
              return [
                name.textContent.trim(),
                `${textDecorationLine} ${textDecorationStyle} ${borderBottomStyle}`,
              ];
            },
          ),
        ),
      ],
      // Only where both kinds stand in one drawing.
      ticks: [...document.querySelectorAll('svg.tally:not(.tally-bar)')].flatMap((svg) => {
        const raised = svg.querySelector<SVGPathElement>('.tally-raised')?.getBBox().height;
        const others = svg
          .querySelector<SVGPathElement>('path:not(.tally-raised)')
          ?.getBBox().height;
        // A ruler on which nobody raised it has an empty stroke for them.
        return raised === undefined || raised === 0 || others === undefined
          ? []
          : [{ raised, others }];
      }),
    })),
  );
  expect(seen.underlines.length).toBe(4);
  expect(new Set(seen.underlines.map(([, line]) => line)).size).toBe(4);
  expect(seen.ticks.length).toBeGreaterThan(5);
  for (const { raised, others } of seen.ticks) expect(raised).toBeGreaterThan(1.5 * others);
});
