import type { Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { settle } from './settle.ts';
import { oneOfEachKind } from './site-pages.ts';

const { open } = useBrowser();
const kinds = oneOfEachKind();
const pathOf = (kind: string): string => kinds.find(([name]) => name === kind)?.[1] ?? '/';

/** Asked for by browsers with windows on behalf of robots.txt, where each of these tests begins. */
const isTabPicture = (url: string): boolean => url.endsWith('/favicon.ico');

describe.each(kinds)('the %s page (%s)', (kind, path) => {
  test.skipIf(kind === 'search')('reads the same without JavaScript', async () => {
    // Buttons that copy are what a script adds; all else must be there without one.
    const words = (javaScriptEnabled: boolean): Promise<string> =>
      open(
        path,
        async (page) => {
          const text = await page.locator('main').innerText();
          return text
            .replace(/\bCopy\b|Print this page/gu, '')
            .replace(/\s+/gu, ' ')
            .trim();
        },
        { javaScriptEnabled },
      );
    expect(await words(false)).toBe(await words(true));
  });

  test('asks no other host for anything and breaks no rule of its policy', async () => {
    const wrong = await open('/robots.txt', async (page) => {
      const found: string[] = [];
      const underWay = new Set<Request>();
      page.on('request', (request) => {
        underWay.add(request);
        if (!request.url().startsWith(inject('baseUrl'))) found.push(request.url());
      });
      page.on('requestfinished', (request) => underWay.delete(request));
      page.on('requestfailed', (request) => underWay.delete(request));
      page.on('response', (response) => {
        if (response.status() >= 400 && kind !== 'not found' && !isTabPicture(response.url()))
          found.push(`${String(response.status())} ${response.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !isTabPicture(message.location().url))
          found.push(message.text());
      });
      page.on('pageerror', (error) => {
        found.push(error.message);
      });
      await page.goto(`${inject('baseUrl')}${path}`);
      await settle(page);
      await expect.poll(() => underWay.size).toBe(0);
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(kind === 'search')(
    'is light: at most 130 KB in 6 requests, 40 KB of HTML and CSS, 6 KB of script, 90 KB of fonts',
    async () => {
      const loaded = await open('/robots.txt', async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        const types = new Map<string, string>();
        const sizes = new Map<string, number>();
        const underWay = new Set<string>();
        session.on('Network.requestWillBeSent', ({ requestId }) => underWay.add(requestId));
        session.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId));
        const ofRobots = new Set<string>();
        session.on('Network.responseReceived', ({ requestId, type, response }) => {
          types.set(requestId, type);
          if (isTabPicture(response.url)) ofRobots.add(requestId);
        });
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          if (!ofRobots.has(requestId)) sizes.set(requestId, encodedDataLength);
          underWay.delete(requestId);
        });
        await page.goto(`${inject('baseUrl')}${path}`);
        await settle(page);
        await expect.poll(() => underWay.size).toBe(0);
        const sum = (...wanted: readonly string[]): number =>
          [...sizes]
            .filter(([id]) => wanted.includes(types.get(id) ?? ''))
            .reduce((total, [, size]) => total + size, 0);
        return {
          requests: sizes.size,
          total: [...sizes.values()].reduce((total, size) => total + size, 0),
          text: sum('Document', 'Stylesheet'),
          script: sum('Script'),
          fonts: sum('Font'),
        };
      });
      expect(loaded.requests).toBeLessThanOrEqual(6);
      expect(loaded.total).toBeLessThanOrEqual(130_000);
      expect(loaded.text).toBeLessThanOrEqual(40_000);
      expect(loaded.script).toBeLessThanOrEqual(6_000);
      expect(loaded.fonts).toBeGreaterThan(0);
      expect(loaded.fonts).toBeLessThanOrEqual(90_000);
    },
  );
});

test.each(
  ['summary', 'search', 'quote', 'home', 'data', 'not found'].map(
    (kind) => [kind, pathOf(kind)] as const,
  ),
)(
  'the keyboard reaches every control of the %s page (%s) in order, each with a visible ring and nothing over it',
  async (_, path) => {
    const walk = await open(
      path,
      async (page) => {
        const stops: {
          readonly name: string;
          readonly ring: boolean;
          readonly seen: boolean;
          readonly top: number;
        }[] = [];
        const count = await page.evaluate(
          () =>
            [
              // One key leads to a group of radio buttons, arrows from there.
              ...document.querySelectorAll<HTMLElement>(
                'a[href], button, summary, input:not([type="radio"]:not(:checked)), [tabindex="0"]',
              ),
            ].filter((one) => one.checkVisibility()).length,
        );
        for (let i = 0; i < count; i += 1) {
          await page.keyboard.press('Tab');
          stops.push(
            await page.evaluate(() => {
              const at = document.activeElement as HTMLElement;
              const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
              const { outlineStyle, outlineWidth } = getComputedStyle(at);
              const over = document.elementFromPoint(
                box.left + box.width / 2,
                box.top + box.height / 2,
              );
              return {
                name: at.outerHTML.slice(0, 90),
                // A width is computed even where no line is drawn.
                ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3,
                seen: over !== null && (at.contains(over) || over.contains(at)),
                top: box.top + scrollY,
              };
            }),
          );
        }
        return { stops, count };
      },
      // Smooth scrolling would still be under way when the test looks.
      { reducedMotion: 'reduce' },
    );
    expect(new Set(walk.stops.map(({ name, top }) => `${name}${String(top)}`)).size).toBe(
      walk.count,
    );
    expect(walk.stops.filter(({ ring }) => !ring)).toEqual([]);
    expect(walk.stops.filter(({ seen }) => !seen)).toEqual([]);
  },
);

test('one key after a quote’s link copies its words with who, what and where', async () => {
  const copied = await open(
    pathOf('summary'),
    async (page) => {
      const quote = page.locator('.finding .quotes > .quote').first();
      await quote.locator('a.label').focus();
      // The word is taken away again after a while, perhaps before a busy computer looks.
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const status of document.querySelectorAll('[role="status"]'))
          new MutationObserver(() => heard.push(status.textContent)).observe(status, {
            childList: true,
          });
        Object.assign(globalThis, { heard });
      });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
        .toContain('Copied');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const rich = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text() ?? '';
      });
      return {
        text,
        rich,
        words: await quote.locator('blockquote').innerText(),
        id: await quote.locator('blockquote').getAttribute('data-quote'),
      };
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  expect(copied.text.startsWith(`${copied.words} — `)).toBe(true);
  expect(copied.text).toContain(`Quote ${copied.id ?? ''}.`);
  expect(copied.rich).toMatch(/<blockquote>“[\s\S]*<a href="[^"]*\/q\/q[0-9a-z]{9}\/"/u);
  expect(copied.text).toMatch(/\/q\/q[0-9a-z]{9}\/$/u);
});

test('words that run from the right are copied so that they do not turn what stands beside them', async () => {
  const copied = await open(
    pathOf('summary'),
    async (page) => {
      const quote = page.locator('.finding .quotes > .quote').first();
      await quote.locator('blockquote').evaluate((one) => {
        one.setAttribute('lang', 'ar');
        one.setAttribute('dir', 'rtl');
        one.textContent = '”نعم، بعد السادسة.“';
      });
      await quote.locator('button.copy').click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return {
          plain: await navigator.clipboard.readText(),
          rich: (await (await item?.getType('text/html'))?.text()) ?? '',
        };
      });
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  expect(copied.plain.startsWith('\u2068”نعم، بعد السادسة.“\u2069 — ')).toBe(true);
  expect(copied.rich).toMatch(/<blockquote[^>]* dir="rtl"/u);
  expect(copied.rich).toMatch(/<blockquote[^>]* lang="ar"/u);
});

test('a link to a quote’s exact words leads to the quote where the browser looks for no words', async () => {
  const href = await open(pathOf('quote'), (page) =>
    page.getByRole('link', { name: 'Link to these exact words' }).getAttribute('href'),
  );
  expect(href).toMatch(/#q[0-9a-z]{9}:~:text=/u);
  const seen = await open(href ?? '', async (page) => {
    await page.waitForFunction(() => scrollY > 200);
    return page.evaluate(() => scrollY);
  });
  expect(seen).toBeGreaterThan(200);
});
