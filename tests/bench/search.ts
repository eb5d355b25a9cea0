// Measures the search: bytes moved, time per kind of query and what a plain scan finds that it finds too, at 1,000,
// 10,000 and 100,000 quotes, beside pagefind and MiniSearch on the same quotes in the same run. Prints Markdown.
//   node tests/bench/search.ts [sizes, such as 1000,10000] [queries per kind]
// The scripts' bytes are read from dist/: run "npm run build" first.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { answer } from '../../src/search/answer.ts';
import {
  describeIndex,
  packIndex,
  QUOTES_PER_FILE,
  textsPerFile,
} from '../../src/search/build-index.ts';
import { ByteWriter } from '../../src/search/bytes.ts';
import { NO_FILTERS } from '../../src/search/facets.ts';
import type { IndexedQuote } from '../../src/search/indexed-quote.ts';
import { joinIndexes } from '../../src/search/join-indexes.ts';
import { indexInSteps } from '../../src/search/memory-index.ts';
import { packOneFile, readOneFile } from '../../src/search/one-file.ts';
import type { QuoteIndex } from '../../src/search/quote-index.ts';
import { searchQuotes } from '../../src/search/search-quotes.ts';
import { shardedIndex } from '../../src/search/sharded-index.ts';
import { squeeze } from '../../src/search/shards.ts';
import { stem } from '../../src/search/stem.ts';
import { atOnce } from '../../src/search/steps.ts';
import { tokenise } from '../../src/search/tokens.ts';
import { makeQuotes, readSentences, seeded } from './search-corpus.ts';
import { type BenchQuery, CLASSES, makeQueries, type QueryClass } from './search-queries.ts';

const DIST = resolve('dist/_astro');

/** What one engine did with one query. */
interface Sample {
  readonly kind: QueryClass;
  readonly ms: number;
  /** Loaded by this query after others like it. */
  readonly further: number;
  /** Loaded by this query as the first of a visit, scripts included. */
  readonly first: number;
  /** Share of the scan's quotes found; of the first ten where the engine guesses. */
  readonly recall: number;
}

const gzipped = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length;

/** Of an ascending list the value below which the share lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The page's own and the worker's; where the corpus is one file a slightly smaller engine stands in for the worker. */
function scriptBytes(): number {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
  const names = readdirSync(DIST).filter((name) =>
    /^(?:search-worker|SearchPanel|reading|Page).*\.js$/u.test(name),
  );
  return names.reduce((sum, name) => sum + gzipped(readFileSync(join(DIST, name))), 0);
}

/** For kinds that an engine guesses: of the first ten, as many as there could be; otherwise of all. */
function recallOf(query: BenchQuery, found: readonly number[]): number {
  const relevant = new Set(query.relevant);
  if (query.kind !== 'typo') {
    const hits = new Set(found);
    return query.relevant.filter((quote) => hits.has(quote)).length / relevant.size;
  }
  const top = found.slice(0, 10).filter((quote) => relevant.has(quote)).length;
  return top / Math.min(10, relevant.size);
}

/** An index as a visit opens it; each file that it loads is told by its bytes. */
type Opener = (loaded: (bytes: number) => void) => QuoteIndex;

function manyFiles(records: readonly IndexedQuote[], quotesPerFile: number): Opener {
  const files = new Map(
    [...packIndex(records, { quotesPerFile })].map(({ path, bytes }) => [path, bytes]),
  );
  return (loaded) =>
    shardedIndex(records.length, quotesPerFile, (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) return Promise.reject(new Error(`no file ${path}`));
      loaded(bytes.length);
      return Promise.resolve(new Uint8Array(bytes));
    });
}

function quotesOpener(quotes: readonly IndexedQuote[]): Opener {
  if (describeIndex(quotes).kind === 'sharded') return manyFiles(quotes, QUOTES_PER_FILE);
  const bytes = packOneFile(quotes);
  const oneFile = squeeze(bytes);
  return (loaded) => {
    loaded(oneFile.length);
    return atOnce(indexInSteps(atOnce(readOneFile(bytes))));
  };
}

/** Of 100,000 responses some 4,000 have a page. */
const PAGED = 25;

/** All responses: the same texts, as whole responses in parts of which each is more than four times the next. */
function responsesOpener(texts: readonly IndexedQuote[], shares: readonly number[]): Opener {
  let from = 0;
  const parts = shares.map((share) => {
    const records = texts.slice(from, (from += Math.round(texts.length * share)));
    return manyFiles(records, textsPerFile(records));
  });
  const pages = new ByteWriter();
  const random = seeded(texts.length);
  pages.ascending(texts.flatMap((_, number) => (random() * PAGED < 1 ? [number] : [])));
  const pagesBytes = squeeze(pages.done()).length;
  return (loaded) => {
    const joined = joinIndexes(parts.map((open) => open(loaded)));
    let isLoaded = false;
    return {
      ...joined,
      records: (numbers) => {
        if (!isLoaded) loaded(pagesBytes);
        isLoaded = true;
        return joined.records(numbers);
      },
    };
  };
}

