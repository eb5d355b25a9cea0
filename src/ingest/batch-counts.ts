// What the rows that went into a batch add up to.
import type { RedactionKind } from '../domain/response.ts';
import type { AcceptedRow } from './row-fate.ts';

export class BatchCounts {
  readonly #redactions: Partial<Record<RedactionKind, number>> = {};
  #texts = 0;
  #first: string | null = null;
  #last: string | null = null;

  add({ safe }: AcceptedRow): void {
    const { date } = safe;
    if (date !== null) {
      if (this.#first === null || date < this.#first) this.#first = date;
      if (this.#last === null || date > this.#last) this.#last = date;
    }
    this.#texts += safe.texts.length;
    for (const { removed } of safe.texts)
      for (const [kind, count] of Object.entries(removed) as [RedactionKind, number][])
        this.#redactions[kind] = (this.#redactions[kind] ?? 0) + count;
  }

  get texts(): number {
    return this.#texts;
  }

  get redactions(): Partial<Record<RedactionKind, number>> {
    return sortedByKind(this.#redactions);
  }

  /** First and last day of the rows that have a date. */
  get dates(): { readonly first: string | null; readonly last: string | null } {
    return { first: this.#first, last: this.#last };
  }
}

export function sortedByKind(
  redactions: Partial<Record<RedactionKind, number>>,
): Partial<Record<RedactionKind, number>> {
  return Object.fromEntries(Object.entries(redactions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
