// Measures the search page in a real Chromium: from a keystroke to the painted result, from the arrival of the last file
// that an answer needs to the painted answer, and how long the page's own thread is ever blocked, at 2,000, 20,000 and
// 100,000 quotes, with the processor slowed four times. Prints Markdown.
//   node tests/bench/search-browser.ts [sizes]         (run "npm run build" first)
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
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

/** Each the first of a visit, and then one after another in one visit: files come for all of them. */
const ASKED = [
  'parents',
  'the best',
  'comunicate',
  'good service',
  '"on time"',
  'disappointed',
  'homework -school',
  'recieve',
  'quality materials',
  'battery life',
  'instructions unclear',
  'would not recommend',
];

/** A time by the clock, in milliseconds, so that those of the page and of its worker compare. */
type Clock = number;

interface Shown {
  readonly text: string;
  /** The first input event that it answers; null for what the page shows unasked. */
  readonly asked: Clock | null;
  readonly painted: Clock;
}

declare global {
  interface Window {
    shown: Shown[];
    /** The longest that the page's thread was blocked, in milliseconds. */
    blocked: number;
  }
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  window.shown = [];
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.blocked = Math.max(window.blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  // What changes in a frame is painted by it, what changes between two frames by the next.
  let inFrame = false;
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    nextFrame((time) => {
      inFrame = true;
      try {
        draw(time);
      } finally {
        // After the observers of what was drawn.
        setTimeout(() => (inFrame = false));
      }
    });
  let typed: number | null = null;
  addEventListener('input', (event) => (typed ??= performance.timeOrigin + event.timeStamp), true);
  addEventListener('DOMContentLoaded', () => {
    // Its text is set for every answer, also where the quotes stay the same.
    const sentence = document.querySelector('#search-sentence');
    if (sentence === null) return;
    new MutationObserver(() => {
      const asked = typed;
      typed = null;
      const text = sentence.textContent;
      const notePaint = (): void => {
        // A message sent in a frame arrives once the frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          window.shown.push({ text, asked, painted: performance.timeOrigin + performance.now() });
        };
        port2.postMessage(null);
      };
      if (inFrame) notePaint();
      else nextFrame(notePaint);
    }).observe(sentence, { childList: true });
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const both = (values: readonly number[]): string =>
  values.length === 0
    ? '–'
    : `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.95).toFixed(0)}`;

/** A page that answers each keystroke at once with a word: what this machine and browser take with no search at all. */
const FLOOR = `<!doctype html><title>Floor</title><input id="q"><p id="search-sentence">match</p>
<script>const show = () => { document.querySelector('p').textContent = 'match ' + q.value }
q.oninput = show; addEventListener('load', show)</script>`;

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

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly slowedWorkers: () => number;
}

/** The page with its first answer painted. */
async function visit(browser: Browser, address: string, slow: boolean): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watch);
  const slowedWorkers = slow ? await slowWorkers(cdp) : (): number => 0;
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  await answered(page, 0);
  return { context, page, slowedWorkers };
}

/** Waits for an answer painted after the first `known` things that were shown, and gives it. */
async function answered(page: Page, known: number): Promise<Shown> {
  const found = await page.waitForFunction((from) => {
    const [shown] = window.shown.slice(from).filter(({ text }) => text.includes('match'));
    return shown ?? false;
  }, known);
  const shown = await found.jsonValue();
  if (shown === false) throw new Error('nothing was shown');
  return shown;
}

/** When the files of the index arrived, by the clock, in the page or in its worker. */
async function arrivals(page: Page): Promise<readonly (readonly [Clock, Clock])[]> {
  const read = (): (readonly [number, number])[] =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/search/bench/'))
      .map((entry) => {
        const { startTime, responseEnd } = entry as PerformanceResourceTiming;
        return [performance.timeOrigin + startTime, performance.timeOrigin + responseEnd] as const;
      });
  const all = await Promise.all([
    page.evaluate(read),
    ...page.workers().map((worker) => worker.evaluate(read)),
  ]);
  return all.flat().sort((a, b) => a[0] - b[0]);
}

/** Milliseconds from the last arrival before an answer to the answer; null where no file came for it. */
function sinceArrival(
  shown: Shown,
  files: readonly (readonly [Clock, Clock])[],
  from: Clock,
): number | null {
  const mine = files.map(([, end]) => end).filter((end) => end >= from && end <= shown.painted);
  return mine.length === 0 ? null : shown.painted - Math.max(...mine);
}

