// The search index of a synthesis: quotes worded as the pages word them, and where their files stand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile, RememberFiles } from '../domain/built-file.ts';
import { pageMarks } from '../domain/quote-marks.ts';
import type { Synthesis } from '../domain/synthesis.ts';
import { PAGE_SIZE } from '../search/answer.ts';
import { buildIndex, describeIndex } from '../search/build-index.ts';
import type { IndexDescription } from '../search/index-description.ts';
import { type IndexedQuote, indexedQuote } from '../search/indexed-quote.ts';
import { orderRecords } from '../search/quote-index.ts';
import { responseIndexFiles } from './response-index.ts';
import { stringsFor } from './strings/index.ts';
import { attributionLine } from './wording.ts';

const worded = new WeakMap<Synthesis, readonly IndexedQuote[]>();

function indexedQuotes(synthesis: Synthesis): readonly IndexedQuote[] {
  const known = worded.get(synthesis);
  if (known !== undefined) return known;
  const quotes = wordQuotes(synthesis);
  worded.set(synthesis, quotes);
  return quotes;
}

function wordQuotes(synthesis: Synthesis): readonly IndexedQuote[] {
  const t = stringsFor(synthesis.site.language);
  const names = new Map(
    synthesis.consultations.flatMap(({ batches }) =>
      batches.map(({ id, manifest }) => [id, manifest.names]),
    ),
  );
  return synthesis.searchRecords.map((record) => {
    const batch = synthesis.quotes.get(record.id)?.batch ?? '';
    const by = attributionLine(record.attribution, names.get(batch) ?? 'none', t);
    return { ...indexedQuote(record, by), text: pageMarks(record.text) };
  });
}

/** Folder of the index as if the site stood at the root of its host. */
export function searchFolder({ version }: IndexDescription): string {
  return `/search/${version}/`;
}

export function describeSearch(synthesis: Synthesis): IndexDescription {
  return describeIndex(indexedQuotes(synthesis));
}

/** The first page of all quotes, in the order of a search without words. */
export function newestQuotes(synthesis: Synthesis): readonly IndexedQuote[] {
  return orderRecords(indexedQuotes(synthesis)).slice(0, PAGE_SIZE);
}

/** All files by their address on the site. `remember` as in response-index.ts. */
export function* searchFiles(
  synthesis: Synthesis,
  remember: RememberFiles | null = null,
): Generator<BuiltFile> {
  const quotes = indexedQuotes(synthesis);
  const folder = searchFolder(describeIndex(quotes));
  for (const { path, bytes } of buildIndex(quotes)) yield { path: `${folder}${path}`, bytes };
  yield* responseIndexFiles(synthesis, remember);
}

/** Writes the index into the built site, file by file. */
export function writeSearch(synthesis: Synthesis, site: string, remember: RememberFiles): void {
  const folders = new Set<string>();
  for (const { path, bytes } of searchFiles(synthesis, remember)) {
    const file = join(site, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, bytes);
  }
}

const served = new WeakMap<Synthesis, ReadonlyMap<string, Uint8Array>>();

/** One file by its address, for the server used while editing; made once for each synthesis. */
export function findSearchFile(synthesis: Synthesis, address: string): Uint8Array | undefined {
  let files = served.get(synthesis);
  if (files === undefined) {
    files = new Map([...searchFiles(synthesis)].map(({ path, bytes }) => [path, bytes]));
    served.set(synthesis, files);
  }
  return files.get(address);
}
