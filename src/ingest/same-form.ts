// Whether a file is an export of a form that was taken in before: it asks the same open questions in the same order.
import type { BatchManifest, Question } from '../domain/batch.ts';
import { matchRedacted } from './placeholder-match.ts';

/** Tells one form's record numbers from another's. */
export function formOf(format: string, idColumn: string, firstOpenQuestion: string): string {
  return `${format}|${idColumn}|${firstOpenQuestion}`;
}

export function formOfBatch({ source, columns, questions }: BatchManifest): string {
  const open = questions.find((question) => question.kind === 'open');
  return formOf(source.format, columns?.id ?? '', open?.text ?? '');
}

/** A table may come as CSV this week and as a workbook the next; other formats keep to themselves. */
export function isSameForm(
  manifest: BatchManifest,
  questions: readonly Question[],
  format: string,
  isTable: boolean,
): boolean {
  const [there, here] = [openTexts(manifest.questions), openTexts(questions)];
  const isSameKind =
    manifest.source.format === format || (isTable && manifest.columns !== null && here.length > 0);
  return (
    isSameKind &&
    there.length === here.length &&
    there.every((text, index) => matchRedacted(text, here[index] ?? '') !== null)
  );
}

function openTexts(questions: readonly Question[]): string[] {
  return questions.filter(({ kind }) => kind === 'open').map(({ text }) => text);
}
