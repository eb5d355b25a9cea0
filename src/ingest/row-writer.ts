// Accepted rows as lines of a batch: a response for each text, an answer for each closed question. Counted on the way.
import { BatchCounts } from './batch-counts.ts';
import type { BatchQuestions } from './batch-questions.ts';
import type { AcceptedRow } from './row-fate.ts';
import type { BatchWriter } from './write-batch.ts';

export class RowWriter {
  readonly counts = new BatchCounts();
  readonly #questions: BatchQuestions;
  readonly #consent: 'public' | 'internal';
  readonly #writer: BatchWriter | null;

  /** `writer`: null in a dry run, which only counts. */
  constructor(
    questions: BatchQuestions,
    consent: 'public' | 'internal',
    writer: BatchWriter | null,
  ) {
    this.#questions = questions;
    this.#consent = consent;
    this.#writer = writer;
  }

  write(row: AcceptedRow): void {
    const { safe, respondent, ids } = row;
    this.counts.add(row);
    for (const [index, { question, text, language, removed }] of safe.texts.entries())
      this.#writer?.response({
        id: ids[index] ?? '',
        respondent,
        kind: safe.kind,
        question: this.#questions.idOf('open', question),
        row: safe.row,
        name: safe.name,
        roles: safe.roles,
        roleGiven: safe.roleGiven,
        date: safe.date,
        language,
        consent: this.#consent,
        removed,
        text,
      });
    for (const { question, choices } of safe.choices) {
      const id = this.#questions.idOf('closed', question);
      if (id !== null)
        this.#writer?.answer({ respondent, question: id, choices, roles: safe.roles });
    }
  }
}
