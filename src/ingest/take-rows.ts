// The rows of one file on their way into one batch: made safe, sorted, written, counted.
import { join } from 'node:path';
import type { Question } from '../domain/batch.ts';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { amendBatches } from './amend-batch.ts';
import { BatchCounts } from './batch-counts.ts';
import { splitChanged, textsOf, type ChangedRow } from './changed-rows.ts';
import type { ReadColumn } from './columns.ts';
import type { DayOrder } from './dates.ts';
import { draftPage } from './draft-page.ts';
import type { Existing, ExistingBatch } from './existing.ts';
import type { IngestOptions, IngestOutcome } from './ingest-options.ts';
import { makeManifest } from './make-manifest.ts';
import { SafeMaker, type SafeAnswer } from './make-safe.ts';
import { freeFolder, nameOf, slugOf } from './name-batch.ts';
import type { RawQuestion, ResponsesReading, Source } from './raw.ts';
import { isSameForm } from './same-form.ts';
import type { SameSurvey } from './same-survey.ts';
import { RowSorter, type AcceptedRow } from './sort-rows.ts';
import { leftOverRows, openPlaces } from './stored-rows.ts';
import { rowsByQuestion, takeAgain } from './take-again.ts';
import type { RedactedRow } from './waiting-rows.ts';
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
  readonly #counts = new BatchCounts();
  /** Rows of people who are known and said more. */
  readonly #added: number[] = [];
  readonly #sameForm: readonly ExistingBatch[];
  readonly #consultationDir: string;

  constructor(input: RunInput) {
    this.#input = input;
    const { options, responses, existing, sameSurvey } = input;
    this.#consultationDir = join(options.contentDir, 'consultations', options.slug);
    this.#safe = new SafeMaker({
      names: options.names,
      keep: options.keep,
      dayOrder: input.dayOrder,
    });
    this.#questions = responses.questions.map((question, index) => this.#question(question, index));
    this.#sameForm = existing.batches.filter(
      ({ folder, manifest }) =>
        folder === sameSurvey?.folder ||
        isSameForm(manifest, this.#questions, input.format, input.isTable),
    );
    const places = openPlaces(this.#questions);
    this.#sorter = new RowSorter({
      consultation: options.slug,
      fileHash: input.sha256,
      form: sameSurvey?.form ?? input.form,
      knownAs: (question) => sameSurvey?.questionOf.get(question) ?? question,
      placeOf: (question) => places.get(this.#questionId(question) ?? '') ?? '',
      joinsByName: responses.setting !== 'survey' || options.regime === 'public',
      existing,
      sameForm: this.#sameForm.map(({ folder }) => folder),
    });
  }

  async all(): Promise<IngestOutcome> {
    const { options, responses, writer } = this.#input;
    const changed: AcceptedRow[] = [];
    let rows = 0;
    for await (const raw of responses.responses()) {
      const safe = this.#safe.row(raw);
      const fate = this.#sorter.sort(raw, safe);
      if (fate.kind === 'accepted') this.#write(fate.row);
      if (fate.kind === 'added') {
        this.#write(fate.row);
        this.#added.push(raw.row);
      }
      const known = fate.kind === 'added' ? fate.known : fate;
      if (known.kind === 'changed') changed.push(known.row);
      if (fate.kind === 'withheld' && safe.texts.length > 0) {
        writer?.withheld({
          row: raw.row,
          reason: fate.reason,
          texts: safe.texts.map(({ question, text }) => ({ question, text })),
        });
      }
      rows += 1;
      if (rows % 500 === 0) options.onProgress?.(rows);
    }
    const settled = await this.#sorter.settleWaiting((left) =>
      leftOverRows(this.#consultationDir, this.#sameForm, left, this.#input.existing.additions),
    );
    for (const { raw, safe, respondent } of settled.added) {
      this.#write(this.#sorter.acceptMore(raw, respondent, { safe, ids: [] }));
      this.#added.push(raw.row);
    }
    for (const { raw, safe } of settled.others) this.#write(this.#sorter.accept(raw, safe));
    if (settled.again.size > 0)
      for await (const raw of responses.responses())
        if (settled.again.has(raw.row)) this.#write(this.#sorter.accept(raw, this.#safe.row(raw)));
    const ids = new Set(changed.flatMap((row) => row.ids));
    const split = splitChanged(changed, await textsOf(this.#consultationDir, ids));
    return this.#finish(
      split.changed,
      [...split.redacted, ...settled.redacted].flatMap((row) => this.#butByHand(row)),
    );
  }

  /** The same file once more, with words to be kept or today's rules of redaction. */
  async again(known: ExistingBatch, words: readonly string[]): Promise<IngestOutcome> {
    const { responses, writer } = this.#input;
    return takeAgain(
      this.#consultationDir,
      known,
      rowsByQuestion(responses, this.#safe, (question) => this.#questionId(question)),
      words,
      writer,
    );
  }

  /** Without the texts in which a reviewer took something out: theirs stand. */
  #butByHand(row: RedactedRow): RedactedRow[] {
    const texts = [...row.texts].filter(([id]) => !this.#input.existing.redactedByHand.has(id));
    return texts.length === 0 ? [] : [{ ...row, texts: new Map(texts) }];
  }

  /** Returns how many lines were rewritten; none in a dry run. */
  async #amend(amendments: ReadonlyMap<string, SafeAnswer>): Promise<number> {
    const { writer } = this.#input;
    return writer === null ? 0 : amendBatches(this.#consultationDir, writer.workDir, amendments);
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

  #write(row: AcceptedRow): void {
    const { safe, respondent, ids } = row;
    const { options, writer } = this.#input;
    this.#counts.add(row);
    for (const [index, { question, text, language, removed }] of safe.texts.entries())
      writer?.response({
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
    for (const { question, choices } of safe.choices) {
      const id = this.#questionIds.get(`closed ${question}`);
      if (id !== undefined)
        writer?.answer({ respondent, question: id, choices, roles: safe.roles });
    }
  }

  async #finish(
    changed: readonly ChangedRow[],
    redacted: readonly RedactedRow[],
  ): Promise<IngestOutcome> {
    const { options, source, columns, isTable, writer } = this.#input;
    const ledger = this.#sorter.ledger(isTable || this.#questions.length > 0);
    if (ledger.rows === 0)
      throw new VerbatimError('no-responses-found', [
        { where: source.name, message: 'was read to its end and holds not one response.' },
      ]);
    const { dates } = this.#counts;
    const date = dates.last ?? options.today;
    const label = options.batchName ?? this.#labelOf(source.name);
    // A name that is taken stops the run before anything is rewritten.
    const folder =
      ledger.accepted === 0
        ? null
        : freeFolder(
            `${date}-${slugOf(label)}`,
            this.#input.existing.batches.map((batch) => batch.folder),
            options.batchName !== null,
          );
    const takes = (rows: readonly ChangedRow[]): Promise<number> =>
      options.corrections
        ? this.#amend(new Map(rows.flatMap(({ texts }) => [...texts])))
        : Promise.resolve(0);
    const warnings = warningsOf(
      {
        ledger,
        texts: this.#counts.texts,
        added: this.#added,
        changed: changed.map(({ row }) => row),
        corrected: await takes(changed),
        redacted,
        redactedAnew: await takes(redacted),
        vanished: this.#sorter.vanished(),
        sameSurvey: this.#input.sameSurvey?.folder ?? null,
      },
      options.names,
      columns,
    );
    const base = {
      ledger,
      responses: this.#counts.texts,
      redactions: this.#counts.redactions,
      isKnownFile: false,
      warnings,
    };
    if (folder === null || writer === null) {
      // Nothing new: what came in is already there, or can't go in.
      writer?.discard();
      return { ...base, batch: null };
    }
    const manifest = makeManifest({
      ...this.#input,
      label,
      safe: this.#safe,
      questions: this.#questions,
      ledger,
      redactions: base.redactions,
    });
    writer.publish(folder, manifest, draftPage(options.slug, options.title, manifest, dates, date));
    return { ...base, batch: folder };
  }

  #labelOf(fileName: string): string {
    const words = fileName.replace(/\.[A-Za-z0-9]{1,8}$/u, '').replace(/[_-]+/gu, ' ');
    return nameOf(this.#safe.label(words));
  }
}

/** A form may ask a blank: its answers still belong together. */
export function questionLabel(text: string): string {
  return text === '' ? 'Question without words' : text;
}
