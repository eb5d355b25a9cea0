// Microsoft Forms: "ID, Start time, Completion time, Email, Name", then the questions.
import type { ColumnUse, Dialect } from '../raw.ts';
import { type ColumnDraft, findRow, nameDrafts, widthOf } from './table-shape.ts';

const START = /^(?:start time|startzeit|heure de début|hora de inicio)$/iu;
const END = /^(?:completion time|fertigstellungszeit|heure de fin|hora de finalización)$/iu;

const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: /^id\.?$/iu, use: 'id' },
  { test: START, use: 'ignore' },
  { test: END, use: 'date' },
  {
    test: /^(?:email|e-mail|e-mail-adresse|adresse de messagerie|correo electrónico)$/iu,
    use: 'person',
  },
  {
    test: /^(?:last modified time|uhrzeit der letzten änderung|total points|quiz feedback|grade posted time|language|sprache)$/iu,
    use: 'ignore',
  },
  { test: /^(?:points|feedback) [-–] /iu, use: 'ignore' },
];

export const microsoftForms: Dialect = {
  format: 'ms-forms',
  claim(rows) {
    const at = findRow(
      rows,
      (cells) =>
        cells.slice(0, 4).some((cell) => START.test(cell)) &&
        cells.slice(0, 5).some((cell) => END.test(cell)),
    );
    if (at === -1) return null;
    const header = rows[at] ?? [];
    return {
      why: '"Start time" and "Completion time" as Microsoft Forms writes them',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = (header[index] ?? '').trim();
          // Only the tool's own "Name" comes among the first columns; a question may be called "Name" too.
          if (index < 6 && /^(?:name|nom|nombre)$/iu.test(label))
            return { header: label, use: 'name' };
          return { header: label, use: OWN.find(({ test }) => test.test(label))?.use ?? null };
        }),
      ),
      notes: [],
    };
  },
};
