import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBag } from '../../../../src/pipeline/tagger/features.ts';
import { logitsOfKnown } from '../../../../src/pipeline/tagger/linear.ts';
import { makeSlots, packRows, unpackWeight } from '../../../../src/pipeline/tagger/model.ts';

const table = fc.integer({ min: 1, max: 11 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: width, maxLength: width }),
      {
        minLength: 1,
        maxLength: 20,
      },
    ),
  }),
);

describe('packed rows', () => {
  it('give back every weight, whatever the width', () => {
    fc.assert(
      fc.property(table, ({ width, rows }) => {
        const packed = packRows(Int8Array.from(rows.flat()), width);
        expect(
          rows.map((row, at) => row.map((_, column) => unpackWeight(packed, at, column))),
        ).toEqual(rows);
      }),
    );
  });

  it('add up to the same logits as weights in full', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(19), { maxLength: 30 }),
        fc.nat(11),
        ({ width, rows }, seen, asked) => {
          const keys = Uint32Array.from(rows, (_, at) => at + 1);
          const model = {
            vocabulary: {
              keys,
              slots: makeSlots(keys),
              idf: Float32Array.from(rows, (_, at) => 1 + at / 8),
            },
            bias: new Float32Array(width).fill(0.5),
          };
          const known = { ...emptyBag(), words: seen.map((place) => place % rows.length) };
          const columns = Math.min(asked, width);
          const full = logitsOfKnown(
            { ...model, weights: Float32Array.from(rows.flat()) },
            known,
            columns,
          );
          const packed = logitsOfKnown(
            {
              ...model,
              weights: packRows(Int8Array.from(rows.flat()), width),
              weightScale: new Float32Array(width).fill(1),
            },
            known,
            columns,
          );
          expect(packed).toEqual(full);
          expect(packed.subarray(columns).every((logit) => logit === 0)).toBe(true);
        },
      ),
    );
  });
});
