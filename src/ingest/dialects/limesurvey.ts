// LimeSurvey: "Response ID, Date submitted, Last page", questions with "[subquestion]", "N/A" for what was not shown.
import type { ColumnUse, Dialect } from '../raw.ts';
import {
  type ColumnDraft,
  findRow,
  nameDrafts,
  plainLabel,
  valuesOf,
  widthOf,
} from './table-shape.ts';

const ID =
  /^(?:(?:response|answer) id|antwort ?id|id de (?:la )?réponse|id de (?:la )?respuesta|antwoord[ -]?id|id (?:della )?risposta|id da resposta|id odpowiedzi|id)(?: \(id\))?$|^id\. /iu;
const SUBMITTED =
  /^(?:date submitted|submitdate|datum abgeschickt|date de soumission|fecha de envío|fecha de finalización|datum verzonden|datum ingediend|data di invio|data de envio|data wysłania)$/iu;
const OWN: readonly { readonly test: RegExp; readonly use: ColumnUse }[] = [
  { test: SUBMITTED, use: 'date' },
  {
    test: /^(?:last page|lastpage|letzte seite|dernière page|última página|laatste pagina|ultima pagina|ostatnia strona|start language|startlanguage|start-sprache|langue de départ|idioma inicial|lenguaje inicial|starttaal|lingua iniziale|língua inicial|seed|zufallsstartwert|tête de série|semilla|seme|semente|date started|startdate|datum gestartet|date last action|datestamp|datum letzte aktivität|ip address|ipaddr|ip-adresse|referrer url|refurl|token|total time|interviewtime|(?:group|question) time:? .*|g?\w*\d\w*time|grouptime\d+)$/iu,
    use: 'ignore',
  },
];
const OTHER = /\[(?:other|comment|sonstiges|kommentar|autre|commentaire|otro|comentario)\]$/iu;
/** Yes and no in the tool's own languages: a tick box that was ticked or not. */
const BOX = /^(?:yes|no|y|n|ja|nein|oui|non|sí|si)$/iu;

export const limesurvey: Dialect = {
  format: 'limesurvey',
  claim(rows) {
    const at = findRow(rows, (cells) => {
      const [first = ''] = cells;
      if (!ID.test(first)) return false;
      const subquestions = cells.filter((cell) => /\S\s*\[[^\]]+\]$/u.test(cell)).length;
      const own = cells.filter((cell) =>
        OWN.some(({ test }) => test.test(withoutCode(cell))),
      ).length;
      return (
        own >= 2 ||
        (own >= 1 && subquestions >= 1) ||
        (/\bid\b/iu.test(first) && first.length > 2 && subquestions >= 3)
      );
    });
    if (at === -1) return null;
    const header = (rows[at] ?? []).map((cell) => withoutCode(plainLabel(cell)));
    const submitted = header.findIndex((cell) => SUBMITTED.test(cell));
    const width = widthOf(rows);
    return {
      why: 'LimeSurvey’s own columns and questions with their parts in brackets',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: width }, (_, index): ColumnDraft =>
          draftOf(header[index] ?? '', index, valuesOf(rows, at + 1, index)),
        ),
      ),
      notes: [],
      ...(submitted === -1
        ? {}
        : { judge: (cells) => ({ isComplete: (cells[submitted] ?? '').trim() !== '' }) }),
    };
  },
};

/** "lastpage. Last page": an export with codes and words in one header. */
function withoutCode(header: string): string {
  return header.replace(
    /^(?:id|submitdate|lastpage|startlanguage|seed|startdate|datestamp|ipaddr|refurl|token)\. (?=\S)/iu,
    '',
  );
}

function draftOf(header: string, index: number, values: readonly string[]): ColumnDraft {
  if (index === 0) return { header, use: 'id' };
  const own = OWN.find(({ test }) => test.test(header));
  if (own !== undefined) return { header, use: own.use };
  const question = header
    .replace(/^\d+\s+-\s+(?=\S)/u, '')
    .replace(/^[A-Z]{1,3}\d+[A-Za-z0-9]*(?:\[\w+\]){0,3}\.\s+(?=\S)/u, '');
  const cut = /^(.*\S)\s*\[([^\]]+)\]$/su.exec(question);
  if (cut === null) return { header, question, use: null };
  const isBox = values.every((value) => BOX.test(value));
  if (OTHER.test(header))
    return { header, question, use: values.length > 0 && isBox ? 'ignore' : 'text' };
  // "No" in a box that was shown is an answer; "N/A" was never shown. A box alone could not tell the two apart.
  return { header, question, use: values.length > 0 && isBox ? 'closed' : null };
}
