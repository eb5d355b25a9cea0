// The search of the built site in a real Chromium: by mouse, by keyboard, by address, and against hostile text.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { inflateSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { describeIndex, packIndex, QUOTES_PER_FILE } from '../../src/search/build-index.ts';
import type { IndexedQuote } from '../../src/search/indexed-quote.ts';
import { ONE_FILE_NAME } from '../../src/search/index-description.ts';
import { quotesOfOneFile } from '../../src/search/one-file.ts';
import { makeIndexedQuote } from '../fixtures/indexed-quotes.ts';
import { runVerbatim } from '../fixtures/spawn-verbatim.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';
import { settle } from './settle.ts';

const RESULTS = '#results blockquote[data-quote]';
const NEAR = '#near-results blockquote[data-quote]';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];
let quotes: readonly IndexedQuote[];

function readPublished(): readonly IndexedQuote[] {
  const folder = join(inject('dist'), 'search');
  const version = readdirSync(folder).find((name) => /^[0-9a-f]{12}$/u.test(name)) ?? '';
  return quotesOfOneFile(inflateSync(readFileSync(join(folder, version, ONE_FILE_NAME))));
}

/** Waits until the page shows the whole answer to what it was asked last. */
async function settled(sentence: RegExp): Promise<string> {
  const place = page.locator('#search-sentence');
  await place.filter({ hasText: sentence }).waitFor();
  await settle(page);
  return place.innerText();
}

/** Goes to the next page of results; false on the last one. */
async function toNextPage(): Promise<boolean> {
  const next = page.locator('#search-pages a[rel="next"]');
  if ((await next.count()) === 0) return false;
  const number = (await next.getAttribute('data-page')) ?? '';
  await next.click();
  await page.locator(`#search-pages a[aria-current][data-page="${number}"]`).waitFor();
  await settled(/match/u);
  return true;
}

const idsIn = (selector: string): Promise<readonly string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-quote') ?? ''));

async function open(search: string): Promise<void> {
  await page.goto(`${inject('baseUrl')}/search/${search}`);
  await settle(page);
}

/** A word that several quotes hold, and no near relation of it. */
const COMMON = 'teacher';

