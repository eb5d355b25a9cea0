// A quote as the search keeps it: the record, with its attribution already worded as the pages word it.
import type { SearchRecord } from '../domain/search-record.ts';

export interface IndexedQuote extends Omit<SearchRecord, 'attribution'> {
  /** "Natalie, parent"; empty where results are not shown to readers. */
  readonly by: string;
  /** Only where all responses are searched: whether this one has a page. */
  readonly hasPage?: boolean;
}

export function indexedQuote(record: SearchRecord, by: string): IndexedQuote {
  const { id, text, group, themes, consultation, year, language } = record;
  return { id, text, by, group, themes, consultation, year, language };
}
