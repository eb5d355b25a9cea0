// A browser that acts on text fragments brings the reader to the quoted words themselves. The id is taken out of each
// address here, since a browser that finds no words falls back to it and the reader would arrive all the same.
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { launch } from './chromium.ts';
import { listPages, readPage } from './site-pages.ts';

const { open } = useBrowser();

/** Marks that are syntax in an address, or that people type otherwise than pages show them. */
const MARKS = {
  hyphen: /\p{L}-\p{L}/u,
  comma: /,/u,
  bracket: /\[/u,
  ellipsis: /…/u,
  'curly apostrophe': /\p{L}’\p{L}/u,
  'curly quotation mark': /[‘“]/u,
} as const;

interface Link {
  readonly address: string;
  readonly quote: string;
  /** What the address says: all words, or the first and the last. */
  readonly words: string;
  /** The whole quote: what a range of first and last words runs across. */
  readonly text: string;
}

const links: readonly Link[] = listPages(inject('dist'))
  .filter((path) => path.startsWith('/q/'))
  .flatMap((page) => {
    const html = readPage(inject('dist'), page);
    const [, path = '', quote = '', text = ''] =
      /href="([^"]*)#(q[0-9a-z]{9}):~:text=([^"]*)"/u.exec(html) ?? [];
    return quote === ''
      ? []
      : [
          {
            address: `${path}#:~:text=${text}`,
            quote,
            words: text.split(',').map(decodeURIComponent).join(' '),
            text: /<blockquote[^>]*>(.*?)<\/blockquote>/su.exec(html)?.[1] ?? '',
          },
        ];
  });

interface Landing {
  readonly scrolled: number;
  /** Edges of the quote in the window. */
  readonly top: number;
  readonly bottom: number;
}

/** Where the window and the quote stand once the browser has found words and scrolled to them. */
const land = (address: string, quote: string): Promise<Landing> =>
  open(
    address,
    async (page) => {
      await page.waitForFunction(() => scrollY > 0);
      return page.evaluate((id) => {
        const box = document
          .querySelector(`blockquote[data-quote="${id}"]`)
          ?.getBoundingClientRect();
        return { scrolled: scrollY, top: box?.top ?? Infinity, bottom: box?.bottom ?? -Infinity };
      }, quote);
    },
    { reducedMotion: 'reduce' },
  );

const [some = { address: '/', quote: '', words: '', text: '' }] = links;
const somePage = some.address.split('#')[0] ?? '/';
const ending = await lastHeading();

/** How an address names plain words far down that page; null where the browser doesn’t scroll to them. */
async function lastHeading(): Promise<string | null> {
  const browser = await launch(inject('chromium'));
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${inject('baseUrl')}${somePage}`);
    const words = (await page.locator('main h2').last().innerText()).trim();
    const text = `text=${encodeURIComponent(words)}`;
    await page.goto('about:blank');
    await page.goto(`${inject('baseUrl')}${somePage}#:~:${text}`);
    // The packaged Chromium knows text fragments and doesn’t act on them; a desktop one does. That nothing will come
    // has no sign of its own, so this is the one wait for a time: far longer than a slow computer takes.
    const scrolls = page.waitForFunction(() => scrollY > 0, null, { timeout: 15_000 });
    return await scrolls.then(
      () => text,
      () => null,
    );
  } finally {
    await browser.close();
  }
}

if (ending === null)
  console.log(
    'Skipped: this Chromium does not act on text fragments (set CHROMIUM to a desktop one). tests/site/exact-words.test.ts still looks for the words.',
  );

test.skipIf(ending === null).each(Object.entries(MARKS))(
  'words with a mark like a %s are scrolled to by their text alone',
  async (name, mark) => {
    const chosen = links
      .filter(({ words, text }) => mark.test(name === 'ellipsis' ? text : words))
      .slice(0, 2);
    expect(chosen.length).toBeGreaterThan(0);
    for (const { address, quote } of chosen) {
      const { top, bottom } = await land(address, quote);
      expect(top, address).toBeLessThan(800);
      expect(bottom, address).toBeGreaterThan(0);
    }
  },
);

test.skipIf(ending === null)(
  'words that are not there lead nowhere, and the next ones that the address names are looked for: the test can fail',
  async () => {
    const at = async (text: string): Promise<number> =>
      (await land(`${somePage}#:~:${text}`, some.quote)).scrolled;
    const heading = await at(ending ?? '');
    expect(await at(`text=words%20that%20nobody%20wrote&${ending ?? ''}`)).toBe(heading);
    expect((await land(some.address, some.quote)).scrolled).not.toBe(heading);
  },
);