async function measureOurs(
  quotes: readonly IndexedQuote[],
  queries: readonly BenchQuery[],
  scripts: number,
  opener: Opener,
): Promise<readonly Sample[]> {
  const numberOf = new Map(quotes.map(({ id }, i) => [id, i]));
  let moved = 0;
  const open = (): QuoteIndex => opener((bytes) => (moved += bytes));
  const ask = (index: QuoteIndex, { typed }: BenchQuery): Promise<unknown> =>
    answer(index, { text: typed, filters: NO_FILTERS, page: 1 });
  const samples: Sample[] = [];
  let visit = open();
  const [warmUp] = queries;
  if (warmUp !== undefined) await ask(visit, warmUp);
  for (const query of queries) {
    // A visit of its own for each kind: what earlier kinds loaded must not flatter this one.
    if (samples.at(-1)?.kind !== query.kind) {
      visit = open();
      await ask(visit, warmUp ?? query);
    }
    moved = 0;
    const start = performance.now();
    await ask(visit, query);
    const ms = performance.now() - start;
    const further = moved;
    moved = 0;
    await ask(open(), query);
    const first = moved + scripts;
    const found = await searchQuotes(visit, query.typed);
    const records = await visit.records([...found.exact, ...found.near].map(({ quote }) => quote));
    const recall = recallOf(
      query,
      records.map(({ id }) => numberOf.get(id) ?? -1),
    );
    samples.push({ kind: query.kind, ms, further, first, recall });
  }
  return samples;
}

/** Only where many: in small corpora as many files as there are batches would be measured, and not the search. */
async function measureResponses(
  texts: readonly IndexedQuote[],
  queries: readonly BenchQuery[],
  scripts: number,
): Promise<readonly (readonly [string, readonly Sample[]])[]> {
  if (texts.length < 10_000) return [];
  const [one, three] = [responsesOpener(texts, [1]), responsesOpener(texts, [0.81, 0.16, 0.03])];
  return [
    ['all responses, one part', await measureOurs(texts, queries, scripts, one)],
    ['all responses, three parts', await measureOurs(texts, queries, scripts, three)],
  ];
}

/** As FINDINGS recommends it: words and stems, prefixes and one slip in five letters. */
function measureMiniSearch(
  quotes: readonly IndexedQuote[],
  queries: readonly BenchQuery[],
): readonly Sample[] {
  const processTerm = (term: string): string | string[] => {
    const [token] = tokenise(term);
    if (token === undefined) return [];
    const root = stem(token.term);
    return root === token.term ? root : [token.term, root];
  };
  const options = {
    fields: ['text'],
    tokenize: (text: string): string[] => tokenise(text).map(({ term }) => term),
    processTerm,
    searchOptions: {
      combineWith: 'AND' as const,
      prefix: true,
      fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    },
  };
  const engine = new MiniSearch(options);
  engine.addAll(quotes.map(({ text }, id) => ({ id, text })));
  const bytes = gzipped(JSON.stringify(engine)) + gzipped(JSON.stringify(quotes)) + 6_300;
  engine.search('warm');
  return queries.map((query) => {
    const start = performance.now();
    const found = engine.search(query.typed.replaceAll('"', ''));
    const ms = performance.now() - start;
    // The corpus is numbered by the bench itself.
    const recall = recallOf(
      query,
      found.map(({ id }) => id as number),
    );
    return { kind: query.kind, ms, further: 0, first: bytes, recall };
  });
}

const GROUPED = 25;

interface PagefindBuild {
  readonly createIndex: (options: object) => Promise<{
    readonly index?: {
      readonly addCustomRecord: (record: object) => Promise<unknown>;
      readonly writeFiles: (options: { readonly outputPath: string }) => Promise<unknown>;
    };
  }>;
  readonly close: () => Promise<unknown>;
}

/** Not among our dependencies: npm leaves some of its platforms out of the lockfile, and "npm ci" then fails. */
async function loadPagefind(): Promise<PagefindBuild | null> {
  const name = 'pagefind';
  try {
    return (await import(name)) as PagefindBuild;
  } catch {
    return null;
  }
}

