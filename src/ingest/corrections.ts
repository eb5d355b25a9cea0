// What rows that are known from earlier say otherwise in this file, and how it takes the place of what was taken in.
import { amendBatches, amendClosed } from './amend-batch.ts';
import { splitChanged, textsOf, type ChangedRow } from './changed-rows.ts';
import type { ClosedDifference } from './closed-again.ts';
import type { Existing } from './existing.ts';
import type { AcceptedRow } from './row-fate.ts';
import type { RedactedRow } from './waiting-rows.ts';

export interface Differences {
  /** In other words. */
  readonly changed: readonly ChangedRow[];
  readonly closed: ClosedDifference;
  /** In the same words but for the details that were taken out of them. */
  readonly redacted: readonly RedactedRow[];
}

/** `rows`: those with an id whose words are others; `redacted`: those without one. */
export async function findDifferences(
  consultationDir: string,
  rows: readonly AcceptedRow[],
  redacted: readonly RedactedRow[],
  closed: ClosedDifference,
  { redactedByHand }: Existing,
): Promise<Differences> {
  const ids = new Set(rows.flatMap((row) => row.ids));
  const split = splitChanged(rows, await textsOf(consultationDir, ids));
  return {
    changed: split.changed,
    closed,
    // Texts in which a reviewer took something out stand as they are.
    redacted: [...split.redacted, ...redacted].flatMap((row) => {
      const texts = [...row.texts].filter(([id]) => !redactedByHand.has(id));
      return texts.length === 0 ? [] : [{ ...row, texts: new Map(texts) }];
    }),
  };
}

/** How many lines were rewritten. */
export interface Corrected {
  readonly corrected: number;
  readonly closedCorrected: number;
  readonly redactedAnew: number;
}

export const NOT_CORRECTED: Corrected = { corrected: 0, closedCorrected: 0, redactedAnew: 0 };

/** `workDir` lies in the same file system. */
export async function takeCorrections(
  consultationDir: string,
  workDir: string,
  { changed, closed, redacted }: Differences,
): Promise<Corrected> {
  const take = (rows: readonly Pick<ChangedRow, 'texts'>[]): Promise<number> =>
    amendBatches(consultationDir, workDir, new Map(rows.flatMap(({ texts }) => [...texts])));
  return {
    corrected: await take(changed),
    closedCorrected: await amendClosed(
      consultationDir,
      workDir,
      closed.changed.filter(({ isOne }) => isOne),
    ),
    redactedAnew: await take(redacted),
  };
}
