// Measures the search page in a real Chromium: from a keystroke to the painted result, and how long the page's own
// thread is ever blocked, at 2,000, 20,000 and 100,000 quotes, with the processor slowed four times. Prints Markdown.
//   node tests/bench/search-browser.ts [sizes]         (run "npm run build" first)
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buildIndex, describeIndex } from '../../src/search/build-index.ts';
import { findChromium, launch } from '../site/chromium.ts';
import { serve } from '../site/serve.ts';
import { makeQuotes, readSentences } from './search-corpus.ts';

const DIST = resolve('dist');
const SLOWER = 4;
const TYPED = [
  'communication',
  'trust',
  'make',
  'the best',
  'really enjoyed',
  'comunicate',
  'people',
  'good service',
];

declare global {
  interface Window {
    /** Milliseconds from each input event to the frame that shows its answer. */
    paints: number[];
    /** The longest that the page's thread was blocked, in milliseconds. */
    blocked: number;
  }
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  window.paints = [];
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.blocked = Math.max(window.blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  let typed: number | null = null;
  addEventListener('input', (event) => (typed ??= event.timeStamp), true);
  addEventListener('DOMContentLoaded', () => {
    // Its text is set for every answer, also where the quotes stay the same.
    const sentence = document.querySelector('#search-sentence');
    if (sentence === null) return;
    new MutationObserver(() => {
      const from = typed;
      typed = null;
      if (from === null) return;
      requestAnimationFrame(() => {
        // A message sent in a frame arrives once the frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          window.paints.push(performance.now() - from);
        };
        port2.postMessage(null);
      });
    }).observe(sentence, { childList: true });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A page that answers each keystroke at once with a word: what this machine and browser take with no search at all. */
const FLOOR = `<!doctype html><title>Floor</title><input id="q"><p id="search-sentence">match</p>
<script>q.oninput = () => { document.querySelector('p').textContent = 'match ' + q.value }</script>`;

/** Workers are targets of their own and must be slowed one by one; false where this Chromium can't. */
async function slowWorkers(cdp: CDPSession): Promise<() => number> {
  let slowed = 0;
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const message = JSON.stringify({
      id: 1,
      method: 'Emulation.setCPUThrottlingRate',
      params: { rate: SLOWER },
    });
    void cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    if ((JSON.parse(message) as { error?: unknown }).error === undefined) slowed += 1;
  });
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return () => slowed;
}

async function measure(browser: Browser, address: string, slow: boolean): Promise<string> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watch);
  const workers = slow ? await slowWorkers(cdp) : (): number => 0;
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const start = performance.now();
  await page.goto(address);
  await page.locator('#search-sentence').filter({ hasText: /match/u }).waitFor();
  const opened = performance.now() - start;
  // Loading is measured apart: what matters here is typing.
  await page.waitForTimeout(500);
  const loading = await page.evaluate(() => {
    const longest = window.blocked;
    window.blocked = 0;
    return longest;
  });
  for (const text of TYPED) {
    await page.locator('#q').fill('');
    await page.waitForTimeout(200);
    await page.locator('#q').pressSequentially(text, { delay: 120 });
    await page.waitForTimeout(300);
  }
  const { paints, blocked } = await page.evaluate(() => ({
    paints: window.paints,
    blocked: window.blocked,
  }));
  await context.close();
  const sorted = paints.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const who = slow
    ? `${SLOWER}× slower${workers() > 0 ? ', worker too' : ', worker at full speed'}`
    : 'as it is';
  return `${who} | ${median(paints).toFixed(0)} | ${high.toFixed(0)} | ${blocked.toFixed(0)} | ${loading.toFixed(0)} | ${opened.toFixed(0)} | ${paints.length}`;
}

const sizes = (process.argv[2] ?? '2000,20000,100000').split(',').map(Number);
const sentences = readSentences();
if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
if (sentences !== null) {
  const browser = await launch(await findChromium((line) => process.stderr.write(`${line}\n`)));
  const lines = [
    '| quotes | processor | keystroke to paint, ms p50 | p95 | longest block while typing, ms | while loading | opened with a query, ms | keystrokes |',
    '|--:|---|--:|--:|--:|--:|--:|--:|',
  ];
  const bare = await serve(DIST, '/', new Map([['/', new TextEncoder().encode(FLOOR)]]));
  for (const slow of [false, true]) {
    lines.push(`| no search | ${await measure(browser, bare.url, slow)} |`);
  }
  bare.close();
  for (const size of sizes) {
    const quotes = makeQuotes(sentences, size);
    const description = describeIndex(quotes);
    const files = new Map(
      [...buildIndex(quotes)].map(({ path, bytes }) => [`/search/bench/${path}`, bytes]),
    );
    const html = readFileSync(resolve(DIST, 'search/index.html'), 'utf8')
      .replace(/data-folder="[^"]*"/u, 'data-folder="/search/bench/"')
      .replace(
        /data-index="[^"]*"/u,
        `data-index="${JSON.stringify(description).replaceAll('"', '&quot;')}"`,
      );
    files.set('/search/', new TextEncoder().encode(html));
    const site = await serve(DIST, '/', files);
    for (const slow of [false, true]) {
      lines.push(
        `| ${size.toLocaleString('en')} | ${await measure(browser, `${site.url}/search/?q=parents`, slow)} |`,
      );
    }
    site.close();
  }
  await browser.close();
  process.stdout.write(`${lines.join('\n')}\n`);
}
