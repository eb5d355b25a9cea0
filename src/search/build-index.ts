// Build side: the files that the browser's search loads. Up to `ONE_FILE` quotes one file; beyond it many small
// ones, of which a query needs a handful. sharded-index.ts reads what is written here.
import { createHash } from 'node:crypto';
import type { BuiltFile } from '../domain/built-file.ts';
import { ByteWriter } from './bytes.ts';
import { type FacetColumn, type Facets, facetsOf, FACETS } from './facets.ts';
import { type IndexDescription, ONE_FILE_NAME } from './index-description.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import { groupBy } from './group-by.ts';
import { packOneFile } from './one-file.ts';
import { groupsOf, orderRecords } from './quote-index.ts';
import { packPairs } from './pack-pairs.ts';
import { toColumns } from './quote-columns.ts';
import { type Entry, packFamily, squeeze } from './shards.ts';
import { stem } from './stem.ts';
import { termsOf, tokenise } from './tokens.ts';

// Part of the version: raised when the files change their shape, so that no browser reads old ones with new code.
const FORMAT = 4;

/** Up to so many quotes the whole corpus is one file: about 60 KB for a thousand. */
const ONE_FILE = 2000;
/** Quotes in one file of texts beyond that: small, as ten results may come from ten files. */
export const QUOTES_PER_FILE = 16;

/** Characters of texts in one file. */
const TEXTS_TARGET = 3_200;

// Bytes before compression. Smaller files move less per query and make the tables, which move once, larger.
const WORDS_TARGET = 5_500;
const PAIRS_TARGET = 9_000;
const STARTS_TARGET = 8_000;
const NEAR_TARGET = 4_000;

export function describeIndex(quotes: readonly IndexedQuote[]): IndexDescription {
  const hash = createHash('sha256').update(`${FORMAT}\n`);
  for (const quote of quotes) hash.update(JSON.stringify(quote));
  return {
    version: hash.digest('hex').slice(0, 12),
    size: quotes.length,
    quotesPerFile: QUOTES_PER_FILE,
    kind: quotes.length <= ONE_FILE ? 'one-file' : 'sharded',
  };
}

