// What a fellow should look at after an ingest, in plain sentences.
import type { Ledger } from '../domain/batch.ts';
import { CUT_SHORT, type ReadColumn } from './columns.ts';
import type { Corrected, Differences } from './corrections.ts';

export interface Seen extends Differences, Corrected {
  readonly ledger: Ledger;
  /** Texts that the accepted rows gave. */
  readonly texts: number;
  /** Rows of people who are known from earlier and now answer more questions. */
  readonly added: readonly number[];
  readonly asksOwnWords: boolean;
  /** Rows whose date can't be read for certain. */
  readonly undated: number;
  /** Rows taken in earlier that this file no longer holds. */
  readonly vanished: number;
  /** Folder of the batch that holds the same survey in another language. */
  readonly sameSurvey: string | null;
}

export function warningsOf(
  seen: Seen,
  names: 'first' | 'none',
  columns: readonly ReadColumn[],
): string[] {
  const warnings: string[] = [];
  if (seen.ledger.accepted > 0 && seen.texts === 0 && !seen.asksOwnWords)
    warnings.push(
      'The file holds closed questions only: their answers were taken in, but there is nothing to quote.',
    );
  const { added, vanished } = seen;
  if (added.length > 0)
    warnings.push(
      `${counted(added.length, 'row is', 'rows are')} known from earlier and now ${added.length === 1 ? 'answers' : 'answer'} more questions (${rowList(added)}); the new answers were taken in, and nobody is counted twice.`,
    );
  warnings.push(...differenceWarnings(seen));
  if (seen.sameSurvey !== null)
    warnings.push(
      `This is the survey of batch ${seen.sameSurvey} in another language: the same record numbers, and the same words or choices. ${counted(seen.ledger.duplicates, 'row is', 'rows are')} there already; nobody is counted twice.`,
    );
  if (vanished > 0)
    warnings.push(
      `${counted(vanished, 'row', 'rows')} taken in earlier ${vanished === 1 ? 'is' : 'are'} no longer in this export; what was taken in is kept.`,
    );
  if (seen.undated > 0)
    warnings.push(
      `${counted(seen.undated, 'row has', 'rows have')} a date that can’t be read for certain (4/5/2026 may be in April or in May): ${seen.undated === 1 ? 'it was' : 'they were'} taken in without one.`,
    );
  for (const { name } of columns.filter(({ why }) => why === CUT_SHORT))
    warnings.push(
      `"${name}" holds ${CUT_SHORT} (1.14E+11 for many people alike), so that rows are known by their words alone: take in the file as the survey tool exported it.`,
    );
  if (names === 'none' && columns.some((column) => column.use === 'name')) {
    warnings.push(
      'Names were left out. Where people published their first names themselves, those can be kept: --names first, or “Names” at the review desk.',
    );
  }
  return warnings;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What known rows say otherwise, and whether it was taken. */
export function differenceWarnings(seen: Differences & Corrected): string[] {
  const warnings: string[] = [];
  const changed = seen.changed.map(({ row }) => row);
  if (changed.length > 0) {
    const where = `${counted(changed.length, 'row has', 'rows have')} other words than when they were taken in (${rowList(changed)})`;
    warnings.push(
      seen.corrected > 0
        ? `${where}; ${counted(seen.corrected, 'text was', 'texts were')} corrected.`
        : `${where}; the earlier words stand. Take the new ones with --corrections.`,
    );
  }
  warnings.push(...closedWarnings(seen));
  if (seen.redacted.length > 0) warnings.push(redactedWarning(seen));
  return warnings;
}

function closedWarnings({ closed, closedCorrected }: Differences & Corrected): string[] {
  const changed = [...new Set(closed.changed.map(({ row }) => row))];
  const { emptied } = closed;
  const warnings: string[] = [];
  if (changed.length > 0) {
    const where = `${counted(changed.length, 'row answers', 'rows answer')} a closed question otherwise than when ${changed.length === 1 ? 'it was' : 'they were'} taken in (${rowList(changed)})`;
    warnings.push(
      closedCorrected > 0
        ? `${where}; ${counted(closedCorrected, 'answer was', 'answers were')} corrected.`
        : `${where}; the earlier answers stand. Take the new ones with --corrections.`,
    );
  }
  if (emptied.length > 0)
    warnings.push(
      `${counted(emptied.length, 'row leaves', 'rows leave')} a closed question empty that ${emptied.length === 1 ? 'it' : 'they'} answered earlier (${rowList(emptied)}); the earlier answers stand.`,
    );
  return warnings;
}

function redactedWarning({ redacted, redactedAnew }: Differences & Corrected): string {
  const where = `${counted(redacted.length, 'row is', 'rows are')} known from earlier, with other personal details taken out than then (${rowList(redacted.map(({ row }) => row))})`;
  if (redactedAnew > 0)
    return `${where}; ${counted(redactedAnew, 'text was', 'texts were')} redacted anew, at the same address.`;
  const stricter = redacted.filter(({ isStricter }) => isStricter).length;
  const still =
    stricter === 0
      ? ''
      : ` ${redacted.length === 1 ? 'It still shows' : stricter === 1 ? '1 of them still shows' : `${stricter} of them still show`} a detail that would be taken out today.`;
  return `${where}; the earlier form stands.${still} Take today’s form with --corrections.`;
}

function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, 20).join(', ');
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${rows.length > 20 ? ` and ${rows.length - 20} more` : ''}`;
}
