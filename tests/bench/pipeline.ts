// Measures the pipeline: our tagging beside language libraries on the same texts, taking a file in beside reading its
// rows, and a whole site from 1,000 to 100,000 responses with one batch more. Prints Markdown.
//   node tests/bench/pipeline.ts [sizes, such as 1000,10000]
// The texts of ../shared (or $VERBATIM_SHARED) where they are at hand, else the model's training texts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { csvTable } from '../../src/export/csv.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { READER_NAMES, type Cost } from './engines.ts';

const ROUNDS = 5;
const TEXTS = 3000;
const ROWS = 10_000;
const MORE = 100;
const SIZES = [1000, 10_000, 100_000];
const CORPUS = resolve(
  process.env['VERBATIM_SHARED'] ?? '../shared',
  'corpora/large/responses-100k.jsonl.gz',
);
const ENGINES = fileURLToPath(new URL('./engines.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));

/** What is remembered between builds is kept apart for this run, so that the first build remembers nothing. */
function measure(engine: string, ...args: readonly string[]): Cost {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENGINES, engine, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, VERBATIM_STORE: join(folder, 'store') },
  });
  if (status !== 0) throw new Error(`${engine} ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Cost;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function readTexts(): readonly string[] {
  const lines = existsSync(CORPUS)
    ? gunzipSync(readFileSync(CORPUS)).toString('utf8')
    : readdirSync(join(PACKAGE_ROOT, 'content/model/training'))
        .sort()
        .map((name) => readFileSync(join(PACKAGE_ROOT, 'content/model/training', name), 'utf8'))
        .join('');
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const print = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

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

const writeRows = (file: string, texts: readonly string[]): void => {
  writeFileSync(
    file,
    csvTable(
      ['id', 'What would you change?'],
      texts.map((text, i) => [i + 1, text]),
    ),
  );
};

function compareIngest(texts: readonly string[]): void {
  const file = join(folder, 'rows.csv');
  writeRows(file, texts);
  const runs = Array.from({ length: 3 }, (_, round) => ({
    bare: measure('csv-parse', file),
    ours: measure('command', ...ingest(file, join(folder, `rows-${round}`))),
  }));
  const bare = median(runs.map((run) => run.bare.processor));
  const ours = median(runs.map((run) => run.ours.processor));
  print(
    '## Taking a file in',
    '',
    `A CSV file of ${texts.length} rows. Ours recognises the file, takes personal details out, tells languages, gives ids, counts each row and writes the batch.`,
    '',
    '| | processor s | ratio |',
    '|---|--:|--:|',
    `| csv-parse alone | ${bare.toFixed(2)} | 1 |`,
    `| verbatim ingest | ${ours.toFixed(2)} | ${(ours / bare).toFixed(1)} |`,
    '',
  );
}

function ingest(file: string, content: string): readonly string[] {
  return ['ingest', file, '--consultation', 'bench', '--content', content, '--yes'];
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
    );
    rmSync(join(folder, 'store'), { recursive: true, force: true });
    const build = ['build', '--content', content, '--out', out];
    const costs = [
      measure('command', ...ingest(join(folder, `all-${size}.csv`), content)),
      measure('command', ...build),
      measure('command', ...ingest(join(folder, `more-${size}.csv`), content)),
      measure('command', ...build),
    ];
    return { size, costs };
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
  );
}

/** Cost ∝ responses^exponent, between the smallest and the largest size, and between the two largest. */
function exponents(
  runs: readonly { readonly size: number; readonly costs: readonly Cost[] }[],
): readonly string[] {
  const exponent = (a: (typeof runs)[number], b: (typeof runs)[number], step: number): string =>
    (
      Math.log((b.costs[step]?.processor ?? 0) / (a.costs[step]?.processor ?? 1)) /
      Math.log(b.size / a.size)
    ).toFixed(2);
  return runs
    .slice(1)
    .flatMap((run, i) => {
      const before = runs[i];
      return before === undefined
        ? []
        : [
            `From ${before.size} to ${run.size} responses: ingest grows with exponent ${exponent(before, run, 0)}, the first build with ${exponent(before, run, 1)}.`,
          ];
    })
    .concat('');
}

try {
  const texts = readTexts();
  const asked = process.argv[2]?.split(',').map(Number) ?? SIZES;
  const sizes = asked.filter((size) => size <= texts.length);
  compareReaders(texts.slice(0, TEXTS));
  compareIngest(texts.slice(0, ROWS));
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
