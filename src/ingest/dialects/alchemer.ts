// Alchemer (SurveyGizmo): "Time Started, Date Submitted, Status"; a question's columns are "label #n:Question".
import type { ColumnUse, Dialect, RowJudgement } from '../raw.ts';
import {
  type ColumnDraft,
  findRow,
  nameDrafts,
  plainLabel,
  valuesOf,
  widthOf,
} from './table-shape.ts';

const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: /^response id$/iu, use: 'id' },
  { test: /^date submitted$/iu, use: 'date' },
  { test: /^email$/iu, use: 'person' },
  {
    test: /^(?:time started|status|legacy comments|comments|language|referer|sessionid|session id|user agent|extended referer|longitude|latitude|country|city|state\/region|postal|tags|contact id|ip address|link)$/iu,
    use: 'ignore',
  },
];

export const alchemer: Dialect = {
  format: 'alchemer',
  claim(rows) {
    const at = findRow(
      rows,
      (cells) =>
        cells.includes('Time Started') &&
        cells.includes('Date Submitted') &&
        cells.includes('Status'),
    );
    if (at === -1) return null;
    const header = (rows[at] ?? []).map(plainLabel);
    const status = header.indexOf('Status');
    return {
      why: '"Time Started", "Date Submitted" and "Status" as Alchemer (SurveyGizmo) writes them',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index) =>
          draftOf(header[index] ?? '', valuesOf(rows, at + 1, index)),
        ),
      ),
      notes: [],
      judge: (cells) => judge(cells[status] ?? ''),
    };
  },
};

function draftOf(header: string, values: readonly string[]): ColumnDraft {
  const own = OWN.find(({ test }) => test.test(header));
  if (own !== undefined) return { header, use: own.use };
  // Three boxes for one question are three answers of one person to it.
  const numbered = /^[^:]*#\d+:+(.+)$/su.exec(header);
  if (numbered !== null) return { header, question: numbered[1] ?? header, use: 'text' };
  const labelled = /^([^:]{1,80}?):+(\S.*)$/su.exec(header);
  if (labelled === null) return { header, use: null };
  const [, label = '', question = ''] = labelled;
  if (/\b(?:write in|other)\b|\bword\(s\)|comments?$/iu.test(label))
    return { header, question, use: 'text' };
  const isBox =
    values.length > 0 && values.every((value) => value.toLowerCase() === label.toLowerCase());
  return isBox ? { header, question, use: 'option', option: label } : { header, use: null };
}

function judge(status: string): RowJudgement {
  const word = status.trim().toLowerCase();
  return {
    isComplete: word === 'complete',
    ...(/^(?:deleted|disqualified)$/u.test(word)
      ? { withhold: `marked "${word}" by the survey tool` }
      : {}),
  };
}
