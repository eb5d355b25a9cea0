// The questions of one file as its batch will list them: numbered, and safe to publish.
import type { Question } from '../domain/batch.ts';
import type { SafeMaker } from './make-safe.ts';
import type { RawQuestion } from './raw.ts';

export class BatchQuestions {
  readonly list: readonly Question[];
  readonly #ids = new Map<string, string>();

  constructor(raw: readonly RawQuestion[], safe: SafeMaker) {
    this.list = raw.map(({ text, kind, column, options }, index) => {
      const id = `q${index + 1}`;
      const label = safe.label(text);
      this.#ids.set(`${kind} ${label}`, id);
      return {
        id,
        text: questionLabel(label),
        kind,
        column: column === null ? null : safe.label(column),
        options: options.map((option) => safe.label(option)),
      };
    });
  }

  /** `label`: the question as SafeMaker wrote it. Null where none of these was asked. */
  idOf(kind: 'open' | 'closed', label: string | null): string | null {
    return label === null ? null : (this.#ids.get(`${kind} ${label}`) ?? null);
  }

  /** Words of the closed questions, in order. */
  get closed(): readonly string[] {
    return this.list.filter(({ kind }) => kind === 'closed').map(({ text }) => text);
  }
}

/** A form may ask a blank: its answers still belong together. */
export function questionLabel(text: string): string {
  return text === '' ? 'Question without words' : text;
}
