// A theme with more quotes than one page should hold, and people who write in other languages than the site's.
import { mkdirSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeScratch, type Scratch } from '../fixtures/scratch.ts';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { launch } from './chromium.ts';
import { serve, type ServedSite } from './serve.ts';
import { settle } from './settle.ts';
import { listPages, readPage } from './site-pages.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const SLUG = 'calls-and-letters';

const FOREIGN = {
  ar: 'أريد أن تتصل بي المدرسة قبل أن تسوء الأمور، لا بعدها. لم يخبرني أحد عن الاجتماع (كان يوم 12 مايو) حتى فات الأوان.',
  he: 'המורה כותבת לי כל שבוע, ואני מרגישה שמקשיבים לי. לפני כן לא ידעתי כלום על מה שקורה בכיתה ב-2.',
  es: 'No me llaman para la conferencia porque piensan que no voy a entender. Que los mensajes lleguen en español el mismo día que en inglés.',
  zh: '老师每个星期都给我们发短信，我们终于知道孩子在学校做什么了。以前没有人告诉我们会议的时间。',
} as const;
const RIGHT_TO_LEFT = new Set(['ar', 'he']);

const WHO = [
  'The office',
  'Our principal',
  'The new teacher',
  'The district',
  'Room 12',
  'The coach',
  'The front desk',
];
const DID = [
  'wrote to us',
  'called',
  'sent a note home',
  'left a message',
  'texted',
  'printed a letter',
  'asked us first',
];
const WHEN = [
  'on the last day',
  'two weeks late',
  'before the holiday',
  'after the storm',
  'in March',
  'on a Friday at five',
];
const WHY = [
  'so we could plan the drive',
  'and nobody had translated it',
  'and that was all',
  'and my mother read it twice',
  'though the page had no date',
];

/** No two alike: each takes its own way round the lists. */
const sentence = (n: number): string =>
  `${WHO[n % 7] ?? ''} ${DID[Math.floor(n / 7) % 7] ?? ''} ${WHEN[n % 6] ?? ''}, ${WHY[Math.floor(n / 3) % 5] ?? ''}. It was number ${String(n * 17 + 3)}.`;

const ROWS = [
  'comment,role',
  ...Object.values(FOREIGN).map((text) => `"${text}",Parent`),
  ...Array.from(
    { length: 420 },
    (_, n) =>
      `${sentence(n).includes(',') ? `"${sentence(n)}"` : sentence(n)},${n % 2 === 0 ? 'Parent' : 'Teacher'}`,
  ),
].join('\n');

let scratch: Scratch;
let site: ServedSite;
let browser: Browser;
let dist: string;
/** Id of each response by its language. */
const written = new Map<string, string>();

beforeAll(async () => {
  scratch = makeScratch();
  const content = join(scratch.folder, 'content');
  mkdirSync(content);
  for (const name of ['themes', 'model', 'site.yaml'])
    cpSync(join(CONTENT, name), join(content, name), { recursive: true });
  const file = join(scratch.folder, 'rows.csv');
  writeFileSync(file, ROWS);
  const ingest = runVerbatim([
    ...['ingest', file, '--consultation', SLUG, '--content', content, '--yes'],
    ...['--regime', 'public', '--text', 'comment', '--role', 'role'],
  ]);
  expect(ingest.code, ingest.stderr).toBe(0);
  // A person gives them all one theme: software looks for none in other languages.
  const folder = join(content, 'consultations', SLUG);
  const rulings = readdirSync(join(folder, 'batches')).flatMap((batch) =>
    readFileSync(join(folder, 'batches', batch, 'responses.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { id, language } = JSON.parse(line) as { id: string; language: string };
        if (!written.has(language)) written.set(language, id);
        return JSON.stringify({
          at: '2026-05-19T13:08:54Z',
          reviewer: 'tester',
          action: 'tags',
          response: id,
          themes: ['communication'],
        });
      }),
  );
  mkdirSync(join(folder, 'decisions'), { recursive: true });
  writeFileSync(join(folder, 'decisions', 'tester.jsonl'), `${rulings.join('\n')}\n`);
  dist = join(scratch.folder, 'site');
  const build = runVerbatim(['build', '--content', content, '--out', dist]);
  expect(build.code, build.stderr).toBe(0);
  site = await serve(dist);
  browser = await launch(inject('chromium'));
}, 240_000);

