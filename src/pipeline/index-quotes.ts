// What the quote search loads: one record for each published quote, in the order of the pages.
import type { Quote } from '../domain/quote.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import { groupOf } from './group-people.ts';

export function indexQuotes(quotes: Iterable<Quote>): readonly SearchRecord[] {
  return [...quotes].map((quote) => ({
    id: quote.id,
    text: quote.text,
    attribution: quote.attribution,
    group: quote.attribution.isRoleHidden ? 'not-shown' : groupOf(quote.attribution.roles),
    themes: quote.themes.map(({ theme }) => theme),
    consultation: quote.consultation,
    year: quote.date?.slice(0, 4) ?? null,
    language: quote.language,
  }));
}
