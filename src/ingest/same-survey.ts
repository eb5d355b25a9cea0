// One survey exported in two languages: the tool translates the questions, so that the form looks like another, but the
// records have the same numbers, people's own words are the same and their ticks go together. Found out from the first rows, before any is taken.
import { join } from 'node:path';
import type { BatchManifest } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import { fingerprint, type Existing } from './existing.ts';
import type { SafeMaker } from './make-safe.ts';
import type { ResponsesReading } from './raw.ts';
import { readLines } from './read-lines.ts';
import { IdGiver, isGlobalId } from './respondent.ts';
import { formOfBatch } from './same-form.ts';
import { areSameTicks, type TickPair } from './same-ticks.ts';

export interface SameSurvey {
  /** Batch that holds it in the other language. */
  readonly folder: string;
  /** Its form, by which its record numbers are known. */
  readonly form: string;
  /** From a question of this file to the same question there; questions without an answer in both are missing. */
  readonly questionOf: ReadonlyMap<string, string>;
}

const LOOKED_AT = 300;

/**
 * Null where no earlier batch of another form holds these records with these words: four of five texts, and at least
 * three, must stand there under the same record number; or, where the words don't tell, `areSameTicks`.
 */
export async function findSameSurvey(
  responses: ResponsesReading,
  format: string,
  form: string,
  consultation: string,
  existing: Existing,
  safe: SafeMaker,
  consultationDir: string,
): Promise<SameSurvey | null> {
  const others = existing.batches.filter(
    ({ manifest }) =>
      manifest.source.format === format &&
      manifest.columns?.id != null &&
      formOfBatch(manifest) !== form,
  );
  if (others.length === 0) return null;
  const ids = new IdGiver(consultation, existing.textOf);
  const candidates = others.map(({ folder, manifest }) => ({
    folder,
    form: formOfBatch(manifest),
    manifest,
    questions: textsOf('open', manifest),
    votes: new Map<string, Map<string, number>>(),
    matches: 0,
  }));
  let texts = 0;
  let rows = 0;
  const ticked: Ticked[] = [];
  const closed: readonly string[] = textsOf('closed', responses).map((text) => safe.label(text));
  for await (const raw of responses.responses()) {
    if (raw.recordId === null || isGlobalId(raw.recordId)) return null;
    if (raw.texts.length + raw.choices.length === 0) continue;
    const row = safe.row(raw);
    ticked.push({
      recordId: raw.recordId,
      answers: row.choices.map(({ question, choices }) => ({
        place: closed.indexOf(question),
        now: choices.join('\n'),
      })),
    });
    for (const { question, text } of row.texts) {
      texts += 1;
      const print = fingerprint(text);
      for (const candidate of candidates) {
        const there = candidate.questions.find(
          (other) =>
            existing.textOf.get(
              ids.firstId({
                by: 'record',
                form: candidate.form,
                recordId: raw.recordId ?? '',
                question: other,
              }),
            ) === print,
        );
        if (there === undefined) continue;
        candidate.matches += 1;
        const votes = candidate.votes.get(question ?? '') ?? new Map<string, number>();
        votes.set(there, (votes.get(there) ?? 0) + 1);
        candidate.votes.set(question ?? '', votes);
      }
    }
    rows += 1;
    if (rows >= LOOKED_AT) break;
  }
  const best = candidates.sort((a, b) => b.matches - a.matches)[0];
  if (best === undefined || best.matches < 3 || best.matches < texts * 0.8) {
    const open = textsOf('open', responses).map((text) => safe.label(text));
    for (const { folder, form: there, manifest, questions } of candidates) {
      if (open.length !== questions.length || closed.length !== textsOf('closed', manifest).length)
        continue;
      const path = join(consultationDir, 'batches', folder, 'answers.jsonl');
      const people = new Map(ticked.map((row) => [ids.byRecord(there, row.recordId), row]));
      if (!(await holdsTicks(path, manifest, people))) continue;
      const questionOf = new Map(open.map((text, place) => [text, questions[place] ?? text]));
      return { folder, form: there, questionOf };
    }
    return null;
  }
  return {
    folder: best.folder,
    form: best.form,
    questionOf: new Map(
      [...best.votes].map(([question, votes]) => [
        question,
        [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? question,
      ]),
    ),
  };
}

interface Ticked {
  readonly recordId: string;
  readonly answers: readonly { readonly place: number; readonly now: string }[];
}

/** Whether a batch holds most of these people, with ticks that go together with theirs. */
async function holdsTicks(
  path: string,
  manifest: BatchManifest,
  people: ReadonlyMap<string, Ticked>,
): Promise<boolean> {
  const closed = manifest.questions.filter(({ kind }) => kind === 'closed').map(({ id }) => id);
  const [there, known] = [new Set<string>(), new Set<string>()];
  const pairs: TickPair[] = [];
  for await (const { respondent, question, choices } of readLines<ClosedAnswer>(path)) {
    there.add(respondent);
    const row = people.get(respondent);
    if (row === undefined) continue;
    known.add(respondent);
    const place = closed.indexOf(question);
    const now = row.answers.find((answer) => answer.place === place)?.now;
    // What is blank on one side may have been answered later.
    if (now !== undefined) pairs.push({ place, then: choices.join('\n'), now });
  }
  return known.size >= Math.min(people.size, there.size) * 0.8 && areSameTicks(pairs);
}

function textsOf(
  kind: 'open' | 'closed',
  { questions }: Pick<BatchManifest | ResponsesReading, 'questions'>,
): string[] {
  return questions.filter((question) => question.kind === kind).map(({ text }) => text);
}
