import { describe, expect, it } from 'vitest';
import { makeEncoder } from '../../../../src/pipeline/encoder/encoder.ts';
import { packEncoder, unpackEncoder } from '../../../../src/pipeline/encoder/weights.ts';
import type { Encoder, Layer, Linear, Norm } from '../../../../src/pipeline/encoder/weights.ts';
import { makeSmallEncoder, randomNumbers, WORDS } from './small-encoder.ts';

type Rows = readonly (readonly number[])[];

function map(rows: Rows, { outputs, weights, bias }: Linear): Rows {
  return rows.map((row) =>
    Array.from(bias, (start, n) =>
      row.reduce((sum, value, k) => sum + value * (weights[k * outputs + n] ?? NaN), start),
    ),
  );
}

function norm(rows: Rows, { gain, bias }: Norm): Rows {
  return rows.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
    return row.map(
      (value, k) =>
        ((value - mean) / Math.sqrt(variance + 1e-6)) * (gain[k] ?? NaN) + (bias[k] ?? NaN),
    );
  });
}

function attend(rows: Rows, dim: number, heads: number): Rows {
  const part = dim / heads;
  return rows.map((row) =>
    Array.from({ length: heads }, (_, head) => {
      const at = head * part;
      const raised = rows.map((other) => {
        let dot = 0;
        for (let d = at; d < at + part; d += 1) dot += (row[d] ?? NaN) * (other[dim + d] ?? NaN);
        return Math.exp(dot / Math.sqrt(part));
      });
      const total = raised.reduce((sum, value) => sum + value, 0);
      return Array.from({ length: part }, (__, d) =>
        rows.reduce(
          (sum, other, j) => sum + ((raised[j] ?? NaN) / total) * (other[2 * dim + at + d] ?? NaN),
          0,
        ),
      );
    }).flat(),
  );
}

const plus = (a: Rows, b: Rows): Rows =>
  a.map((row, t) => row.map((value, k) => value + (b[t]?.[k] ?? NaN)));

function pass(x: Rows, layer: Layer): Rows {
  const dim = layer.projection.inputs;
  const attention = attend(map(norm(x, layer.attentionNorm), layer.projection), dim, layer.heads);
  const y = plus(
    layer.residual === undefined ? x : map(x, layer.residual),
    map(attention, layer.output),
  );
  const inner = map(norm(y, layer.forwardNorm), layer.expand);
  return plus(
    y,
    map(
      inner.map((row) => row.map((value) => Math.max(0, value))),
      layer.contract,
    ),
  );
}

/** The same in plain numbers of 64 bits, nothing rounded. */
function pooledSlowly(encoder: Encoder, ids: readonly number[]): readonly number[] {
  const { dim, embedding, timing, layers } = encoder;
  let rows: Rows = ids.map((id, position) =>
    Array.from(
      { length: dim },
      (_, k) => (embedding[id * dim + k] ?? NaN) + (timing[position * dim + k] ?? NaN),
    ),
  );
  for (const layer of layers) rows = pass(rows, layer);
  const columns = (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] ?? NaN));
  return [
    ...columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length),
    ...columns.map((column) => Math.max(...column)),
  ];
}

const WEIGHTS = makeSmallEncoder();
const encoder = makeEncoder(packEncoder(WEIGHTS));

const random = randomNumbers(7);
const TEXTS = Array.from({ length: 60 }, (_, index) =>
  Array.from(
    { length: index === 13 ? 200 : index % 23 },
    () => WORDS[Math.floor(((random() + 1) / 2) * WORDS.length)] ?? 'one',
  ).join(' '),
);

