// A table to responses: finds the layout, tells the columns apart, then reads row by row.
import type { ColumnMap } from '../domain/batch.ts';
import type { DayOrder } from './dates.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { usesOf } from './column-map.ts';
import { readColumns, type ColumnChoices, type ReadColumn } from './columns.ts';
import { columnLetter, findLayout, type FoundLayout } from './find-layout.ts';
import { isNoAnswer, normaliseLabel } from './normalise.ts';
import { ColumnProfiler, splitChoices } from './profile-column.ts';
import type {
  RawChoice,
  RawQuestion,
  RawResponse,
  RawText,
  ResponsesReading,
  TableReading,
  TableRow,
} from './raw.ts';

/** Columns are told apart by this many rows at most. */
const PROFILED_ROWS = 20_000;
const LAYOUT_ROWS = 200;
const MAX_LOOKED_AT = 20_000;
/** A longer cell is no answer but an accident: a whole document pasted in, or a quotation mark that never closes. */
const MAX_CELL_CHARACTERS = 100_000;

export interface ReadTable extends ResponsesReading {
  /** Name of the survey tool, null for a plain table. */
  readonly dialect: string | null;
  readonly why: string;
  readonly columns: readonly ReadColumn[];
  /** How to read 4/5/2016 in its date column. */
  readonly dayOrder: DayOrder;
}

/** Headers that ask nothing in particular: answers in such a column belong to no question. */
const NO_QUESTION =
  /^(?:|text|body|comments?|messages?|responses?|feedback|answers?|quotes?|content|statements?|opinions?|comment[ _-](?:text|body)|response[ _-]text|full[ _-]text|column [a-z]+)$/iu;

export async function readTable(
  reading: TableReading,
  choices: ColumnChoices,
  fileName: string,
  /** Columns of earlier batches, newest first, with the way their names were made safe. */
  earlier: { readonly maps: readonly ColumnMap[]; readonly label: (name: string) => string } = {
    maps: [],
    label: String,
  },
): Promise<ReadTable> {
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
    responses: () => readRows(reading, layout, columns, asksNothing),
  };
}

