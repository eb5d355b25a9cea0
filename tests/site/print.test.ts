// Paper: what a reader takes into a meeting. The sheets are read back from the PDF that Chromium prints.
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { settle } from './settle.ts';
import { listPages, oneOfEachKind } from './site-pages.ts';

const { open } = useBrowser();
const summaries = listPages(inject('dist')).filter((path) => /^\/summaries\/[^/]+\/$/u.test(path));

/** Lines break anywhere on paper, so white space says nothing. */
const flat = (text: string): string => text.replace(/\s+/gu, '');

interface Printed {
  /** The words of each sheet without white space. */
  readonly sheets: readonly string[];
  readonly bytes: string;
}

async function printOut(pdf: Buffer): Promise<Printed> {
  const bytes = pdf.toString('latin1');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return { sheets: text.map(flat), bytes };
}

const LETTER = { format: 'Letter', tagged: true, outline: true, preferCSSPageSize: true } as const;

describe.each(summaries)('the summary %s on paper', (path) => {
  const once = () =>
    open(path, async (page) => {
      const words = {
        title: await page.locator('h1').innerText(),
        quotes: await page.locator('blockquote').allInnerTexts(),
        rows: await page
          .locator('main tbody tr, main .facts > div, main .claim h3, main .evidence-line')
          .evaluateAll((all) => all.map((one) => one.textContent)),
      };
      // The printer doesn't wait for a face that paper alone asks for.
      await page.emulateMedia({ media: 'print' });
      await settle(page);
      return { ...words, ...(await page.pdf(LETTER).then(printOut)) };
    });
  let kept: ReturnType<typeof once> | undefined;
  const print = (): ReturnType<typeof once> => (kept ??= once());

  test('takes at most six Letter sheets', async () => {
    expect((await print()).sheets.length).toBeLessThanOrEqual(6);
  });

  test('has title, address, version and “x of y” on every sheet', async () => {
    const { sheets, title } = await print();
    sheets.forEach((sheet, i) => {
      expect(sheet).toContain(flat(title));
      expect(sheet).toContain(`voices.example.gov${path}`);
      expect(sheet).toMatch(/Version[\d.]+of\p{L}+\d+,20\d\d/u);
      expect(sheet).toContain(`${String(i + 1)}/${String(sheets.length)}`);
    });
  });

  test('holds every quote, each whole on one sheet', async () => {
    const { sheets, quotes } = await print();
    expect(quotes.length).toBeGreaterThan(5);
    const split = quotes.filter((quote) => !sheets.some((sheet) => sheet.includes(flat(quote))));
    expect(split).toEqual([]);
  });

  test('loses no claim, evidence line, fact or row of a table', async () => {
    const { sheets, rows } = await print();
    expect(rows.length).toBeGreaterThan(12);
    const all = sheets.join('');
    expect(rows.filter((row) => !all.includes(flat(row)))).toEqual([]);
  });

  test('is a tagged document with an outline', async () => {
    const { bytes } = await print();
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toContain('/Outlines');
  });
});

test.each(oneOfEachKind())(
  'the %s page (%s) prints nothing wider than its sheet',
  async (_, path) => {
    const overflow = await open(
      path,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        await settle(page);
        return page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.checkVisibility() && one.closest('svg, .hidden') === null)
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      },
      // A Letter sheet between its margins, at 96 px an inch.
      { viewport: { width: 702, height: 920 } },
    );
    expect(overflow).toEqual([]);
  },
);

test.each(oneOfEachKind())(
  'the last sheet of the %s page (%s) holds more than the foot of the page',
  async (_, path) => {
    const { sheets, parts } = await open(path, async (page) => ({
      ...(await page.pdf(LETTER).then(printOut)),
      // The title stands in the head of each sheet.
      parts: await page
        .locator('main :is(h2, p, li, dd, td, th)')
        .evaluateAll((all) => all.map((one) => one.textContent)),
    }));
    const last = sheets.at(-1) ?? '';
    const found = parts.map(flat).filter((part) => part.length > 3 && last.includes(part));
    expect(found).not.toEqual([]);
  },
);

test('who reads in the dark prints in ink on white', async () => {
  const colours = await open(
    summaries[0] ?? '/',
    async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return { color, backgroundColor };
      });
    },
    { colorScheme: 'dark' },
  );
  expect(colours).toEqual({ color: 'rgb(22, 32, 42)', backgroundColor: 'rgb(255, 255, 255)' });
});
