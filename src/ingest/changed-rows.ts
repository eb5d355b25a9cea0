// Rows with an id whose words are others than when they were taken in: by their writer, or by the rules of redaction.
import { join } from 'node:path';
import type { Response } from '../domain/response.ts';
import { batchFolders } from './existing.ts';
import type { SafeAnswer } from './make-safe.ts';
import { matchRedacted } from './placeholder-match.ts';
import { readLines } from './read-lines.ts';
import type { AcceptedRow } from './row-fate.ts';
import type { RedactedRow } from './waiting-rows.ts';

export interface ChangedRow {
  readonly row: number;
  /** By id of the earlier text. */
  readonly texts: ReadonlyMap<string, SafeAnswer>;
}

/** Parts the rows that say something else from those in which only other details were taken out. */
export function splitChanged(
  rows: readonly AcceptedRow[],
  earlier: ReadonlyMap<string, string>,
): { readonly changed: readonly ChangedRow[]; readonly redacted: readonly RedactedRow[] } {
  const changed: ChangedRow[] = [];
  const redacted: RedactedRow[] = [];
  for (const { safe, ids } of rows) {
    const pairs = safe.texts.map((answer, index) => {
      const id = ids[index] ?? '';
      const there = earlier.get(id);
      return { id, answer, match: there === undefined ? null : matchRedacted(there, answer.text) };
    });
    // Bent quotation marks and the like: nothing that anybody said.
    if (pairs.every(({ match }) => match !== null && match.onlyFirst + match.onlySecond === 0))
      continue;
    const texts = new Map(pairs.map(({ id, answer }) => [id, answer]));
    if (pairs.some(({ match }) => match === null)) changed.push({ row: safe.row, texts });
    else
      redacted.push({
        row: safe.row,
        texts,
        isStricter: pairs.some(({ match }) => (match?.onlyFirst ?? 0) > 0),
      });
  }
  return { changed, redacted };
}

/** The texts of these ids, from all batches of a consultation. */
export async function textsOf(
  consultationDir: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.size === 0) return texts;
  for (const folder of batchFolders(consultationDir)) {
    const path = join(consultationDir, 'batches', folder, 'responses.jsonl');
    for await (const { id, text } of readLines<Response>(path))
      if (ids.has(id)) texts.set(id, text);
  }
  return texts;
}
