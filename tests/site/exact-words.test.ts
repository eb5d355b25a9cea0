// A link to a quote’s exact words scrolls to those words, whatever marks are in them.
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listPages, readPage } from './site-pages.ts';

const { open } = useBrowser();

/** The words of the fragment without the id before it, which would lead there too. */
const wordsAlone = (href: string): string => href.replace(/#.*?(?=:~:)/u, '#');

function exactWordLinks(): readonly { readonly quote: string; readonly href: string }[] {
  const dist = inject('dist');
  return listPages(dist)
    .filter((path) => path.startsWith('/q/'))
    .flatMap((path) => {
      const href = /href="([^"]*#q[0-9a-z]{9}:~:text=[^"]*)"/u.exec(readPage(dist, path))?.[1];
      return href === undefined
        ? []
        : [{ quote: path.slice(3, -1), href: href.replaceAll('&amp;', '&') }];
    });
}

test('the link of every quote on a summary lands on its words, without the help of its id', async () => {
  const links = exactWordLinks();
  expect(links.length).toBeGreaterThan(30);
  const missed: string[] = [];
  for (const { quote, href } of links) {
    const seen = await open(wordsAlone(href), async (page) => {
      // The browser looks for the words once the page stands, and says nothing when it has.
      await page
        .waitForFunction(() => scrollY > 0, undefined, { timeout: 1500 })
        .catch(() => undefined);
      return page.evaluate((id) => {
        const box = document.querySelector(`[data-quote="${id}"]`)?.getBoundingClientRect();
        return scrollY > 0 && box !== undefined && box.top < innerHeight && box.bottom > 0;
      }, quote);
    });
    if (!seen) missed.push(href);
  }
  expect(missed).toEqual([]);
}, 300_000);
