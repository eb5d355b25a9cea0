// What every survey tool's dialect needs of a table: its header row, the cells below, columns with unique names.
import { isNoAnswer, normaliseLabel } from '../normalise.ts';
import type { ColumnUse, TableColumn } from '../raw.ts';

export type Rows = readonly (readonly string[])[];

/** A column before it has its name. */
export interface ColumnDraft {
  /** Header as it stands in the file, unique or not. */
  readonly header: string;
  /** The question as people saw it; the header where absent. */
  readonly question?: string;
  readonly use: ColumnUse | null;
  readonly option?: string | null;
}

/** Index of the first row (of the first 30) whose cells pass the test, -1 where none does. */
export function findRow(rows: Rows, test: (cells: readonly string[]) => boolean): number {
  return rows.slice(0, 30).findIndex((row) => test(row.map(normaliseLabel)));
}

/** Filled cells of one column from a row on, of the rows at hand. */
export function valuesOf(rows: Rows, from: number, column: number): string[] {
  return rows
    .slice(from)
    .map((row) => normaliseLabel(row[column] ?? ''))
    .filter((cell) => cell !== '' && !isNoAnswer(cell));
}

/** Whether a column is a tick box: every filled cell repeats the option, or says yes, no, 1 or 0. */
export function isTickBox(values: readonly string[], option: string): boolean {
  const label = normaliseLabel(option).toLowerCase();
  return values.every((value) => value.toLowerCase() === label || BOXES.test(value));
}

const BOXES =
  /^(?:0|1|yes|no|y|n|true|false|ja|nein|oui|non|sí|si|checked|unchecked|selected|not selected)$/iu;

/** Names every column; the same header twice becomes "Why? (2)", a blank one "Column C". */
export function nameDrafts(drafts: readonly ColumnDraft[]): TableColumn[] {
  const seen = new Map<string, number>();
  return drafts.map(({ header, question, use, option }, index): TableColumn => {
    const label = normaliseLabel(header);
    const base = label === '' ? `Column ${letterOf(index)}` : label;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return {
      index,
      name: times === 1 ? base : `${base} (${times})`,
      question: normaliseLabel(question ?? header),
      use,
      ...(option === undefined ? {} : { option }),
    };
  });
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** A label that holds the text of one cell, with its tags taken off: for headers that are HTML by the tool's habit. */
export function plainLabel(html: string): string {
  return normaliseLabel(
    html
      .replace(/<br\s*\/?>/giu, ' ')
      .replace(/<\/?[a-z][^<>]*>/giu, '')
      .replace(/&nbsp;/gu, ' ')
      .replace(/&amp;/gu, '&'),
  );
}

/** Cells up to the widest row. */
export function widthOf(rows: Rows): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