beforeAll(async () => {
  browser = await launch(inject('chromium'));
  quotes = readPublished();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

describe('an address with a query', () => {
  test('shows all quotes that contain the word, page by page, in the order of the command line', async () => {
    const run = runVerbatim(['search', COMMON, '--json']);
    const report = JSON.parse(run.stdout) as {
      exact: number;
      results: { id: string; match: string }[];
    };
    await open(`?q=${COMMON}`);
    await settled(/match/u);
    const found: string[] = [];
    do found.push(...(await idsIn(RESULTS)), ...(await idsIn(NEAR)));
    while (await toNextPage());
    expect(found).toEqual(report.results.map(({ id }) => id));
    const literal = quotes.filter(({ text }) => new RegExp(`\\b${COMMON}\\b`, 'iu').test(text));
    expect(literal.length).toBeGreaterThan(0);
    expect(new Set(found.slice(0, report.exact))).toEqual(
      new Set([...found.slice(0, report.exact), ...literal.map(({ id }) => id)]),
    );
  });

  test('shows each quote word for word, who said it, its theme, its summary and the way to it', async () => {
    await open(`?q=${COMMON}`);
    await settled(/match/u);
    const item = page.locator('#results > li').first();
    const id = (await idsIn(RESULTS))[0] ?? '';
    const quote = quotes.find((one) => one.id === id);
    expect(await item.locator('blockquote').textContent()).toBe(`“${quote?.text ?? '?'}”`);
    expect(await item.locator('.who').innerText()).toBe(quote?.by);
    expect(await item.locator('a.label').getAttribute('href')).toBe(`/q/${id}/`);
    expect(await item.locator('a.from').getAttribute('href')).toBe(
      `/summaries/${quote?.consultation ?? '?'}/#${id}`,
    );
    expect(await item.locator('a.theme-name').count()).toBe(quote?.themes.length);
    expect((await page.goto(`${inject('baseUrl')}/q/${id}/`))?.status()).toBe(200);
  });

  test('marks whole words and nothing inside other words', async () => {
    await open(`?q=${COMMON}`);
    await settled(/match/u);
    const marks = await page.locator('#results mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/^teachers?(?:’s)?$/iu);
  });

  test('says the result in one sentence, read out once it is quiet', async () => {
    await open(`?q=${COMMON}`);
    const sentence = await settled(/^[\d,]+ quotes? match/u);
    await page.locator('#search-status').filter({ hasText: sentence }).waitFor();
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
  });

  test('puts near spellings apart and says so', async () => {
    await open('?q=comunicate');
    await settled(/spelled nearly like it/u);
    expect(await idsIn(RESULTS)).toEqual([]);
    // The likeliest help first.
    expect(await page.locator('.search-results h2:visible').allInnerTexts()).toEqual([
      'Results',
      'Near spellings',
      'Ways on',
    ]);
    expect(await page.locator('#near-heading').isVisible()).toBe(true);
    const marks = await page.locator('#near-results mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/^comm?un/iu);
  });
});

test('the search weighs at most 25 KB of script, and its index 70 KB for each thousand quotes', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(`?q=${COMMON}`);
  await settled(/match/u);
  const weigh = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(inject('dist'), path))).length, 0);
  // Every page loads the script that copies; all others are the search's own.
  const scripts = [...new Set(asked)].filter(
    (path) => path.endsWith('.js') && !path.includes('/Page.'),
  );
  const index = asked.filter((path) => /\/search\/[0-9a-f]{12}\//u.test(path));
  expect(scripts.length).toBeGreaterThan(1);
  expect(index.length).toBeGreaterThan(0);
  expect(weigh(scripts)).toBeLessThanOrEqual(25_000);
  expect((weigh(index) / quotes.length) * 1000).toBeLessThanOrEqual(70_000);
});

describe('the quotes that come with the page', () => {
  /** What a list of results shows, without the buttons that another script adds. */
  const shownIn = (on: Page): Promise<readonly string[]> =>
    on.locator('#results > li').evaluateAll((items) =>
      items.map((item) => {
        const copy = item.cloneNode(true) as HTMLElement;
        for (const button of copy.querySelectorAll('button')) button.remove();
        return copy.outerHTML.replaceAll(/\s+/gu, ' ').replaceAll(/ ?(<\/?[^>]+>) ?/gu, '$1');
      }),
    );

  test('are those that the script would draw, word for word', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${inject('baseUrl')}/search/`);
    const written = await shownIn(still);
    const sentence = await still.locator('#search-sentence').textContent();
    await plain.close();
    await open('?q=xylophone');
    await settled(/^No quote/u);
    await page.locator('#search-clear').click();
    expect(await settled(/^All /u)).toBe(sentence?.trim());
    await page.locator('#results > li:nth-child(10)').waitFor();
    const drawn = await shownIn(page);
    expect(written).toHaveLength(10);
    expect(drawn).toEqual(written);
  });

  test('stay as they are when the script takes them over', async () => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector('#results > li')?.setAttribute('data-from', 'page');
      });
    });
    await open('');
    await page.locator('#search-status').filter({ hasText: /^All /u }).waitFor();
    expect(await page.locator('#results > li[data-from="page"]').count()).toBe(1);
    expect(await page.locator('#results button.copy').count()).toBe(10);
  });

  test('are never shown to someone who came with a query', async () => {
    let load = (): void => undefined;
    const held = new Promise<void>((resolve) => (load = resolve));
    await page.route('**/_astro/SearchPanel*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${inject('baseUrl')}/search/?q=${COMMON}`, { waitUntil: 'commit' });
    await page.locator('#results > li').first().waitFor({ state: 'attached' });
    // Until the styles are there nothing is painted, but nothing is hidden either.
    await expect.poll(() => page.locator('#results > li').first().isVisible()).toBe(false);
    expect(await page.locator('#search-sentence').isVisible()).toBe(false);
    load();
    await settled(/match “teacher”/u);
    expect(await page.locator('#results > li').first().isVisible()).toBe(true);
  });
});

