// Where a table's header ends and its data begins: title rows, blank rows, tables without a header.
import { DIALECTS } from './dialects/index.ts';
import { looksLikeDate } from './dates.ts';
import { normaliseLabel } from './normalise.ts';
import type { TableColumn, TableLayout } from './raw.ts';

export interface FoundLayout extends TableLayout {
  /** Name of the dialect, null for a plain table. */
  readonly format: string | null;
}

type Row = readonly string[];

/** `rows`: the first rows, blank ones included. Null where they hold no table at all. */
export function findLayout(rows: readonly Row[], header: Row | null): FoundLayout | null {
  if (header !== null) {
    return { format: null, why: '', dataFrom: 0, columns: nameColumns(header), notes: [] };
  }
  for (const dialect of DIALECTS) {
    const layout = dialect.claim(rows);
    if (layout !== null) return { ...layout, format: dialect.format };
  }
  return plainLayout(rows);
}

function plainLayout(rows: readonly Row[]): FoundLayout | null {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = usualWidth(rows);
  if (widest === 0) return null;
  // Titles and docket blocks fill a cell or two; the header fills at least half of the columns.
  const enough = widest <= 2 ? 1 : Math.max(2, Math.ceil(widest / 2));
  const first = filled.findIndex(
    (count, index) =>
      count >= enough &&
      (widest > 2 || index > 0 || count >= widest || filled[1] === count || rows.length === 1),
  );
  if (first === -1) return null;
  const above = filled.slice(0, first).filter((count) => count > 0).length;
  const notes =
    above > 0
      ? [
          `${above} ${above === 1 ? 'row' : 'rows'} above the header ${above === 1 ? 'was' : 'were'} taken for a title.`,
        ]
      : [];
  const header = rows[first] ?? [];
  const below = rows.slice(first + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const wider = below.filter((row) => row.slice(header.length).some((cell) => cell.trim() !== ''));
  // A few rows wider than the header are torn answers; most rows wider is a header that lacks names.
  const width = wider.length > below.length / 2 ? Math.max(widest, header.length) : header.length;
  if (!isHeader(header, rows.slice(first + 1))) {
    return {
      format: null,
      why: '',
      dataFrom: first,
      columns: nameColumns(Array.from({ length: width }, () => '')),
      notes: [...notes, 'The table has no header row: the first row already looks like an answer.'],
    };
  }
  return {
    format: null,
    why: '',
    dataFrom: first + 1,
    columns: nameColumns(pad(header, width)),
    notes,
  };
}

/** Most frequent number of cells up to the last one that is filled. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = row.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  // Rows end at their last answer, so that the fullest kind of row counts, if there are a few of it.
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(
    0,
    ...[...counts].filter(([, count]) => count >= Math.max(1, total * 0.1)).map(([width]) => width),
  );
}

/** Whether the row names columns, rather than being the first answer. */
function isHeader(row: Row, below: readonly Row[]): boolean {
  const cells = row.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (
    filled.some(
      (cell) =>
        looksLikeDate(cell) || /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(cell) || cell.length > 1500,
    )
  )
    return false;
  const numbers = filled.filter((cell) => /^-?\d+(?:[.,]\d+)?$/u.test(cell)).length;
  if (numbers > 0 && numbers >= filled.length * 0.3) return false;
  // A value that comes again and again in its column is an answer.
  const repeated = cells.filter(
    (cell, index) =>
      cell !== '' &&
      below.filter((other) => other[index]?.trim().toLowerCase() === cell.toLowerCase()).length >=
        2,
  ).length;
  return repeated === 0 || repeated < filled.length * 0.25;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** "C", "AB": the column's name in a spreadsheet. */
export function columnLetter(index: number): string {
  const letter = LETTERS[index % 26] ?? 'A';
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Unique names: "Why?", "Why? (2)"; a blank header is named after its place. */
function nameColumns(header: Row): TableColumn[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const label = normaliseLabel(cell);
    const base = label === '' ? `Column ${columnLetter(index)}` : label;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { index, name: times === 1 ? base : `${base} (${times})`, question: label, use: null };
  });
}

function pad(row: Row, width: number): string[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? '');
}
