// Whether a file is an export of a form that was taken in before: it asks the same open questions in the same order, or,
// where people wrote nothing, mostly the same closed ones.
import type { BatchManifest, Question } from '../domain/batch.ts';
import { matchRedacted } from './placeholder-match.ts';

/** Tells one form's record numbers from another's: two surveys both count from 1. */
export function formOf(
  format: string,
  idColumn: string,
  questions: readonly Pick<Question, 'kind' | 'text'>[],
): string {
  const first = questions.find(({ kind }) => kind === 'open') ?? questions[0];
  return `${format}|${idColumn}|${first?.text ?? ''}`;
}

export function formOfBatch({ source, columns, questions }: BatchManifest): string {
  return formOf(source.format, columns?.id ?? '', questions);
}

/** A table may come as CSV this week and as a workbook the next; other formats keep to themselves. */
export function isSameForm(
  manifest: BatchManifest,
  questions: readonly Question[],
  format: string,
  isTable: boolean,
): boolean {
  const [there, here] = [textsOf('open', manifest), textsOf('open', { questions })];
  const [ticked, ticks] = [textsOf('closed', manifest), textsOf('closed', { questions })];
  const asks = here.length + ticks.length > 0;
  const isSameKind =
    manifest.source.format === format || (isTable && manifest.columns !== null && asks);
  if (isSameKind && here.length === 0 && ticks.length > 0)
    return there.length === 0 && sharedBy(ticked, ticks) * 2 >= ticks.length;
  return (
    isSameKind &&
    there.length === here.length &&
    there.every((text, index) => matchRedacted(text, here[index] ?? '') !== null)
  );
}

function sharedBy(there: readonly string[], here: readonly string[]): number {
  return here.filter((text) => there.some((other) => matchRedacted(other, text) !== null)).length;
}

function textsOf(
  kind: Question['kind'],
  { questions }: { readonly questions: readonly Question[] },
): string[] {
  return questions.filter((question) => question.kind === kind).map(({ text }) => text);
}
