// When a page is done. Every browser test waits for a state, never for a time: a slow computer must give the same answer.
import type { Page } from 'playwright-core';

/**
 * Resolves once the page's faces have come and, where it searches, its answer is drawn whole. Call it
 * once the page has loaded: by then its script has said that an answer is on its way.
 */
export async function settle(page: Page): Promise<void> {
  await page.locator('html:not(:has(.search-results[aria-busy]))').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    // Faces are asked for when text is laid out.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
  });
}
