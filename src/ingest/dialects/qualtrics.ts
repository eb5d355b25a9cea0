// Qualtrics: three header rows (tags, questions, ImportIds), or two in the form before 2017 (V1 … V10).
import type { Dialect, RowJudgement, TableLayout } from '../raw.ts';
import {
  type ColumnDraft,
  isTickBox,
  nameDrafts,
  plainLabel,
  type Rows,
  valuesOf,
  widthOf,
} from './table-shape.ts';

/** Row 3 in JSON, in Python's way of writing it, or with the quotes that a spreadsheet doubled. */
const IMPORT_ID = /^\W*ImportId\W+\s*(.*?)["'}\s]*$/u;
const PRIVATE =
  /^(?:ip ?address|location(?:latitude|longitude|accuracy)|recipient(?:last|first)name|external(?:data)?reference|_?recordid|distributionchannel|userlanguage|progress|duration.*|responseset(?:id)?|panel-.*|location-.*|name|startdate|finished|status|consent.*browser.*|.*_(?:browser|version|operating system|resolution|first click|last click|page submit|click count)|q_.*|sc\d+|solution revision|projectname)$/iu;
const MACHINE =
  / - (?:topics|sentiment(?: score| polarity)?|parent topics|actionability|emotion.*)$/iu;

const STATUS: readonly { readonly test: RegExp; readonly reason: string }[] = [
  { test: /^(?:1|survey preview)$/iu, reason: 'a preview by the survey’s makers' },
  { test: /^(?:2|survey test)$/iu, reason: 'a test answer that the tool made' },
  { test: /^(?:8|9|12|spam.*)$/iu, reason: 'marked as spam by the survey tool' },
];
const REAL = /^(?:0|4|16|17|32|40|48|ip address|imported|offline.*|)$/iu;

interface Header {
  readonly dataFrom: number;
  readonly tags: readonly string[];
  readonly questions: readonly string[];
  /** Empty in the old form. */
  readonly importIds: readonly string[];
}

export const qualtrics: Dialect = {
  format: 'qualtrics',
  claim(rows): TableLayout | null {
    const header = readHeader(rows);
    if (header === null) return null;
    const width = widthOf(rows);
    const names = Array.from({ length: width }, (_, index) => fieldOf(header, index));
    const date = bestDate(names);
    const drafts = names.map((name, index) => draftOf(header, rows, name, index, index === date));
    const status = names.indexOf('status');
    const finished = names.indexOf('finished');
    const onlyTests = status !== -1 && isOnlyTests(rows, header.dataFrom, status);
    return {
      why:
        header.importIds.length > 0
          ? 'three header rows, the third holding Qualtrics’ ImportIds'
          : header.tags.some((tag) => tag.trim() === 'V1')
            ? 'two header rows, V1 to V10 above ResponseID: Qualtrics’ older form'
            : 'Qualtrics’ own columns and its ids that begin with R_',
      dataFrom: header.dataFrom,
      columns: nameDrafts(drafts),
      notes: onlyTests
        ? [
            'Every row looked at is marked as a preview or test by Qualtrics; they were taken in all the same: look whether these are real answers.',
          ]
        : [],
      judge: (cells) => judge(cells[status] ?? '', cells[finished], onlyTests),
    };
  },
};

function readHeader(rows: Rows): Header | null {
  const ids = rows.slice(0, 12).findIndex((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return (
      filled.length > 0 &&
      filled.filter((cell) => cell.length < 300 && IMPORT_ID.test(cell.trim())).length >=
        filled.length * 0.8
    );
  });
  if (ids >= 1) {
    return {
      dataFrom: ids + 1,
      tags: ids >= 2 ? (rows[ids - 2] ?? []) : (rows[ids - 1] ?? []),
      questions: rows[ids - 1] ?? [],
      importIds: (rows[ids] ?? []).map((cell) => IMPORT_ID.exec(cell.trim())?.[1] ?? ''),
    };
  }
  const old = rows
    .slice(0, 12)
    .findIndex(
      (row, index) =>
        row[0]?.trim() === 'V1' && /^response ?id$/iu.test(rows[index + 1]?.[0]?.trim() ?? ''),
    );
  if (old === -1) return withoutImportIds(rows);
  return {
    dataFrom: old + 2,
    tags: rows[old] ?? [],
    questions: rows[old + 1] ?? [],
    importIds: [],
  };
}

/** An export saved without the third row, or with the tags alone: its own columns and ids "R_…" tell it. */
function withoutImportIds(rows: Rows): Header | null {
  const at = rows.slice(0, 5).findIndex((row) => {
    const names = row.map((cell) => cell.trim().toLowerCase());
    return (
      names.includes('responseid') &&
      (names.includes('recordeddate') || names.includes('enddate')) &&
      (names.includes('finished') || names.includes('status'))
    );
  });
  if (at === -1) return null;
  const tags = rows[at] ?? [];
  const id = tags.findIndex((cell) => cell.trim().toLowerCase() === 'responseid');
  const isAnswer = (row: readonly string[] | undefined): boolean =>
    /^R_[0-9A-Za-z]{8,}$/u.test(row?.[id]?.trim() ?? '');
  if (isAnswer(rows[at + 1])) return { dataFrom: at + 1, tags, questions: tags, importIds: [] };
  return isAnswer(rows[at + 2])
    ? { dataFrom: at + 2, tags, questions: rows[at + 1] ?? [], importIds: [] }
    : null;
}

/** The name by which Qualtrics knows a column of its own: "status", "recordeddate"; else the tag. */
function fieldOf(header: Header, index: number): string {
  const tag = (header.tags[index] ?? '').trim();
  const name = /^V(?:[1-9]|10)$/u.test(tag) ? (header.questions[index] ?? '').trim() : tag;
  return name.toLowerCase().replace(/^(\w+) (date|id)$/u, '$1$2');
}

function bestDate(names: readonly string[]): number {
  for (const name of ['recordeddate', 'enddate', 'startdate']) {
    const index = names.indexOf(name);
    if (index !== -1) return index;
  }
  return -1;
}

function draftOf(
  header: Header,
  rows: Rows,
  name: string,
  index: number,
  isDate: boolean,
): ColumnDraft {
  const tag = (header.tags[index] ?? '').trim();
  const asked = plainLabel(header.questions[index] ?? '');
  const id = header.importIds[index] ?? '';
  const shown = {
    header: asked === '' || asked === tag ? tag : `${tag}: ${asked}`,
    question: asked === '' ? tag : asked,
  };
  if (isDate) return { ...shown, use: 'date' };
  if (/^response ?id$/iu.test(name) || id === '_recordId') return { ...shown, use: 'id' };
  if (/^(?:recipientemail|emailaddress)$/iu.test(name)) return { ...shown, use: 'person' };
  if (name === 'enddate' || name === 'startdate' || name === 'recordeddate')
    return { ...shown, use: 'ignore' };
  if (
    (tag === '' && asked === '') ||
    PRIVATE.test(name) ||
    MACHINE.test(tag) ||
    MACHINE.test(asked) ||
    /(?:Topics|Sentiment\w*)$/u.test(id)
  )
    return { ...shown, use: 'ignore' };
  if (id.includes('TEXT') || tag.includes('TEXT')) return { ...shown, use: 'text' };
  return choiceOf(shown, header, rows, index) ?? { ...shown, use: null };
}

/** One tick box of a question: "Question - Option" beside others that start with the same question. */
function choiceOf(
  shown: { header: string; question: string },
  header: Header,
  rows: Rows,
  index: number,
): ColumnDraft | null {
  if (shown.question.length > 2000) return null;
  const cut = /^(.*\S)\s*-\s*(?:Selected Choice - )?(\S[^-]*)$/su.exec(shown.question);
  if (cut === null) return null;
  const [, question = '', option = ''] = cut;
  const near = [header.questions[index - 1], header.questions[index + 1]];
  const hasSiblings = near.some(
    (text) => text !== undefined && plainLabel(text).startsWith(question),
  );
  const values = valuesOf(rows, header.dataFrom, index);
  if (option === 'Selected Choice') return { ...shown, question, use: null };
  const isBox = values.every(
    (value) => value === '1' || value.toLowerCase() === option.toLowerCase(),
  );
  if (!hasSiblings || !isBox || !isTickBox(values, option)) return null;
  return { header: shown.header, question, use: 'option', option };
}

/** Makers who tested a survey and nobody else: leaving all rows out would leave nothing to look at. */
function isOnlyTests(rows: Rows, from: number, status: number): boolean {
  const values = rows.slice(from).map((row) => (row[status] ?? '').trim());
  return (
    values.length > 0 &&
    values.every((value) => !REAL.test(value) || value === '') &&
    values.some((value) => value !== '')
  );
}

function judge(status: string, finished: string | undefined, onlyTests: boolean): RowJudgement {
  const found = STATUS.find(({ test }) => test.test(status.trim()));
  const isSpam = found?.reason.includes('spam') === true;
  return {
    ...(finished === undefined || finished.trim() === ''
      ? {}
      : { isComplete: /^(?:1|true|wahr|vrai|verdadero)$/iu.test(finished.trim()) }),
    ...(found !== undefined && (isSpam || !onlyTests) ? { withhold: found.reason } : {}),
  };
}
