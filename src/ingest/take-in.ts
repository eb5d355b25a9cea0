// One file into one batch, from bytes to a folder in content/: the edge in, top to bottom.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BatchManifest, ColumnMap, Ledger, Question } from '../domain/batch.ts';
import { SlugSchema } from '../domain/id.ts';
import type { RedactionKind } from '../domain/response.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { amendBatches, idsByPlace, placeOf, replaceManifest, sortedByKind } from './amend-batch.ts';
import type { ColumnChoices, ReadColumn } from './columns.ts';
import type { DayOrder } from './dates.ts';
import { detect } from './detect.ts';
import { draftPage } from './draft-page.ts';
import { readExisting, type Existing, type ExistingBatch } from './existing.ts';
import { SafeMaker, type SafeAnswer } from './make-safe.ts';
import type { RawQuestion, ResponsesReading, Source, TableReading } from './raw.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { RowSorter, type AcceptedRow } from './sort-rows.ts';
import { BatchWriter } from './write-batch.ts';

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

/** @throws VerbatimError where the file or the wish can't be followed; then nothing was written */
export async function takeIn(source: Source, options: IngestOptions): Promise<IngestResult> {
  checkSlug(options.slug);
  const { reader, sample, why } = await detect(source);
  const reading = await reader.read(sample);
  const sha256 = await hashOf(source);
  // The lock comes before the look at what is there, so that two runs at once can't both take the same rows for new.
  const writer = options.dryRun ? null : new BatchWriter(options);
  try {
    const existing = await readExisting(join(options.contentDir, 'consultations', options.slug));
    const table =
      reading.shape === 'table'
        ? await readWithQuestions(reading, existing, source.name, options)
        : null;
    const responses = table ?? (reading as ResponsesReading);
    const found = {
      format: table?.dialect ?? reading.format ?? reader.format,
      why: table === null || table.why === '' ? why : table.why,
      encoding: sample.text?.encoding ?? null,
      columns: table?.columns ?? [],
    };
    const known = existing.batches.find(({ manifest }) => manifest.source.sha256 === sha256);
    const words = newWords(known, options.keep);
    if (known !== undefined && words.length === 0) {
      writer?.discard();
      return { ...found, ...alreadyTaken(known) };
    }
    const run = new Run({
      ...found,
      source,
      sha256,
      responses,
      isTable: table !== null,
      dayOrder: table?.dayOrder ?? null,
      existing,
      // What was left standing once is left standing again, or the rows taken in before would not be known again.
      options: {
        ...options,
        keep: [
          ...new Set([
            ...existing.batches.flatMap(({ manifest }) => manifest.keep),
            ...options.keep,
          ]),
        ],
      },
      writer,
    });
    const result = known === undefined ? await run.all() : await run.keepWords(known, words);
    return {
      ...found,
      ...result,
      warnings: [...(sample.text?.notes ?? []), ...responses.notes, ...result.warnings],
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

type Outcome = Omit<IngestResult, 'format' | 'why' | 'encoding' | 'columns'>;

function checkSlug(slug: string): void {
  const parsed = SlugSchema.safeParse(slug);
  if (parsed.success) return;
  throw new VerbatimError('usage', [
    {
      where: `--consultation ${JSON.stringify(slug)}`,
      message: `${parsed.error.issues[0]?.message ?? 'is no slug'}.`,
      hint: 'For example: --consultation parent-teacher-partnerships',
    },
  ]);
}

async function hashOf(source: Source): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.chunks()) hash.update(chunk);
  return hash.digest('hex');
}

function alreadyTaken({ folder, manifest }: ExistingBatch): Outcome {
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

interface RunInput {
  readonly source: Source;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly responses: ResponsesReading;
  readonly columns: readonly ReadColumn[];
  readonly isTable: boolean;
  readonly writer: BatchWriter | null;
  readonly dayOrder: DayOrder;
  readonly existing: Existing;
  readonly options: IngestOptions;
}

/** The rows of one file on their way into one batch. */
class Run {
  readonly #input: RunInput;
  readonly #safe: SafeMaker;
  readonly #sorter: RowSorter;
  readonly #questions: readonly Question[];
  readonly #questionIds = new Map<string, string>();
  readonly #redactions: Partial<Record<RedactionKind, number>> = {};
  readonly #languages = new Map<string, number>();
  readonly #writer: BatchWriter | null;
  readonly #amendments = new Map<string, SafeAnswer>();
  #texts = 0;
  #namesSeen = 0;
  #first: string | null = null;
  #last: string | null = null;

  constructor(input: RunInput) {
    this.#input = input;
    this.#writer = input.writer;
    const { options, responses } = input;
    this.#safe = new SafeMaker({
      names: options.names,
      keep: options.keep,
      dayOrder: input.dayOrder,
    });
    this.#questions = responses.questions.map((question, index) => this.#question(question, index));
    const sameForm = input.existing.batches
      .filter(({ manifest }) => isSameForm(manifest, this.#questions, input.format))
      .map(({ folder }) => folder);
    this.#sorter = new RowSorter({
      consultation: options.slug,
      fileHash: input.sha256,
      form: `${input.format}|${this.#safe.label(input.columns.find((column) => column.use === 'id')?.name ?? '')}|${this.#questions.find((question) => question.kind === 'open')?.text ?? ''}`,
      joinsByName: responses.setting !== 'survey' || options.regime === 'public',
      existing: input.existing,
      sameForm,
    });
  }

  async all(): Promise<Outcome> {
    let rows = 0;
    for await (const raw of this.#input.responses.responses()) {
      const safe = this.#safe.row(raw);
      const fate = this.#sorter.sort(raw, safe);
      if (fate.kind === 'accepted') this.#write(fate.row);
      if (fate.kind === 'changed')
        for (const [index, answer] of fate.row.safe.texts.entries())
          this.#amendments.set(fate.row.ids[index] ?? '', answer);
      if (fate.kind === 'withheld' && safe.texts.length > 0) {
        this.#writer?.withheld({
          row: raw.row,
          reason: fate.reason,
          texts: safe.texts.map(({ question, text }) => ({ question, text })),
        });
      }
      rows += 1;
      if (rows % 500 === 0) this.#input.options.onProgress?.(rows);
    }
    for (const row of this.#sorter.settleWaiting()) this.#write(row);
    return this.#finish();
  }

  /** The same file once more, with words that are to be left standing: rewrites the lines that change. */
  async keepWords({ folder, manifest }: ExistingBatch, words: readonly string[]): Promise<Outcome> {
    const consultationDir = join(
      this.#input.options.contentDir,
      'consultations',
      this.#input.options.slug,
    );
    const ids = await idsByPlace(join(consultationDir, 'batches', folder));
    for await (const raw of this.#input.responses.responses()) {
      const nth = new Map<string | null, number>();
      for (const answer of this.#safe.row(raw).texts) {
        const question = this.#questionId(answer.question);
        const count = nth.get(question) ?? 0;
        nth.set(question, count + 1);
        const id = ids.get(placeOf(raw.row, question, count));
        if (id !== undefined) this.#amendments.set(id, answer);
      }
    }
    const changed = await this.#amend();
    if (this.#writer !== null)
      replaceManifest(join(consultationDir, 'batches', folder), this.#writer.workDir, {
        keep: [...manifest.keep, ...words],
      });
    this.#writer?.discard();
    return {
      ...alreadyTaken({ folder, manifest }),
      warnings: [
        `This file was taken in before, as batch ${folder}. ${changed} of its texts now keep ${words.map((word) => `"${word}"`).join(', ')}.`,
      ],
    };
  }

  /** Returns how many lines were rewritten; none in a dry run. */
  async #amend(): Promise<number> {
    if (this.#writer === null) return 0;
    const { contentDir, slug } = this.#input.options;
    return amendBatches(
      join(contentDir, 'consultations', slug),
      this.#writer.workDir,
      this.#amendments,
    );
  }

  #questionId(question: string | null): string | null {
    return question === null ? null : (this.#questionIds.get(`open ${question}`) ?? null);
  }

  #question(raw: RawQuestion, index: number): Question {
    const id = `q${index + 1}`;
    const text = this.#safe.label(raw.text);
    this.#questionIds.set(`${raw.kind} ${text}`, id);
    return {
      id,
      text: text === '' ? 'Question without words' : text,
      kind: raw.kind,
      column: raw.column === null ? null : this.#safe.label(raw.column),
      options: raw.options.map((option) => this.#safe.label(option)),
    };
  }

  #write({ safe, respondent, ids }: AcceptedRow): void {
    const { options } = this.#input;
    if (safe.name !== null) this.#namesSeen += 1;
    if (safe.date !== null) {
      if (this.#first === null || safe.date < this.#first) this.#first = safe.date;
      if (this.#last === null || safe.date > this.#last) this.#last = safe.date;
    }
    for (const [index, { question, text, language, removed }] of safe.texts.entries()) {
      this.#texts += 1;
      this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
      for (const [kind, count] of Object.entries(removed) as [RedactionKind, number][])
        this.#redactions[kind] = (this.#redactions[kind] ?? 0) + count;
      this.#writer?.response({
        id: ids[index] ?? '',
        respondent,
        kind: safe.kind,
        question: this.#questionId(question),
        row: safe.row,
        name: safe.name,
        roles: safe.roles,
        roleGiven: safe.roleGiven,
        date: safe.date,
        language,
        consent: options.consent,
        removed,
        text,
      });
    }
    for (const { question, choices } of safe.choices) {
      const id = this.#questionIds.get(`closed ${question}`);
      if (id !== undefined)
        this.#writer?.answer({ respondent, question: id, choices, roles: safe.roles });
    }
  }

  async #finish(): Promise<Outcome> {
    const { options, source, responses, format, encoding, columns, isTable, sha256 } = this.#input;
    const knowsAnswered = isTable || this.#questions.length > 0;
    const ledger = this.#sorter.ledger(knowsAnswered);
    const base = {
      ledger,
      responses: this.#texts,
      redactions: sortedByKind(this.#redactions),
      isKnownFile: false,
    };
    const corrected = options.corrections ? await this.#amend() : 0;
    const warnings = this.#warnings(ledger, corrected);
    if (ledger.rows === 0)
      throw new VerbatimError('no-responses-found', [
        { where: source.name, message: 'was read to its end and holds not one response.' },
      ]);
    if (ledger.accepted === 0 || this.#writer === null) {
      // Nothing new: what came in is already there, or can't go in.
      this.#writer?.discard();
      return { ...base, batch: null, warnings };
    }
    const date = this.#last ?? options.today;
    const label =
      options.batchName ??
      nameOf(
        this.#safe.label(source.name.replace(/\.[A-Za-z0-9]{1,8}$/u, '').replace(/[_-]+/gu, ' ')),
      );
    const folder = freeFolder(
      `${date}-${slugOf(label)}`,
      this.#input.existing.batches.map((batch) => batch.folder),
      options.batchName !== null,
    );
    const manifest: BatchManifest = {
      title: options.title ?? label,
      source: { file: fileNameOf(source.name, this.#safe), sha256, format, encoding },
      takenIn: options.today,
      channel: options.channel,
      consent: options.consent,
      names: options.names,
      regime: options.regime,
      total: options.total ?? (responses.setting === 'social' ? 'unknown' : 'known'),
      questions: this.#questions.map((question) => ({ ...question, options: question.options })),
      columns: isTable ? columnMap(columns, this.#safe) : null,
      ledger,
      redactions: sortedByKind(this.#redactions),
      keep: [...options.keep],
      sample: options.sample,
    };
    this.#writer.publish(
      folder,
      manifest,
      draftPage(
        options.slug,
        options.title,
        manifest,
        { first: this.#first, last: this.#last },
        date,
      ),
    );
    return { ...base, batch: folder, warnings };
  }

  #warnings(ledger: Ledger, corrected: number): string[] {
    const warnings: string[] = [];
    if (ledger.accepted > 0 && this.#texts === 0)
      warnings.push(
        'The file holds closed questions only: their answers were taken in, but there is nothing to quote.',
      );
    const changed = this.#sorter.changed;
    if (changed.length > 0) {
      const where = `${counted(changed.length, 'row has', 'rows have')} other words than when they were taken in (${changed.length === 1 ? 'row' : 'rows'} ${changed.slice(0, 20).join(', ')})`;
      warnings.push(
        corrected > 0
          ? `${where}; ${counted(corrected, 'text was', 'texts were')} corrected.`
          : `${where}; the earlier words stand. Take the new ones with --corrections.`,
      );
    }
    const vanished = this.#sorter.vanished();
    if (vanished > 0)
      warnings.push(
        `${counted(vanished, 'row', 'rows')} taken in earlier ${vanished === 1 ? 'is' : 'are'} no longer in this export; what was taken in is kept.`,
      );
    if (
      this.#input.options.names === 'none' &&
      this.#input.columns.some((column) => column.use === 'name')
    ) {
      warnings.push(
        'Names were left out. Where people published their first names themselves, --names first keeps those.',
      );
    }
    return warnings;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same questions in the same kind of file: next week's export of one form. */
function isSameForm(
  manifest: BatchManifest,
  questions: readonly Question[],
  format: string,
): boolean {
  const texts = (list: readonly Question[]): string =>
    JSON.stringify(
      list.filter((question) => question.kind === 'open').map((question) => question.text),
    );
  return manifest.source.format === format && texts(manifest.questions) === texts(questions);
}

function columnMap(columns: readonly ReadColumn[], safe: SafeMaker): ColumnMap {
  const all = (...uses: readonly ReadColumn['use'][]): string[] =>
    columns.filter((column) => uses.includes(column.use)).map((column) => safe.label(column.name));
  const one = (use: ReadColumn['use']): string | null => all(use)[0] ?? null;
  return {
    text: all('text'),
    role: one('role'),
    name: one('name'),
    date: one('date'),
    id: one('id') ?? one('person'),
    kind: one('kind'),
    closed: all('closed', 'option'),
    ignored: all('ignore'),
  };
}

/** "survey_june (2)" → "Survey june (2)". */
function nameOf(label: string): string {
  const trimmed = label
    .replace(/\[[a-z ]+ removed\]/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return trimmed === '' ? 'Batch' : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

function fileNameOf(name: string, safe: SafeMaker): string {
  // Underscores and hyphens hide names from the redactor, so that it reads the name as words.
  const spaced = name.replace(/[_-]+/gu, ' ');
  return safe.label(spaced) === spaced ? name : safe.label(spaced);
}

function slugOf(label: string): string {
  const slug = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return slug === '' ? 'batch' : slug;
}

function freeFolder(wanted: string, taken: readonly string[], isAsked: boolean): string {
  if (!taken.includes(wanted)) return wanted;
  if (isAsked)
    throw new VerbatimError('batch-exists', [
      { where: `--batch`, message: `the batch ${wanted} is there already.` },
    ]);
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
