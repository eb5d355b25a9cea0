// npm run bench: every measurement, into tests/bench/RESULTS.md with the machine and the versions it was taken on.
//   node tests/bench/run.ts [sizes, such as 1000,10000]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const COMPARED = [
  'astro',
  'compromise',
  'csv-parse',
  'minisearch',
  'natural',
  'wink-nlp',
  'wink-eng-lite-web-model',
];

const sizes = process.argv.slice(2, 3);
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['pipeline.ts', sizes],
  ['sites.ts', []],
  ['search.ts', sizes],
  ['pages.ts', []],
  ['grouping.ts', []],
];

function versionOf(name: string): string {
  const file = join(PACKAGE_ROOT, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

if (!existsSync(join(PACKAGE_ROOT, 'dist', '_astro')))
  throw new Error('dist/ is missing: run "npm run build" first');
const reports = PARTS.map(([script, args]) => {
  process.stderr.write(`${script} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout.trim();
});
const machine = [
  `- ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} at once, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
  `- Node ${process.versions.node}, ${COMPARED.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
];
writeFileSync(
  join(HERE, 'RESULTS.md'),
  `# Measured\n\nWritten by \`npm run bench\`. Ratios carry over to other machines, seconds don't.\n\n${machine.join('\n')}\n\n${reports.join('\n\n')}\n`,
);
