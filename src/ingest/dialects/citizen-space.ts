// Citizen Space: one row a response with ids like "ANON-1ABC-2DEF-3"; analysts' own columns are not the people's.
import { normaliseLabel } from '../normalise.ts';
import type { ColumnUse, Dialect } from '../raw.ts';
import {
  type ColumnDraft,
  findRow,
  isTickBox,
  nameDrafts,
  plainLabel,
  valuesOf,
  widthOf,
} from './table-shape.ts';

const RESPONSE_ID = /^(?:ANON|BHLF)-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]$/u;
const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: /^(?:date submitted|submitted|submission date|date of submission)$/iu, use: 'date' },
  {
    test: /^(?:analyst|analysis|internal).*|.*(?:\banalyst\b|\btags?|\(tags\)|analysis notes?)$/iu,
    use: 'ignore',
  },
];

export const citizenSpace: Dialect = {
  format: 'citizen-space',
  claim(rows) {
    const first = rows
      .slice(0, 40)
      .findIndex((row) => row.some((cell) => RESPONSE_ID.test(normaliseLabel(cell))));
    if (first < 1) return null;
    const idColumn = (rows[first] ?? []).findIndex((cell) =>
      RESPONSE_ID.test(normaliseLabel(cell)),
    );
    const at = findRow(
      rows,
      (cells) => (cells[idColumn] ?? '') !== '' && !RESPONSE_ID.test(cells[idColumn] ?? ''),
    );
    if (at === -1 || at >= first) return null;
    const header = (rows[at] ?? []).map(plainLabel);
    return {
      why: 'response ids as Citizen Space gives them (ANON-…)',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index) =>
          index === idColumn
            ? { header: header[index] ?? '', use: 'id' as const }
            : draftOf(header[index] ?? '', valuesOf(rows, at + 1, index)),
        ),
      ),
      notes: [],
    };
  },
};

function draftOf(header: string, values: readonly string[]): ColumnDraft {
  const own = OWN.find(({ test }) => test.test(header));
  if (own !== undefined) return { header, use: own.use };
  const cut = /^(.*\S) - (\S.*)$/su.exec(header);
  const option = cut?.[2] ?? '';
  if (
    cut !== null &&
    values.length > 0 &&
    isTickBox(values, option) &&
    values.every((value) => !/^\d+$/u.test(value))
  )
    return { header, question: cut[1] ?? header, use: 'option', option };
  return { header, use: null };
}
