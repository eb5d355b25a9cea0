// Measures our site build beside Eleventy and Hugo on the same pages. Prints Markdown.
//   node tests/bench/sites.ts [responses, such as 10000]
// To measure Eleventy too: npm install --no-save @11ty/eleventy@3.1.7. Hugo is Debian's: apt-get install hugo.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvTable } from '../../src/export/csv.ts';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';
import { readTexts } from './large-corpus.ts';
import { prepareEleventy, prepareHugo, type SiteBuilder } from './site-builders.ts';
import { readFrame, readHtml, readPages, wordsOf, type PageData } from './site-pages.ts';

const ROUNDS = 3;
const RESPONSES = 10_000;
const TIME = '/usr/bin/time';

interface Cost {
  readonly processor: number;
  readonly clock: number;
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-sites-'));
const site = join(folder, 'site');
const content = join(folder, 'content');

/** GNU time counts the threads and children of any program alike. */
function measure(command: readonly string[], cwd: string): Cost {
  const run = spawnSync(TIME, ['-f', '\n%U %S %e %M', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, VERBATIM_STORE: join(folder, 'store') },
  });
  if (run.status !== 0) throw new Error(`${command.join(' ')}: ${run.stderr}`);
  const [user = 0, system = 0, clock = 0, kibibytes = 0] = (
    run.stderr.trimEnd().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { processor: user + system, clock, memory: kibibytes / 1024 };
}

const verbatim = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  join(PACKAGE_ROOT, 'scripts/verbatim.mjs'),
  ...args,
];
const build = verbatim('build', '--content', content, '--out', site);

function prepareSite(responses: number): readonly PageData[] {
  const rows = join(folder, 'rows.csv');
  writeFileSync(
    rows,
    csvTable(
      ['id', 'What would you change?'],
      readTexts()
        .slice(0, responses)
        .map((text, i) => [i + 1, text]),
    ),
  );
  measure(
    verbatim('ingest', rows, '--consultation', 'bench', '--content', content, '--yes'),
    folder,
  );
  measure(build, folder);
  return readPages(site);
}

/** @throws Error where a builder's pages say something else than ours */
function assertSamePages(builder: SiteBuilder, pages: readonly PageData[]): void {
  for (const { path } of pages) {
    if (
      wordsOf(readHtml(join(builder.folder, builder.out), path)) !== wordsOf(readHtml(site, path))
    )
      throw new Error(`${builder.name} wrote other words on ${path}`);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function report(
  responses: number,
  pages: readonly PageData[],
  builders: readonly SiteBuilder[],
): readonly string[] {
  const commands = [
    { name: 'verbatim build, everything', command: build, cwd: folder },
    {
      name: 'verbatim check: the same without the pages',
      command: verbatim('check', '--content', content),
      cwd: folder,
    },
    ...builders.map(({ name, command, folder: cwd }) => ({ name, command, cwd })),
  ];
  const costs = commands.map(() => [] as Cost[]);
  for (let round = 0; round < ROUNDS; round += 1)
    commands.forEach(({ command, cwd }, i) => costs[i]?.push(measure(command, cwd)));
  const middle = costs.map((own) => ({
    processor: median(own.map((cost) => cost.processor)),
    clock: median(own.map((cost) => cost.clock)),
    memory: median(own.map((cost) => cost.memory)),
  }));
  const ours = (middle[0]?.processor ?? 0) - (middle[1]?.processor ?? 0);
  const row = (name: string, cost: Cost, processor = cost.processor): string =>
    `| ${name} | ${processor.toFixed(1)} | ${((processor / pages.length) * 1000).toFixed(2)} | ${(processor / ours).toFixed(2)} | ${cost.clock.toFixed(1)} | ${cost.memory.toFixed(0)} |`;
  return [
    `The ${pages.length} pages of quotes and responses of a site of ${responses} responses, median of ${ROUNDS} rounds in turn, taggings remembered. The others are given finished words and are checked to print the same ones; ours also words, links, cites and counts, and writes the lists, downloads, feeds and search.`,
    '',
    '| | processor s | ms a page | beside our pages | clock s | memory MiB |',
    '|---|--:|--:|--:|--:|--:|',
    ...commands.flatMap(({ name }, i) => {
      const cost = middle[i];
      return cost === undefined ? [] : [row(name, cost)];
    }),
    `| our pages: the first less the second | ${ours.toFixed(1)} | ${((ours / pages.length) * 1000).toFixed(2)} | 1 | | |`,
  ];
}

function compare(responses: number): readonly string[] {
  if (!existsSync(TIME)) return [`Not measured: ${TIME} is not installed.`];
  const pages = prepareSite(responses);
  const [first] = pages;
  if (first === undefined) throw new Error('the site has no page of a quote');
  const data = { pages, frame: readFrame(site, first) };
  const prepared = [
    prepareEleventy(join(folder, 'eleventy'), data),
    prepareHugo(join(folder, 'hugo'), data),
  ];
  const builders = prepared.filter((builder) => builder !== null);
  for (const builder of builders) {
    measure(builder.command, builder.folder);
    assertSamePages(builder, pages);
  }
  const missing = ['Eleventy', 'Hugo'].filter((_, i) => prepared[i] === null);
  return [
    ...report(responses, pages, builders),
    ...(missing.length === 0 ? [] : ['', `Not measured, not installed: ${missing.join(', ')}.`]),
  ];
}

try {
  const lines = compare(Number(process.argv[2] ?? RESPONSES));
  process.stdout.write(`${['## Building pages', '', ...lines].join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
