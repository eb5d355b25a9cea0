// What a consultation already holds: so that the same file, or next week's export of the same form, adds only new rows.
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BatchManifestSchema, type BatchManifest } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Response } from '../domain/response.ts';
import type { Role } from '../domain/role.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { idBody } from './respondent.ts';

export interface ExistingBatch {
  readonly folder: string;
  readonly manifest: BatchManifest;
}

export interface Existing {
  readonly batches: readonly ExistingBatch[];
  /** By response id: fingerprint of its text, to see a correction. */
  readonly textOf: ReadonlyMap<string, string>;
  /** By respondent id: the folder that holds what they said. */
  readonly respondents: ReadonlyMap<string, string>;
  /** By folder: how many rows said exactly this, for files whose rows have no ids. */
  readonly rowKeys: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** `consultationDir` need not exist. Only ids and fingerprints are held in memory, never texts. */
export async function readExisting(consultationDir: string): Promise<Existing> {
  const batches: ExistingBatch[] = [];
  const textOf = new Map<string, string>();
  const respondents = new Map<string, string>();
  const rowKeys = new Map<string, Map<string, number>>();
  for (const folder of batchFolders(consultationDir)) {
    const path = join(consultationDir, 'batches', folder);
    const manifest = readManifest(path);
    batches.push({ folder, manifest });
    const questions = new Map(manifest.questions.map((question) => [question.id, question.text]));
    const keys = new Map<string, number>();
    rowKeys.set(folder, keys);
    const wrote = new Set<string>();
    const count = (key: string): void => void keys.set(key, (keys.get(key) ?? 0) + 1);
    let row: Response[] = [];
    const endRow = (): void => {
      const [first] = row;
      if (first !== undefined)
        count(
          rowKey({
            ...first,
            texts: row.map(({ question, text }) => ({
              question: question === null ? null : (questions.get(question) ?? null),
              text,
            })),
            choices: [],
          }),
        );
      row = [];
    };
    for await (const response of readLines<Response>(join(path, 'responses.jsonl'))) {
      if (row[0] !== undefined && row[0].row !== response.row) endRow();
      row.push(response);
      textOf.set(response.id, fingerprint(response.text));
      respondents.set(response.respondent, folder);
      wrote.add(response.respondent);
    }
    endRow();
    let answers: ClosedAnswer[] = [];
    const endAnswers = (): void => {
      const [first] = answers;
      if (first !== undefined) {
        respondents.set(first.respondent, folder);
        const choices = answers.map(({ question, choices: chosen }) => ({
          question: questions.get(question) ?? '',
          choices: chosen,
        }));
        if (!wrote.has(first.respondent))
          count(rowKey({ kind: 'response', date: null, roles: first.roles, texts: [], choices }));
      }
      answers = [];
    };
    for await (const answer of readLines<ClosedAnswer>(join(path, 'answers.jsonl'))) {
      if (answers[0] !== undefined && answers[0].respondent !== answer.respondent) endAnswers();
      answers.push(answer);
    }
    endAnswers();
  }
  return { batches, textOf, respondents, rowKeys };
}

interface RowContent {
  readonly kind: 'response' | 'comment';
  readonly date: string | null;
  readonly roles: readonly Role[];
  readonly texts: readonly { readonly question: string | null; readonly text: string }[];
  /** Looked at only where there are no texts. */
  readonly choices: readonly { readonly question: string; readonly choices: readonly string[] }[];
}

/** What a row says, safe text only, as one short key. */
export function rowKey(row: RowContent): string {
  if (row.texts.length === 0)
    return idBody([
      'choices',
      ...row.roles,
      ...row.choices.flatMap(({ question, choices }) => [question, ...choices]),
    ]);
  return idBody([
    row.kind,
    row.date ?? '',
    ...row.roles,
    ...row.texts.flatMap(({ question, text }) => [question ?? '', text]),
  ]);
}

export function fingerprint(text: string): string {
  return idBody([text]);
}

export function batchFolders(consultationDir: string): string[] {
  const batches = join(consultationDir, 'batches');
  if (!existsSync(batches)) return [];
  return readdirSync(batches, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        existsSync(join(batches, entry.name, 'batch.yaml')),
    )
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readManifest(batchDir: string): BatchManifest {
  const parsed = BatchManifestSchema.safeParse(
    parse(readFileSync(join(batchDir, 'batch.yaml'), 'utf8')),
  );
  if (parsed.success) return parsed.data;
  throw new VerbatimError('content-invalid', [
    {
      where: join(batchDir, 'batch.yaml'),
      message: 'does not fit the form of a batch.',
      hint: 'Run "verbatim check" to see every problem.',
    },
  ]);
}

/** Each line of a JSON Lines file that lies past the privacy line; none where the file is missing. */
export async function* readLines<T>(path: string): AsyncIterable<T> {
  if (!existsSync(path)) return;
  let rest = '';
  // Not node:readline, which also breaks at U+2028 inside a text. Files in content/ were written by this program
  // and are validated in full by `check` and `build`.
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
  }
  if (rest !== '') yield JSON.parse(rest) as T;
}
