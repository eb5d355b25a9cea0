// Where everything stands in the kernel's memory: the weights, written once, and room for one batch of tokens.
import { COLUMNS, ROWS } from './kernel.ts';
import type { Norm, WholeEncoder, WholeLinear } from './weights.ts';

/** Bytes from the beginning of the memory; `inputs` and `outputs` are as padded. */
export interface PlacedLinear {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly scales: number;
  readonly sums: number;
  readonly bias: number;
}

export interface PlacedNorm {
  readonly gain: number;
  readonly bias: number;
}

/** Hands out places one after the other, each at a multiple of 64, then fills the memory once it has its size. */
export class Floor {
  #size = 1024; // the compiled code keeps the first bytes to itself
  readonly #writes: ((memory: ArrayBuffer) => void)[] = [];

  room(bytes: number): number {
    const at = this.#size;
    this.#size += (bytes + 63) & ~63;
    return at;
  }

  floats(values: Float32Array, length = values.length): number {
    const at = this.room(length * 4);
    this.#writes.push((memory) => {
      new Float32Array(memory, at, values.length).set(values);
    });
    return at;
  }

  bytes(values: Int8Array): number {
    const at = this.room(values.length);
    this.#writes.push((memory) => {
      new Int8Array(memory, at, values.length).set(values);
    });
    return at;
  }

  norm({ gain, bias }: Norm): PlacedNorm {
    return { gain: this.floats(gain), bias: this.floats(bias) };
  }

  linear(linear: WholeLinear): PlacedLinear {
    const inputs = padTo(linear.inputs, 16);
    const outputs = padTo(linear.outputs, 16);
    const sums = linear.scales.map((scale, row) => {
      let sum = 0;
      for (let k = 0; k < linear.inputs; k += 1) sum += linear.whole[row * linear.inputs + k] ?? 0;
      return sum * scale;
    });
    return {
      inputs,
      outputs,
      weights: this.bytes(inPanels(linear, inputs, outputs)),
      scales: this.floats(linear.scales, outputs),
      sums: this.floats(sums, outputs),
      bias: this.floats(linear.bias, outputs),
    };
  }

  /** Call once, when all is placed. */
  fill(memory: WebAssembly.Memory): void {
    const missing = this.#size - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    for (const write of this.#writes) write(memory.buffer);
  }
}

/** The least multiple of `step` that is no smaller. */
export function padTo(length: number, step: number): number {
  return Math.ceil(length / step) * step;
}

/** As `multiply` reads weights: of COLUMNS outputs together the first four weights each, then the next four …; zeros beyond. */
function inPanels(
  { inputs, outputs, whole }: WholeLinear,
  paddedInputs: number,
  paddedOutputs: number,
): Int8Array {
  const packed = new Int8Array(paddedInputs * paddedOutputs);
  for (let n = 0; n < outputs; n += 1) {
    const panel = (n - (n % COLUMNS)) * paddedInputs + (n % COLUMNS) * 4;
    for (let k = 0; k < inputs; k += 1)
      packed[panel + (k - (k % 4)) * COLUMNS + (k % 4)] = whole[n * inputs + k] ?? 0;
  }
  return packed;
}

/** Throws a RangeError where a width is none that the kernel can read. */
export function checkShapes({ dim, layers, timing }: WholeEncoder): void {
  let width = dim;
  for (const [
    index,
    { heads, residual, projection, output, expand, contract },
  ] of layers.entries()) {
    const next = residual?.outputs ?? width;
    const fits =
      width % 16 === 0 &&
      next % 16 === 0 &&
      (width / heads) % 8 === 0 &&
      projection.inputs === width &&
      projection.outputs === width * 3 &&
      output.inputs === width &&
      output.outputs === next &&
      expand.inputs === next &&
      contract.inputs === expand.outputs &&
      contract.outputs === next;
    if (!fits) throw new RangeError(`layer ${index} has shapes that don’t go together`);
    width = next;
  }
  if (timing.length % dim !== 0) throw new RangeError('timing is no whole number of rows');
}

/** Rows that a batch of so many tokens takes in memory. */
export function rowsOf(tokens: number): number {
  return padTo(tokens, ROWS);
}
