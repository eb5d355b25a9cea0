// A small table is parsed once: its columns are told apart from all of its rows, which are then read again.
import type { TableReading, TableRow } from './raw.ts';

/** Larger ones are parsed again rather than held. */
const MOST_ROWS = 20_000;
const MOST_CHARACTERS = 4 << 20;

/** The same reading; after the first pass to its end, the rows of a small table come from memory. */
export function rememberRows(reading: TableReading): TableReading {
  let whole: readonly TableRow[] | null = null;
  return {
    ...reading,
    async *rows() {
      if (whole !== null) {
        yield* whole;
        return;
      }
      const kept: TableRow[] = [];
      let characters = 0;
      let isSmall = true;
      for await (const row of reading.rows()) {
        if (isSmall) {
          for (const cell of row.cells) characters += cell.length;
          kept.push(row);
          isSmall = kept.length <= MOST_ROWS && characters <= MOST_CHARACTERS;
          if (!isSmall) kept.length = 0;
        }
        yield row;
      }
      if (isSmall) whole = kept;
    },
  };
}
