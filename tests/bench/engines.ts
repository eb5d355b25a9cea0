// What is measured beside what. Each engine works in a process of its own, since two language libraries in one process
// share its caches and its memory:  node tests/bench/engines.ts ENGINE FILE  prints what it cost as JSON.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PACKAGE_ROOT } from '../../src/read/package-root.ts';

/** Of one run: processor seconds of all threads, seconds by the clock, and the peak of memory in MiB. */
export interface Cost {
  readonly processor: number;
  readonly clock: number;
  readonly memory: number;
}

const CONTENT = join(PACKAGE_ROOT, 'content');

/** Loads what is loaded once; what comes back reads one text. */
const READERS: Readonly<Record<string, () => Promise<(text: string) => unknown>>> = {
  async verbatim() {
    const { createTagger } = await import('../../src/pipeline/tag.ts');
    const { readCodebook } = await import('../../src/read/codebook.ts');
    const { readModel } = await import('../../src/read/model.ts');
    const tagger = createTagger(readCodebook(CONTENT), readModel(CONTENT));
    return (text) => tagger.tag(text);
  },
  async 'compromise/one'() {
    const { default: nlp } = await import('compromise/one');
    return (text) => nlp(text);
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text);
  },
  async 'wink-nlp'() {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNlp(model);
    return (text) => nlp.readDoc(text);
  },
  async natural() {
    const { PorterStemmer } = await import('natural/lib/natural/stemmers/index.js');
    return (text) => PorterStemmer.tokenizeAndStem(text);
  },
};

export const READER_NAMES: readonly string[] = Object.keys(READERS);

/** Readers of a table, loaded beforehand; what comes back counts the rows of a file. */
const COUNTERS: Readonly<Record<string, () => Promise<(file: string) => Promise<number>>>> = {
  async 'csv-parse'() {
    const { parse } = await import('csv-parse');
    return async (file) => {
      let rows = 0;
      for await (const row of createReadStream(file).pipe(parse({ columns: true })))
        rows += row === null ? 0 : 1;
      return rows;
    };
  },
  /** What the ledger counts, from bytes: the format, the encoding, the delimiter, the columns, every row by their uses. */
  async 'our reading'() {
    const { detect } = await import('../../src/ingest/detect.ts');
    const { readTable } = await import('../../src/ingest/read-table.ts');
    const { NO_CHOICES } = await import('../../src/ingest/columns.ts');
    const { openSource } = await import('../../src/ingest/open-source.ts');
    return async (file) => {
      const { reader, sample } = await detect(openSource(file));
      const reading = await reader.read(sample);
      if (reading.shape !== 'table') throw new TypeError('the bench reads tables');
      const table = await readTable(reading, NO_CHOICES, file);
      let rows = 0;
      for await (const { texts } of table.responses()) rows += texts.length > 0 ? 1 : 0;
      return rows;
    };
  },
};

/** As a person runs it, from the first line of the door on. */
async function runCommand(args: readonly string[]): Promise<void> {
  const door = join(PACKAGE_ROOT, 'scripts/verbatim.mjs');
  argv.splice(1, argv.length, door, ...args);
  await import(door);
}

/** The work of the engine, ready to be measured. */
async function prepare(engine: string, args: readonly string[]): Promise<() => unknown> {
  const [file = ''] = args;
  if (engine === 'command') return () => runCommand(args);
  const count = await COUNTERS[engine]?.();
  if (count !== undefined) return () => count(file);
  const read = await READERS[engine]?.();
  if (read === undefined) throw new RangeError(`no engine is called ${engine}`);
  const texts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  // Half as a start, so that what is measured is the speed of a long run.
  for (const text of texts.slice(0, texts.length / 2)) read(text);
  return () => {
    for (const text of texts) read(text);
  };
}

const [, script = '', engine, ...args] = argv;
if (engine !== undefined && script.endsWith('engines.ts')) {
  const work = await prepare(engine, args);
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cost: Cost = {
    processor: (user + system) / 1e6,
    clock,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`\n${JSON.stringify(cost)}\n`);
}