/** Milliseconds from asking to the painted answer in which no file was on its way: what the machine itself took. */
function ownTime(shown: Shown, files: readonly (readonly [Clock, Clock])[]): number {
  const asked = shown.asked ?? shown.painted;
  let waited = 0;
  let at = asked;
  for (const [start, end] of files) {
    const [from, to] = [Math.max(at, start), Math.min(end, shown.painted)];
    if (to > from) waited += to - from;
    at = Math.max(at, to);
  }
  return shown.painted - asked - waited;
}

/** Empties the field by keys: a locator would run scripts of its own in the page, which count as blocks. */
async function retype(page: Page): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

interface Answers {
  readonly first: readonly number[];
  readonly further: readonly number[];
  readonly own: readonly number[];
}

async function measureAnswers(browser: Browser, root: string, slow: boolean): Promise<Answers> {
  const [first, further, own]: [number[], number[], number[]] = [[], [], []];
  for (const query of ASKED) {
    const { context, page } = await visit(browser, `${root}?q=${encodeURIComponent(query)}`, slow);
    const shown = await answered(page, 0);
    const took = sinceArrival(shown, await arrivals(page), 0);
    if (took !== null) first.push(took);
    await context.close();
  }
  const { context, page } = await visit(browser, `${root}?q=trust`, slow);
  await page.locator('#q').focus();
  for (const query of ASKED) {
    await retype(page);
    await page.waitForTimeout(800);
    const known = await page.evaluate(() => window.shown.length);
    await page.keyboard.insertText(query);
    const shown = await answered(page, known);
    const files = await arrivals(page);
    const took = sinceArrival(shown, files, shown.asked ?? 0);
    if (took === null) continue;
    further.push(took);
    own.push(ownTime(shown, files));
  }
  await context.close();
  return { first, further, own };
}

async function measure(
  browser: Browser,
  root: string,
  slow: boolean,
  isSearch = true,
): Promise<string> {
  const start = performance.now();
  const { context, page, slowedWorkers } = await visit(browser, `${root}?q=parents`, slow);
  const opened = performance.now() - start;
  // Loading is measured apart: what matters here is typing.
  await page.waitForTimeout(500);
  const loading = await page.evaluate(() => window.blocked);
  await page.locator('#q').focus();
  await page.waitForTimeout(100);
  await page.evaluate(() => (window.blocked = 0));
  for (const text of TYPED) {
    await retype(page);
    await page.waitForTimeout(200);
    await page.keyboard.type(text, { delay: 120 });
    await page.waitForTimeout(300);
  }
  const { shown, blocked } = await page.evaluate(() => ({
    shown: window.shown,
    blocked: window.blocked,
  }));
  await context.close();
  const paints = shown.flatMap(({ asked, painted }) => (asked === null ? [] : [painted - asked]));
  const { first, further, own } = isSearch
    ? await measureAnswers(browser, root, slow)
    : { first: [], further: [], own: [] };
  const who = slow ? `${SLOWER}× slower${slowedWorkers() > 0 ? ', worker too' : ''}` : 'as it is';
  return `${who} | ${both(paints)} | ${both(first)} | ${both(further)} | ${both(own)} | ${blocked.toFixed(0)} | ${loading.toFixed(0)} | ${opened.toFixed(0)} | ${paints.length}`;
}

const sizes = (process.argv[2] ?? '2000,20000,100000').split(',').map(Number);
const sentences = readSentences();
if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
if (sentences !== null) {
  const browser = await launch(await findChromium((line) => process.stderr.write(`${line}\n`)));
  const lines = [
    'Milliseconds, p50 / p95. Arrival: of the last file that the answer needs. Own time: from asking to the painted answer, less the time in which a file was on its way.',
    '',
    '| quotes | processor | keystroke to paint | arrival to paint, first query | arrival to paint, further | own time, further | longest block while typing | while loading | opened with a query | keystrokes |',
    '|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  const bare = await serve(DIST, '/', new Map([['/', new TextEncoder().encode(FLOOR)]]));
  for (const slow of [false, true]) {
    lines.push(`| no search | ${await measure(browser, `${bare.url}/`, slow, false)} |`);
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
        `| ${size.toLocaleString('en')} | ${await measure(browser, `${site.url}/search/`, slow)} |`,
      );
    }
    site.close();
  }
  await browser.close();
  process.stdout.write(`${lines.join('\n')}\n`);
}
