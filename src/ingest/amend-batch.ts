// Rewrites lines of batches that are there already: corrections of a changed export, words that a fellow ruled to be
// no personal detail. Ids stay, so that published addresses do; each file is replaced by one rename.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BatchManifest } from '../domain/batch.ts';
import { foldChoice, type ClosedAnswer } from '../domain/closed-answer.ts';
import type { RedactionKind, Response } from '../domain/response.ts';
import { sortedByKind } from './batch-counts.ts';
import type { ClosedChange } from './closed-again.ts';
import { batchFolders, readManifest } from './existing.ts';
import type { SafeAnswer } from './make-safe.ts';
import { readLines } from './read-lines.ts';
import { LineFile, writeSafely } from './write-batch.ts';
import { renamePatiently } from './rename-patiently.ts';

/** What takes the place of a response's text, by response id. */
export type Amendments = ReadonlyMap<string, SafeAnswer>;

/** `workDir` lies in the same file system. Returns the number of lines that changed. */
export async function amendBatches(
  consultationDir: string,
  workDir: string,
  amendments: Amendments,
): Promise<number> {
  if (amendments.size === 0) return 0;
  let changed = 0;
  for (const folder of batchFolders(consultationDir)) {
    const batchDir = join(consultationDir, 'batches', folder);
    const path = join(batchDir, 'responses.jsonl');
    if (!existsSync(path)) continue;
    const copy = join(workDir, `${folder}.responses.jsonl`);
    const file = new LineFile(copy);
    let changedHere = 0;
    const redactions: Partial<Record<RedactionKind, number>> = {};
    for await (const response of readLines<Response>(path)) {
      const amended = amend(response, amendments.get(response.id));
      if (amended !== response) changedHere += 1;
      for (const [kind, count] of Object.entries(amended.removed) as [RedactionKind, number][])
        redactions[kind] = (redactions[kind] ?? 0) + count;
      file.add(amended);
    }
    file.close();
    if (changedHere === 0) continue;
    renamePatiently(copy, path);
    replaceManifest(batchDir, workDir, { redactions: sortedByKind(redactions) });
    changed += changedHere;
  }
  return changed;
}

/** Puts the ticks of a changed export in the place of the earlier ones. Returns the number of lines that changed. */
export async function amendClosed(
  consultationDir: string,
  workDir: string,
  changes: readonly ClosedChange[],
): Promise<number> {
  let changed = 0;
  for (const [folder, own] of Map.groupBy(changes, (change) => change.folder)) {
    const batchDir = join(consultationDir, 'batches', folder);
    const path = join(batchDir, 'answers.jsonl');
    const copy = join(workDir, `${folder}.answers.jsonl`);
    const questions = withOptions(readManifest(batchDir), own);
    const spelled = new Map(
      questions.flatMap(({ id, options }) =>
        options.map((option) => [`${id} ${foldChoice(option)}`, option]),
      ),
    );
    const choicesOf = new Map(
      own.map(({ respondent, question, choices }) => [
        `${respondent} ${question}`,
        choices.map((choice) => spelled.get(`${question} ${foldChoice(choice)}`) ?? choice),
      ]),
    );
    const file = new LineFile(copy);
    for await (const answer of readLines<ClosedAnswer>(path)) {
      const choices = choicesOf.get(`${answer.respondent} ${answer.question}`);
      if (choices !== undefined) changed += 1;
      file.add(choices === undefined ? answer : { ...answer, choices });
    }
    file.close();
    // An option that nobody uses is no fault; one that the manifest does not list would be missing from the chart.
    replaceManifest(batchDir, workDir, { questions });
    renamePatiently(copy, path);
  }
  return changed;
}

function withOptions(
  { questions }: BatchManifest,
  changes: readonly ClosedChange[],
): BatchManifest['questions'] {
  const chosen = Map.groupBy(changes, ({ question }) => question);
  return questions.map((question) => {
    const missing = new Map(
      (chosen.get(question.id) ?? []).flatMap(({ choices }) =>
        choices.map((choice) => [foldChoice(choice), choice]),
      ),
    );
    for (const option of question.options) missing.delete(foldChoice(option));
    return { ...question, options: [...question.options, ...missing.values()] };
  });
}

/** Writes the manifest anew with some of its fields changed. */
export function replaceManifest(
  batchDir: string,
  workDir: string,
  change: Partial<BatchManifest>,
): void {
  const copy = join(workDir, 'batch.yaml');
  writeSafely(copy, stringify({ ...readManifest(batchDir), ...change }, { lineWidth: 0 }));
  renamePatiently(copy, join(batchDir, 'batch.yaml'));
}

function amend(response: Response, answer: SafeAnswer | undefined): Response {
  if (answer === undefined || answer.text === response.text) return response;
  return { ...response, text: answer.text, removed: answer.removed, language: answer.language };
}

/** Ids of a batch's responses by where they stand in the file: row, question, and which of that question's answers. */
export async function idsByPlace(batchDir: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const response of readLines<Response>(join(batchDir, 'responses.jsonl'))) {
    let nth = 0;
    while (ids.has(placeOf(response.row, response.question, nth))) nth += 1;
    ids.set(placeOf(response.row, response.question, nth), response.id);
  }
  return ids;
}

export function placeOf(row: number, question: string | null, nth: number): string {
  return `${row} ${question ?? ''} ${nth}`;
}
