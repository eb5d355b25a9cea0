// A quote as the search keeps it: the record, with its attribution already worded as the pages word it.
import type { SearchRecord } from '../domain/search-record.ts';

export interface IndexedQuote extends Omit<SearchRecord, 'attribution'> {
  /** "Natalie, parent"; empty where results are not shown to readers. */
  readonly by: string;
}

export function indexedQuote(record: SearchRecord, by: string): IndexedQuote {
  const { id, text, group, themes, consultation, year, language } = record;
  return { id, text, by, group, themes, consultation, year, language };
}

/** One quote in a file: a list is half the size of an object, before and after compression. */
export type QuoteRow = readonly [
  id: string,
  text: string,
  by: string,
  group: string,
  themes: readonly string[],
  consultation: string,
  year: string | null,
  language: string,
];

export function toRow(quote: IndexedQuote): QuoteRow {
  const { id, text, by, group, themes, consultation, year, language } = quote;
  return [id, text, by, group, themes, consultation, year, language];
}

export function fromRow(row: QuoteRow): IndexedQuote {
  const [id, text, by, group, themes, consultation, year, language] = row;
  // The row was written by `toRow` in the same build, so its group is one of ours.
  return {
    id,
    text,
    by,
    group: group as IndexedQuote['group'],
    themes,
    consultation,
    year,
    language,
  };
}
