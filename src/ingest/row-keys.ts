// What the rows of a batch said, as short keys, for files whose rows have no ids: how many said exactly this, and who, where
// one alone did.
import { idOfNumber, IdMap } from './id-map.ts';
import { idNumber } from './id-set.ts';

export class RowKeys {
  /** How many rows; of one row alone its person as a number below zero, so that nothing more is held of a million. */
  readonly #rows = new IdMap();

  add(key: string, respondent: string): void {
    const before = this.#rows.get(key) ?? 0;
    this.#rows.set(key, before === 0 ? -1 - idNumber(respondent) : timesOf(before) + 1);
  }

  /** Takes back one `add`. */
  remove(key: string): void {
    this.#rows.set(key, timesOf(this.#rows.get(key) ?? 1) - 1);
  }

  /** In no order; how many rows said so. */
  *entries(): Iterable<readonly [key: string, times: number]> {
    for (const [key, value] of this.#rows.entries()) yield [key, timesOf(value)];
  }

  /** Whose row says this; null where no row does, or several do. */
  personOf(key: string): string | null {
    const value = this.#rows.get(key) ?? 0;
    return value < 0 ? `p${idOfNumber(-1 - value)}` : null;
  }
}

function timesOf(value: number): number {
  return value < 0 ? 1 : value;
}
