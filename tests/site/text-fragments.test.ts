// A browser that acts on text fragments brings the reader to the quoted words themselves. The id is taken out of each
// address here, since a browser that finds no words falls back to it and the reader would arrive all the same.
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
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

/** Where the quote stands in the window once the browser has had time to look for the words. */
const land = (
  address: string,
  quote: string,
): Promise<{ scrolled: number; top: number; bottom: number }> =>
  open(
    address,
    async (page) => {
      await page.waitForFunction(() => scrollY > 0, null, { timeout: 2500 }).catch(() => undefined);
      return page.evaluate((id) => {
        const box = document
          .querySelector(`blockquote[data-quote="${id}"]`)
          ?.getBoundingClientRect();
        return { scrolled: scrollY, top: box?.top ?? Infinity, bottom: box?.bottom ?? -Infinity };
      }, quote);
    },
    { reducedMotion: 'reduce' },
  );

/** The packaged Chromium knows text fragments and doesn’t act on them; a desktop one does. */
const [some] = links;
const probe = some === undefined ? null : await probing(some);

async function probing({ address }: Link): Promise<boolean> {
  const { launch } = await import('./chromium.ts');
  const browser = await launch(inject('chromium'));
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    // Plain words far down the page: the last heading.
    const path = address.split('#')[0] ?? '/';
    await page.goto(`${inject('baseUrl')}${path}`);
    const words = (await page.locator('main h2').last().innerText()).trim();
    await page.goto('about:blank');
    await page.goto(`${inject('baseUrl')}${path}#:~:text=${encodeURIComponent(words)}`);
    await page.waitForTimeout(1500);
    return (await page.evaluate(() => scrollY)) > 0;
  } finally {
    await browser.close();
  }
}

if (probe === false)
  console.log(
    'Skipped: this Chromium does not act on text fragments (set CHROMIUM to a desktop one). tests/site/exact-words.test.ts still looks for the words.',
  );

test.skipIf(probe !== true).each(Object.entries(MARKS))(
  'words with a mark like a %s are scrolled to by their text alone',
  async (name, mark) => {
    const chosen = links
      .filter(({ words, text }) => mark.test(name === 'ellipsis' ? text : words))
      .slice(0, 2);
    expect(chosen.length).toBeGreaterThan(0);
    for (const { address, quote } of chosen) {
      const { scrolled, top, bottom } = await land(address, quote);
      expect(scrolled, address).toBeGreaterThan(0);
      expect(top, address).toBeLessThan(800);
      expect(bottom, address).toBeGreaterThan(0);
    }
  },
);

test.skipIf(probe !== true)(
  'words that are not there lead nowhere: the test can fail',
  async () => {
    const { address, quote } = some ?? { address: '/', quote: '' };
    const lost = address.replace(/text=.*/u, 'text=words%20that%20nobody%20wrote');
    expect((await land(lost, quote)).scrolled).toBe(0);
  },
);
