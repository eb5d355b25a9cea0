// Google Forms: a first column of time stamps, then the questions as people saw them.
import { looksLikeDate } from '../dates.ts';
import type { ColumnUse, Dialect } from '../raw.ts';
import { type ColumnDraft, findRow, nameDrafts, valuesOf, widthOf } from './table-shape.ts';

/** The one header that Google translates itself. */
const TIMESTAMP =
  /^(?:timestamp|zeitstempel|horodateur|marca temporal|carimbo de data\/hora|informazioni cronologiche|tijdstempel|tidsstämpel|tidsstempel|sygnatura czasowa|отметка времени|タイムスタンプ|时间戳记|時間戳記|타임스탬프)$/iu;
const PERSON =
  /^(?:email address|e-mail address|username|user ?name|e-mail-adresse|nutzername|adresse e-mail|nom d'utilisateur|dirección de correo electrónico|nombre de usuario)$/iu;
const SCORE = /^(?:score|punkte|punktzahl|puntuación|puntaje|note)$/iu;

export const googleForms: Dialect = {
  format: 'google-forms',
  claim(rows) {
    const at = findRow(rows, (cells) => TIMESTAMP.test(cells[0] ?? ''));
    if (at === -1) return null;
    const stamps = valuesOf(rows, at + 1, 0);
    const dates = stamps.filter((stamp) =>
      looksLikeDate(stamp.replace(/ GMT[+-]\d+$/u, '')),
    ).length;
    // Numbers below "timestamp" are another tool's seconds; totals and repeated headers are a few at most.
    if (
      stamps.length === 0 ||
      dates < stamps.length * 0.7 ||
      stamps.some((stamp) => /^\d{9,}$/u.test(stamp))
    )
      return null;
    const header = rows[at] ?? [];
    if (header.filter((cell) => cell.trim() !== '').length < 2) return null;
    return {
      why: 'a first column of Google Forms’ time stamps',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = (header[index] ?? '').trim();
          return { header: label, use: useOf(label, index) };
        }),
      ),
      notes:
        at === 0
          ? []
          : [
              `${at} ${at === 1 ? 'row' : 'rows'} above the header ${at === 1 ? 'was' : 'were'} taken for a title.`,
            ],
    };
  },
};

function useOf(label: string, index: number): ColumnUse | null {
  if (index === 0) return 'date';
  if (PERSON.test(label)) return 'person';
  return SCORE.test(label) ? 'ignore' : null;
}
