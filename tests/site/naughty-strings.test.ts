// Strings that break programs (script tags, formulas, right-to-left marks, combining letters, SQL …), each one a response
// that an editor quotes whole: they come out on the page as they went in, and nothing of them runs.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Response } from '../../src/domain/response.ts';
import { normaliseText } from '../../src/ingest/normalise.ts';
import { matchRedacted } from '../../src/ingest/placeholder-match.ts';
import { checkQuote } from '../../src/pipeline/check-quote.ts';
import { quoteId } from '../../src/pipeline/quote-id.ts';
import { textHash } from '../../src/pipeline/text-hash.ts';
import { makeScratch, type Scratch } from '../fixtures/scratch.ts';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { launch } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';
import { settle } from './settle.ts';

const SHARED =
  process.env['VERBATIM_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const FILE = join(SHARED, 'formats/naughty-strings/blns.json');
const isHere = existsSync(FILE);
if (!isHere) console.log(`Skipped: there is no ${FILE} (set VERBATIM_SHARED to name its folder).`);

/** What a page did that text must never do. */
interface Deeds {
  readonly dialogs: string[];
  readonly errors: string[];
  readonly requests: string[];
}

describe.skipIf(!isHere)('the naughty strings', () => {
  const deeds: Deeds = { dialogs: [], errors: [], requests: [] };
  const strings = isHere ? (JSON.parse(readFileSync(FILE, 'utf8')) as string[]) : [];
  let scratch: Scratch;
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  let responses: readonly Response[];
  let report: Record<string, unknown>;
  const quotable = (): readonly Response[] => responses.filter(hasWords);

  beforeAll(async () => {
    scratch = makeScratch();
    const content = join(scratch.folder, 'content');
    const flags = ['--consultation', 'naughty', '--content', content];
    const ingest = runVerbatim(['ingest', FILE, ...flags, '--regime', 'public', '--json']);
    if (ingest.code !== 0) throw new Error(ingest.stderr);
    report = JSON.parse(ingest.stdout) as Record<string, unknown>;
    const folder = join(content, 'consultations/naughty');
    const [batch = ''] = readdirSync(join(folder, 'batches'));
    responses = readFileSync(join(folder, 'batches', batch, 'responses.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Response);
    quoteAll(folder, quotable());
    const build = runVerbatim([
      'build',
      '--content',
      content,
      '--out',
      join(scratch.folder, 'out'),
    ]);
    if (build.code !== 0) throw new Error(build.stderr);
    site = await serve(join(scratch.folder, 'out'));
    browser = await launch(inject('chromium'));
    context = await browser.newContext();
    watch(context, site.url, deeds);
  });

  afterAll(async () => {
    await browser.close();
    site.close();
    scratch.remove();
  });

  test('go in, but for the eleven without a word', () => {
    expect(report).toMatchObject({ rows: 515, accepted: 504, duplicates: 0, withheld: [] });
    expect(report['rejected']).toHaveLength(11);
    const changed = responses.filter(({ row, text, removed }) => {
      const sent = normaliseText(strings[row - 1] ?? '');
      return Object.keys(removed).length === 0 ? text !== sent : matchRedacted(sent, text) === null;
    });
    expect(changed.map(({ row }) => row)).toEqual([]);
    // Nearly all come out to the byte; the others held control characters, blanks at an end, or a name or link.
    expect(responses.filter(({ row, text }) => text === strings[row - 1]).length).toBeGreaterThan(
      460,
    );
  });

  test('stand on the summary’s page, all of them, in the page’s own quotation marks', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/summaries/naughty/`);
    const shown = await quotesOn(page);
    expect(quotable().length).toBeGreaterThan(460);
    expect(
      quotable().flatMap((one) => {
        const there = shown[quoteOf(one)] ?? '';
        return plainMarks(there) === `'${plainMarks(one.text)}'` ? [] : [{ row: one.row, there }];
      }),
    ).toEqual([]);
    await page.close();
  });

  test('stand on pages of their own as they went in, letter for letter', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/q/${quoteOf(quotable()[0] ?? expect.fail())}/`);
    // Read as the browser reads them, without a navigation for each.
    const texts = await page.evaluate(async (ids) => {
      const text = async (id: string): Promise<string | null> => {
        const html = await (await fetch(`/q/${id}/`)).text();
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return parsed.querySelector('[data-response]')?.textContent ?? null;
      };
      return Promise.all(ids.map(text));
    }, quotable().map(quoteOf));
    expect(
      quotable().flatMap((one, i) =>
        texts[i] === one.text ? [] : [{ row: one.row, there: texts[i] }],
      ),
    ).toEqual([]);
    await page.close();
  });

  test('do nothing of what they say on pages of their own', async () => {
    const page = await context.newPage();
    const live = quotable().filter(({ text }) =>
      /<(?:script|img|svg|iframe)|javascript:|\bon\w+=/iu.test(text),
    );
    expect(live.length).toBeGreaterThan(150);
    for (const one of live.filter((_, i) => i % 8 === 0)) {
      await page.goto(`${site.url}/q/${quoteOf(one)}/`);
      expect(await page.locator('[data-response]').first().textContent()).toBe(one.text);
    }
    await page.close();
  });

  test('are found by the search as text, and shown as text', async () => {
    const page = await context.newPage();
    let found = 0;
    for (const words of [
      '<script>alert(123)</script>',
      'onerror=alert',
      '"><img src=x',
      '${7*7} {{7*7}}',
      '🐵 undefined',
    ]) {
      await page.goto(`${site.url}/search/?q=${encodeURIComponent(words)}`);
      await settle(page);
      expect(await page.locator('#search-sentence').innerText()).toMatch(/match/u);
      const shown = await quotesOn(page, '#results');
      found += Object.keys(shown).length;
      for (const [id, text] of Object.entries(shown))
        expect(`'${plainMarks(responses.find((one) => quoteOf(one) === id)?.text ?? '')}'`).toBe(
          plainMarks(text),
        );
      expect(await page.getByRole('searchbox').first().inputValue()).toBe(words);
    }
    expect(found).toBeGreaterThan(0);
    await page.close();
  });

  test('stand in the data, those without a word too, and no cell of it is a formula', () => {
    const csv = parse<{ readonly response: string; readonly text: string }>(
      readFileSync(join(scratch.folder, 'out/data/responses.csv'), 'utf8'),
      {
        columns: true,
        bom: true,
      },
    );
    const cells = new Map(csv.map(({ response, text }) => [response, text]));
    for (const { id, text } of responses) {
      const cell = cells.get(id) ?? '';
      expect([text, `'${text}`]).toContain(cell);
      expect(cell).not.toMatch(/^[=+@\-\t\r]/u);
    }
  });

  test('made no dialog, no error and no request to anywhere else', () => {
    expect(deeds).toEqual({ dialogs: [], errors: [], requests: [] });
  });
});

const quoteOf = (response: Response): string => quoteId(response.id, wholeOf(response));

/** A page sets quotation marks as printers do, and a quote as one line. */
const plainMarks = (text: string): string =>
  text
    .replace(/["“”„‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** A quote needs a word; dots, marks and pictures alone are responses, but no quotes. */
const hasWords = ({ text }: Response): boolean => checkQuote(text, text).verdict === 'verbatim';

async function quotesOn(page: Page, within = 'main'): Promise<Record<string, string>> {
  return Object.fromEntries(
    await page
      .locator(`${within} blockquote[data-quote]`)
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-quote') ?? '',
          (one.querySelector('p') ?? one).textContent,
        ]),
      ),
  );
}

