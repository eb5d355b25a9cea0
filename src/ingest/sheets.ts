// A workbook's sheets to one table: hidden sheets left out, repeated groups joined to their row, twins appended.
import { normaliseLabel } from './normalise.ts';
import type { TableReading } from './raw.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** The sheet that holds the answers, with a note on every other sheet that holds anything. */
export function tableOfSheets(sheets: readonly Sheet[], notes: readonly string[]): TableReading {
  const filled = sheets.filter((sheet) => cellCount(sheet) > 0);
  const visible = filled.filter((sheet) => !sheet.isHidden);
  const pool = visible.length > 0 ? visible : filled;
  const joined = joinRepeats(pool);
  const chosen = joined ?? appendTwins(pool);
  const hidden = filled.length - visible.length;
  const allNotes = [
    ...notes,
    ...chosen.notes,
    ...(hidden > 0 && visible.length > 0
      ? [`${hidden} hidden ${hidden === 1 ? 'sheet was' : 'sheets were'} left out.`]
      : []),
  ];
  return {
    shape: 'table',
    setting: 'survey',
    header: null,
    notes: allNotes,
    rows: async function* () {
      await Promise.resolve();
      // A row of a sheet in which no cell holds a thing is nothing at all.
      for (const cells of chosen.rows)
        yield { cells: cells.some((cell) => cell !== '') ? cells : [] };
    },
  };
}

interface Chosen {
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

function cellCount(sheet: Sheet): number {
  return sheet.rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);
}

function headerOf(sheet: Sheet): readonly string[] {
  return (sheet.rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? []).map(
    normaliseLabel,
  );
}

/** The fullest sheet; sheets with the very same header are more of the same table. */
function appendTwins(sheets: readonly Sheet[]): Chosen {
  const best = [...sheets].sort((a, b) => cellCount(b) - cellCount(a))[0];
  if (best === undefined) return { rows: [], notes: [] };
  const header = JSON.stringify(headerOf(best));
  const twins = sheets.filter(
    (sheet) => headerOf(best).length > 1 && JSON.stringify(headerOf(sheet)) === header,
  );
  const used = twins.length > 1 ? twins : [best];
  const others = sheets.filter((sheet) => !used.includes(sheet));
  const rows = used.flatMap((sheet, index) =>
    index === 0 ? sheet.rows : sheet.rows.slice(headerIndex(sheet) + 1),
  );
  return {
    rows,
    notes: [
      ...(used.length > 1
        ? [`${used.length} sheets have the same header and were read as one table.`]
        : []),
      ...(others.length > 0
        ? [
            `Only the sheet "${best.name}", the fullest, was read; ${others.length} ${others.length === 1 ? 'other was' : 'others were'} left out (${others
              .map((sheet) => `"${sheet.name}"`)
              .slice(0, 10)
              .join(', ')}). To take one in, save it as a file of its own.`,
          ]
        : []),
    ],
  };
}

function headerIndex(sheet: Sheet): number {
  return sheet.rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
}

/**
 * KoboToolbox and ODK keep a repeated group in a table of its own, each row pointing at its parent. Their answers come back
 * to the row of the person as columns "group[1]/question", "group[2]/question". Null where no sheet does so.
 */
function joinRepeats(sheets: readonly Sheet[]): Chosen | null {
  const tables = sheets.map(readIndexed);
  const root = tables.find((table) => table.index !== -1 && table.parentIndex === -1);
  const children = tables.filter((table) => table.parentIndex !== -1);
  if (root === undefined || children.length === 0) return null;
  const byName = new Map(tables.map((table) => [table.name, table]));
  const header = [...root.header];
  const rows = root.rows.map((row) =>
    Array.from({ length: root.header.length }, (_, index) => row[index] ?? ''),
  );
  let lost = 0;
  for (const child of children) {
    const own = child.header
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => name !== '' && !/^(?:_|KEY$|PARENT_KEY$|SET-OF-)/u.test(name));
    const times = new Map<number, number>();
    const places = new Map<string, number>();
    for (const row of child.rows) {
      const at = rootRow(row, child, root, byName);
      if (at === null) {
        lost += 1;
        continue;
      }
      const time = (times.get(at) ?? 0) + 1;
      times.set(at, time);
      for (const { name, index } of own) {
        const label = `${child.name}[${time}]/${name}`;
        const place = places.get(label) ?? header.push(label) - 1;
        places.set(label, place);
        const target = rows[at];
        if (target !== undefined) target[place] = row[index] ?? '';
      }
    }
  }
  return {
    rows: [
      header,
      ...rows.map((row) => Array.from({ length: header.length }, (_, index) => row[index] ?? '')),
    ],
    notes: [
      `${children.length} ${children.length === 1 ? 'table of a repeated group was' : 'tables of repeated groups were'} joined to the rows they belong to.`,
      ...(lost > 0
        ? [
            `${lost} ${lost === 1 ? 'row of a repeated group belongs' : 'rows of repeated groups belong'} to no row of the first sheet and ${lost === 1 ? 'was' : 'were'} left out.`,
          ]
        : []),
    ],
  };
}

interface Indexed {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly index: number;
  readonly parentIndex: number;
  readonly parentName: number;
  /** Of its own index or key: where that row stands. */
  readonly places: ReadonlyMap<string, number>;
}

function readIndexed(sheet: Sheet): Indexed {
  const at = headerIndex(sheet);
  const header = (sheet.rows[at] ?? []).map(normaliseLabel);
  const rows = sheet.rows.slice(at + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const index = columnOf(header, '_index', 'KEY');
  return {
    name: sheet.name,
    header,
    rows,
    index,
    parentIndex: columnOf(header, '_parent_index', 'PARENT_KEY'),
    parentName: header.indexOf('_parent_table_name'),
    places: new Map(rows.map((row, place) => [row[index] ?? '', place])),
  };
}

function columnOf(header: readonly string[], kobo: string, odk: string): number {
  return header.includes(kobo) ? header.indexOf(kobo) : header.indexOf(odk);
}

/** Climbs from a row of a repeated group to the person's row: groups stand inside groups. */
function rootRow(
  row: readonly string[],
  table: Indexed,
  root: Indexed,
  byName: ReadonlyMap<string, Indexed>,
): number | null {
  let [at, from] = [row, table];
  for (let depth = 0; depth < 20; depth += 1) {
    const wanted = at[from.parentIndex] ?? '';
    // ODK's keys are unique in all tables; KoboToolbox counts from 1 in each and names the table.
    const parent =
      from.parentName === -1
        ? [...byName.values()].find((other) => other.places.has(wanted))
        : (byName.get(at[from.parentName] ?? '') ?? root);
    const place = parent?.places.get(wanted);
    if (parent === undefined || place === undefined) return null;
    if (parent === root) return place;
    [at, from] = [parent.rows[place] ?? [], parent];
  }
  return null;
}