describe('the encoder', () => {
  it('gives what the slow way gives, but for the rounding of weights and activations', () => {
    for (const [index, { pooled, tokens }] of encoder.encode(TEXTS).entries()) {
      if (TEXTS[index] === '') continue;
      const expected = pooledSlowly(
        WEIGHTS,
        tokens.map(({ id }) => id),
      );
      const size = Math.sqrt(expected.reduce((sum, value) => sum + value ** 2, 0));
      const away = Math.sqrt(
        expected.reduce((sum, value, k) => sum + (value - (pooled[k] ?? NaN)) ** 2, 0),
      );
      expect(away / size).toBeLessThan(0.025);
    }
  });

  it('gives a text the same bytes alone, in any company and again', () => {
    const together = encoder.encode(TEXTS);
    const again = makeEncoder(packEncoder(WEIGHTS)).encode(TEXTS.toReversed()).toReversed();
    for (const [index, text] of TEXTS.entries()) {
      const [alone] = encoder.encode([text]);
      expect(together[index]).toEqual(alone);
      expect(again[index]).toEqual(alone);
    }
    expect(new Set(together.map(({ pooled }) => pooled.join())).size).toBeGreaterThan(50);
  });

  it('reads as many tokens of a long text as the weights know places', () => {
    const [long] = encoder.encode([TEXTS[13] ?? '']);
    expect(long?.tokens).toHaveLength(40);
  });

  it('gives an empty text the bias alone', () => {
    const [none] = encoder.encode([''], { explain: () => [0] });
    expect([...(none?.pooled ?? [])].every((value) => value === 0)).toBe(true);
    expect([...(none?.logits ?? [])]).toEqual([...WEIGHTS.head.bias]);
    expect(none?.shares.get(0)).toHaveLength(0);
    expect(encoder.encode([])).toEqual([]);
  });

  it('explains the columns asked for: the shares of the tokens and the bias add up to the logit', () => {
    const read = encoder.encode(TEXTS, {
      explain: (logits) => ((logits[2] as number) > (logits[0] as number) ? [1, 2] : []),
    });
    expect(new Set(read.map(({ shares }) => shares.size))).toEqual(new Set([0, 2]));
    for (const { logits, shares, tokens } of read)
      for (const [column, adds] of shares) {
        expect(adds).toHaveLength(tokens.length);
        const sum = adds.reduce((total, value) => total + value, WEIGHTS.head.bias[column] ?? NaN);
        expect(sum).toBeCloseTo(logits[column] ?? NaN, 4);
      }
  });

  it('gives numbers for texts that no piece can write', () => {
    for (const { logits, pooled } of encoder.encode(['\ud800', '😀'.repeat(5000), 'ﷺ', '\u0000'])) {
      expect([...pooled].every((value) => Number.isFinite(value))).toBe(true);
      expect([...logits].every((value) => Number.isFinite(value))).toBe(true);
    }
  });
});

describe('the encoder’s file', () => {
  it('is the same bytes for the same weights, and keeps names and shapes', () => {
    const bytes = packEncoder(WEIGHTS);
    expect(packEncoder(makeSmallEncoder())).toEqual(bytes);
    const read = unpackEncoder(bytes);
    expect(read.pieces).toEqual(WEIGHTS.pieces);
    expect(read.columns).toEqual(WEIGHTS.columns);
    expect(read.head).toEqual(WEIGHTS.head);
    expect(read.layers[1]?.contract.inputs).toBe(53);
    expect(read.layers[1]?.residual).toBeUndefined();
  });

  it('keeps a weight to within half a step of its output’s scale', () => {
    const { whole, scales } = unpackEncoder(packEncoder(WEIGHTS)).layers[0]?.expand as unknown as {
      whole: Int8Array;
      scales: Float32Array;
    };
    const { inputs, outputs, weights } = WEIGHTS.layers[0]?.expand as Linear;
    for (let n = 0; n < outputs; n += 1)
      for (let k = 0; k < inputs; k += 1) {
        const scale = scales[n] ?? NaN;
        const kept = (whole[n * inputs + k] ?? NaN) * scale;
        expect(Math.abs(kept - (weights[k * outputs + n] ?? NaN))).toBeLessThan(scale * 0.5001);
      }
  });

  it('is refused where its shapes don’t go together', () => {
    const [first, second] = WEIGHTS.layers as [Layer, Layer];
    const wrong = { ...WEIGHTS, layers: [first, { ...second, heads: 5 }] };
    expect(() => makeEncoder(packEncoder(wrong))).toThrow(
      new RangeError('layer 1 has shapes that don’t go together'),
    );
    expect(() => makeEncoder(packEncoder(WEIGHTS).subarray(0, 5000))).toThrow(RangeError);
  });
});