/** One segment: all of it. */
function wholeOf({ text }: Response): [{ kind: 'keep'; start: number; end: number }] {
  return [{ kind: 'keep', start: 0, end: text.length }];
}

/** A reviewer cuts each response whole, and the summary calls all of them. */
function quoteAll(folder: string, responses: readonly Response[]): void {
  mkdirSync(join(folder, 'decisions'), { recursive: true });
  const lines = responses.map((response, index) =>
    JSON.stringify({
      at: new Date(Date.UTC(2026, 0, 1) + index).toISOString(),
      reviewer: 'editor',
      action: 'quote',
      response: response.id,
      segments: wholeOf(response),
      source: textHash(response.text),
    }),
  );
  appendFileSync(join(folder, 'decisions/editor.jsonl'), `${lines.join('\n')}\n`);
  const calls = responses.map(
    (response) => `<Quote id="${quoteId(response.id, wholeOf(response))}" />`,
  );
  appendFileSync(
    join(folder, 'index.mdx'),
    `\n<Finding id="all" claim="People sent all kinds of strings.">\n\n${calls.join('\n\n')}\n\n</Finding>\n`,
  );
}

function watch(context: BrowserContext, home: string, deeds: Deeds): void {
  context.on('dialog', (dialog) => {
    deeds.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('weberror', (error) => deeds.errors.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob):/u.test(url)) deeds.requests.push(url);
  });
}
