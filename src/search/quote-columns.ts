// Quotes as a file keeps them: each field a column, what repeats written once. A tenth smaller than a list of quotes.
import type { IndexedQuote } from './indexed-quote.ts';

/** Different values, and for each quote the place of its own. */
type Column<T> = readonly [values: readonly T[], places: readonly number[]];

export interface QuoteColumns {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly by: Column<IndexedQuote['by']>;
  readonly group: Column<IndexedQuote['group']>;
  readonly themes: Column<IndexedQuote['themes']>;
  readonly consultation: Column<IndexedQuote['consultation']>;
  readonly year: Column<IndexedQuote['year']>;
  readonly language: Column<IndexedQuote['language']>;
}

function column<T>(all: readonly T[]): Column<T> {
  const values: T[] = [];
  const places = new Map<string, number>();
  const each = all.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  });
  return [values, each];
}

export function toColumns(quotes: readonly IndexedQuote[]): QuoteColumns {
  return {
    ids: quotes.map(({ id }) => id),
    texts: quotes.map(({ text }) => text),
    by: column(quotes.map(({ by }) => by)),
    group: column(quotes.map(({ group }) => group)),
    themes: column(quotes.map(({ themes }) => themes)),
    consultation: column(quotes.map(({ consultation }) => consultation)),
    year: column(quotes.map(({ year }) => year)),
    language: column(quotes.map(({ language }) => language)),
  };
}

/** The quote of number `i`, with its text. Throws where a file is not what `toColumns` made. */
export function quoteAt(columns: QuoteColumns, i: number, text: string): IndexedQuote {
  const at = <T>([values, places]: Column<T>): T => {
    const value = values[places[i] ?? -1];
    if (value === undefined) throw new RangeError('a file of quotes is damaged');
    return value;
  };
  return {
    id: columns.ids[i] ?? '',
    text,
    by: at(columns.by),
    group: at(columns.group),
    themes: at(columns.themes),
    consultation: at(columns.consultation),
    year: at(columns.year),
    language: at(columns.language),
  };
}

/** Throws as `quoteAt`. */
export function fromColumns(columns: QuoteColumns): readonly IndexedQuote[] {
  return columns.ids.map((_, i) => quoteAt(columns, i, columns.texts[i] ?? ''));
}
