// The public edition holds nothing of what the internal one is for: canaries go in, and every file of both is read.
import { readFileSync, readdirSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeScratch, type Scratch } from '../fixtures/scratch.ts';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';
import { listPages, readPage } from './site-pages.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Words of people who agreed to internal use alone; nobody else says them. */
const CANARIES = ['quillfeather', 'brambleshank', 'ottermoss', 'Wexley-tick'];
const SLUG = 'kept-words';

const LETTER =
  'We ask the board to let teachers phone families in the first month of the school year, before marks are given out';
const OPEN = [
  'question,role,frequency',
  ...Array.from(
    { length: 12 },
    (_, n) =>
      `"Teachers and parents should talk in week ${n + 1}, because trust takes time number ${n + 40}.",${n % 2 === 0 ? 'Parent' : 'Teacher'},Often`,
  ),
  ...['please', 'now', 'this year'].map((end) => `"${LETTER} ${end}.",Parent,Often`),
  '"A brambleshank of trust is all that parents ask of a teacher.",Parent,Wexley-tick',
].join('\n');
const INTERNAL = [
  'question,role,frequency',
  '"My quillfeather teacher shares no news with parents and I trust her less.",Parent,Wexley-tick',
  '"Teachers carry an ottermoss of a workload, and nobody counts the hours.",Teacher,Wexley-tick',
].join('\n');

/** Every file's name and text, with what lies packed in it: search shards, zips, workbooks. */
function everything(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry): (readonly [string, string])[] => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return [[path, `${entry.name}\n${bytes.toString('utf8')}`], ...unpacked(path, bytes)];
    });
}

function unpacked(path: string, bytes: Buffer): readonly (readonly [string, string])[] {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [
      [`${path}!${name}`, Buffer.from(inner).toString('utf8')] as const,
      ...unpacked(`${path}!${name}`, Buffer.from(inner)),
    ]);
  try {
    return [[`${path}!`, inflateRawSync(bytes).toString('utf8')]];
  } catch {
    return [];
  }
}

