// SurveyMonkey: two header rows (questions above "Response" and options), or one with "Question - Option".
import type { Dialect, TableLayout } from '../raw.ts';
import {
  type ColumnDraft,
  findRow,
  isTickBox,
  nameDrafts,
  plainLabel,
  type Rows,
  valuesOf,
  widthOf,
} from './table-shape.ts';

const OPEN =
  /^open[- ]ended response$|^offene (?:be)?antwort(?:ung)?$|^(?:réponse ouverte|respuesta abierta|resposta aberta|risposta aperta|open antwoord)$/iu;
const ANSWER = /^(?:response|antwort|réponse|respuesta|responder|resposta|risposta|antwoord)$/iu;
const OTHER =
  /\b(?:please specify|specify|please explain|other)\b.*\)?$|\((?:bitte angeben|especifique|précisez|veuillez préciser|specificare|especifique por favor|geef nadere toelichting)\)$/iu;
const FREE_HEADER =
  /\((?:other|please specify|please explain)\)[.:?]?$|(?:^|[-–] )other \(please .*\)$/iu;

const OWN: readonly { readonly test: RegExp; readonly use: 'id' | 'date' | 'person' | 'ignore' }[] =
  [
    {
      test: /^(?:respondent[ -]?id|befragten-id|teilnehmer-id|id du répondant|identificación del encuestado|id del encuestado|id do respondente|id rispondente|id respondent)$/iu,
      use: 'id',
    },
    {
      test: /^(?:end ?date|enddatum|date de fin|fecha de finalización|data final|data di fine|einddatum)$/iu,
      use: 'date',
    },
    {
      test: /^(?:email address|e-mail-adresse|adresse e-mail|dirección de correo electrónico|endereço de email|indirizzo e-mail|e-mailadres)$/iu,
      use: 'person',
    },
    {
      test: /^(?:collector[ -]?id|start ?date|date (?:created|modified)|ip[ -]address|first name|last name|custom data ?\d*|weight|startdatum|ip-adresse|ip-adres|vorname|nachname|benutzerdefinierte daten ?\d*|id du collecteur|date de début|adresse ip|prénom|nom|données personnalisées ?\d*|identificación del recopilador|id del recopilador|fecha de inicio|dirección ip|nombre|apellidos?|datos personalizados ?\d*|id do coletor|data de início|endereço ip|nome|sobrenome|dados personalizados ?\d*|id collettore|data di inizio|indirizzo ip|cognome|dati personalizzati ?\d*|voornaam|achternaam|aangepaste gegevens ?\d*)$/iu,
      use: 'ignore',
    },
  ];

export const surveymonkey: Dialect = {
  format: 'surveymonkey',
  claim: (rows) => twoRows(rows) ?? oneRow(rows),
};

function twoRows(rows: Rows): TableLayout | null {
  const second = findRow(rows, (cells) => {
    const filled = cells.filter((cell) => cell !== '');
    const known = filled.filter((cell) => ANSWER.test(cell) || OPEN.test(cell)).length;
    return known > 0 && (known >= filled.length * 0.3 || cells.some((cell) => OPEN.test(cell)));
  });
  if (second < 1) return null;
  const top = rows[second - 1] ?? [];
  const below = rows[second] ?? [];
  // "Response" stands below a question of its own.
  if (
    !below.some(
      (cell, index) =>
        (ANSWER.test(cell.trim()) || OPEN.test(cell.trim())) && (top[index] ?? '').trim() !== '',
    )
  )
    return null;
  const drafts: ColumnDraft[] = [];
  let question = '';
  for (let index = 0; index < widthOf(rows); index += 1) {
    const above = plainLabel(top[index] ?? '');
    if (above !== '') question = above;
    drafts.push(
      draftBelow(question, plainLabel(below[index] ?? ''), valuesOf(rows, second + 1, index)),
    );
  }
  return {
    why: 'two header rows: questions above "Response", "Open-Ended Response" or their options',
    dataFrom: second + 1,
    columns: nameDrafts(drafts),
    notes: [],
  };
}

function draftBelow(question: string, label: string, values: readonly string[]): ColumnDraft {
  const own = OWN.find(({ test }) => test.test(question));
  if (own !== undefined && label === '') return { header: question, use: own.use };
  if (label === '' || ANSWER.test(label)) return { header: question, question, use: null };
  const header = `${question} - ${label}`;
  if (OPEN.test(label)) return { header: question, question, use: 'text' };
  if (isTickBox(values, label)) return { header, question, use: 'option', option: label };
  // Cells that differ from their option are what people wrote beside it.
  if (OTHER.test(label)) return { header, question: header, use: 'text' };
  const distinct = new Set(values.map((value) => value.toLowerCase())).size;
  return {
    header,
    question: header,
    use: distinct > 30 && distinct > values.length * 0.3 ? 'text' : null,
  };
}

/** One header row tells itself by its respondent ids: numbers of nine digits and more. */
function oneRow(rows: Rows): TableLayout | null {
  const at = findRow(rows, (cells) => OWN[0]?.test.test(cells[0] ?? '') === true);
  if (at === -1) return null;
  const ids = valuesOf(rows, at + 1, 0);
  if (ids.length === 0 || !ids.every((id) => /^\d{8,}$/u.test(id))) return null;
  const header = rows[at] ?? [];
  const drafts = Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
    const label = plainLabel(header[index] ?? '');
    const own = OWN.find(({ test }) => test.test(label));
    if (own !== undefined) return { header: label, use: own.use };
    const cut = /^(.*\S) - (.+)$/su.exec(label);
    const values = valuesOf(rows, at + 1, index);
    if (
      cut !== null &&
      values.length > 0 &&
      values.every((value) => value.toLowerCase() === cut[2]?.toLowerCase())
    )
      return { header: label, question: cut[1] ?? label, use: 'option', option: cut[2] ?? '' };
    // A tick box may be called "Other (please specify)" too: its cells say nothing but that.
    if (FREE_HEADER.test(label)) return { header: label, use: 'text' };
    return { header: label, use: null };
  });
  return {
    why: '"Respondent ID" with SurveyMonkey’s long numbers',
    dataFrom: at + 1,
    columns: nameDrafts(drafts),
    notes: [],
  };
}
