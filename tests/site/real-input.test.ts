// The real input that this project takes as its yardstick: the Department's own page, from its rows to a site.
// The texts have no licence, so they are read from a folder beside the repository and the test says so without it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeScratch, type Scratch } from '../fixtures/scratch.ts';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { launch } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';
import { settle } from './settle.ts';

const SHARED =
  process.env['VERBATIM_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const PAGES = join(SHARED, 'corpora/model-pages');
const isHere = existsSync(PAGES);
if (!isHere)
  console.log(
    `Skipped: the model pages are not in ${PAGES} (set VERBATIM_SHARED to name their folder).`,
  );

interface Row {
  readonly kind: string;
  readonly author: string | null;
  readonly role: string | null;
  readonly text: string;
}

describe.skipIf(!isHere)('the Department’s 27 rows', () => {
  let scratch: Scratch;
  let site: ServedSite;
  let browser: Browser;
  let rows: readonly Row[];
  let report: Record<string, unknown>;

  beforeAll(async () => {
    scratch = makeScratch();
    const content = join(scratch.folder, 'content');
    const file = join(PAGES, 'department-responses.jsonl');
    rows = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const flags = [
      '--consultation',
      'parent-teacher-partnerships',
      '--names',
      'first',
      '--regime',
      'public',
    ];
    const ingest = runVerbatim(['ingest', file, ...flags, '--content', content, '--yes', '--json']);
    if (ingest.code !== 0) throw new Error(ingest.stderr);
    report = JSON.parse(ingest.stdout) as Record<string, unknown>;
    const out = join(scratch.folder, 'site');
    const build = runVerbatim(['build', '--content', content, '--out', out]);
    if (build.code !== 0) throw new Error(build.stderr);
    site = await serve(out);
    browser = await launch(inject('chromium'));
  });

  afterAll(async () => {
    await browser.close();
    site.close();
    scratch.remove();
  });

  test('go in, all of them', () => {
    expect(report).toMatchObject({
      rows: 27,
      accepted: 27,
      duplicates: 0,
      rejected: [],
      withheld: [],
      responses: 27,
    });
  });

  test('become a summary with findings, everyone attributed as the file says, the comments apart', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}/summaries/parent-teacher-partnerships/`);
    const main = await page.locator('main').innerText();
    for (const { kind, text } of rows) {
      if (kind === 'comment') expect(main).toContain(text.split(/(?<=\.) /u)[0]);
    }
    expect(await page.locator('ol > li:has(blockquote[data-quote])').count()).toBeGreaterThan(9);
    const flat = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const quotes = await page.locator('blockquote[data-quote]').all();
    expect(quotes.length).toBeGreaterThan(9);
    for (const quote of quotes) {
      const words = flat(await quote.innerText());
      const row = rows.find(({ text }) => flat(text).includes(words));
      expect(row?.kind, words).toMatch(/quote|highlight/u);
      const by = await quote.evaluate((element) => element.parentElement?.textContent ?? '');
      expect(by).toContain(row?.author ?? 'Name not given');
      if (row?.role != null) expect(by).toContain(row.role);
    }
    await page.close();
  });

  test('every quote’s page holds the response that it was cut from', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/summaries/parent-teacher-partnerships/`);
    const ids = new Set(
      await page
        .locator('blockquote[data-quote]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-quote') ?? '')),
    );
    for (const id of ids) {
      await page.goto(`${site.url}/q/${id}/`);
      const response = (await page.locator('[data-response]').first().innerText()).replaceAll(
        /\s+/gu,
        ' ',
      );
      expect(
        rows.some(
          ({ text }) =>
            text.replaceAll(/\s+/gu, ' ').includes(response) ||
            response.includes(text.replaceAll(/\s+/gu, ' ')),
        ),
      ).toBe(true);
    }
    await page.close();
  });

  test('print with their comments on at most six Letter pages, tagged', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/summaries/parent-teacher-partnerships/`);
    const quotes = await page.locator('.finding blockquote[data-quote]').count();
    const pdf = await page.pdf({
      format: 'Letter',
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
    });
    await page.close();
    expect(quotes).toBeGreaterThanOrEqual(15);
    const text = pdf.toString('latin1');
    expect(text).toContain('/StructTreeRoot');
    const sheets = text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThanOrEqual(6);
  });

  test('are found by the search', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/search/?q=make+or+break`);
    await settle(page);
    expect(await page.locator('#results blockquote[data-quote]').first().innerText()).toContain(
      'make or break',
    );
    await page.close();
  });
});

describe.skipIf(!isHere)('other real files, unchanged', () => {
  test.each([
    ['corpora/model-pages/partner-post-comments.jsonl', 4],
    ['formats/google-forms/jupyter-education-2016.csv', null],
  ])('%s goes in and builds', (path, rows) => {
    const scratch = makeScratch();
    try {
      const file = join(SHARED, path);
      const content = join(scratch.folder, 'content');
      const ingest = runVerbatim([
        'ingest',
        file,
        '--consultation',
        'real',
        '--content',
        content,
        '--yes',
        '--json',
      ]);
      expect(ingest.code, ingest.stderr).toBe(0);
      const report = JSON.parse(ingest.stdout) as {
        rows: number;
        accepted: number;
        duplicates: number;
        rejected: unknown[];
        withheld: unknown[];
      };
      expect(report.accepted).toBeGreaterThan(0);
      expect(
        report.accepted + report.duplicates + report.rejected.length + report.withheld.length,
      ).toBe(report.rows);
      if (rows !== null) expect(report.rows).toBe(rows);
      const build = runVerbatim([
        'build',
        '--content',
        content,
        '--out',
        join(scratch.folder, 'site'),
      ]);
      expect(build.code, build.stderr).toBe(0);
    } finally {
      scratch.remove();
    }
  });
});
