// What earlier batches hold of the form that this file is an export of.
import type { BatchQuestions } from './batch-questions.ts';
import { closedNames, type ClosedNames } from './closed-again.ts';
import { inTime, type Existing, type ExistingBatch } from './existing.ts';
import { formOfBatch, isSameForm } from './same-form.ts';
import type { SameSurvey } from './same-survey.ts';

export interface KnownForm {
  /** Batches whose rows may come again in this file. */
  readonly batches: readonly ExistingBatch[];
  readonly closedNames: ClosedNames;
}

export function knownForm(
  { batches }: Existing,
  questions: BatchQuestions,
  format: string,
  isTable: boolean,
  sameSurvey: SameSurvey | null,
): KnownForm {
  const translated = new Set(
    batches.flatMap(({ folder, manifest }) =>
      formOfBatch(manifest) === sameSurvey?.form ? [folder] : [],
    ),
  );
  const known = batches.filter(
    ({ folder, manifest }) =>
      translated.has(folder) || isSameForm(manifest, questions.list, format, isTable),
  );
  return { batches: known, closedNames: closedNames(questions.closed, known, translated) };
}

/** Whether no batch of the form came after this one. */
export function isNewest(form: KnownForm, batch: ExistingBatch): boolean {
  return form.batches.every((other) => inTime(other, batch) <= 0);
}