/** Records of 25 quotes above 10,000, as FINDINGS measured; a group counts as found where it holds a quote that should be. */
async function measurePagefind(
  quotes: readonly IndexedQuote[],
  queries: readonly BenchQuery[],
): Promise<readonly Sample[]> {
  const pagefind = await loadPagefind();
  if (pagefind === null) return [];
  const size = quotes.length > 10_000 ? GROUPED : 1;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pagefind-'));
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error('pagefind made no index');
  for (let from = 0; from < quotes.length; from += size) {
    const group = quotes.slice(from, from + size);
    await index.addCustomRecord({
      url: `/g/${from / size}/`,
      language: 'en',
      content: group.map(({ text }) => text).join('\n'),
    });
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  try {
    return await pagefindInNode(folder, queries, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string }>;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
  readonly destroy: () => Promise<void>;
}

/** pagefind's browser side, run here with a fetch that reads the folder and counts. */
async function pagefindInNode(
  folder: string,
  queries: readonly BenchQuery[],
  size: number,
): Promise<readonly Sample[]> {
  const realFetch = globalThis.fetch;
  let moved = 0;
  globalThis.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const { pathname } = new URL(address, 'http://bench/');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname;
    const bytes = readFileSync(join(folder, path));
    moved += path.includes('.pf_') ? bytes.length : gzipped(bytes);
    return Promise.resolve(new Response(new Uint8Array(bytes)));
  };
  try {
    const source = join(folder, 'pagefind.js');
    const script = gzipped(readFileSync(source));
    // pagefind's own bundle; it ships no types for its browser side.
    const engine = (await import(source)) as Pagefind;
    const ask = async (query: BenchQuery): Promise<readonly PagefindHit[]> => {
      const { results } = await engine.search(query.typed);
      await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
      return results;
    };
    const samples: Sample[] = [];
    const groupOf = new Map<string, number>();
    for (const query of queries) {
      if (samples.at(-1)?.kind !== query.kind) {
        await engine.destroy();
        await engine.init();
        const [warmUp] = queries;
        if (warmUp !== undefined) await ask(warmUp);
      }
      moved = 0;
      const start = performance.now();
      const results = await ask(query);
      const ms = performance.now() - start;
      const further = moved;
      // What each fragment holds is learnt once, outside the measured time.
      for (const hit of results) {
        if (!groupOf.has(hit.id))
          groupOf.set(hit.id, Number(/\d+/u.exec((await hit.data()).url)?.[0] ?? -1));
      }
      const groups = results.map(({ id }) => groupOf.get(id) ?? -1);
      const wanted = {
        ...query,
        relevant: [...new Set(query.relevant.map((quote) => Math.floor(quote / size)))],
      };
      const recall = recallOf(wanted, groups);
      await engine.destroy();
      moved = 0;
      await engine.init();
      await ask(query);
      samples.push({ kind: query.kind, ms, further, first: moved + script, recall });
    }
    return samples;
  } finally {
    globalThis.fetch = realFetch;
  }
}

function print(title: string, engines: readonly (readonly [string, readonly Sample[]])[]): void {
  const lines = [
    `## ${title}`,
    '',
    '| engine | kind of query | ms p50 / p95 | first query KB p50 / max | further KB p50 / max | found of what the scan finds |',
    '|---|---|--:|--:|--:|--:|',
  ];
  for (const [name, samples] of engines) {
    for (const kind of CLASSES) {
      const mine = samples.filter((sample) => sample.kind === kind);
      if (mine.length === 0) continue;
      const both = (
        pick: (sample: Sample) => number,
        high: number,
        scale: number,
        digits: number,
      ): string => {
        const values = mine.map(pick);
        return `${(quantile(values, 0.5) / scale).toFixed(digits)} / ${(quantile(values, high) / scale).toFixed(digits)}`;
      };
      const recall = mine.reduce((sum, sample) => sum + sample.recall, 0) / mine.length;
      lines.push(
        `| ${name} | ${kind} | ${both(({ ms }) => ms, 0.95, 1, 1)} | ${both(({ first }) => first, 1, 1000, 0)} | ${both(({ further }) => further, 1, 1000, 0)} | ${(recall * 100).toFixed(0)} % |`,
      );
    }
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

const [sizes = '1000,10000,100000', perKind = '20'] = process.argv.slice(2);
const sentences = readSentences();
if (sentences !== null) {
  const scripts = scriptBytes();
  if ((await loadPagefind()) === null)
    process.stdout.write(
      'pagefind is not installed and is left out; to measure it too: `npm install --no-save pagefind@1.6.0`.\n\n',
    );
  process.stdout.write(
    `Scripts of the search page: ${(scripts / 1000).toFixed(1)} KB compressed.\n\n`,
  );
  for (const size of sizes.split(',').map(Number)) {
    const quotes = makeQuotes(sentences, size);
    const queries = makeQueries(quotes, Number(perKind));
    print(`${size.toLocaleString('en')} quotes`, [
      ['Verbatim', await measureOurs(quotes, queries, scripts, quotesOpener(quotes))],
      ...(await measureResponses(quotes, queries, scripts)),
      ['pagefind', await measurePagefind(quotes, queries)],
      ['MiniSearch', measureMiniSearch(quotes, queries)],
    ]);
  }
}
