// Measures the pipeline: our tagging beside language libraries on the same texts, and a whole site from 1,000 to 100,000
// responses with one batch more, held against a build that remembers nothing. Prints Markdown.
//   node tests/bench/pipeline.ts [sizes, such as 1000,10000]
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { READER_NAMES, type Cost } from './engines.ts';
import { readTexts } from './large-corpus.ts';
import { ingestArguments, measureIn, median, print, writeRows } from './measure.ts';

const ROUNDS = 5;
const TEXTS = 3000;
const MORE = 100;
const SIZES = [1000, 10_000, 100_000];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const measure = measureIn(folder);

/** Rounds of all engines in turn, so that a busy minute of the machine slows them alike. */
function compareReaders(texts: readonly string[]): void {
  const file = join(folder, 'texts.jsonl');
  writeFileSync(file, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  const costs = new Map(READER_NAMES.map((name) => [name, [] as Cost[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, own] of costs) own.push(measure(name, file));
  const times = new Map(
    [...costs].map(([name, own]) => [name, median(own.map((cost) => cost.processor))]),
  );
  const ours = times.get('verbatim') ?? 0;
  print(
    '## Reading a text',
    '',
    `${texts.length} texts, median of ${ROUNDS} rounds in turn. Ours gives themes with evidence, the writer’s role and the sentence to quote; compromise/one splits into sentences and words, compromise and wink-nlp also tag parts of speech, natural gives stems.`,
    '',
    '| | processor ms a text | beside ours | memory MiB |',
    '|---|--:|--:|--:|',
    ...[...times].map(
      ([name, time]) =>
        `| ${name} | ${((time / texts.length) * 1000).toFixed(3)} | ${(time / ours).toFixed(2)} | ${median((costs.get(name) ?? []).map((cost) => cost.memory)).toFixed(0)} |`,
    ),
    '',
  );
}

const STEPS = ['ingest', 'build', `ingest ${MORE} more`, 'build again'] as const;

function buildSites(texts: readonly string[], sizes: readonly number[]): void {
  const runs = sizes.map((size) => {
    const content = join(folder, `content-${size}`);
    const out = join(folder, `site-${size}`);
    writeRows(join(folder, `all-${size}.csv`), texts.slice(0, size));
    writeRows(
      join(folder, `more-${size}.csv`),
      texts.slice(0, MORE).map((text) => `And then: ${text}`),
      size,
    );
    rmSync(join(folder, 'store'), { recursive: true, force: true });
    const build = ['build', '--content', content, '--out', out];
    const costs = [
      measure('command', ...ingestArguments(join(folder, `all-${size}.csv`), content)),
      measure('command', ...build),
      measure('command', ...ingestArguments(join(folder, `more-${size}.csv`), content)),
      measure('command', ...build),
    ];
    const remembered = hashFolder(out);
    rmSync(join(folder, 'store'), { recursive: true, force: true });
    measure('command', ...build);
    const isSame = hashFolder(out) === remembered;
    rmSync(out, { recursive: true, force: true });
    return { size, costs, isSame };
  });
  print(
    '## A whole site',
    '',
    `From a CSV file to a searchable site, then one batch of ${MORE} more. Processor seconds of all threads / seconds by the clock / peak memory in MiB.`,
    '',
    `| responses | ${STEPS.join(' | ')} |`,
    `|--:|${STEPS.map(() => '--:').join('|')}|`,
    ...runs.map(
      ({ size, costs }) =>
        `| ${size} | ${costs.map(({ processor, clock, memory }) => `${processor.toFixed(1)} / ${clock.toFixed(1)} / ${memory.toFixed(0)}`).join(' | ')} |`,
    ),
    '',
    ...exponents(runs),
    `Built again from nothing, each of these sites came out ${runs.every(({ isSame }) => isSame) ? 'byte for byte the same' : 'DIFFERENT, which is a bug'}.`,
    '',
  );
}

/** Of every file with its path, so that two sites are equal or not. */
function hashFolder(site: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

interface SizedRun {
  readonly size: number;
  readonly costs: readonly Cost[];
}

/** Cost ∝ responses^exponent: from each size to the next, and from the least to the largest. */
function exponents(runs: readonly SizedRun[]): readonly string[] {
  const exponent = (a: SizedRun, b: SizedRun, step: number): string =>
    (
      Math.log((b.costs[step]?.processor ?? 0) / (a.costs[step]?.processor ?? 1)) /
      Math.log(b.size / a.size)
    ).toFixed(2);
  const [first] = runs;
  const pairs = runs.slice(1).map((run, i) => [runs[i] ?? run, run] as const);
  const last = runs.at(-1);
  if (first !== undefined && last !== undefined && runs.length > 2) pairs.push([first, last]);
  return pairs
    .map(
      ([a, b]) =>
        `From ${a.size} to ${b.size} responses: ingest grows with exponent ${exponent(a, b, 0)}, the first build with ${exponent(a, b, 1)}.`,
    )
    .concat('');
}

try {
  const texts = readTexts();
  const asked = process.argv[2]?.split(',').map(Number) ?? SIZES;
  const sizes = asked.filter((size) => size <= texts.length);
  compareReaders(texts.slice(0, TEXTS));
  buildSites(texts, sizes);
  if (sizes.length < asked.length)
    print(
      `Not measured: ${asked.filter((size) => size > texts.length).join(', ')} responses, for want of texts.`,
      '',
    );
  print(`Threads: ${availableParallelism()}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
