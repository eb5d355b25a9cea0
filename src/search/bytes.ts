// Numbers and words as bytes, for the index files: small numbers take one byte, neighbouring words share their start.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** A whole number from 0, seven bits a byte, lowest first. */
  number(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Numbers in ascending order, as steps, after their count. */
  ascending(values: readonly number[] | Uint32Array): void {
    this.number(values.length);
    let before = 0;
    for (const value of values) {
      this.number(value - before);
      before = value;
    }
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.raw(bytes);
  }

  /** A word after another: how much of its start they share, then the rest. */
  textAfter(before: string, value: string): void {
    let shared = 0;
    while (shared < value.length && before[shared] === value[shared]) shared += 1;
    // Half of a surrogate pair can't be written on its own.
    if (shared > 0 && /[\uD800-\uDBFF]/u.test(value.charAt(shared - 1))) shared -= 1;
    this.number(shared);
    this.text(value.slice(shared));
  }

  /** A copy of what was written so far. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Past the end every number is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }

  ascending(): Uint32Array {
    const values = new Uint32Array(this.number());
    let before = 0;
    for (let i = 0; i < values.length; i += 1) {
      before += this.number();
      values[i] = before;
    }
    return values;
  }

  raw(length: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }

  text(): string {
    return decoder.decode(this.raw(this.number()));
  }

  textAfter(before: string): string {
    const shared = this.number();
    return before.slice(0, shared) + this.text();
  }
}
