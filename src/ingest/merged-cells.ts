// Cells of a sheet that were merged down several rows: the file holds their value once, for the first of them.

/** Counted from 0; `to` included. */
interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Longer ones are somebody's answer, which must not become several people's. */
const LONGEST_SHARED = 60;
/** A sheet of more is no list of responses. */
const MOST_FILLED = 200_000;

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/gu;

/** `sheet`: the XML of a worksheet. */
function mergesDown(sheet: Uint8Array): Merge[] {
  const start = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.length).indexOf('mergeCells');
  if (start === -1) return [];
  // They stand behind the cells, so that little is left to be decoded.
  const tail = new TextDecoder('utf-8').decode(sheet.subarray(start));
  return [...tail.matchAll(MERGE)]
    .map(([, letters = '', from, to]) => ({
      column:
        Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      from: Number(from) - 1,
      to: Number(to) - 1,
    }))
    .filter(({ from, to }) => to > from);
}

/**
 * Writes what a merged cell says into the empty cells that it covers below it: a role, a date, a group. Headers and long
 * texts stay as they are. Changes `rows`; returns how many merged cells it spread.
 */
export function spreadMergedCells(rows: string[][], sheet: Uint8Array): number {
  const header = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  let filled = 0;
  let spread = 0;
  for (const { column, from, to } of mergesDown(sheet)) {
    const value = rows[from]?.[column] ?? '';
    if (from <= header || value.trim() === '' || value.length > LONGEST_SHARED) continue;
    for (const row of rows.slice(from + 1, to + 1)) {
      // Rows that hold nothing else are no rows.
      if ((row[column] ?? '') !== '' || row.every((cell) => cell.trim() === '')) continue;
      row[column] = value;
      filled += 1;
    }
    spread += 1;
    if (filled > MOST_FILLED) break;
  }
  return spread;
}
