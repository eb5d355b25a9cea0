// The rows of one file on their way into one batch: made safe, sorted, written, counted.
import { join } from 'node:path';
import { VerbatimError } from '../errors/verbatim-error.ts';
import { BatchQuestions } from './batch-questions.ts';
import { compareClosed, type ClosedDifference } from './closed-again.ts';
import type { ReadColumn } from './columns.ts';
import {
  findDifferences,
  NOT_CORRECTED,
  takeCorrections,
  type Corrected,
  type Differences,
} from './corrections.ts';
import type { DayOrder } from './dates.ts';
import { draftPage, fillPage } from './draft-page.ts';
import type { Existing, ExistingBatch } from './existing.ts';
import type { IngestOptions, IngestOutcome } from './ingest-options.ts';
import { isNewest, knownForm, type KnownForm } from './known-form.ts';
import { makeManifest } from './make-manifest.ts';
import { SafeMaker } from './make-safe.ts';
import { freeFolder, nameOf, slugOf } from './name-batch.ts';
import type { ResponsesReading, Source } from './raw.ts';
import type { SameSurvey } from './same-survey.ts';
import type { AcceptedRow } from './row-fate.ts';
import { RowWriter } from './row-writer.ts';
import { RowSorter } from './sort-rows.ts';
import { leftOverRows, openPlaces } from './stored-rows.ts';
import { rowsByQuestion, takeAgain } from './take-again.ts';
import { differenceWarnings, warningsOf } from './warn.ts';
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
  readonly #questions: BatchQuestions;
  readonly #rows: RowWriter;
  /** Rows of people who are known and said more. */
  readonly #added = new Set<number>();
  /** Rows whose date can't be read for certain. */
  #undated = 0;
  readonly #form: KnownForm;
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
    this.#questions = new BatchQuestions(responses.questions, this.#safe);
    this.#rows = new RowWriter(this.#questions, options.consent, input.writer);
    this.#form = knownForm(existing, this.#questions, input.format, input.isTable, sameSurvey);
    const places = openPlaces(this.#questions.list);
    this.#sorter = new RowSorter({
      consultation: options.slug,
      fileHash: input.sha256,
      form: sameSurvey?.form ?? input.form,
      knownAs: (question) => sameSurvey?.questionOf.get(question) ?? question,
      placeOf: (question) => places.get(this.#questions.idOf('open', question) ?? '') ?? '',
      joinsByName: responses.setting !== 'survey' || options.regime === 'public',
      closedNames: this.#form.closedNames,
      existing,
      sameForm: this.#form.batches.map(({ folder }) => folder),
    });
  }

  async all(): Promise<IngestOutcome> {
    return this.#finish(await this.#sortRows());
  }

  /** Writes what is new, and returns what known rows say otherwise. */
  async #sortRows(): Promise<Differences> {
    const { options, responses, writer } = this.#input;
    const changed: AcceptedRow[] = [];
    let rows = 0;
    for await (const raw of responses.responses()) {
      const safe = this.#safe.row(raw);
      if (raw.date !== null && safe.date === null) this.#undated += 1;
      const fate = this.#sorter.sort(raw, safe);
      if (fate.kind === 'accepted') this.#rows.write(fate.row);
      if (fate.kind === 'added') {
        this.#rows.write(fate.row);
        this.#added.add(raw.row);
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
      leftOverRows(this.#consultationDir, this.#form.batches, left, this.#input.existing.additions),
    );
    for (const { raw, safe, respondent } of settled.added) {
      this.#rows.write(this.#sorter.acceptMore(raw, respondent, { safe, ids: [] }));
      this.#added.add(raw.row);
    }
    for (const { raw, safe } of settled.others) this.#rows.write(this.#sorter.accept(raw, safe));
    if (settled.again.size > 0)
      for await (const raw of responses.responses())
        if (settled.again.has(raw.row))
          this.#rows.write(this.#sorter.accept(raw, this.#safe.row(raw)));
    const closed = await this.#compareClosed();
    return findDifferences(
      this.#consultationDir,
      changed,
      settled.redacted,
      closed,
      this.#input.existing,
    );
  }

  /** What known people tick for the first time comes in; what they tick otherwise is told apart. */
  async #compareClosed(): Promise<ClosedDifference> {
    const closed = await compareClosed(
      this.#consultationDir,
      this.#sorter.closedLooks,
      this.#input.existing,
      this.#form.closedNames,
      new Set(this.#questions.closed),
    );
    for (const { look, ticks } of closed.added)
      this.#rows.write({
        safe: { ...look.safe, texts: [], choices: ticks },
        respondent: look.respondent,
        ids: [],
      });
    const rows = closed.added.map(({ look }) => look.safe.row);
    this.#sorter.ledger.acceptAfterAll(rows.filter((row) => !this.#added.has(row)).length);
    for (const row of rows) this.#added.add(row);
    return closed;
  }

  /** The same file once more, with words to be kept, today's rules of redaction, or corrections of earlier batches. */
  async again(known: ExistingBatch, words: readonly string[]): Promise<IngestOutcome> {
    const { responses, writer, options } = this.#input;
    const outcome = await takeAgain(
      this.#consultationDir,
      known,
      rowsByQuestion(responses, this.#safe, (question) => this.#questions.idOf('open', question)),
      words,
      writer,
    );
    // Its own rows are all known; those that came earlier may stand otherwise there. What came later is the last word.
    const differences =
      options.corrections && isNewest(this.#form, known) ? await this.#sortRows() : null;
    const warnings =
      differences === null
        ? []
        : differenceWarnings({ ...differences, ...(await this.#correct(differences)) });
    writer?.discard();
    return { ...outcome, warnings: [...outcome.warnings, ...warnings] };
  }

  async #correct(differences: Differences): Promise<Corrected> {
    const { writer, options } = this.#input;
    return writer === null || !options.corrections
      ? NOT_CORRECTED
      : takeCorrections(this.#consultationDir, writer.workDir, differences);
  }

  async #finish(differences: Differences): Promise<IngestOutcome> {
    const { options, source, columns, isTable, writer } = this.#input;
    const ledger = this.#sorter.ledger.read(isTable || this.#questions.list.length > 0);
    if (ledger.rows === 0)
      throw new VerbatimError('no-responses-found', [
        { where: source.name, message: 'was read to its end and holds not one response.' },
      ]);
    const { dates } = this.#rows.counts;
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
    const corrected = await this.#correct(differences);
    const warnings = warningsOf(
      {
        ledger,
        texts: this.#rows.counts.texts,
        added: [...this.#added].sort((a, b) => a - b),
        ...differences,
        ...corrected,
        undated: this.#undated,
        asksOwnWords: this.#questions.list.some(({ kind }) => kind === 'open'),
        vanished: this.#sorter.vanished(),
        sameSurvey: this.#input.sameSurvey?.folder ?? null,
      },
      options.names,
      columns,
    );
    const base = {
      ledger,
      responses: this.#rows.counts.texts,
      redactions: this.#rows.counts.redactions,
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
      questions: this.#questions.list,
      ledger,
      redactions: base.redactions,
    });
    const isFirst = this.#input.existing.batches.length === 0;
    writer.publish(folder, manifest, (mdx) => {
      if (mdx === null) return draftPage(options.slug, options.title, manifest, dates, date);
      return isFirst ? fillPage(mdx, manifest, dates) : mdx;
    });
    return { ...base, batch: folder };
  }

  #labelOf(fileName: string): string {
    const words = fileName.replace(/\.[A-Za-z0-9]{1,8}$/u, '').replace(/[_-]+/gu, ' ');
    return nameOf(this.#safe.label(words));
  }
}
