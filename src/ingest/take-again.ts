// A file that was taken in before, byte for byte: nothing is new, but its texts may be made safe anew.
import { join } from 'node:path';
import { amendBatches, idsByPlace, placeOf, replaceManifest } from './amend-batch.ts';
import { textsOf } from './changed-rows.ts';
import type { ExistingBatch } from './existing.ts';
import type { IngestOutcome } from './ingest-options.ts';
import type { SafeAnswer, SafeMaker } from './make-safe.ts';
import { matchRedacted } from './placeholder-match.ts';
import type { ResponsesReading } from './raw.ts';
import type { BatchWriter } from './write-batch.ts';

/** Every row of it counts as a duplicate. */
export function alreadyTaken({ folder, manifest }: ExistingBatch): IngestOutcome {
  const { ledger } = manifest;
  return {
    ledger: { ...ledger, accepted: 0, duplicates: ledger.accepted + ledger.duplicates },
    responses: 0,
    redactions: {},
    batch: folder,
    isKnownFile: true,
    warnings: [`This very file was taken in before, as batch ${folder}; nothing was added.`],
  };
}

interface PlacedAnswer {
  readonly place: string;
  readonly answer: SafeAnswer;
}

/** Each text of the file with its place: row, question, and which of that question's answers. */
export async function* rowsByQuestion(
  responses: ResponsesReading,
  safe: SafeMaker,
  questionId: (question: string | null) => string | null,
): AsyncIterable<PlacedAnswer> {
  for await (const raw of responses.responses()) {
    const nth = new Map<string | null, number>();
    for (const answer of safe.row(raw).texts) {
      const question = questionId(answer.question);
      const count = nth.get(question) ?? 0;
      nth.set(question, count + 1);
      yield { place: placeOf(raw.row, question, count), answer };
    }
  }
}

/** Rewrites the lines of its own batch that `words` to be kept, or today's rules of redaction, make otherwise; ids stay. */
export async function takeAgain(
  consultationDir: string,
  known: ExistingBatch,
  answers: AsyncIterable<PlacedAnswer>,
  words: readonly string[],
  writer: BatchWriter | null,
): Promise<IngestOutcome> {
  const { folder, manifest } = known;
  const batchDir = join(consultationDir, 'batches', folder);
  const ids = await idsByPlace(batchDir);
  const amendments = new Map<string, SafeAnswer>();
  for await (const { place, answer } of answers) {
    const id = ids.get(place);
    if (id !== undefined) amendments.set(id, answer);
  }
  // Corrected since by a later export: the words of then must not come back.
  for (const [id, text] of await textsOf(consultationDir, new Set(amendments.keys())))
    if (matchRedacted(text, amendments.get(id)?.text ?? text) === null) amendments.delete(id);
  const changed =
    writer === null ? 0 : await amendBatches(consultationDir, writer.workDir, amendments);
  if (writer !== null && words.length > 0)
    replaceManifest(batchDir, writer.workDir, { keep: [...manifest.keep, ...words] });
  const kept = words.map((word) => `"${word}"`).join(', ');
  const outcome =
    words.length > 0
      ? `${changed} of its texts now keep ${kept}`
      : changed === 0
        ? 'today’s rules take the same details out of it'
        : `${changed === 1 ? '1 text was' : `${changed} texts were`} redacted anew`;
  return {
    ...alreadyTaken(known),
    warnings: [`This file was taken in before, as batch ${folder}: ${outcome}.`],
  };
}
