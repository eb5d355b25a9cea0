// The files of /data/: exactly the words and numbers of the pages, made once for a build.
import { createHash } from 'node:crypto';
import type { Synthesis } from '../domain/synthesis.ts';
import { csvTable } from '../export/csv.ts';
import {
  citationObjects,
  CODEBOOK_COLUMNS,
  codebookRows,
  COUNT_COLUMNS,
  countRows,
  FINDING_COLUMNS,
  findingRows,
  QUOTE_COLUMNS,
  quoteRows,
  type Row,
  summaryObjects,
} from './data-rows.ts';
import { address } from './link.ts';
import { RESPONSE_COLUMNS, responseRows } from './response-rows.ts';
import { STAFF_COLUMNS, staffRows } from './staff.ts';
import type { Strings } from './strings/en.ts';
import { getStrings } from './strings/index.ts';
import { getSynthesis, getTheme } from './synthesis.ts';
import { dateText } from './wording.ts';

export type DataFileKey =
  | 'quotes'
  | 'findings'
  | 'counts'
  | 'responses'
  | 'codebook'
  | 'summaries'
  | 'citations'
  | 'staff'
  | 'readme'
  | 'theme';

export interface DataFile {
  readonly key: DataFileKey;
  /** Name in /data/: "quotes.csv". */
  readonly name: string;
  /** The theme whose quotes it holds, for the files of single themes. */
  readonly theme: string | null;
  readonly type: string;
  readonly contents: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Keys of the columns in the dictionary, empty for JSON. */
  readonly columns: readonly string[];
}

const file = (
  key: DataFileKey,
  name: string,
  type: string,
  contents: string,
  rows: number,
  columns: readonly string[],
  theme: string | null = null,
): DataFile => ({
  key,
  name,
  theme,
  type,
  contents,
  rows,
  columns,
  bytes: Buffer.byteLength(contents),
  sha256: createHash('sha256').update(contents).digest('hex'),
});

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

const csv = (
  key: DataFileKey,
  columns: readonly string[],
  rows: readonly Row[],
  name = `${key}.csv`,
): DataFile => file(key, name, CSV, csvTable(columns, rows), rows.length, columns);

const json = (key: DataFileKey, value: readonly unknown[]): DataFile =>
  file(key, `${key}.json`, JSON_TYPE, `${JSON.stringify(value, null, 2)}\n`, value.length, []);

/** Rows of one file: some hosts refuse a file of more than 25 MiB. */
const MOST_ROWS = 50_000;

/** responses.csv, or where there are very many, responses-1.csv and so on. */
const responseFiles = (synthesis: Synthesis): readonly DataFile[] => {
  const rows = [...responseRows(synthesis)];
  const parts = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: parts }, (_, part) =>
    csv(
      'responses',
      RESPONSE_COLUMNS,
      rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS),
      parts === 1 ? 'responses.csv' : `responses-${String(part + 1)}.csv`,
    ),
  );
};

export const themeFileName = (theme: string, extension: 'csv' | 'json'): string =>
  `theme-${theme}.${extension}`;

/** The quotes of one theme as a table and as JSON, in the order of its pages. */
const themeFiles = (theme: string, quotes: readonly Row[]): readonly DataFile[] => {
  const at = QUOTE_COLUMNS.indexOf('themes');
  const rows = quotes.filter((row) => String(row[at]).split(' ').includes(theme));
  const objects = rows.map((row) =>
    Object.fromEntries(QUOTE_COLUMNS.map((column, i) => [column, row[i]])),
  );
  const [table, list] = [themeFileName(theme, 'csv'), themeFileName(theme, 'json')];
  return [
    file('theme', table, CSV, csvTable(QUOTE_COLUMNS, rows), rows.length, QUOTE_COLUMNS, theme),
    file('theme', list, JSON_TYPE, `${JSON.stringify(objects, null, 2)}\n`, rows.length, [], theme),
  ];
};

/** For whoever finds the folder without the page. */
const readmeFile = (files: readonly DataFile[], t: Strings): DataFile => {
  const { site, version, updated } = getSynthesis();
  const lines = [
    `${site.name}: ${t.data.title}`,
    `${site.body}. ${t.frame.version(version, dateText(updated, t))}. ${address('/data/')}`,
    '',
    ...files.map((one) => `${one.name}: ${aboutFile(one, t)}.`),
    '',
    t.data.safe,
    t.data.rightsText,
    '',
  ];
  return file('readme', 'README.txt', 'text/plain; charset=utf-8', lines.join('\n'), 0, []);
};

/** What a file holds, in a line without a full stop. */
export function aboutFile({ key, theme }: DataFile, t: Strings): string {
  if (key === 'readme') return t.data.readme;
  return key === 'theme' ? t.data.themeFile(getTheme(theme ?? '').name) : t.data.files[key];
}

const made = new WeakMap<Synthesis, readonly DataFile[]>();

/** All files in the order of the data page. */
export function listDataFiles(): readonly DataFile[] {
  const synthesis = getSynthesis();
  const known = made.get(synthesis);
  if (known !== undefined) return known;
  const t = getStrings();
  const quotes = quoteRows(synthesis, t);
  const tables = [
    csv('quotes', QUOTE_COLUMNS, quotes),
    csv('findings', FINDING_COLUMNS, findingRows(synthesis, t)),
    csv('counts', COUNT_COLUMNS, countRows(synthesis, t)),
    ...responseFiles(synthesis),
    csv('codebook', CODEBOOK_COLUMNS, codebookRows(synthesis)),
    json('summaries', summaryObjects(synthesis, t)),
    json('citations', citationObjects(synthesis, t)),
    ...synthesis.codebook.themes.flatMap(({ id }) => themeFiles(id, quotes)),
    ...(synthesis.edition === 'internal'
      ? [csv('staff', STAFF_COLUMNS, staffRows(synthesis))]
      : []),
  ];
  const files = [...tables, readmeFile(tables, t)];
  made.set(synthesis, files);
  return files;
}
