// What a fellow should look at after an ingest, in plain sentences.
import type { Ledger } from '../domain/batch.ts';
import type { ReadColumn } from './columns.ts';

export interface Seen {
  readonly ledger: Ledger;
  /** Texts that the accepted rows gave. */
  readonly texts: number;
  /** Rows of this file whose words are others than when they were taken in. */
  readonly changed: readonly number[];
  /** Texts that were rewritten for it. */
  readonly corrected: number;
  /** Rows taken in earlier that this file no longer holds. */
  readonly vanished: number;
  /** Whether this file's rows have ids by which they are known again. */
  readonly hasRecords: boolean;
  /** Folder of the batch that holds the same survey in another language. */
  readonly sameSurvey: string | null;
}

export function warningsOf(
  seen: Seen,
  names: 'first' | 'none',
  columns: readonly ReadColumn[],
): string[] {
  const warnings: string[] = [];
  if (seen.ledger.accepted > 0 && seen.texts === 0)
    warnings.push(
      'The file holds closed questions only: their answers were taken in, but there is nothing to quote.',
    );
  const { changed, vanished } = seen;
  if (changed.length > 0) {
    const where = `${counted(changed.length, 'row has', 'rows have')} other words than when they were taken in (${changed.length === 1 ? 'row' : 'rows'} ${changed.slice(0, 20).join(', ')})`;
    warnings.push(
      seen.corrected > 0
        ? `${where}; ${counted(seen.corrected, 'text was', 'texts were')} corrected.`
        : `${where}; the earlier words stand. Take the new ones with --corrections.`,
    );
  }
  if (seen.sameSurvey !== null)
    warnings.push(
      `This is the survey of batch ${seen.sameSurvey} in another language: the same record numbers and the same words. ${counted(seen.ledger.duplicates, 'row is', 'rows are')} there already; nobody is counted twice.`,
    );
  if (vanished > 0)
    warnings.push(
      `${counted(vanished, 'row', 'rows')} taken in earlier ${vanished === 1 ? 'is' : 'are'} no longer in this export; what was taken in is kept.${mayBeSame(seen)}`,
    );
  if (names === 'none' && columns.some((column) => column.use === 'name')) {
    warnings.push(
      'Names were left out. Where people published their first names themselves, --names first keeps those.',
    );
  }
  return warnings;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Rows without ids are known by their safe text, which a later version may make otherwise. */
function mayBeSame({ ledger, hasRecords }: Seen): string {
  return hasRecords || ledger.accepted === 0
    ? ''
    : ' If Verbatim was upgraded since, some of the new rows may be these with other details removed: then take the earlier batch out (verbatim remove) and take this file in again.';
}
