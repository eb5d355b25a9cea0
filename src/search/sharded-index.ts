// The index in many small files, as build-index.ts wrote them: each query loads a handful, each file once.
import { ByteReader } from './bytes.ts';
import type { FacetColumn, Facets } from './facets.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import { fromColumns, type QuoteColumns } from './quote-columns.ts';
import type { Numbers, PairPostings, QuoteIndex, WordPostings } from './quote-index.ts';
import { lastUpTo, readTable, Shard, unsqueeze } from './shards.ts';

/** Bytes of a file of the index; throws where it can't be had. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Remembers what was loaded; a failure is forgotten, so that the next query tries again. */
function once<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (path) => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const loading = load(path);
    loaded.set(path, loading);
    loading.catch(() => loaded.delete(path));
    return loading;
  };
}

class Family {
  readonly #name: string;
  readonly #table: (path: string) => Promise<readonly string[]>;
  readonly #shard: (path: string) => Promise<Shard>;

  constructor(name: string, load: LoadFile) {
    this.#name = name;
    this.#table = once(async (path) => readTable(await unsqueeze(await load(path))));
    this.#shard = once(async (path) => new Shard(await unsqueeze(await load(path))));
  }

  table(): Promise<readonly string[]> {
    return this.#table(`${this.#name}.bin`);
  }

  async find(key: string): Promise<ByteReader | null> {
    const at = lastUpTo(await this.table(), key);
    return at < 0 ? null : (await this.#shard(`${this.#name}/${at}.bin`)).find(key);
  }

  /** All keys that start so, in order. */
  async keysFrom(start: string): Promise<readonly string[]> {
    const table = await this.table();
    const first = Math.max(0, lastUpTo(table, start));
    const last = lastUpTo(table, `${start}\uffff`);
    const shards = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, i) =>
        this.#shard(`${this.#name}/${first + i}.bin`),
      ),
    );
    return shards.flatMap(({ keys }) => keys.filter((key) => key.startsWith(start)));
  }
}

interface StemEntry {
  /** Stem of the key where the key is a word; the key itself where it is only a stem. */
  readonly stem: string;
  readonly words: readonly WordPostings[];
}

function readStemEntry(key: string, reader: ByteReader): StemEntry {
  const stem = reader.textAfter(key);
  const words = Array.from({ length: reader.number() }, () => ({
    word: reader.textAfter(key),
    quotes: reader.ascending(),
  }));
  return { stem, words };
}

function readPair(reader: ByteReader): PairPostings {
  const quotes = reader.ascending();
  return new Map(Array.from(quotes, (quote) => [quote, [...reader.ascending()]]));
}

type Sets = Omit<FacetColumn, 'setOf'>;

function readSets(reader: ByteReader): Sets {
  const values = Array.from({ length: reader.number() }, () => reader.text());
  const sets = Array.from({ length: reader.number() }, () => [...reader.ascending()]);
  return { values, sets };
}

function readColumns(
  reader: ByteReader,
  a: Sets,
  b: Sets,
  size: number,
): readonly [FacetColumn, FacetColumn] {
  const both = Array.from({ length: reader.number() }, () => reader.number());
  const [inA, inB] = [new Uint32Array(size), new Uint32Array(size)];
  for (let quote = 0; quote < size; quote += 1) {
    const pair = both[reader.number()] ?? 0;
    inA[quote] = Math.floor(pair / b.sets.length);
    inB[quote] = pair % b.sets.length;
  }
  return [
    { ...a, setOf: inA },
    { ...b, setOf: inB },
  ];
}

function readFacets(bytes: Uint8Array, size: number): Facets {
  const reader = new ByteReader(bytes);
  // In the order of FACETS, as they were written.
  const [themes, roles, summaries, years] = [
    readSets(reader),
    readSets(reader),
    readSets(reader),
    readSets(reader),
  ];
  const [theme, role] = readColumns(reader, themes, roles, size);
  const [summary, year] = readColumns(reader, summaries, years, size);
  return { theme, role, summary, year };
}

/** `size` and `perFile` as the build had them; starts loading what every query needs. */
export function shardedIndex(size: number, perFile: number, load: LoadFile): QuoteIndex {
  const words = new Family('words', load);
  const starts = new Family('starts', load);
  const near = new Family('near', load);
  const pairs = new Family('pairs', load);
  const facets = once(async (path) => readFacets(await unsqueeze(await load(path)), size));
  const rows = once(async (path): Promise<readonly IndexedQuote[]> => {
    const text = new TextDecoder().decode(await unsqueeze(await load(path)));
    // Written by build-index.ts of the same version, so of this shape.
    return fromColumns(JSON.parse(text) as QuoteColumns);
  });
  const wordsOfStem = async (stem: string): Promise<readonly WordPostings[]> => {
    const found = await words.find(stem);
    return found === null ? [] : readStemEntry(stem, found).words;
  };
  const quotesOf = async (word: string): Promise<Numbers> => {
    const found = await words.find(word);
    if (found === null) return [];
    const entry = readStemEntry(word, found);
    const family = entry.stem === word ? entry.words : await wordsOfStem(entry.stem);
    return family.find((one) => one.word === word)?.quotes ?? [];
  };
  // Not awaited: a query that comes later finds them on their way, one that fails tries again.
  void Promise.allSettled([words.table(), facets('facets.bin')]);

  return {
    size,
    wordsOfStem,
    startingWith: async (prefix): Promise<readonly Numbers[]> => {
      if (prefix.length > 3) return Promise.all((await words.keysFrom(prefix)).map(quotesOf));
      const found = await starts.find(prefix);
      return found === null ? [] : [found.ascending()];
    },
    pair: async (first, second): Promise<PairPostings> => {
      const found = await pairs.find(`${first} ${second}`);
      return found === null ? new Map() : readPair(found);
    },
    vocabulary: async (group): Promise<readonly string[]> => {
      const found = await near.find(group);
      if (found === null) return [];
      const list: string[] = [];
      const count = found.number();
      for (let i = 0; i < count; i += 1) list.push(found.textAfter(list.at(-1) ?? ''));
      return list;
    },
    facets: () => facets('facets.bin'),
    records: async (numbers): Promise<readonly IndexedQuote[]> => {
      const found = await Promise.all(
        numbers.map(async (number) => {
          const file = await rows(`quotes/${Math.floor(number / perFile)}.bin`);
          return file[number % perFile];
        }),
      );
      return found.filter((record) => record !== undefined);
    },
  };
}
