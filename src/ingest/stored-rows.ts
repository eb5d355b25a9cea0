// The rows that a batch holds, put together again from its lines: one row of the file may have answered several questions.
import { join } from 'node:path';
import type { BatchManifest, Question } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Response } from '../domain/response.ts';
import type { Role } from '../domain/role.ts';
import type { IdMap } from './id-map.ts';
import { readLines } from './read-lines.ts';
import { idBody } from './respondent.ts';

export interface StoredRow {
  readonly row: number;
  readonly kind: 'response' | 'comment';
  readonly date: string | null;
  readonly roles: readonly Role[];
  readonly respondent: string;
  readonly texts: readonly StoredText[];
}

export interface StoredText {
  readonly id: string;
  readonly place: string;
  readonly text: string;
}

export async function* storedRows(
  batchDir: string,
  { questions }: BatchManifest,
): AsyncIterable<StoredRow> {
  const places = openPlaces(questions);
  let row: Response[] = [];
  for await (const response of readLines<Response>(join(batchDir, 'responses.jsonl'))) {
    if (row[0] !== undefined && row[0].row !== response.row) {
      yield joined(row, places);
      row = [];
    }
    row.push(response);
  }
  if (row.length > 0) yield joined(row, places);
}

function joined(row: readonly Response[], places: ReadonlyMap<string, string>): StoredRow {
  const [first] = row;
  if (first === undefined) throw new RangeError('a row holds one text at least');
  return {
    ...first,
    texts: row.map(({ id, question, text }) => ({
      id,
      place: question === null ? '' : (places.get(question) ?? ''),
      text,
    })),
  };
}

/** By respondent: rows of a later batch in which they answered more questions of the same form. */
export type Additions = ReadonlyMap<string, readonly StoredRow[]>;

/** As `storedRows`, each row with what its person said later; those later rows are not given by themselves. */
export async function* wholeRows(
  batchDir: string,
  manifest: BatchManifest,
  additions: Additions,
): AsyncIterable<StoredRow> {
  for await (const row of storedRows(batchDir, manifest)) {
    const more = additions.get(row.respondent) ?? [];
    if (more.some(({ texts }) => texts[0]?.id === row.texts[0]?.id)) continue;
    const places = new Set(row.texts.map(({ place }) => place));
    const texts = more
      .filter((later) => sightOf(later) === sightOf(row))
      .flatMap((later) => later.texts.filter(({ place }) => !places.has(place)));
    yield texts.length === 0
      ? row
      : {
          ...row,
          texts: [...row.texts, ...texts].sort((a, b) => Number(a.place) - Number(b.place)),
        };
  }
}

/** Rows of these batches beyond those that `left` does not count any more: by key, how many are left. */
export async function leftOverRows(
  consultationDir: string,
  batches: readonly { readonly folder: string; readonly manifest: BatchManifest }[],
  left: IdMap,
  additions: Additions,
): Promise<StoredRow[]> {
  const still = left.copy();
  const rows: StoredRow[] = [];
  for (const { folder, manifest } of batches) {
    const batchDir = join(consultationDir, 'batches', folder);
    for await (const row of wholeRows(batchDir, manifest, additions)) {
      const key = rowKey({ ...row, choices: [] });
      const times = still.get(key) ?? 0;
      if (times === 0) continue;
      still.set(key, times - 1);
      rows.push(row);
    }
  }
  return rows;
}

/** Closed answers by respondent, in the order of the file. */
export async function* storedChoices(
  batchDir: string,
  { questions }: BatchManifest,
): AsyncIterable<{
  readonly respondent: string;
  readonly roles: readonly Role[];
  readonly choices: RowContent['choices'];
}> {
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  let answers: ClosedAnswer[] = [];
  const joinedAnswers = ([first]: readonly ClosedAnswer[]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            choices: answers.map(({ question, choices }) => ({
              question: texts.get(question) ?? '',
              choices,
            })),
          },
        ];
  for await (const answer of readLines<ClosedAnswer>(join(batchDir, 'answers.jsonl'))) {
    if (answers[0] !== undefined && answers[0].respondent !== answer.respondent) {
      yield* joinedAnswers(answers);
      answers = [];
    }
    answers.push(answer);
  }
  yield* joinedAnswers(answers);
}

/**
 * By id of an open question: which of the open ones it is. A form is known again by its questions in order, so that
 * this place says more than their words, in which a later version may redact a name.
 */
export function openPlaces(questions: readonly Question[]): Map<string, string> {
  const open = questions.filter(({ kind }) => kind === 'open');
  return new Map(open.map(({ id }, index) => [id, `${index + 1}`]));
}

export interface RowContent {
  readonly kind: 'response' | 'comment';
  readonly date: string | null;
  readonly roles: readonly Role[];
  readonly texts: readonly { readonly place: string; readonly text: string }[];
  /** Looked at only where there are no texts. */
  readonly choices: readonly { readonly question: string; readonly choices: readonly string[] }[];
}

/** What a row says, safe text only, as one short key. */
export function rowKey(row: RowContent): string {
  return idBody(rowParts(row));
}

/** What the key follows from. */
export function rowParts(row: RowContent): string[] {
  if (row.texts.length === 0)
    return [
      'choices',
      ...row.roles,
      ...row.choices.flatMap(({ question, choices }) => [question, ...choices]),
    ];
  return [sightOf(row), ...row.texts.flatMap(({ place, text }) => [place, text])];
}

/** Whether two rows could be one but for their words; a spreadsheet may have lost the date of one (########, 09:12). */
export function isSeenAlike(
  one: Pick<RowContent, 'kind' | 'date' | 'roles'>,
  other: Pick<RowContent, 'kind' | 'date' | 'roles'>,
): boolean {
  const date = one.date === null || other.date === null ? null : one.date;
  return (
    sightOf({ ...one, date }) === sightOf({ ...other, date: date === null ? null : other.date })
  );
}

/** What is left of a row without its words. */
export function sightOf({
  kind,
  date,
  roles,
}: Pick<RowContent, 'kind' | 'date' | 'roles'>): string {
  return [kind, date ?? '', ...roles].join('|');
}