afterAll(async () => {
  await browser.close();
  site.close();
  scratch.remove();
});

async function look<Result>(path: string, what: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}${path}`);
    await settle(page);
    return await what(page);
  } finally {
    await page.close();
  }
}

const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/data-quote="(\w+)"/gu)].map(([, id = '']) => id);
const listOf = (path: string, folder = dist): readonly string[] => {
  const page = readPage(folder, path);
  return idsIn(page.slice(page.indexOf('id="all"')));
};

describe('a theme of several hundred quotes', () => {
  const pages = (): readonly string[] =>
    listPages(dist)
      .filter((path) => /^\/themes\/communication\/\d+\/$/u.test(path))
      .sort((a, b) => Number(a.split('/')[3]) - Number(b.split('/')[3]));

  test('leaves its first page to what sums it up, and lists at most 150 on each of the others', () => {
    expect(listOf('/themes/communication/')).toEqual([]);
    expect(pages().length).toBeGreaterThan(1);
    for (const path of pages()) {
      expect(listOf(path).length).toBeGreaterThan(0);
      expect(listOf(path).length).toBeLessThanOrEqual(150);
    }
  });

  test('has every quote on one of its pages, once, in the order of its files', () => {
    const listed = pages().flatMap((path) => listOf(path));
    const table = readFileSync(join(dist, 'data', 'theme-communication.csv'), 'utf8');
    const rows = [...table.matchAll(/^(q[0-9a-z]{9}),/gmu)].map(([, id]) => id);
    expect(rows.length).toBeGreaterThan(200);
    expect(listed).toEqual(rows);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says how many there are, and leads to each page and to the files', () => {
    const first = readPage(dist, '/themes/communication/');
    const total = pages().flatMap((path) => listOf(path)).length;
    expect(first).toContain(
      `${String(total)} quotes, by summary, on ${String(pages().length)} pages`,
    );
    for (const to of [
      ...pages(),
      '/data/theme-communication.csv',
      '/data/theme-communication.json',
    ])
      expect(first).toContain(`href="${to}"`);
  });

  test('weighs no more on any page than a reading page may: 40 KB of HTML and CSS', () => {
    const styles = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css'));
    const css = styles.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(dist, '_astro', name))).length,
      0,
    );
    for (const path of ['/themes/communication/', ...pages()])
      expect(gzipSync(readPage(dist, path)).length + css, path).toBeLessThan(40_000);
  });
});

describe('the themes of the sample', () => {
  const sample = inject('dist');
  const themes = listPages(sample).filter((path) => /^\/themes\/[^/]+\/$/u.test(path));
  const findingsIn = (html: string): readonly string[] =>
    html
      .split('<section class="finding row"')
      .slice(1)
      .map((part) => part.split('</section>')[0] ?? '');

  test.each(themes)(
    '%s shows at most three quotes under a finding, and leads to the others',
    (path) => {
      const found = findingsIn(readPage(sample, path));
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        const lists = finding.split('<h4>');
        for (const list of lists) expect(idsIn(list).length).toBeLessThanOrEqual(3);
        const [, slug = '', id = ''] =
          /href="\/summaries\/([^/]+)\/#(finding-[^"]+)"/u.exec(finding) ?? [];
        const whole = findingsIn(readPage(sample, `/summaries/${slug}/`)).find((one) =>
          one.startsWith(` id="${id}"`),
        );
        const left = idsIn(whole ?? '').length - idsIn(finding).length;
        expect(left).toBeGreaterThanOrEqual(0);
        const said = /(One|\d+) more quotes?, on its summary/u.exec(finding)?.[1] ?? '0';
        expect(said === 'One' ? 1 : Number(said), `${path} ${id}`).toBe(left);
      }
    },
  );

  test.each(themes)('%s has the whole list one link away where it is long', (path) => {
    const first = readPage(sample, path);
    expect(listOf(path, sample)).toEqual([]);
    const [, to = ''] = /href="([^"]+)">Read all \d+ quotes</u.exec(first) ?? [];
    expect(to).toBe(`${path}2/`);
    expect(listOf(to, sample).length).toBeGreaterThan(40);
  });
});

describe.each(Object.keys(FOREIGN))('words in “%s”', (language) => {
  const expected = {
    lang: language,
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    flush: true,
  };
  /** What a browser makes of the first element: its language, its direction, and whether its last line begins at that side. */
  const seen = (page: Page, selector: string): Promise<typeof expected> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const box = one.getBoundingClientRect();
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        // A marked word parts a line into several boxes.
        const foot = Math.max(...lines.map(({ bottom }) => bottom));
        const last = lines.filter(({ bottom }) => foot - bottom < 10);
        const right = Math.max(...last.map((part) => part.right));
        const left = Math.min(...last.map((part) => part.left));
        const { direction } = getComputedStyle(one);
        const gap = direction === 'rtl' ? box.right - right : left - box.left;
        return {
          lang: one.closest<HTMLElement>('[lang]')?.lang ?? '',
          direction,
          // The opening mark of a line alone hangs beside it.
          flush: Math.abs(gap) < 12,
        };
      });
  const quoteOf = (): string => {
    const page = readPage(dist, `/responses/${written.get(language) ?? ''}/`);
    return idsIn(page)[0] ?? '';
  };

  test('say their language and run their way on the response’s page, which names the theme a person gave', async () => {
    const found = await look(`/responses/${written.get(language) ?? ''}/`, async (page) => ({
      seen: await seen(page, '[data-response] p, p[data-response], [data-response]'),
      themes: await page.locator('.record').innerText(),
    }));
    expect(found.seen).toEqual(expected);
    expect(found.themes).toContain('Communication');
  });

  test('do so on the quote’s page and in the lists of its theme', async () => {
    const block = `blockquote[data-quote="${quoteOf()}"] p`;
    const path = listPages(dist).find(
      (one) => one.startsWith('/themes/communication/') && listOf(one).includes(quoteOf()),
    );
    expect(await look(`/q/${quoteOf()}/`, (page) => seen(page, block))).toEqual(expected);
    expect(await look(path ?? '', (page) => seen(page, block))).toEqual(expected);
  });

  test('stand between the marks of a script that runs from right to left, else between the page’s', async () => {
    const pair = { ar: '”“', he: '””' }[language] ?? '“”';
    const text = await look(`/q/${quoteOf()}/`, (page) =>
      page.locator(`blockquote[data-quote="${quoteOf()}"] p`).first().innerText(),
    );
    expect(`${text.charAt(0)}${text.slice(-1)}`).toBe(pair);
  });

  test('do so among the search’s results', async () => {
    const word = FOREIGN[language as keyof typeof FOREIGN].split(/[ ，]/u)[1] ?? '';
    const block = `#results blockquote[data-quote="${quoteOf()}"]`;
    const found = await look(`/search/?q=${encodeURIComponent(word)}`, async (page) => {
      return seen(page, block);
    });
    expect(found).toEqual(expected);
  });
});

describe('a theme that only a small survey raised', () => {
  let scratch: Scratch;

  beforeAll(() => {
    scratch = makeScratch();
  });

  afterAll(() => {
    scratch.remove();
  });

  test('gives no nought where a number is hidden', () => {
    const file = join(scratch.folder, 'answers.csv');
    const answers = DID.flatMap((did, at) => [
      `"${WHO[at] ?? 'Somebody'} never ${did}, and nobody told us about the change."`,
    ]);
    writeFileSync(file, `Comment\n${answers.join('\n')}\n`);
    const content = join(scratch.folder, 'content');
    const out = join(scratch.folder, 'site');
    const ingest = runVerbatim([
      ...['ingest', file, '--consultation', 'small', '--regime', 'survey', '--content', content],
      '--yes',
    ]);
    expect(ingest.code, ingest.stderr).toBe(0);
    const build = runVerbatim(['build', '--content', content, '--out', out]);
    expect(build.code, build.stderr).toBe(0);
    const page = readPage(out, '/themes/communication/');
    expect(page).toContain('Where small numbers are hidden');
    expect(page).not.toContain('Tags on responses');
  });
});
