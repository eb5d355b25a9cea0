// npm run bench: every measurement, into tests/bench/RESULTS.md with the machine and the versions it was taken on.
//   node tests/bench/run.ts [sizes, such as 1000,10000] [--only pipeline.ts]   one part anew, the others as they are
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const COMPARED = [
  '@11ty/eleventy',
  'astro',
  'compromise',
  'csv-parse',
  'minisearch',
  'natural',
  'pagefind',
  'wink-nlp',
  'wink-eng-lite-web-model',
];

const { values, positionals: sizes } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['pipeline.ts', sizes],
  ['ingest.ts', []],
  ['sites.ts', []],
  ['search.ts', sizes],
  ['search-browser.ts', []],
  ['pages.ts', []],
  ['grouping.ts', []],
];
const RESULTS = join(HERE, 'RESULTS.md');
const MARK = /^<!-- ([\w.]+) -->$/mu;

function versionOf(name: string): string {
  const file = join(PACKAGE_ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return '(not installed)';
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

if (!existsSync(join(PACKAGE_ROOT, 'dist', '_astro')))
  throw new Error('dist/ is missing: run "npm run build" first');
const hugo = /v[\d.]+/u.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout);
const machine = [
  `- ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} at once, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
  `- Node ${process.versions.node}, ${COMPARED.map((name) => `${name} ${versionOf(name)}`).join(', ')}${hugo === null ? '' : `, hugo ${hugo[0].slice(1)}`}`,
];
const asked = PARTS.filter(([name]) => values.only === undefined || values.only === name);
if (asked.length === 0)
  throw new Error(`--only takes one of ${PARTS.map(([name]) => name).join(', ')}`);
const reports = values.only === undefined ? new Map<string, string>() : readReports();
for (const [script, args] of asked) {
  process.stderr.write(`${script} …\n`);
  const before = loadavg()[0] ?? 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  const busy = `Taken on ${new Date().toISOString().slice(0, 10)}; waiting for a processor (load) before and after: ${before.toFixed(1)}, ${(loadavg()[0] ?? 0).toFixed(1)}.`;
  reports.set(script, `${busy}\n\n${stdout.trim()}`);
  write();
}

/** What earlier runs measured, by part. */
function readReports(): Map<string, string> {
  const [, ...pieces] = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split(MARK) : [];
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < pieces.length; i += 2)
    found.set(
      pieces[i] ?? '',
      (pieces[i + 1] ?? '').replace(/\nNot measured: [^\n]*\s*$/u, '').trim(),
    );
  return found;
}

/** After each part, so that a run that is stopped leaves what it has measured, and says what it has not. */
function write(): void {
  const measured = PARTS.flatMap(([name]) => {
    const report = reports.get(name);
    return report === undefined ? [] : [`<!-- ${name} -->\n\n${report}`];
  });
  const missing = PARTS.filter(([name]) => !reports.has(name)).map(([name]) => name);
  const left = missing.length === 0 ? [] : [`Not measured: ${missing.join(', ')}.`];
  const load = `- Where the load is above ${availableParallelism()}, other programs were in the way: seconds by the clock are then too long, processor seconds up to a third.`;
  writeFileSync(
    RESULTS,
    `${['# Measured', 'Written by `npm run bench`. Ratios carry over to other machines, seconds don’t.', [...machine, load].join('\n'), ...measured, ...left].join('\n\n')}\n`,
  );
}