describe('two editions of one content', () => {
  let scratch: Scratch;
  let browser: Browser;
  let open: string;
  let internal: string;
  let content: string;
  let letters: readonly string[];

  beforeAll(async () => {
    scratch = makeScratch();
    content = join(scratch.folder, 'content');
    mkdirSync(content);
    for (const name of ['themes', 'model', 'site.yaml'])
      cpSync(join(CONTENT, name), join(content, name), { recursive: true });
    for (const [name, text, consent] of [
      ['open.csv', OPEN, 'public'],
      ['kept.csv', INTERNAL, 'internal'],
    ] as const) {
      const file = join(scratch.folder, name);
      writeFileSync(file, text);
      const flags = ['--consent', consent, '--regime', 'public', '--text', 'question'];
      const run = runVerbatim([
        ...['ingest', file, '--consultation', SLUG, '--content', content, '--yes'],
        ...flags,
        ...['--closed', 'frequency', '--role', 'role'],
      ]);
      expect(run.code, run.stderr).toBe(0);
    }
    // One person of an open batch who said no.
    const batches = join(content, 'consultations', SLUG, 'batches');
    letters = [];
    for (const folder of readdirSync(batches)) {
      const path = join(batches, folder, 'responses.jsonl');
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(
        path,
        lines
          .map((line) =>
            line.includes('brambleshank')
              ? line.replace('"consent":"public"', '"consent":"internal"')
              : line,
          )
          .join('\n'),
      );
      letters = [
        ...letters,
        ...lines
          .filter((line) => line.includes('phone families'))
          .map((line) => (JSON.parse(line) as { id: string }).id),
      ];
    }
    open = join(scratch.folder, 'open');
    internal = join(scratch.folder, 'internal');
    for (const [out, edition] of [
      [open, 'public'],
      [internal, 'internal'],
    ] as const) {
      const run = runVerbatim(['build', '--content', content, '--out', out, '--edition', edition]);
      expect(run.code, run.stderr).toBe(0);
    }
    browser = await launch(inject('chromium'));
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    scratch.remove();
  });

  test('the public one holds no word of those who agreed to internal use alone, in no file', () => {
    for (const [path, text] of everything(open)) {
      for (const canary of CANARIES)
        expect(text.toLowerCase().includes(canary.toLowerCase()), `${canary} in ${path}`).toBe(
          false,
        );
    }
  });

  test('the public one has no staff page, no probabilities, no list of near-duplicates and no banner', () => {
    expect(letters).toHaveLength(3);
    const files = everything(open);
    expect(
      files.map(([path]) => path.slice(open.length)).filter((path) => path.includes('staff')),
    ).toEqual([]);
    for (const [path, text] of files) {
      expect(/nearDuplicateOf|Internal edition/u.test(text), path).toBe(false);
      expect(/(?:communication|trust|roles|workload)=0\.\d\d/u.test(text), path).toBe(false);
    }
  });

  test('the public one counts only who may be counted', () => {
    const summary = readPage(open, `/summaries/${SLUG}/`);
    expect(summary).toContain('15');
    const batch = listPages(open).filter((path) => path.startsWith('/batches/'));
    expect(batch.map((path) => readPage(open, path)).join('\n')).toContain(
      'the person agreed to internal use only',
    );
  });

  test('the internal one shows them, on pages, in the search and in its files', () => {
    const files = everything(internal);
    for (const canary of CANARIES)
      expect(
        files.some(([, text]) => text.includes(canary)),
        canary,
      ).toBe(true);
    const staff = readFileSync(join(internal, 'data/staff.csv'), 'utf8');
    expect(staff).toMatch(/,staff,no,,[^\n]*quillfeather/u);
    const [first = '', ...others] = [...letters].sort();
    expect(others.some((id) => staff.includes(`${id},`))).toBe(true);
    expect(staff).toContain(`,${first},`);
    const page = readPage(internal, '/staff/');
    expect(page).toContain('3 responses for internal use only');
    expect(page).toContain('1 group of texts nearly the same');
  });

  test('every page of the internal one says so, and asks search engines to stay away', () => {
    for (const path of listPages(internal)) {
      const page = readPage(internal, path);
      expect(page, path).toContain('Internal edition, for staff alone.');
      expect(page, path).toContain('name="robots" content="noindex');
    }
    expect(readFileSync(join(internal, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    for (const feed of ['feed.atom', 'feed.json', 'findings.atom', 'findings.json'])
      expect(readFileSync(join(internal, feed), 'utf8'), feed).toContain('Internal edition');
  });

  test('every sheet of a printed page of the internal one says so', async () => {
    const site = await serve(internal);
    const page = await browser.newPage();
    await page.goto(`${site.url}/summaries/${SLUG}/`);
    // The margin boxes of each sheet take their words from these attributes of the root.
    const root = page.locator('html');
    for (const words of ['data-sheet-title', 'data-sheet-foot'])
      expect(await root.getAttribute(words)).toContain('Internal edition, not for publication');
    const css = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.cssText.startsWith('@page'))
        .map((rule) => rule.cssText)
        .join('\n'),
    );
    expect(css).toMatch(/@top-left \{[^}]*var\(--sheet-title\)/u);
    expect(css).toMatch(/@bottom-left \{[^}]*var\(--sheet-foot\)/u);
    await page.close();
    site.close();
  });

  test('an internal edition never takes the place of a public site', () => {
    const run = runVerbatim([
      'build',
      '--content',
      content,
      '--out',
      open,
      '--edition',
      'internal',
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('holds a public site');
    expect(readPage(open, '/')).not.toContain('Internal edition');
  });

  test('an export for the public holds none of it either', () => {
    for (const format of ['md', 'docx', 'csv', 'json', 'qdpx', 'csl']) {
      const file = join(scratch.folder, `export.${format}`);
      const run = runVerbatim([
        ...['export', SLUG, '--format', format, '--content', content, '--out', file],
      ]);
      expect(run.code, run.stderr).toBe(0);
      const bytes = readFileSync(file);
      const texts = [['', bytes.toString('utf8')] as const, ...unpacked(file, bytes)];
      for (const [path, text] of texts)
        for (const canary of CANARIES)
          expect(text.includes(canary), `${canary} in ${format} ${path}`).toBe(false);
    }
  });
});
