// One file into one batch, from bytes to a folder in content/: the edge in, top to bottom.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SlugSchema } from '../domain/id.ts';
import { slugFrom } from '../domain/slug-from.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { questionLabel } from './batch-questions.ts';
import { detect } from './detect.ts';
import { readExisting, type Existing, type ExistingBatch } from './existing.ts';
import type { IngestOptions, IngestResult } from './ingest-options.ts';
import { SafeMaker } from './make-safe.ts';
import type { ResponsesReading, Source, TableReading } from './raw.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { formOf } from './same-form.ts';
import { withEarlierIds } from './resaved-ids.ts';
import { findSameSurvey } from './same-survey.ts';
import { alreadyTaken } from './take-again.ts';
import { Run } from './take-rows.ts';
import { BatchWriter } from './write-batch.ts';

/** @throws VerbatimError where the file or the wish can't be followed; then nothing was written */
export async function takeIn(source: Source, options: IngestOptions): Promise<IngestResult> {
  checkSlug(options.slug);
  const { reader, sample, why } = await detect(source);
  const reading = await reader.read(sample);
  const sha256 = await hashOf(source);
  // The lock comes before the look at what is there, so that two runs at once can't both take the same rows for new.
  const writer = options.dryRun ? null : new BatchWriter(options);
  try {
    const consultationDir = join(options.contentDir, 'consultations', options.slug);
    const existing = await readExisting(consultationDir);
    const table =
      reading.shape === 'table'
        ? await readWithQuestions(reading, existing, source.name, options)
        : null;
    const asRead = table ?? (reading as ResponsesReading);
    const found = {
      format: table?.dialect ?? reading.format ?? reader.format,
      why: table === null || table.why === '' ? why : table.why,
      encoding: sample.text?.encoding ?? null,
      columns: table?.columns ?? [],
    };
    const known = existing.batches.find(({ manifest }) => manifest.source.sha256 === sha256);
    const words = newWords(known, options.keep);
    if (known !== undefined && words.length === 0 && !options.corrections) {
      writer?.discard();
      return { ...found, ...alreadyTaken(known) };
    }
    const keep = [
      // What was left standing once is left standing again, or the rows taken in before would not be known again.
      ...new Set([...existing.batches.flatMap(({ manifest }) => manifest.keep), ...options.keep]),
    ];
    const safe = new SafeMaker({ names: 'none', keep, dayOrder: table?.dayOrder ?? null });
    const form = formOf(
      found.format,
      safe.label(found.columns.find((column) => column.use === 'id')?.name ?? ''),
      asRead.questions.map(({ kind, text }) => ({
        kind,
        text: questionLabel(safe.label(text)),
      })),
    );
    const responses =
      table === null ? asRead : await withEarlierIds(asRead, form, options.slug, existing);
    const sameSurvey =
      table === null
        ? null
        : await findSameSurvey(
            responses,
            found.format,
            form,
            options.slug,
            existing,
            safe,
            consultationDir,
          );
    const run = new Run({
      ...found,
      form,
      sameSurvey,
      source,
      sha256,
      responses,
      isTable: table !== null,
      dayOrder: table?.dayOrder ?? null,
      existing,
      options: { ...options, keep },
      writer,
    });
    const result = known === undefined ? await run.all() : await run.again(known, words);
    return {
      ...found,
      ...result,
      warnings: [
        ...(sample.text?.notes ?? []),
        ...responses.notes,
        ...(table?.passedOver() ?? []),
        ...result.warnings,
      ],
    };
  } catch (error) {
    writer?.discard();
    throw inWords(error, options.contentDir);
  }
}

/** Columns as the fellow says, as they were last time, or as they look; asks where a person can answer. */
async function readWithQuestions(
  reading: TableReading,
  existing: Existing,
  fileName: string,
  options: IngestOptions,
): Promise<ReadTable> {
  const safe = new SafeMaker({ names: 'none', keep: [], dayOrder: null });
  const maps = existing.batches.flatMap(({ manifest }) => manifest.columns ?? []).reverse();
  const earlier = { maps, label: (name: string) => safe.label(name) };
  const table = await readTable(reading, options.columns, fileName, earlier);
  if (options.ask === undefined || !table.columns.some((column) => column.isUnsure)) return table;
  return readTable(reading, await options.ask(table.columns), fileName, earlier);
}

/** Words to be left standing that the batch did not know of. */
function newWords(known: ExistingBatch | undefined, keep: readonly string[]): string[] {
  return known === undefined ? [] : keep.filter((word) => !known.manifest.keep.includes(word));
}

/** A full disk or a locked folder is no bug of ours. */
function inWords(error: unknown, contentDir: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = DISK_TROUBLE[code];
  return reason === undefined
    ? error
    : new VerbatimError('cannot-write', [
        { where: contentDir, message: `${reason}; nothing was changed.` },
      ]);
}

const DISK_TROUBLE: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the system lets no file grow that large',
  ENOSPC: 'the disk is full',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
};

function checkSlug(slug: string): void {
  const parsed = SlugSchema.safeParse(slug);
  if (parsed.success) return;
  throw new VerbatimError('usage', [
    {
      where: `--consultation ${JSON.stringify(slug)}`,
      message: `${parsed.error.issues[0]?.message ?? 'is no slug'}.`,
      hint: `For example: --consultation ${slugFrom(slug).slice(0, 80) || 'parent-teacher-partnerships'}`,
    },
  ]);
}

async function hashOf(source: Source): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.chunks()) hash.update(chunk);
  return hash.digest('hex');
}
