// What a fellow asks of an ingest, and what they are told of it.
import type { Ledger } from '../domain/batch.ts';
import type { RedactionKind } from '../domain/response.ts';
import type { ColumnChoices, ReadColumn } from './columns.ts';

export interface IngestOptions {
  readonly contentDir: string;
  readonly slug: string;
  readonly standardDir: string;
  readonly processId: number;
  /** ISO date of the day, for a file that holds no dates. */
  readonly today: string;
  readonly batchName: string | null;
  readonly title: string | null;
  readonly channel: string | null;
  readonly names: 'first' | 'none';
  readonly regime: 'public' | 'survey';
  readonly consent: 'public' | 'internal';
  readonly total: 'known' | 'unknown' | null;
  readonly keep: readonly string[];
  readonly sample: boolean;
  readonly columns: ColumnChoices;
  readonly dryRun: boolean;
  /** Takes the words of a changed export for corrections of those taken in earlier. */
  readonly corrections: boolean;
  /** Asks a person about the columns that could be read in two ways; absent where nobody can answer. */
  readonly ask?: (columns: readonly ReadColumn[]) => Promise<ColumnChoices>;
  /** Told now and then how many rows have been read. */
  readonly onProgress?: (rows: number) => void;
}

export interface IngestResult {
  readonly format: string;
  readonly why: string;
  readonly encoding: string | null;
  readonly ledger: Ledger;
  /** Texts that the accepted rows gave. */
  readonly responses: number;
  readonly redactions: Partial<Record<RedactionKind, number>>;
  readonly columns: readonly ReadColumn[];
  /** Folder of the batch; of the earlier one where the file was taken in before; null where nothing was written. */
  readonly batch: string | null;
  readonly isKnownFile: boolean;
  readonly warnings: readonly string[];
}

/** All of it but what the file itself is. */
export type IngestOutcome = Omit<IngestResult, 'format' | 'why' | 'encoding' | 'columns'>;
