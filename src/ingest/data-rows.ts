// Which rows of a table hold somebody's answers. Every other row is counted by what it is, for the report; none is
// passed over in silence.
import { columnLetter, type FoundLayout } from './find-layout.ts';
import { normaliseLabel } from './normalise.ts';
import type { TableReading, TableRow } from './raw.ts';

/** A longer cell is no answer but an accident: a whole document pasted in, or a quotation mark that never closes. */
const MAX_CELL_CHARACTERS = 100_000;
/** A header, a code or a choice shows in a cell's beginning. */
export const MAX_LOOKED_AT = 20_000;

export interface DataRow {
  /** Counted from 1 below the header, rows that are passed over included. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why the row can't be taken in. */
  readonly damage: string | null;
}

/** Rows that are nobody's answer, by what they are. */
export interface PassedOver {
  /** Nothing stands there, not even a delimiter. */
  empty: number;
  /** Rows of delimiters alone that part blocks of a sheet: around a header that comes again, at the end. */
  blank: number;
  header: number;
  totals: number;
}

export function nonePassedOver(): PassedOver {
  return { empty: 0, blank: 0, header: 0, totals: 0 };
}

/**
 * Rows below the header. A row without a word is a record like any other where it stands between two answers, or where
 * the format has records rather than lines. `passed` is counted up while the rows are read.
 */
export async function* dataRows(
  reading: TableReading,
  layout: FoundLayout,
  passed: PassedOver = nonePassedOver(),
): AsyncIterable<DataRow> {
  const isSheet = reading.header === null;
  let blanks: DataRow[] = [];
  let followsAnswer = true;
  let position = 0;
  for await (const row of reading.rows()) {
    position += 1;
    if (position <= layout.dataFrom) continue;
    const number = position - layout.dataFrom;
    const damage = row.damage ?? damageOf(row.cells, layout.columns.length);
    if (damage === null) {
      const { cells } = row;
      if (cells.length === 0) {
        passed.empty += 1;
        continue;
      }
      if (isSheet && cells.length > 1 && cells.every((cell) => cell.trim() === '')) {
        blanks.push({ number, cells, damage });
        continue;
      }
      const kind = isHeaderAgain(row, layout) ? 'header' : isTotals(row) ? 'totals' : null;
      if (kind !== null) {
        passed[kind] += 1;
        followsAnswer = false;
        continue;
      }
    }
    if (followsAnswer) yield* blanks;
    else passed.blank += blanks.length;
    blanks = [];
    followsAnswer = true;
    yield { number, cells: row.cells, damage };
  }
  passed.blank += blanks.length;
}

/** One sentence for the report; none where every row was read. */
export function describePassedOver(passed: PassedOver): string[] {
  const parts = [
    counted(passed.empty, 'empty line', 'empty lines'),
    counted(passed.blank, 'blank row', 'blank rows'),
    counted(passed.header, 'row that repeats the header', 'rows that repeat the header'),
    counted(passed.totals, 'row of totals', 'rows of totals'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`Not counted as rows: ${parts.join(', ')}.`];
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

function damageOf(cells: readonly string[], width: number): string | null {
  const long = cells.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
  if (long !== -1)
    return `the cell in column ${columnLetter(long)} holds ${cells[long]?.length ?? 0} characters; at most ${MAX_CELL_CHARACTERS} are read`;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    return `the row has ${cells.length} cells where the header has ${width}: a delimiter inside an answer is not quoted`;
  }
  return null;
}

/** Sheets pasted together repeat their header. */
function isHeaderAgain(row: TableRow, layout: FoundLayout): boolean {
  if (layout.dataFrom === 0) return false;
  const named = layout.columns.filter(({ question }) => question !== '');
  const needed = Math.max(1, Math.min(2, named.length), Math.ceil(named.length * 0.8));
  let others = named.length - needed;
  for (const { index, question } of named) {
    const cell = row.cells[index] ?? '';
    if (cell === question) continue;
    if (cell.length > MAX_LOOKED_AT || normaliseLabel(cell) !== question) others -= 1;
    if (others < 0) return false;
  }
  return named.length > 0;
}

function isTotals(row: TableRow): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const [first] = filled;
  if (first === undefined || !/^(?:grand )?totals?(?: responses?)?:?\s*\d*$/iu.test(first.trim()))
    return false;
  return row.cells.length > 2 && filled.slice(1).every((cell) => /^[\d.,%\s]+$/u.test(cell));
}
