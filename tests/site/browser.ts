// One browser for each test file, and a page in each mode that readers use.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './chromium.ts';
import { settle } from './settle.ts';

export const MODES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 } },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Mode = keyof typeof MODES;
export const MODE_NAMES = Object.keys(MODES) as readonly Mode[];

export interface BrowserUse {
  /** Opens a path of the site in a context of its own, waits until it has settled, calls `look`, and closes it. */
  readonly open: <Result>(
    path: string,
    look: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ) => Promise<Result>;
}

/** Call at the top of a test file. */
export function useBrowser(): BrowserUse {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(inject('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (path, look, options = {}) => {
      if (browser === undefined) throw new Error('The browser has not started.');
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      try {
        const page = await context.newPage();
        await page.goto(`${inject('baseUrl')}${path}`, { waitUntil: 'load' });
        if (options.javaScriptEnabled !== false) await settle(page);
        return await look(page);
      } finally {
        await context.close();
      }
    },
  };
}
