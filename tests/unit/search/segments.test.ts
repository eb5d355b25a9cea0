import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIntoSegments } from '../../../src/search/segments.ts';

const sizes = (batches: readonly number[]): readonly number[] =>
  groupIntoSegments(batches, (size) => size).map((part) => part.reduce((a, b) => a + b, 0));

describe('batches in parts of an index', () => {
  it('leaves a large part as it is when a small batch comes', () => {
    expect(sizes([60_000, 40_000])).toEqual([100_000]);
    expect(sizes([60_000, 40_000, 100])).toEqual([100_000, 100]);
    expect(sizes([60_000, 40_000, 100, 100])).toEqual([100_000, 200]);
  });

  it('keeps the parts few, each more than four times the next, with every batch in one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 60 }), (batches) => {
        const parts = groupIntoSegments(batches, (size) => size);
        expect(parts.flat()).toEqual(batches.filter((size) => size > 0));
        const all = sizes(batches);
        all.slice(1).forEach((size, i) => {
          expect(all[i]).toBeGreaterThan(4 * size);
        });
      }),
    );
  });

  it('changes nothing but the last parts when a batch is added', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5000 }),
        (batches, added) => {
          const before = groupIntoSegments(batches, (size) => size);
          const after = groupIntoSegments([...batches, added], (size) => size);
          expect(after.slice(0, -1)).toEqual(before.slice(0, after.length - 1));
        },
      ),
    );
  });
});
