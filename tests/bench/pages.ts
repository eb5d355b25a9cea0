// Measures how fast one page of each kind shows itself on a slow phone: largest paint, shift and weight in a real
// Chromium at 1.6 Mb/s, 150 ms and a processor slowed four times, each page three times with nothing cached. Prints
// Markdown. Lighthouse is asked too where npm can bring it: it is 176 MB, so no install of the project waits for it.
//   node tests/bench/pages.ts         (run "npm run build" first)
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../site/chromium.ts';
import { longestOfEachKind } from '../site/page-kinds.ts';
import { serve } from '../site/serve.ts';

const DIST = resolve('dist');
const RUNS = 3;
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUGGING_PORT = 9_322;

interface Load {
  /** Milliseconds to the largest paint. */
  readonly lcp: number;
  readonly cls: number;
  /** Bytes over the wire, and requests. */
  readonly bytes: number;
  readonly requests: number;
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>((done) => {
        let lcp = 0;
        let cls = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) lcp = Math.max(lcp, startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            cls += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done({ lcp, cls });
        }, 500);
      }),
  );
  await context.close();
  return { ...seen, bytes, requests };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Scores from 0 to 100 in the order of CATEGORIES, or the reason that there are none. */
async function askLighthouse(address: string): Promise<readonly number[] | string> {
  const child = spawn(
    'npx',
    [
      '--yes',
      `--package=${LIGHTHOUSE}`,
      'lighthouse',
      address,
      `--port=${DEBUGGING_PORT}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const out: Buffer[] = [];
  const problems: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => problems.push(bytes));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0)
    return Buffer.concat(problems).toString('utf8').trim().split('\n')[0] ?? 'it gave no reason';
  const { categories } = JSON.parse(Buffer.concat(out).toString('utf8')) as {
    readonly categories: Readonly<Record<string, { readonly score: number }>>;
  };
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
const site = await serve(DIST);
const browser = await chromium.launch({
  executablePath: await findChromium(() => undefined),
  args: ['--no-sandbox', `--remote-debugging-port=${DEBUGGING_PORT}`],
});
try {
  const rows: string[] = [];
  let noLighthouse: string | null = null;
  for (const [kind, path] of longestOfEachKind(DIST)) {
    process.stderr.write(`${kind} …\n`);
    const loads: Load[] = [];
    for (let i = 0; i < RUNS; i += 1) loads.push(await load(browser, `${site.url}${path}`));
    const scores: readonly number[] | string =
      noLighthouse ?? (await askLighthouse(`${site.url}${path}`));
    // The page for mistyped addresses is served with a 404 by its own address too, which Lighthouse refuses.
    if (typeof scores === 'string' && kind === 'home') noLighthouse = scores;
    rows.push(
      `| ${kind} | ${String(Math.round(median(loads.map(({ lcp }) => lcp))))} | ${median(loads.map(({ cls }) => cls)).toFixed(3)} | ${(median(loads.map(({ bytes }) => bytes)) / 1000).toFixed(0)} | ${String(loads[0]?.requests ?? 0)} | ${typeof scores === 'string' ? '–' : scores.join(' · ')} |`,
    );
  }
  process.stdout.write(`## Reading pages on a slow phone

1.6 Mb/s, 150 ms, processor slowed four times, nothing cached; median of ${String(RUNS)} loads of the longest page of each kind.
Bars: largest paint at most 1,200 ms, shift at most 0.01, 130 KB, 6 requests. Lighthouse scores are ${CATEGORIES.join(', ')};
pages of single quotes and responses ask not to be listed, which costs them SEO on purpose.${noLighthouse === null ? '' : ` Lighthouse could not be asked: ${noLighthouse}.`}

| page | largest paint, ms | shift | KB | requests | Lighthouse |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`);
} finally {
  await browser.close();
  site.close();
}
