// One survey exported in two languages: the tool translates the questions, so that the form looks like another, but the
// records have the same numbers and people's own words are the same. Found out from the first rows, before any is taken.
import { fingerprint, type Existing } from './existing.ts';
import type { SafeMaker } from './make-safe.ts';
import type { ResponsesReading } from './raw.ts';
import { IdGiver, isGlobalId } from './respondent.ts';
import { formOfBatch } from './same-form.ts';

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
 * three, must stand there under the same record number.
 */
export async function findSameSurvey(
  responses: ResponsesReading,
  format: string,
  form: string,
  consultation: string,
  existing: Existing,
  safe: SafeMaker,
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
    questions: manifest.questions.filter(({ kind }) => kind === 'open').map(({ text }) => text),
    votes: new Map<string, Map<string, number>>(),
    matches: 0,
  }));
  let texts = 0;
  let rows = 0;
  for await (const raw of responses.responses()) {
    if (raw.recordId === null || isGlobalId(raw.recordId)) return null;
    if (raw.texts.length === 0) continue;
    for (const { question, text } of safe.row(raw).texts) {
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
  if (best === undefined || best.matches < 3 || best.matches < texts * 0.8) return null;
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
