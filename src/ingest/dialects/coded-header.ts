// Tables with a row of codes ("Q1", "Ident 2") above the row of questions: exports of councils and departments.
import type { Dialect } from '../raw.ts';
import { nameDrafts, widthOf } from './table-shape.ts';

const CODE = /^(?:[\p{L}_]{1,12}[ _.-]?)?\d{1,3}(?:[._-]?\w{1,3}){0,2}$/u;

export const codedHeader: Dialect = {
  format: 'coded-header',
  claim(rows) {
    const codesAt = rows.slice(0, 10).findIndex((row) => row.some((cell) => cell.trim() !== ''));
    const codes = (rows[codesAt] ?? []).map((cell) => cell.trim());
    const questions = (rows[codesAt + 1] ?? []).map((cell) => cell.trim());
    const filled = codes.filter((cell) => cell !== '');
    const isCodes =
      filled.length >= 2 &&
      filled.every((cell) => CODE.test(cell)) &&
      new Set(filled).size === filled.length &&
      filled.some((cell) => /\p{L}/u.test(cell));
    const asked = questions.filter((cell) => cell.split(/\s+/u).length >= 3);
    const marks = questions.filter((cell) => cell.endsWith('?')).length;
    // A spacer below the questions belongs to the header.
    const below = rows.slice(codesAt + 2);
    const spacers = below.findIndex((row) => row.some((cell) => cell.trim() !== ''));
    if (!isCodes || asked.length < filled.length * 0.6 || marks < filled.length * 0.3) return null;
    return {
      why: 'a row of codes above the row of questions',
      dataFrom: codesAt + 2 + Math.max(0, spacers),
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index) => ({
          header: questions[index] === '' ? (codes[index] ?? '') : (questions[index] ?? ''),
          use: null,
        })),
      ),
      notes: [],
    };
  },
};
