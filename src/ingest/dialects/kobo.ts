// KoboToolbox and ODK: the tool's own columns start with "_", choices come joined and as one 0/1 column for each.
import { normaliseLabel } from '../normalise.ts';
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
  { test: /^(?:_uuid|meta[/-]instanceid|instanceid|key)$/iu, use: 'id' },
  { test: /^(?:_submission_time|submissiondate)$/iu, use: 'date' },
  {
    test: /^(?:start|end|today|deviceid|device id|phonenumber|subscriberid|simserial|simid|username|audit|_id|_validation_status|_notes|_status|_submitted_by|__version__|_version_|formhub\/uuid|_tags|_index|_attachments|_geolocation|_xform_id_string|_bamboo_dataset_id|_parent_.*|_submission__.*|submitterid|submittername|attachments(?:present|expected)|status|reviewstate|edits|formversion|meta[/-].*|_.*_(?:latitude|longitude|altitude|precision)|.*_url)$/iu,
    use: 'ignore',
  },
];
const PERSONAL =
  /(?:^|[/_ -])(?:name|names|phone|mobile|tel|gps|geo\w*|photo|picture|image|audio|video|signature|barcode|email|address|birth\w*|dob)$/iu;

export const kobo: Dialect = {
  format: 'kobo',
  claim(rows) {
    const at = findRow(rows, (cells) => {
      const own = cells.filter((cell) =>
        /^(?:_uuid|_submission_time|_validation_status|_submitted_by|__version__|_index|_id)$/u.test(
          cell,
        ),
      ).length;
      return (
        own >= 3 ||
        (cells.includes('SubmissionDate') &&
          (cells.includes('KEY') || cells.includes('meta-instanceID')))
      );
    });
    if (at === -1) return null;
    const header = (rows[at] ?? []).map((cell) => plainLabel(cell));
    const validation = header.findIndex((cell) =>
      /^(?:_validation_status|reviewstate)$/iu.test(cell),
    );
    const id = header.findIndex((cell) => /^_uuid$/iu.test(cell));
    return {
      why: 'the columns "_uuid", "_submission_time" and their like of KoboToolbox or ODK',
      dataFrom: at + 1,
      columns: nameDrafts(
        Array.from({ length: widthOf(rows) }, (_, index): ColumnDraft => {
          const label = header[index] ?? '';
          // One id is enough: meta/instanceID says the same as _uuid.
          if (id !== -1 && index !== id && /^(?:meta[/-]instanceid|instanceid|key)$/iu.test(label))
            return { header: label, use: 'ignore' };
          return draftOf(label, header, rows, at + 1, index);
        }),
      ),
      notes: [],
      ...(validation === -1 ? {} : { judge: (cells) => judge(cells[validation] ?? '') }),
    };
  },
};

function draftOf(
  label: string,
  header: readonly string[],
  rows: Rows,
  from: number,
  index: number,
): ColumnDraft {
  const own = OWN.find(({ test }) => test.test(label));
  if (own !== undefined) return { header: label, use: own.use };
  // "children[2]/what_they_like": the same question asked once for each child.
  const question = questionOf(label);
  const values = isRepeat(label)
    ? header.flatMap((other, at) =>
        questionOf(other) === question ? valuesOf(rows, from, at) : [],
      )
    : valuesOf(rows, from, index);
  if (PERSONAL.test(question)) return { header: label, question, use: 'ignore' };
  const parent = /^(.+)\/([^/]+)$/su.exec(label);
  if (
    parent !== null &&
    !isRepeat(label) &&
    values.every((value) => /^(?:[01]|true|false)$/iu.test(value)) &&
    isOptionOf(parent[1] ?? '', header, label)
  )
    return { header: label, question: parent[1] ?? label, use: 'option', option: parent[2] ?? '' };
  // The joined form of choices that also have a column each would count everybody twice.
  if (header.some((other) => other.startsWith(`${label}/`)) && !isRepeat(label))
    return { header: label, use: 'ignore' };
  if (/_other$|^other[, ]|please specify|specify other/iu.test(label))
    return { header: label, question, use: 'text' };
  // Columns of one repeated question are all of one kind, though some hold a single answer.
  if (isRepeat(label))
    return {
      header: label,
      question,
      use: isProse(values) ? 'text' : isChoice(values) ? 'closed' : 'ignore',
    };
  return { header: label, question, use: isChoice(values) ? 'closed' : null };
}

function questionOf(label: string): string {
  return isRepeat(label) ? label.replace(/^.*\/(?=[^/]+$)/su, '') : label;
}

function isProse(values: readonly string[]): boolean {
  const words = values.reduce((sum, value) => sum + value.split(' ').length, 0);
  return (
    values.length > 0 && words / values.length >= 2.5 && new Set(values).size >= values.length * 0.5
  );
}

/** A form's short entries are choices, mostly: a few codes, or words of which there are few kinds. */
function isChoice(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  if (values.every((value) => /^\d+$/u.test(value)))
    return values.every((value) => Number(value) <= 10);
  const distinct = new Set(values).size;
  return (
    distinct <= 12 &&
    values.every(
      (value) =>
        value.split(' ').length <= (distinct < values.length ? 4 : 2) && !/\d{3}/u.test(value),
    )
  );
}

function isRepeat(label: string): boolean {
  return /\[\d+\]/u.test(label);
}

function isOptionOf(question: string, header: readonly string[], label: string): boolean {
  return (
    header.includes(question) ||
    header.some((other) => other !== label && other.startsWith(`${question}/`))
  );
}

function judge(status: string): RowJudgement {
  const word = normaliseLabel(status).toLowerCase();
  return /not[ _]approved|rejected|"uid": ?"validation_status_not_approved"/u.test(word)
    ? { withhold: 'not approved by the survey’s makers' }
    : {};
}
