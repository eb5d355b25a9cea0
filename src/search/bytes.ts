// Numbers and words as bytes, for the index files: small numbers take one byte, neighbouring words share their start.

const encoder = new TextEncoder();
// A byte order mark inside a text is part of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function sharedStart(before: string, value: string): number {
  let shared = 0;
  while (shared < value.length && before[shared] === value[shared]) shared += 1;
  // Half of a surrogate pair can't be written on its own.
  return shared > 0 && /[\uD800-\uDBFF]/u.test(value.charAt(shared - 1)) ? shared - 1 : shared;
}

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
    const shared = sharedStart(before, value);
    this.number(shared);
    this.text(value.slice(shared));
  }

  /** Many words, each after the one before it, so that they are read by decoding one text. */
  texts(values: readonly string[]): void {
    const shared = values.map((value, i) => sharedStart(values[i - 1] ?? '', value));
    const rests = values.map((value, i) => value.slice(shared[i]));
    for (const length of shared) this.number(length);
    for (const rest of rests) this.number(rest.length);
    this.text(rests.join(''));
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

  /** Fills `into` with the next numbers. One loop over bytes: the call for each number would cost more than reading it. */
  numbers(into: Uint32Array): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < into.length; i += 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte;
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[at++] ?? 0;
        value += (byte - 1) * scale;
      }
      into[i] = value;
    }
    this.#at = at;
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

  /** As many words as `texts` wrote. */
  texts(count: number): readonly string[] {
    const shared = new Uint32Array(count);
    const lengths = new Uint32Array(count);
    this.numbers(shared);
    this.numbers(lengths);
    const rests = this.text();
    const values: string[] = [];
    let before = '';
    let at = 0;
    for (let i = 0; i < count; i += 1) {
      const end = at + (lengths[i] ?? 0);
      before = before.slice(0, shared[i]) + rests.slice(at, end);
      values.push(before);
      at = end;
    }
    return values;
  }
}
