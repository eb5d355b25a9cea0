// A set of ids in few bytes: a file of a million rows gives millions of them, and a Set of strings takes ten times more.
import { ID_LETTERS } from '../domain/id-letters.ts';

/** Holds ids of nine letters of base 32 (with or without the letter before them) as numbers of 45 bits. */
export class IdSet {
  #slots = new Float64Array(1 << 12).fill(-1);
  #size = 0;

  has(id: string): boolean {
    return this.#slots[slotOf(this.#slots, idNumber(id))] !== -1;
  }

  /** False where the id is there already. */
  add(id: string): boolean {
    const number = idNumber(id);
    const slot = slotOf(this.#slots, number);
    if (this.#slots[slot] !== -1) return false;
    this.#slots[slot] = number;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2).fill(-1);
    for (const number of before)
      if (number !== -1) this.#slots[slotOf(this.#slots, number)] = number;
  }
}

/** The 45 bits that nine letters stand for, whatever letter is before them. */
export function idNumber(id: string): number {
  let number = 0;
  for (let i = id.length - 9; i < id.length; i += 1)
    number = number * 32 + ID_LETTERS.indexOf(id.charAt(i));
  return number;
}

/**
 * Where the number is among `slots`, or the free place (−1) where it would go: open addressing, step by step. Their length
 * is a power of two, and one of them at least is free.
 */
export function slotOf(slots: Float64Array, number: number): number {
  const mask = slots.length - 1;
  // The numbers come from a hash, so that their low bits are as good as any.
  let slot = number % slots.length;
  for (;;) {
    const there = slots[slot];
    if (there === -1 || there === number) return slot;
    slot = (slot + 1) & mask;
  }
}
