// A table to responses: finds the layout, tells the columns apart, then reads row by row.
import type { ColumnMap } from '../domain/batch.ts';
import type { DayOrder } from './dates.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { usesOf } from './column-map.ts';
import { readColumns, type ColumnChoices, type ReadColumn } from './columns.ts';
import {
  dataRows,
  describePassedOver,
  MAX_LOOKED_AT,
  nonePassedOver,
  type PassedOver,
} from './data-rows.ts';
import { findLayout, type FoundLayout } from './find-layout.ts';
import { ColumnProfiler } from './profile-column.ts';
import type { RawQuestion, RawResponse, ResponsesReading, TableReading, TableRow } from './raw.ts';
import { rememberRows } from './remember-rows.ts';
import { questionText, RowReader } from './row-reader.ts';

/** Columns are told apart by this many rows at most. */
const PROFILED_ROWS = 20_000;
const LAYOUT_ROWS = 200;

export interface ReadTable extends ResponsesReading {
  /** Name of the survey tool, null for a plain table. */
  readonly dialect: string | null;
  readonly why: string;
  readonly columns: readonly ReadColumn[];
  /** How to read 4/5/2016 in its date column. */
  readonly dayOrder: DayOrder;
  /** What was passed over, for the report; known once `responses` has been read to its end. */
  readonly passedOver: () => readonly string[];
}

/** Headers that ask nothing in particular: answers in such a column belong to no question. */
const NO_QUESTION =
  /^(?:|text|body|comments?|messages?|responses?|feedback|answers?|quotes?|content|statements?|opinions?|comment[ _-](?:text|body)|response[ _-]text|full[ _-]text|column [a-z]+)$/iu;

export async function readTable(
  table: TableReading,
  choices: ColumnChoices,
  fileName: string,
  /** Columns of earlier batches, newest first, with the way their names were made safe. */
  earlier: { readonly maps: readonly ColumnMap[]; readonly label: (name: string) => string } = {
    maps: [],
    label: String,
  },
): Promise<ReadTable> {
  const reading = rememberRows(table);
  const top = await takeRows(reading, LAYOUT_ROWS);
  const layout = findLayout(
    top.map((row) => row.cells),
    reading.header,
  );
  if (layout === null)
    throw new VerbatimError('no-responses-found', [
      { where: fileName, message: 'is a table without a single filled row.' },
    ]);
  const { profiles, rowCount } = await profileColumns(reading, layout);
  const remembered = earlier.maps
    .map((map) => usesOf(map, layout.columns, earlier.label))
    .find((uses) => uses !== null);
  const columns = readColumns(layout.columns, profiles, rowCount, choices, remembered ?? undefined);
  refuseCounts(columns, rowCount, fileName);
  const open = columns.filter((column) => column.use === 'text');
  const asksNothing =
    open.length === 1 && open.every((column) => NO_QUESTION.test(column.question));
  const questions = questionsOf(columns, asksNothing);
  let passed = nonePassedOver();
  const hasComments = columns.some((column) => column.use === 'kind');
  return {
    shape: 'responses',
    setting: hasComments ? 'comments' : reading.setting,
    dialect: layout.format,
    why: layout.why,
    notes: [...reading.notes, ...layout.notes],
    questions,
    columns,
    dayOrder: columns.find((column) => column.use === 'date')?.profile.dayOrder ?? null,
    responses: () => readRows(reading, layout, columns, asksNothing, (passed = nonePassedOver())),
    passedOver: () => describePassedOver(passed),
  };
}

async function takeRows(reading: TableReading, count: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of reading.rows()) {
    // A document pasted into a cell is not gone through here.
    rows.push(
      row.cells.some((cell) => cell.length > MAX_LOOKED_AT)
        ? { ...row, cells: row.cells.map((cell) => cell.slice(0, MAX_LOOKED_AT)) }
        : row,
    );
    if (rows.length >= count) break;
  }
  return rows;
}

async function profileColumns(
  reading: TableReading,
  layout: FoundLayout,
): Promise<{ profiles: ReturnType<ColumnProfiler['profile']>[]; rowCount: number }> {
  const profilers = layout.columns.map(() => new ColumnProfiler());
  let rowCount = 0;
  for await (const { cells, damage } of dataRows(reading, layout)) {
    if (damage !== null) continue;
    for (const [index, profiler] of profilers.entries())
      profiler.add(cells[layout.columns[index]?.index ?? index] ?? '');
    rowCount += 1;
    if (rowCount >= PROFILED_ROWS) break;
  }
  return { profiles: profilers.map((profiler) => profiler.profile()), rowCount };
}

/** A pivot table or summary holds counts, not what people said. */
function refuseCounts(columns: readonly ReadColumn[], rowCount: number, fileName: string): void {
  const answers = columns.filter((column) => ['text', 'closed', 'option'].includes(column.use));
  if (answers.some((column) => !column.isUnsure)) return;
  const filled = columns.filter((column) => column.profile.filled > 0);
  const counts = filled.filter((column) => column.profile.numberShare > 0.8);
  if (rowCount > 0 && filled.length > 3 && counts.length >= filled.length * 0.8) {
    throw new VerbatimError('no-responses-found', [
      {
        where: fileName,
        message: 'looks like a table of counts (a pivot or a summary), not of what people said.',
        hint: 'Export the responses themselves: one row a person.',
      },
    ]);
  }
  if (answers.length > 0) return;
  if (filled.length === 0)
    throw new VerbatimError('no-responses-found', [
      { where: fileName, message: 'is a table without a single answer below its header.' },
    ]);
  const names = filled
    .map((column) => `"${column.name.slice(0, 60)}" (${column.why})`)
    .slice(0, 20);
  throw new VerbatimError('columns-unclear', [
    {
      where: fileName,
      message: `no column looks like people’s own words or their choices. It has: ${names.join(', ')}.`,
      hint: 'Name the column that holds what people wrote: --text "COLUMN".',
    },
  ]);
}

function questionsOf(columns: readonly ReadColumn[], asksNothing: boolean): RawQuestion[] {
  const questions = new Map<string, RawQuestion>();
  for (const column of columns) {
    const text = questionText(column);
    if (column.use === 'text' && !asksNothing && !questions.has(`open ${text}`)) {
      questions.set(`open ${text}`, { text, kind: 'open', column: column.name, options: [] });
    } else if (column.use === 'closed' || column.use === 'option') {
      const key = `closed ${text}`;
      const before = questions.get(key)?.options ?? [];
      const own =
        column.use === 'option' && column.option !== undefined && column.option !== null
          ? [column.option]
          : column.profile.options.slice(0, 100);
      questions.set(key, {
        text,
        kind: 'closed',
        column: questions.get(key)?.column ?? column.name,
        options: [...new Set([...before, ...own])],
      });
    }
  }
  return [...questions.values()];
}
async function* readRows(
  reading: TableReading,
  layout: FoundLayout,
  columns: readonly ReadColumn[],
  asksNothing: boolean,
  passed: PassedOver,
): AsyncIterable<RawResponse> {
  const reader = new RowReader(columns, asksNothing);
  for await (const { number, cells, damage } of dataRows(reading, layout, passed)) {
    yield damage === null
      ? { ...reader.read(cells, number), ...layout.judge?.(cells) }
      : { ...EMPTY, row: number, reject: damage };
  }
}

const EMPTY: Omit<RawResponse, 'row'> = {
  recordId: null,
  personKey: null,
  author: null,
  role: null,
  date: null,
  kind: 'response',
  texts: [],
  choices: [],
};
