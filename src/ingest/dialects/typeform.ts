// Typeform: "#" with a hash id first, "Submit Date (UTC)" near the end, one column for each option of a choice.
import type { ColumnUse, Dialect, RowJudgement } from '../raw.ts';
import {
  type ColumnDraft,
  findRow,
  nameDrafts,
  plainLabel,
  type Rows,
  valuesOf,
  widthOf,
} from './table-shape.ts';

const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: /^#$/u, use: 'id' },
  { test: /^submit date(?: \(utc\))?$/iu, use: 'date' },
  // A network is shared by a whole school: it does not tell people apart.
  {
    test: /^(?:start date(?: \(utc\))?|stage date(?: \(utc\))?|network id|response type|ending|tags|score|.*browser.*platform.*)$/iu,
    use: 'ignore',
  },
];

export const typeform: Dialect = {
  format: 'typeform',
  claim(rows) {
    const at = findRow(rows, (cells) => cells[0] === '#');
    const ids = at === -1 ? [] : valuesOf(rows, at + 1, 0);
    if (ids.length === 0 || !ids.every((id) => /^[a-z0-9]{20,40}$/u.test(id))) return null;
    const header = (rows[at] ?? []).map(label);
    const groups = at > 0 ? (rows[at - 1] ?? []).map(label) : [];
    const responseType = header.findIndex((cell) => /^response type$/iu.test(cell));
    return {
      why: 'a first column "#" of hash ids as Typeform writes them',
      dataFrom: at + 1,
      columns: nameDrafts(draftColumns(header, groups, rows, at + 1)),
      notes: [],
      ...(responseType === -1 ? {} : { judge: (cells) => judge(cells[responseType] ?? '') }),
    };
  },
};

/** Headers carry HTML, *bold* and {{field}}s of earlier answers. */
function label(cell: string): string {
  return plainLabel(cell).replace(/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, '$1');
}

function draftColumns(
  header: readonly string[],
  groups: readonly string[],
  rows: Rows,
  from: number,
): ColumnDraft[] {
  const drafts: ColumnDraft[] = [];
  let question = '';
  let last = '';
  for (let index = 0; index < widthOf(rows); index += 1) {
    const text = header[index] ?? '';
    const above = groups[index] ?? '';
    const own = OWN.find(({ test }) => test.test(text));
    const values = valuesOf(rows, from, index);
    const isOption =
      text !== '' &&
      values.every((value) => label(value) === text) &&
      (values.length > 0 || question !== '' || above !== '');
    if (above !== '') question = above;
    if (own !== undefined) {
      drafts.push({ header: text, use: own.use });
      question = '';
    } else if (isOption) {
      if (question === '') question = runOfOptions(header, rows, from, index);
      drafts.push({ header: `${question} - ${text}`, question, use: 'option', option: text });
    } else if (/^other$/iu.test(text)) {
      const asked = question === '' ? last : question;
      const shown = asked === '' ? text : `${asked} - Other`;
      drafts.push({ header: shown, question: shown, use: 'text' });
    } else {
      drafts.push({ header: text, use: null });
      question = '';
      last = text;
    }
  }
  return drafts;
}

/** Without a row of groups the question is not in the file; its options name it. */
function runOfOptions(header: readonly string[], rows: Rows, from: number, start: number): string {
  const options: string[] = [];
  for (let index = start; index < header.length; index += 1) {
    const text = header[index] ?? '';
    if (text === '' || !valuesOf(rows, from, index).every((value) => label(value) === text)) break;
    options.push(text);
  }
  const shown = options.slice(0, 3).join(', ');
  return options.length > 3 ? `Choice of ${shown} …` : `Choice of ${shown}`;
}

function judge(responseType: string): RowJudgement {
  const type = responseType.trim().toLowerCase();
  return type === '' ? {} : { isComplete: type === 'completed' };
}