async function takeRows(reading: TableReading, count: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of reading.rows()) {
    // A header, a code or a choice shows in a cell's beginning; a document pasted into one is not gone through here.
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
  let position = 0;
  let rowCount = 0;
  for await (const row of reading.rows()) {
    position += 1;
    if (position <= layout.dataFrom || row.damage !== undefined || isHeaderAgain(row, layout))
      continue;
    for (const [index, profiler] of profilers.entries())
      profiler.add(row.cells[layout.columns[index]?.index ?? index] ?? '');
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

/** A question is known by its text; blank headers by their place. */
function questionText(column: ReadColumn): string {
  return column.question === ''
    ? column.name
    : column.use === 'text' || column.name.startsWith(column.question)
      ? uniqueQuestion(column)
      : column.question;
}

/** Two columns "Why?" ask two things; columns that a dialect joined on purpose share their name with their question's. */
function uniqueQuestion(column: ReadColumn): string {
  return / \(\d+\)$/u.test(column.name) &&
    !/ \(\d+\)$/u.test(column.question) &&
    column.name.startsWith(column.question)
    ? column.name
    : column.question;
}

async function* readRows(
  reading: TableReading,
  layout: FoundLayout,
  columns: readonly ReadColumn[],
  asksNothing: boolean,
): AsyncIterable<RawResponse> {
  const uses = new RowReader(columns, asksNothing);
  let position = 0;
  for await (const row of reading.rows()) {
    position += 1;
    if (position <= layout.dataFrom) continue;
    const number = position - layout.dataFrom;
    // A blank line of a table is nobody's; a record without a word in it was sent, and is counted.
    const isBlank =
      (reading.header === null || row.cells.length === 0) &&
      row.cells.every((cell) => cell.trim() === '');
    if (
      row.damage === undefined &&
      row.cells.every((cell) => cell.length <= MAX_CELL_CHARACTERS) &&
      (isBlank || isHeaderAgain(row, layout) || isTotals(row))
    )
      continue;
    const damage = row.damage ?? damageOf(row.cells, layout.columns.length);
    if (damage !== null) {
      yield { ...EMPTY, row: number, reject: damage };
      continue;
    }
    const verdict = layout.judge?.(row.cells) ?? {};
    yield { ...uses.read(row.cells, number), ...verdict };
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
  let same = 0;
  let named = 0;
  for (const column of layout.columns) {
    if (column.question === '') continue;
    named += 1;
    const cell = row.cells[column.index] ?? '';
    if (cell.length <= MAX_LOOKED_AT && normaliseLabel(cell) === column.question) same += 1;
    else if (named > 3 && same === 0) return false;
  }
  return named > 0 && same >= Math.max(1, named * 0.8) && same >= Math.min(2, named);
}

function isTotals(row: TableRow): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const [first] = filled;
  if (first === undefined || !/^(?:grand )?totals?(?: responses?)?:?\s*\d*$/iu.test(first.trim()))
    return false;
  return row.cells.length > 2 && filled.slice(1).every((cell) => /^[\d.,%\s]+$/u.test(cell));
}

/** Reads one row's cells by the columns' uses. */
class RowReader {
  readonly #columns: readonly ReadColumn[];
  readonly #asksNothing: boolean;
  readonly #questions: readonly string[];

  constructor(columns: readonly ReadColumn[], asksNothing: boolean) {
    this.#columns = columns.filter((column) => column.use !== 'ignore');
    this.#questions = this.#columns.map(questionText);
    this.#asksNothing = asksNothing;
  }

  read(cells: readonly string[], row: number): RawResponse {
    const single: Partial<Record<'role' | 'name' | 'date' | 'id' | 'person' | 'kind', string>> = {};
    const texts: RawText[] = [];
    const choices = new Map<string, string[]>();
    // A dot or a dash is nothing to quote, but its writer was there and answered so; tools write N/A by themselves.
    let hasMark = false;
    for (const [place, column] of this.#columns.entries()) {
      const cell = cells[column.index] ?? '';
      if (cell.trim() === '') continue;
      const question = this.#questions[place] ?? '';
      switch (column.use) {
        case 'text':
          if (!isNoAnswer(cell.trim()))
            texts.push({ question: this.#asksNothing ? null : question, text: cell });
          else if (!/^n\/a$/iu.test(cell.trim())) hasMark = true;
          break;
        case 'closed':
          addChoices(
            choices,
            question,
            splitChoices(normaliseLabel(cell), column.profile.separator),
          );
          break;
        case 'option':
          addChoices(choices, question, tickedOption(cell, column.option ?? null));
          break;
        case 'ignore':
          break;
        case 'role':
        case 'name':
        case 'date':
        case 'id':
        case 'person':
        case 'kind':
          single[column.use] = cell.trim();
      }
    }
    return {
      row,
      recordId: single.id ?? null,
      personKey: personOf(single.person),
      author: single.name ?? null,
      role: single.role ?? null,
      date: single.date ?? null,
      kind: /^comments?$/iu.test(single.kind ?? '') ? 'comment' : 'response',
      texts,
      choices: [...choices].map(([question, chosen]): RawChoice => ({ question, choices: chosen })),
      ...(hasMark ? { isAnswered: true } : {}),
    };
  }
}

/** "anonymous" is nobody in particular. */
function personOf(value: string | undefined): string | null {
  return value === undefined || /^(?:anonym\w*|anon|guest|unknown|none|n\/a|-)$/iu.test(value)
    ? null
    : value.toLowerCase();
}

function addChoices(
  choices: Map<string, string[]>,
  question: string,
  added: readonly string[],
): void {
  const real = added.filter((choice) => !isNoAnswer(choice));
  if (real.length === 0) return;
  const before = choices.get(question);
  if (before === undefined) choices.set(question, [...new Set(real)]);
  else before.push(...real.filter((choice) => !before.includes(choice)));
}

/** 0, "No" and "FALSE" are boxes that were not ticked. */
function tickedOption(cell: string, option: string | null): string[] {
  const value = normaliseLabel(cell);
  if (/^(?:0|no|false|nein|non|unchecked|not selected)$/iu.test(value)) return [];
  return [option ?? value];
}
