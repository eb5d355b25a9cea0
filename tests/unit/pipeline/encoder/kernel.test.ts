import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../../scripts/kernel.ts';
import { ADD, RELU, startKernel, WRITE } from '../../../../src/pipeline/encoder/kernel.ts';
import { Floor } from '../../../../src/pipeline/encoder/lay-out.ts';
import { randomNumbers } from './small-encoder.ts';

const random = randomNumbers(3);
const floats = (length: number, size = 1): Float32Array =>
  Float32Array.from({ length }, () => random() * size);

/** Lays numbers into a kernel of its own, with room for a result. */
function lay(inputs: readonly Float32Array[], room: number) {
  const kernel = startKernel();
  const floor = new Floor();
  const places = inputs.map((values) => floor.floats(values));
  const out = floor.room(room * 4);
  const spare = floor.room(1 << 18);
  return {
    kernel,
    floor,
    out,
    spare,
    at: (index: number): number => places[index] as number, // as many as inputs
    fill: () => {
      floor.fill(kernel.memory);
    },
    result: () => new Float32Array(kernel.memory.buffer, out, room),
  };
}

describe('the kernel', () => {
  it('is what its source compiles to', async () => {
    const kept = await readFile(
      new URL('../../../../src/pipeline/encoder/kernel-bytes.ts', import.meta.url),
      'utf8',
    );
    expect(await compileKernel()).toBe(kept);
  });

  it.each([1, 5, 6, 7, 20])('multiplies %i rows exactly in whole numbers', (tokens) => {
    const inputs = 48;
    const outputs = 16;
    const x = floats(tokens * inputs, 3);
    const whole = Int8Array.from({ length: inputs * outputs }, () => Math.round(random() * 127));
    whole.fill(-127, 0, inputs); // the greatest sums there can be
    whole.fill(127, inputs, 2 * inputs);
    const scales = floats(outputs, 0.01);
    const bias = floats(outputs);
    const before = floats(tokens * outputs);
    const padded = Math.ceil(tokens / 6) * 6;
    const bench = lay([x], padded * outputs);
    const linear = bench.floor.linear({ inputs, outputs, whole, scales, bias });
    const quantised = bench.spare;
    const xScales = bench.spare + 65536;
    const xLows = bench.spare + 66560;
    bench.fill();
    bench.kernel.quantise(bench.at(0), tokens, inputs, quantised, xScales, xLows);
    const q = (t: number, k: number): number =>
      new Uint8Array(bench.kernel.memory.buffer)[
        quantised + (t - (t % 6)) * inputs + (k - (k % 4)) * 6 + (t % 6) * 4 + (k % 4)
      ] as number;
    const xScale = new Float32Array(bench.kernel.memory.buffer, xScales, tokens);
    const xLow = new Float32Array(bench.kernel.memory.buffer, xLows, tokens);
    for (let t = 0; t < tokens; t += 1) {
      const row = [...x.subarray(t * inputs, (t + 1) * inputs)];
      const used = row.map((_, k) => q(t, k));
      expect(Math.min(...used)).toBe(0);
      expect(Math.max(...used)).toBe(127);
      for (const [k, value] of row.entries())
        expect(
          Math.abs((xLow[t] as number) + (xScale[t] as number) * (used[k] as number) - value),
        ).toBeLessThan((xScale[t] as number) * 0.501);
    }
    for (const mode of [WRITE, ADD, RELU]) {
      bench.result().set(before);
      bench.kernel.multiply(
        quantised,
        xScales,
        xLows,
        tokens,
        inputs,
        linear.weights,
        linear.outputs,
        linear.scales,
        linear.sums,
        linear.bias,
        bench.out,
        mode,
      );
      for (let t = 0; t < tokens; t += 1)
        for (let n = 0; n < outputs; n += 1) {
          let sum = 0;
          let weights = 0;
          for (let k = 0; k < inputs; k += 1) {
            sum += q(t, k) * (whole[n * inputs + k] as number);
            weights += whole[n * inputs + k] as number;
          }
          // The same sums of 32-bit floats in the same order, so the very same number.
          const scale = scales[n] as number;
          const f = Math.fround;
          const product = f(sum * f((xScale[t] as number) * scale));
          const shifted = f(f((xLow[t] as number) * f(weights * scale)) + (bias[n] as number));
          let value = f(product + shifted);
          if (mode === ADD) value = f(value + (before[t * outputs + n] as number));
          if (mode === RELU) value = Math.max(0, value);
          expect(bench.result()[t * outputs + n]).toBe(value);
        }
    }
  });

  it('makes a row of equal numbers whole without dividing by nothing', () => {
    const bench = lay([new Float32Array(16).fill(2.5), new Float32Array(16)], 16);
    bench.fill();
    for (const [index, value] of [2.5, 0].entries()) {
      bench.kernel.quantise(bench.at(index), 1, 16, bench.spare, bench.out, bench.out + 4);
      expect([...bench.result().subarray(0, 2)]).toEqual([0, value]);
      expect(new Uint8Array(bench.kernel.memory.buffer, bench.spare, 4).join()).toBe('0,0,0,0');
    }
  });

  it('normalises each row to mean 0 and deviation 1, then scales and shifts it', () => {
    const dim = 64;
    const x = floats(3 * dim, 5);
    const gain = floats(dim);
    const bias = floats(dim);
    const bench = lay([x, gain, bias], 3 * dim);
    bench.fill();
    bench.kernel.normalise(bench.at(0), 3, dim, bench.at(1), bench.at(2), bench.out);
    for (let t = 0; t < 3; t += 1) {
      const row = [...x.subarray(t * dim, (t + 1) * dim)];
      const mean = row.reduce((sum, value) => sum + value, 0) / dim;
      const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / dim;
      for (const [k, value] of row.entries())
        expect(bench.result()[t * dim + k]).toBeCloseTo(
          ((value - mean) / Math.sqrt(variance + 1e-6)) * (gain[k] as number) + (bias[k] as number),
          5,
        );
    }
  });

  it.each([1, 3, 4, 9, 40])('attends over %i tokens as the formula says', (tokens) => {
    const dim = 32;
    const heads = 2;
    const part = dim / heads;
    const qkv = floats(tokens * dim * 3, 4);
    const bench = lay([qkv], tokens * dim);
    bench.fill();
    bench.kernel.attend(
      bench.at(0),
      tokens,
      dim,
      heads,
      bench.spare,
      bench.spare + 65536,
      bench.out,
    );
    const at = (t: number, k: number): number => qkv[t * dim * 3 + k] as number;
    for (let head = 0; head < heads; head += 1)
      for (let t = 0; t < tokens; t += 1) {
        const raised = Array.from({ length: tokens }, (_, j) => {
          let dot = 0;
          for (let d = head * part; d < (head + 1) * part; d += 1) dot += at(t, d) * at(j, dim + d);
          return dot / Math.sqrt(part);
        });
        const most = Math.max(...raised);
        const weights = raised.map((value) => Math.exp(value - most));
        const total = weights.reduce((sum, value) => sum + value, 0);
        for (let d = head * part; d < (head + 1) * part; d += 1) {
          const mean = weights.reduce((sum, weight, j) => sum + weight * at(j, 2 * dim + d), 0);
          expect(bench.result()[t * dim + d]).toBeCloseTo(mean / total, 4);
        }
      }
  });

  it('pools the mean and the greatest', () => {
    const bench = lay([Float32Array.of(1, -5, 3, 0, 2, -7, -3, 0.5)], 8);
    bench.fill();
    bench.kernel.pool(bench.at(0), 2, 4, bench.out);
    expect([...bench.result()]).toEqual([1.5, -6, 0, 0.25, 2, -5, 3, 0.5]);
  });
});
