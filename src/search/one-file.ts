// The whole corpus as one file: what repeats in the quotes written once, their texts as the numbers of their words.
import { ByteReader, ByteWriter } from './bytes.ts';
import { facetsOfColumns } from './facets.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import type { Corpus } from './memory-index.ts';
import { type QuoteColumns, quoteAt, toColumns } from './quote-columns.ts';
import { orderRecords } from './quote-index.ts';
import { atOnce } from './steps.ts';
import { codeTexts, readTexts, textAt, writeTexts } from './text-codes.ts';

export function packOneFile(quotes: readonly IndexedQuote[]): Uint8Array {
  const records = orderRecords(quotes);
  const writer = new ByteWriter();
  writer.text(JSON.stringify({ ...toColumns(records), texts: [] }));
  writeTexts(writer, codeTexts(records.map(({ text }) => text)));
  return writer.done();
}

/** Reads what `packOneFile` wrote, in short steps. */
export function* readOneFile(bytes: Uint8Array): Generator<undefined, Corpus> {
  const reader = new ByteReader(bytes);
  // Written by the same version, so of this shape.
  const columns = JSON.parse(reader.text()) as QuoteColumns;
  yield;
  const texts = yield* readTexts(reader);
  return {
    size: columns.ids.length,
    texts,
    facets: () => facetsOfColumns(columns),
    recordAt: (number) => quoteAt(columns, number, textAt(texts, number)),
  };
}

/** All quotes of the file, in the order of their numbers. */
export function quotesOfOneFile(bytes: Uint8Array): readonly IndexedQuote[] {
  const { size, recordAt } = atOnce(readOneFile(bytes));
  return Array.from({ length: size }, (_, number) => recordAt(number));
}
