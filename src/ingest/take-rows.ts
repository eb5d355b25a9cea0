// The rows of one file on their way into one batch: made safe, sorted, written, counted.
import { join } from 'node:path';
import type { BatchManifest, Question } from '../domain/batch.ts';
import type { RedactionKind } from '../domain/response.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { amendBatches, idsByPlace, placeOf, replaceManifest, sortedByKind } from './amend-batch.ts';
import { columnMap } from './column-map.ts';
import type { ReadColumn } from './columns.ts';
import type { DayOrder } from './dates.ts';
import { draftPage } from './draft-page.ts';
import type { Existing, ExistingBatch } from './existing.ts';
import type { IngestOptions, IngestOutcome } from './ingest-options.ts';
import { SafeMaker, type SafeAnswer } from './make-safe.ts';
import { fileNameOf, freeFolder, nameOf, slugOf } from './name-batch.ts';
import type { RawQuestion, ResponsesReading, Source } from './raw.ts';
import type { SameSurvey } from './same-survey.ts';
import { RowSorter, type AcceptedRow } from './sort-rows.ts';
import { warningsOf } from './warn.ts';
import type { BatchWriter } from './write-batch.ts';

export interface RunInput {
  readonly source: Source;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly responses: ResponsesReading;
  readonly columns: readonly ReadColumn[];
  readonly isTable: boolean;
  readonly writer: BatchWriter | null;
  readonly dayOrder: DayOrder;
  readonly form: string;
  /** The earlier batch that holds this survey in another language. */
  readonly sameSurvey: SameSurvey | null;
  readonly existing: Existing;
  readonly options: IngestOptions;
}

/** The rows of one file on their way into one batch. */
export class Run {
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
      .filter(
        ({ folder, manifest }) =>
          folder === input.sameSurvey?.folder ||
          isSameForm(manifest, this.#questions, input.format),
      )
      .map(({ folder }) => folder);
    this.#sorter = new RowSorter({
      consultation: options.slug,
      fileHash: input.sha256,
      form: input.sameSurvey?.form ?? input.form,
      knownAs: (question) => input.sameSurvey?.questionOf.get(question) ?? question,
      joinsByName: responses.setting !== 'survey' || options.regime === 'public',
      existing: input.existing,
      sameForm,
    });
  }

  async all(): Promise<IngestOutcome> {
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
  async keepWords(
    { folder, manifest }: ExistingBatch,
    words: readonly string[],
  ): Promise<IngestOutcome> {
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
      text: questionLabel(text),
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

  async #finish(): Promise<IngestOutcome> {
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
    const warnings = warningsOf(
      {
        ledger,
        texts: this.#texts,
        changed: this.#sorter.changed,
        corrected,
        vanished: this.#sorter.vanished(),
        hasRecords: this.#sorter.hasRecords,
        sameSurvey: this.#input.sameSurvey?.folder ?? null,
      },
      options.names,
      columns,
    );
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

/** A file that is there already: every row of it counts as a duplicate. */
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

/** A form may ask a blank: its answers still belong together. */
export function questionLabel(text: string): string {
  return text === '' ? 'Question without words' : text;
}
