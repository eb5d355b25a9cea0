// One file of responses taken in together: batch.yaml beside its responses.
import { z } from 'zod';
import { IsoDateSchema, RedactionKindSchema } from './response.ts';

export const QuestionSchema = z
  .strictObject({
    id: z.string().regex(/^q[0-9]+$/u, 'a question id looks like q1'),
    text: z.string().min(1),
    kind: z.enum(['open', 'closed']),
    /** Header of the column it was read from, null where the format has no columns. */
    column: z.string().nullable(),
    /** Of a closed question, in the order shown; empty for open ones. */
    options: z.array(z.string()).readonly(),
  })
  .readonly();

export type Question = z.infer<typeof QuestionSchema>;

/** A row that did not go in, by its number in the file; never its text. */
export const SetAsideSchema = z
  .strictObject({ row: z.int().positive(), reason: z.string().min(1) })
  .readonly();
export type SetAside = z.infer<typeof SetAsideSchema>;

/** Counts rows of the file: rows = accepted + duplicates + rejected + withheld. */
export const LedgerSchema = z
  .strictObject({
    rows: z.int().nonnegative(),
    accepted: z.int().nonnegative(),
    duplicates: z.int().nonnegative(),
    rejected: z.array(SetAsideSchema).readonly(),
    withheld: z.array(SetAsideSchema).readonly(),
    /** People who gave at least one open or closed answer, where the format tells; null where it doesn't. */
    answered: z.int().nonnegative().nullable(),
    /** People who reached the end of the form, where the format tells; null where it doesn't. */
    complete: z.int().nonnegative().nullable(),
  })
  .refine(
    (ledger) =>
      ledger.rows ===
      ledger.accepted + ledger.duplicates + ledger.rejected.length + ledger.withheld.length,
    'the ledger does not balance: rows must equal accepted + duplicates + rejected + withheld',
  )
  .readonly();

export type Ledger = z.infer<typeof LedgerSchema>;

/** What each column of the file was taken for; kept so that next month's export of the same form goes in without asking. */
export const ColumnMapSchema = z
  .strictObject({
    text: z.array(z.string()).readonly(),
    role: z.string().nullable(),
    name: z.string().nullable(),
    date: z.string().nullable(),
    id: z.string().nullable(),
    kind: z.string().nullable(),
    closed: z.array(z.string()).readonly(),
    ignored: z.array(z.string()).readonly(),
  })
  .readonly();

export type ColumnMap = z.infer<typeof ColumnMapSchema>;

export const BatchManifestSchema = z
  .strictObject({
    title: z.string().min(1),
    source: z
      .strictObject({
        /** The file's own name, without folders. */
        file: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
        /** As recognised by content: csv, jsonl, qualtrics … */
        format: z.string().min(1),
        /** WHATWG name of the encoding the bytes were read in; null for packaged formats. */
        encoding: z.string().nullable(),
      })
      .readonly(),
    takenIn: IsoDateSchema,
    /** How people were asked, in a fellow's words: "blog post, open to all". */
    channel: z.string().nullable(),
    consent: z.enum(['public', 'internal']),
    names: z.enum(['first', 'none']),
    regime: z.enum(['public', 'survey']),
    /** Whether the number of people who answered is known; unknown totals give no proportions. */
    total: z.enum(['known', 'unknown']),
    questions: z.array(QuestionSchema).readonly(),
    columns: ColumnMapSchema.nullable(),
    ledger: LedgerSchema,
    redactions: z.partialRecord(RedactionKindSchema, z.int().positive()),
    /** Words that a fellow ruled are no personal detail, and that the redactor therefore kept. */
    keep: z.array(z.string()).readonly(),
    /** True where the responses were written to show the product, and every page must say so. */
    sample: z.boolean(),
  })
  .readonly();

export type BatchManifest = z.infer<typeof BatchManifestSchema>;

interface Arrival {
  readonly folder: string;
  readonly takenIn: string;
}

/** Compares batches by the day they were taken in, and of one day by the name of their folder; below zero where `a` came first. */
export function compareArrivals(a: Arrival, b: Arrival): number {
  const [one, other] = [`${a.takenIn} ${a.folder}`, `${b.takenIn} ${b.folder}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
