// Microsoft Forms: "ID, Start time, Completion time, Email, Name", then the questions.
import { looksLikeDate } from '../dates.ts';
import type { ColumnUse, Dialect } from '../raw.ts';
import { type ColumnDraft, findRow, nameDrafts, type Rows, widthOf } from './table-shape.ts';

const START =
  /^(?:start time|startzeit|heure de début|hora de inicio|ora di inizio|begintijd|hora de início|godzina rozpoczęcia|starttid|aloitusaika|čas zahájení|başlangıç saati|开始时间|開始時間|開始時刻|시작 시간)$/iu;
const END =
  /^(?:completion time|fertigstellungszeit|heure de fin|hora de finalización|ora di completamento|tijd van voltooien|hora de conclusão|godzina ukończenia|slutförandetid|fullføringstid|fuldførelsestidspunkt|valmistumisaika|čas dokončení|tamamlanma saati|完成时间|完成時間|完了時刻|완료 시간)$/iu;

const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: /^(?:id\.?|identyfikator)$/iu, use: 'id' },
  { test: START, use: 'ignore' },
  { test: END, use: 'date' },
  {
    test: /^(?:email|e-mail|e-mail-adresse|adresse de messagerie|correo electrónico|posta elettronica|adres e-mail)$/iu,
    use: 'person',
  },
  {
    test: /^(?:last modified time|uhrzeit der letzten änderung|heure de la dernière modification|hora de la última modificación|total points|quiz feedback|grade posted time|language|sprache|langue|idioma)$/iu,
    use: 'ignore',
  },
  { test: /^(?:points|feedback|punkte|points) [-–] /iu, use: 'ignore' },
];

/** The tool's own first columns, in whatever language their headers are. */
const FIRST: readonly ColumnUse[] = ['id', 'ignore', 'date', 'person', 'name'];

/** Rows counted from 1 on, two times of which the second is not earlier, then "anonymous" or an address. */
function hasItsShape(rows: Rows, from: number): boolean {
  const data = rows.slice(from).filter((row) => row.some((cell) => cell.trim() !== ''));
  return (
    data.length > 0 &&
    data.every(([id = '', start = '', end = '', address = '']) => {
      const words = address.trim();
      return (
        /^\d+$/u.test(id.trim()) &&
        /\d:\d\d/u.test(start) &&
        /\d:\d\d/u.test(end) &&
        looksLikeDate(start) &&
        looksLikeDate(end) &&
        (/^[^\s@]+@[^\s@]+$/u.test(words) || /^\p{L}{4,20}$/u.test(words))
      );
    }) &&
    new Set(data.map((row) => (row[3] ?? '').includes('@') || row[3])).size <= 2
  );
}

export const microsoftForms: Dialect = {
  format: 'ms-forms',
  claim(rows) {
    const at = findRow(
      rows,
      (cells) =>
        cells.slice(0, 4).some((cell) => START.test(cell)) &&
        cells.slice(0, 5).some((cell) => END.test(cell)),
    );
    const isByShape = at === -1 && (rows[0]?.length ?? 0) > 5 && hasItsShape(rows, 1);
    if (at === -1 && !isByShape) return null;
    const header = rows[isByShape ? 0 : at] ?? [];
    return {
      why: isByShape
        ? 'a number, two times and an address before the questions, as Microsoft Forms has them'
        : '"Start time" and "Completion time" as Microsoft Forms writes them',
      dataFrom: (isByShape ? 0 : at) + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = (header[index] ?? '').trim();
          const first = isByShape ? FIRST[index] : undefined;
          if (first !== undefined) return { header: label, use: first };
          // Only the tool's own "Name" comes among the first columns; a question may be called "Name" too.
          if (
            index < 6 &&
            /^(?:name|nom|nombre|nome|naam|nazwa|namn|navn|nimi|název|ad|名前|名称|姓名|이름)$/iu.test(
              label,
            )
          )
            return { header: label, use: 'name' };
          return { header: label, use: OWN.find(({ test }) => test.test(label))?.use ?? null };
        }),
      ),
      notes: [],
    };
  },
};
