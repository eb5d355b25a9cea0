// npm run bench: every measurement, into tests/bench/RESULTS.md with the machine and the versions it was taken on.
//   node tests/bench/run.ts [sizes, such as 1000,10000]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const sizes = process.argv.slice(2, 3);
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['pipeline.ts', sizes],
  ['sites.ts', []],
  ['search.ts', sizes],
  ['search-browser.ts', []],
  ['pages.ts', []],
  ['grouping.ts', []],
];

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
const loads = [loadavg()[0] ?? 0];
const reports: string[] = [];
for (const [script, args] of PARTS) {
  process.stderr.write(`${script} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  reports.push(stdout.trim());
  loads.push(loadavg()[0] ?? 0);
  write(PARTS.slice(reports.length).map(([name]) => name));
}

/** After each part, so that a run that is stopped leaves what it has measured, and says what it has not. */
function write(missing: readonly string[]): void {
  const busy = `- Waiting for a processor (load) at the start and after each part: ${loads.map((load) => load.toFixed(1)).join(', ')}. Above ${availableParallelism()} other programs were in the way: seconds by the clock are then too long, processor seconds hardly.`;
  const left =
    missing.length === 0 ? [] : [`Not measured, since the run was stopped: ${missing.join(', ')}.`];
  writeFileSync(
    join(HERE, 'RESULTS.md'),
    `${['# Measured', 'Written by `npm run bench`. Ratios carry over to other machines, seconds don’t.', [...machine, busy].join('\n'), ...reports, ...left].join('\n\n')}\n`,
  );
}