describe('the form', () => {
  test('searches while typing, keeps the focus and puts the query into the address', async () => {
    await open('');
    await settled(/^All /u);
    await page.locator('#q').pressSequentially(COMMON);
    await settled(/“teacher”/u);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.waitForURL(/\?q=teacher$/u);
  });

  test('makes one step of the back button for each submitted query', async () => {
    await open('');
    for (const query of ['parents', 'homework']) {
      await page.locator('#q').fill(query);
      await page.locator('#q').press('Enter');
      await page.waitForURL(new RegExp(`\\?q=${query}$`, 'u'));
    }
    await settled(/“homework”/u);
    await page.goBack();
    await settled(/“parents”/u);
    expect(await page.locator('#q').inputValue()).toBe('parents');
    await page.goBack();
    await settled(/^All /u);
    expect(page.url()).toBe(`${inject('baseUrl')}/search/`);
    await page.goForward();
    await settled(/“parents”/u);
  });

  test('comes back as it was left when a result was followed', async () => {
    await open('');
    await page.locator('#q').pressSequentially('teacher');
    await page.waitForURL(/\?q=teacher$/u);
    await settled(/“teacher”/u);
    await page.locator('#results a.label').first().click();
    await page.waitForURL(/\/q\//u);
    await page.goBack();
    await settled(/“teacher”/u);
    expect(await page.locator('#q').inputValue()).toBe('teacher');
  });

  test('filters without a step of the back button, and counts what each box would show', async () => {
    await open('?q=parents');
    await settled(/“parents”/u);
    const steps = await page.evaluate(() => history.length);
    const box = page.locator('fieldset[data-facet="theme"] label').first();
    const count = Number(await box.locator('.count').innerText());
    expect(count).toBeGreaterThan(0);
    await box.locator('input').check();
    await page.waitForURL(/theme=/u);
    await settled(new RegExp(`^${String(count)} `, 'u'));
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.reload();
    await settled(new RegExp(`^${String(count)} `, 'u'));
    expect(await box.locator('input').isChecked()).toBe(true);
  });

  describe('an answer that arrives while the focus is elsewhere', () => {
    /** Asks for another answer without touching the focus, as typing does whose answer comes late. */
    const ask = async (typed: string): Promise<void> => {
      await page.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('#q');
        if (field === null) return;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
    };
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('href') ?? at?.id ?? '';
      });

    test('leaves it on a link of a quote that is still found, wherever the quote now stands', async () => {
      await open(`?q=${COMMON}`);
      await settled(/match/u);
      const last = page.locator('#results a.label').last();
      const href = (await last.getAttribute('href')) ?? '';
      const words = (await page.locator('#results blockquote').last().innerText())
        .replaceAll(/["“”]/gu, '')
        .split(/\s+/u);
      await last.focus();
      // A phrase of the last quote: it comes first, and the others go. Then they come back before it.
      await ask(`"${words.slice(0, 4).join(' ')}"`);
      await settled(/^1 quote/u);
      expect(await focused()).toBe(href);
      await ask(COMMON);
      await settled(new RegExp(`“${COMMON}”`, 'u'));
      expect(await last.getAttribute('href')).toBe(href);
      expect(await focused()).toBe(href);
    });

    test('moves it to the heading of the results where the quote is no longer found', async () => {
      await open(`?q=${COMMON}`);
      await settled(/match/u);
      await page.locator('#results a.label').first().focus();
      await ask('xylophonist');
      await settled(/^No quote/u);
      expect(await focused()).toBe('results-heading');
    });

    test('leaves it on a filter, whatever is ticked', async () => {
      await open(`?q=${COMMON}`);
      await settled(/match/u);
      const box = page.locator('fieldset[data-facet="theme"] input').first();
      await box.focus();
      for (const checked of [true, false]) {
        await page.keyboard.press('Space');
        await page.waitForURL((url) => url.searchParams.has('theme') === checked);
        await settled(/match/u);
        expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
      }
    });
  });

  test('leads on where nothing is found', async () => {
    await open('?q=teacher+xylophone');
    await settled(/^No quote matches/u);
    const way = page.locator('#ways-on a').first();
    expect(await way.innerText()).toMatch(/^Without the word “xylophone”: [\d,]+ quotes?$/u);
    await way.click();
    await settled(/match “teacher”/u);
    expect(await page.locator('.browse a').count()).toBeGreaterThan(1);
  });

  test('works with the keyboard alone; the / key can be turned off', async () => {
    await open('');
    await settled(/^All /u);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('trust/');
    expect(await page.locator('#q').inputValue()).toBe('trust/');
    await page.keyboard.press('Enter');
    await settled(/“trust\/”/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/in=responses/u);
    await settled(/response/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/theme=/u);
    await page.locator('.slash-key input').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
    await page.reload();
    await settled(/“trust\/”/u);
    expect(await page.locator('.slash-key input').isChecked()).toBe(false);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '(.*)+[a-z]{2,}$ \\',
    '👩‍🏫 😀',
    'אני מורה بحث',
    '%00 ../../ ${x} {{x}}',
    'javascript:alert(1)',
    '\u202Egnp.exe',
    '-',
    '"',
    'constructor __proto__ toString',
  ])('only ever searches for %s', async (typed) => {
    await open('');
    await page.locator('#q').fill(typed);
    await page.locator('#q').press('Enter');
    await settled(/^(?:No quote|[\d,]+ quote|All)/u);
    expect(await page.locator('#q').inputValue()).toBe(typed);
    expect(await page.locator('main script:not([type="module"]), main img').count()).toBe(0);
    await page.reload();
    await settled(/^(?:No quote|[\d,]+ quote|All)/u);
    expect(await page.locator('#q').inputValue()).toBe(typed.trim());
  });

  test('takes ten thousand pasted characters and says that it read the first words', async () => {
    await open('');
    await page.locator('#q').fill('homework and conferences '.repeat(400));
    await settled(/Only the first words were searched/u);
  });

  test('shows nothing that was found before when an answer can’t be loaded', async () => {
    await open(`?q=${COMMON}`);
    await settled(/quotes match/u);
    await page.route('**/search/responses/**', (route) => route.abort());
    await page.getByLabel(/^All responses/u).check();
    await settled(/^The responses could not be loaded/u);
    problems.length = 0;
    expect(await page.locator('#results > li').count()).toBe(0);
    expect(await page.locator('#search-pages').isVisible()).toBe(false);
    await page.getByLabel(/^Quotes/u).check();
    await settled(/quotes match/u);
    expect(await page.locator(RESULTS).count()).toBeGreaterThan(1);
  });

  test('says so when the quotes can’t be loaded, and tries again', async () => {
    let online = false;
    await page.route(`**/${ONE_FILE_NAME}`, (route) => (online ? route.continue() : route.abort()));
    await open('?q=teacher');
    await settled(/could not be loaded/u);
    problems.length = 0;
    online = true;
    await page.locator('#search-sentence button').click();
    await settled(/match “teacher”/u);
  });
});

describe('all responses', () => {
  const WHOLE = '#results blockquote[data-response]';
  const read = (selector: string): Promise<readonly string[]> =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-response') ?? ''));

  test('are searched in the order of the command line, each whole, with the way to its page', async () => {
    const run = runVerbatim(['search', COMMON, '--responses', '--json']);
    const report = JSON.parse(run.stdout) as { exact: number; results: { id: string }[] };
    expect(report.exact).toBeGreaterThan(10);
    await open(`?q=${COMMON}&in=responses`);
    await settled(new RegExp(`^${String(report.exact)} responses match`, 'u'));
    const found: string[] = [];
    do
      found.push(
        ...(await read(WHOLE)),
        ...(await read('#near-results blockquote[data-response]')),
      );
    while (await toNextPage());
    expect(found).toEqual(report.results.map(({ id }) => id));
    const rows = readFileSync(join(inject('dist'), 'data/responses.csv'), 'utf8');
    for (const id of found) expect(rows).toContain(id);
    await page.goBack();
    await settled(/responses match/u);
    const item = page
      .locator('#results > li', { has: page.locator('a[href^="/responses/"]') })
      .first();
    const link = item.locator('a[href^="/responses/"]');
    const whole = item.locator('blockquote');
    const [id, text] = [await whole.getAttribute('data-response'), await whole.innerText()];
    await link.click();
    await page.waitForURL(`**/responses/${id ?? '?'}/`);
    const squeeze = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();
    expect(squeeze(await page.locator('main').innerText())).toContain(squeeze(text));
  });

  test('stand without a name or a role', async () => {
    await open(`?q=${COMMON}&in=responses`);
    await settled(/responses match/u);
    expect(await page.locator('fieldset[data-facet="role"]').isVisible()).toBe(false);
    for (const line of await page.locator('#results .by').allInnerTexts())
      expect(line).toMatch(/^Response r/u);
  });

  test('are a choice of the form, kept in the address and undone by it', async () => {
    await open(`?q=${COMMON}`);
    await settled(/quotes match/u);
    await page.getByLabel(/^All responses/u).check();
    await page.waitForURL(/in=responses/u);
    await settled(/responses match/u);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('in');
    await page.reload();
    await settled(/responses match/u);
    await page.getByLabel(/^Quotes/u).check();
    await settled(/quotes match/u);
    expect(new URL(page.url()).search).toBe(`?q=${COMMON}`);
  });

  test('are offered where no quote matches', async () => {
    const quoted = quotes.map(({ text }) => text.toLowerCase()).join(' ');
    const rows = readFileSync(join(inject('dist'), 'data/responses.csv'), 'utf8').toLowerCase();
    const word = [...new Set(rows.match(/\b[a-z]{7,}\b/gu) ?? [])].find(
      (one) => !quoted.includes(one.slice(0, 5)),
    );
    expect(word).toBeDefined();
    await open(`?q="${word ?? ''}"`);
    await settled(/^No quote/u);
    await page.locator('#ways-on a', { hasText: 'Look in all responses' }).click();
    await settled(/^[\d,]+ responses? match/u);
  });
});

test('on a phone the filters fold, so that results are near', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(`?q=${COMMON}`);
  await settled(/match/u);
  const box = page.locator('fieldset[data-facet="theme"] input').first();
  expect(await box.isVisible()).toBe(false);
  expect((await page.locator(RESULTS).first().boundingBox())?.y).toBeLessThan(800);
  await page.locator('.filters > summary').click();
  await box.check();
  await page.waitForURL(/theme=/u);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await settled(/match/u);
  expect(await box.isVisible()).toBe(true);
  expect(await page.locator('.filters > summary').isVisible()).toBe(false);
});

