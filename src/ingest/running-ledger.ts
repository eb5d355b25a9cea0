// The ledger of one file while its rows are read: rows = accepted + duplicates + rejected + withheld at every moment.
import type { Ledger, SetAside } from '../domain/batch.ts';
import type { RawResponse } from './raw.ts';

export class RunningLedger {
  #rows = 0;
  #accepted = 0;
  #duplicates = 0;
  #answered = 0;
  #complete: number | null = null;
  readonly #rejected: SetAside[] = [];
  readonly #withheld: SetAside[] = [];

  /** Every row comes here once, before its fate is known. */
  row({ isComplete, isAnswered }: RawResponse, hasAnswer: boolean): void {
    this.#rows += 1;
    if (isComplete !== undefined) this.#complete = (this.#complete ?? 0) + (isComplete ? 1 : 0);
    if (hasAnswer || isAnswered === true) this.#answered += 1;
  }

  accept(): void {
    this.#accepted += 1;
  }

  duplicates(rows: number): void {
    this.#duplicates += rows;
  }

  /** Rows that were held for duplicates and give something new after all. */
  acceptAfterAll(rows: number): void {
    this.#duplicates -= rows;
    this.#accepted += rows;
  }

  reject(row: number, reason: string): void {
    this.#rejected.push({ row, reason });
  }

  withhold(row: number, reason: string): void {
    this.#withheld.push({ row, reason });
  }

  /** `knowsAnswered`: the file tells questions apart, so that a row without an answer can be told. */
  read(knowsAnswered: boolean): Ledger {
    return {
      rows: this.#rows,
      accepted: this.#accepted,
      duplicates: this.#duplicates,
      rejected: this.#rejected,
      withheld: this.#withheld,
      answered: knowsAnswered ? this.#answered : null,
      complete: this.#complete,
    };
  }
}
