// A random encoder, small enough to be worked out the slow way.
import type { Encoder, Layer, Linear, Norm } from '../../../../src/pipeline/encoder/weights.ts';

/** Numbers from −1 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

export const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

/** Widths 32 then 48; the second layer's inner width is no multiple of anything, as after pruning. Reads 40 tokens. */
export function makeSmallEncoder(seed = 1): Encoder {
  const random = randomNumbers(seed);
  const floats = (length: number, size: number, around = 0): Float32Array =>
    Float32Array.from({ length }, () => around + random() * size);
  const linear = (inputs: number, outputs: number): Linear => ({
    inputs,
    outputs,
    weights: floats(inputs * outputs, 1.5 / Math.sqrt(inputs)),
    bias: floats(outputs, 0.3),
  });
  const norm = (dim: number): Norm => ({ gain: floats(dim, 0.3, 1), bias: floats(dim, 0.2) });
  const layer = (dim: number, next: number, inner: number, heads: number): Layer => ({
    heads,
    residual: dim === next ? undefined : linear(dim, next),
    attentionNorm: norm(dim),
    projection: linear(dim, dim * 3),
    output: linear(dim, next),
    forwardNorm: norm(next),
    expand: linear(next, inner),
    contract: linear(inner, next),
  });
  const pieces = [
    ...['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((text) => ({ text, score: 0 })),
    ...WORDS.map((word, index) => ({ text: `▁${word}`, score: -3 - index / 7 })),
    { text: '▁', score: -4 },
  ];
  return {
    pieces,
    columns: ['first', 'second', 'third'],
    dim: 32,
    embedding: floats(pieces.length * 32, 1),
    timing: floats(40 * 32, 0.5),
    layers: [layer(32, 48, 64, 4), layer(48, 48, 53, 2)],
    head: linear(96, 3),
  };
}
