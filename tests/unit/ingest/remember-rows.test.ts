import { expect, it } from 'vitest';
import type { TableReading, TableRow } from '../../../src/ingest/raw.ts';
import { rememberRows } from '../../../src/ingest/remember-rows.ts';

/** A table that counts how often it is gone through. */
function makeTable(cells: readonly string[]): { reading: TableReading; passes: () => number } {
  let passes = 0;
  const reading: TableReading = {
    shape: 'table',
    setting: 'survey',
    header: null,
    notes: [],
    async *rows() {
      passes += 1;
      await Promise.resolve();
      for (const cell of cells) yield { cells: [cell] };
    },
  };
  return { reading: rememberRows(reading), passes: () => passes };
}

async function read(reading: TableReading, count = Infinity): Promise<string[]> {
  const rows: TableRow[] = [];
  for await (const row of reading.rows()) {
    rows.push(row);
    if (rows.length >= count) break;
  }
  return rows.flatMap((row) => row.cells);
}

it.each([
  ['a small table', ['one', 'two', 'three'], 2],
  ['a table of many rows', Array.from({ length: 20_001 }, (_, i) => String(i)), 4],
  ['a table of few long cells', ['x'.repeat(3 << 20), 'y'.repeat(2 << 20)], 4],
])('gives %s whole each time, and holds it only if it is small', async (_, cells, passes) => {
  const table = makeTable(cells);
  // Who stops early has not seen the end: nothing may be taken for the whole.
  expect(await read(table.reading, 1)).toEqual(cells.slice(0, 1));
  for (let pass = 0; pass < 3; pass += 1) expect(await read(table.reading)).toEqual(cells);
  expect(table.passes()).toBe(passes);
});