test('without a script the page offers every quote to the browser’s own search', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${inject('baseUrl')}/search/`);
  expect(await still.locator('#search').isVisible()).toBe(false);
  expect(await still.locator('noscript').first().isVisible()).toBe(true);
  await still.locator('.browse a').first().click();
  await still.waitForURL('**/quotes/');
  expect(await still.locator('blockquote[data-quote]').count()).toBe(quotes.length);
  await plain.close();
});

test('works in a folder of an address, links and files included', async () => {
  const below = await serve(dirname(inject('distBelow')));
  try {
    await page.goto(`${below.url}/sub/search/?q=teacher`);
    await settled(/match “teacher”/u);
    const [id = ''] = await idsIn(RESULTS);
    expect(await page.locator('#results a.label').first().getAttribute('href')).toBe(
      `/sub/q/${id}/`,
    );
    await page.locator('#search-clear').click();
    await settled(/^All /u);
    expect(new URL(page.url()).pathname).toBe('/sub/search/');
  } finally {
    below.close();
  }
});

test.each(['?q=teacher', '?q=teacher&in=responses', '?q=comunicate', '?q=teacher+xylophone', ''])(
  'axe finds nothing on the search page for “%s”',
  async (search) => {
    await open(search);
    await page.locator('#search-status:not(:empty)').waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  },
);

test('a corpus in many files is searched like a small one', async () => {
  const words = [
    'homework',
    'teacher',
    'portal',
    'bus',
    'notice',
    'conference',
    'trust',
    'evening',
  ];
  const many = Array.from({ length: 3000 }, (_, i) =>
    makeIndexedQuote({
      id: `q${String(i).padStart(9, '0')}`,
      text: `The ${words[i % 8] ?? ''} and the ${words[(i * 7 + 3) % 8] ?? ''}, number ${i}.`,
      consultation: quotes[0]?.consultation ?? '',
      themes: [...(quotes[0]?.themes ?? [])],
    }),
  );
  const files = new Map([...packIndex(many)].map(({ path, bytes }) => [path, bytes]));
  const description = { ...describeIndex(many), quotesPerFile: QUOTES_PER_FILE };
  const asked: string[] = [];
  await page.route(`**/search/many/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/search/many/', '');
    asked.push(path);
    const body = files.get(path);
    await (body === undefined ? route.abort() : route.fulfill({ body: Buffer.from(body) }));
  });
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-folder="[^"]*"/u, 'data-folder="/search/many/"')
      .replace(
        /data-index="[^"]*"/u,
        `data-index="${JSON.stringify(description).replaceAll('"', '&quot;')}"`,
      );
    await route.fulfill({ response, body: html });
  });
  await open('?q=teacher+"number+9"');
  await settled(/^1 quote matches/u);
  expect(await page.locator(RESULTS).innerText()).toBe('“The teacher and the portal, number 9.”');
  // The files of all families together are far more than one query needs.
  expect(asked.length).toBeLessThan(12);
  await page.locator('#q').fill('confrence');
  await settled(/nearly like it/u);
  expect(new Set(await page.locator('#near-results mark').allInnerTexts())).toEqual(
    new Set(['conference']),
  );
});
