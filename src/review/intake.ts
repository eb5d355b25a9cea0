// Takes a file in from the desk, by the same code and with the same counts as "verbatim ingest". The file is held in
// memory until it is taken in or another one comes: what is not yet redacted is never written anywhere.
import { join } from 'node:path';
import type { SetAside } from '../domain/batch.ts';
import type { Source } from '../ingest/raw.ts';
import type { IngestResult } from '../ingest/ingest-options.ts';
import { takeIn } from '../ingest/take-in.ts';
import { PACKAGE_ROOT } from '../read/package-root.ts';
import { Refusal } from './desk.ts';
import type { IntakeRequest, IntakeView } from './protocol.ts';
import { settleBatches } from './settle-texts.ts';

const HEAD_BYTES = 64 * 1024;
const CHUNK = 1 << 18;

export class Intake {
  readonly #contentDir: string;
  #held: { readonly name: string; readonly bytes: Uint8Array } | null = null;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  hold(name: string, bytes: Uint8Array): void {
    this.#held = { name, bytes };
  }

  /** @throws VerbatimError, Refusal */
  async take(request: IntakeRequest, today: string): Promise<IntakeView> {
    const held = this.#held;
    if (held === null) throw new Refusal('Choose a file first.');
    const { write, ...wishes } = request;
    const result = await takeIn(sourceOf(held.name, held.bytes), {
      ...wishes,
      contentDir: this.#contentDir,
      standardDir: join(PACKAGE_ROOT, 'content'),
      processId: process.pid,
      today,
      batchName: null,
      dryRun: !write,
    });
    if (write) {
      this.#held = null;
      settleBatches(this.#contentDir, request.slug);
    }
    return viewIntake(held.name, result);
  }
}

function sourceOf(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, HEAD_BYTES),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        // Between pieces others are answered: taking a large file in must not hold up a key press.
        await new Promise((resolve) => setImmediate(resolve));
        yield bytes.subarray(at, at + CHUNK);
      }
    },
  };
}

function viewIntake(file: string, result: IngestResult): IntakeView {
  const { ledger } = result;
  return {
    file,
    format: result.format,
    why: result.why,
    encoding: result.encoding,
    rows: ledger.rows,
    accepted: ledger.accepted,
    duplicates: ledger.duplicates,
    setAside: [...byReason('rejected', ledger.rejected), ...byReason('withheld', ledger.withheld)],
    responses: result.responses,
    redactions: Object.entries(result.redactions)
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    columns: result.columns.map(({ name, use, why, isUnsure }) => ({ name, use, why, isUnsure })),
    warnings: result.warnings,
    isKnownFile: result.isKnownFile,
    batch: result.batch,
  };
}

function byReason(
  fate: 'rejected' | 'withheld',
  rows: readonly SetAside[],
): IntakeView['setAside'] {
  const counts = new Map<string, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ fate, reason, rows: count }));
}
