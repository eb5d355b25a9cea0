// Numbers by id in few bytes: what is held of a million earlier rows must leave room for the next file.
import { ID_LETTERS } from '../domain/id-letters.ts';
import { idNumber, slotOf } from './id-set.ts';

/** By ids of nine letters of base 32, with or without a letter before them: a number each. */
export class IdMap {
  #ids = new Float64Array(1 << 8).fill(-1);
  #values = new Float64Array(1 << 8);
  #size = 0;

  has(id: string): boolean {
    return this.#ids[slotOf(this.#ids, idNumber(id))] !== -1;
  }

  get(id: string): number | undefined {
    const slot = slotOf(this.#ids, idNumber(id));
    return this.#ids[slot] === -1 ? undefined : this.#values[slot];
  }

  set(id: string, value: number): void {
    this.#put(idNumber(id), value);
  }

  /** To what is there, or to nothing. */
  add(id: string, by: number): void {
    this.set(id, (this.get(id) ?? 0) + by);
  }

  /** In no order; ids without the letter before them. */
  *entries(): Iterable<readonly [id: string, value: number]> {
    for (const [slot, number] of this.#ids.entries())
      if (number !== -1) yield [idOfNumber(number), this.#values[slot] ?? 0];
  }

  *values(): Iterable<number> {
    for (const [slot, number] of this.#ids.entries())
      if (number !== -1) yield this.#values[slot] ?? 0;
  }

  copy(): IdMap {
    const copy = new IdMap();
    copy.#ids = this.#ids.slice();
    copy.#values = this.#values.slice();
    copy.#size = this.#size;
    return copy;
  }

  #put(number: number, value: number): void {
    const slot = slotOf(this.#ids, number);
    this.#values[slot] = value;
    if (this.#ids[slot] !== -1) return;
    this.#ids[slot] = number;
    this.#size += 1;
    // Three quarters full: each look-up then meets two or three others.
    if (this.#size * 4 > this.#ids.length * 3) this.#grow();
  }

  #grow(): void {
    const [ids, values] = [this.#ids, this.#values];
    this.#ids = new Float64Array(ids.length * 2).fill(-1);
    this.#values = new Float64Array(ids.length * 2);
    this.#size = 0;
    for (const [slot, number] of ids.entries())
      if (number !== -1) this.#put(number, values[slot] ?? 0);
  }
}

/** The nine letters that `idNumber` read. */
export function idOfNumber(number: number): string {
  let letters = '';
  for (let rest = number; letters.length < 9; rest = Math.floor(rest / 32))
    letters = ID_LETTERS.charAt(rest % 32) + letters;
  return letters;
}