/** Words of all records and their quotes, ascending; `records` in the order of their numbers. */
function collectWords(records: readonly IndexedQuote[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  records.forEach(({ text }, number) => {
    for (const word of new Set(tokenise(text).flatMap(termsOf))) {
      const quotes = words.get(word);
      if (quotes === undefined) words.set(word, [number]);
      else quotes.push(number);
    }
  });
  return words;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each stem with its words and their quotes; each other word with its stem, so that words can be listed by their start. */
function* packWords(
  words: ReadonlyMap<string, readonly number[]>,
  vocabulary: readonly string[],
): Generator<Entry> {
  const families = groupBy(vocabulary, (word) => [stem(word)]);
  const keys = [...new Set([...vocabulary, ...families.keys()])].sort(byCodeUnits);
  for (const key of keys) {
    const writer = new ByteWriter();
    writer.textAfter(key, words.has(key) ? stem(key) : key);
    const family = families.get(key) ?? [];
    writer.number(family.length);
    for (const word of family) {
      writer.textAfter(key, word);
      writer.ascending(words.get(word) ?? []);
    }
    yield { key, data: writer.done() };
  }
}

/** For each start of two and three letters the quotes with such a word: listing the words would be too long. */
function* packStarts(
  words: ReadonlyMap<string, readonly number[]>,
  vocabulary: readonly string[],
): Generator<Entry> {
  const starts = groupBy(vocabulary, (word) =>
    [2, 3].filter((length) => word.length >= length).map((length) => word.slice(0, length)),
  );
  for (const key of [...starts.keys()].sort(byCodeUnits)) {
    const quotes = new Set((starts.get(key) ?? []).flatMap((word) => words.get(word) ?? []));
    const writer = new ByteWriter();
    writer.ascending([...quotes].sort((a, b) => a - b));
    yield { key, data: writer.done() };
  }
}

function* packNear(vocabulary: readonly string[]): Generator<Entry> {
  const groups = groupBy(vocabulary, groupsOf);
  for (const key of [...groups.keys()].sort(byCodeUnits)) {
    const words = groups.get(key) ?? [];
    const writer = new ByteWriter();
    writer.number(words.length);
    words.forEach((word, i) => {
      writer.textAfter(words[i - 1] ?? '', word);
    });
    yield { key, data: writer.done() };
  }
}

/** Two filters in one column, since together they take fewer bits than apart. */
function packColumns(writer: ByteWriter, a: FacetColumn, b: FacetColumn, size: number): void {
  const places = new Map<number, number>();
  const column: number[] = [];
  for (let quote = 0; quote < size; quote += 1) {
    const both = (a.setOf[quote] ?? 0) * b.sets.length + (b.setOf[quote] ?? 0);
    const place = places.get(both) ?? places.size;
    places.set(both, place);
    column.push(place);
  }
  writer.number(places.size);
  for (const both of places.keys()) writer.number(both);
  for (const place of column) writer.number(place);
}

function packFacets(facets: Facets, size: number): Uint8Array {
  const writer = new ByteWriter();
  for (const facet of FACETS) {
    const { values, sets } = facets[facet];
    writer.number(values.length);
    for (const value of values) writer.text(value);
    writer.number(sets.length);
    for (const set of sets) writer.ascending(set);
  }
  packColumns(writer, facets.theme, facets.role, size);
  packColumns(writer, facets.summary, facets.year, size);
  return writer.done();
}

function packQuotes(quotes: readonly IndexedQuote[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toColumns(quotes)));
}

/**
 * Quotes or responses in one file of texts, of at most `QUOTES_PER_FILE`: ten results of long texts must not move more
 * than ten of short ones.
 */
export function textsPerFile(quotes: readonly IndexedQuote[]): number {
  const characters = quotes.reduce((sum, { text }) => sum + text.length, 0);
  const mean = Math.max(1, characters / Math.max(1, quotes.length));
  return Math.max(1, Math.min(QUOTES_PER_FILE, Math.floor(TEXTS_TARGET / mean)));
}

export interface PackOptions {
  /** Overrides the sizes of all files, before compression: for tests. */
  readonly bytesPerFile?: number;
  readonly quotesPerFile?: number;
}

/** The sharded index, whatever the number of quotes. Files come one after the other, so that they need never all be in memory. */
export function* packIndex(
  quotes: readonly IndexedQuote[],
  options: PackOptions = {},
): Generator<BuiltFile> {
  const { bytesPerFile, quotesPerFile = QUOTES_PER_FILE } = options;
  const records = orderRecords(quotes);
  const words = collectWords(records);
  const vocabulary = [...words.keys()].sort(byCodeUnits);
  yield { path: 'facets.bin', bytes: squeeze(packFacets(facetsOf(records), records.length)) };
  yield* packFamily('words', packWords(words, vocabulary), bytesPerFile ?? WORDS_TARGET);
  yield* packFamily('starts', packStarts(words, vocabulary), bytesPerFile ?? STARTS_TARGET);
  yield* packFamily('near', packNear(vocabulary), bytesPerFile ?? NEAR_TARGET);
  yield* packFamily('pairs', packPairs(records, vocabulary), bytesPerFile ?? PAIRS_TARGET);
  for (let from = 0; from < records.length; from += quotesPerFile) {
    const bytes = squeeze(packQuotes(records.slice(from, from + quotesPerFile)));
    yield { path: `quotes/${from / quotesPerFile}.bin`, bytes };
  }
}

/** The files of the index, relative to its folder. Same quotes, same bytes. */
export function* buildIndex(quotes: readonly IndexedQuote[]): Generator<BuiltFile> {
  if (describeIndex(quotes).kind === 'sharded') yield* packIndex(quotes);
  else yield { path: ONE_FILE_NAME, bytes: squeeze(packOneFile(quotes)) };
}
