import { describe, expect, test } from 'vitest';
import { assignFolds } from '../../../../src/pipeline/train/assign-folds.ts';
import type { Example } from '../../../../src/pipeline/train/example.ts';

function file(source: string, count: number): readonly Example[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${source}-${i}`,
    text: `Text ${i} of ${source}.`,
    question: null,
    themes: [],
    role: null,
    highlight: null,
    group: 'project',
    source,
  }));
}

const SMALL = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => file(name, 10));

describe('assignFolds', () => {
  test('holds a file back whole, so that no figure rests on a writer met in training', () => {
    const folds = assignFolds(SMALL, 3);
    for (const source of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const used = new Set(
        SMALL.filter((example) => example.source === source).map((one) => folds.get(one)),
      );
      expect(used.size).toBe(1);
    }
  });

  test('gives every text one part and the parts alike many', () => {
    const folds = assignFolds(SMALL, 3);
    expect(folds.size).toBe(SMALL.length);
    const sizes = [0, 1, 2].map((fold) => [...folds.values()].filter((one) => one === fold).length);
    expect(sizes).toEqual([20, 20, 20]);
  });

  test('spreads a file that is too large for one part over all of them', () => {
    const all = [...file('large', 300), ...SMALL];
    const folds = assignFolds(all, 3);
    const sizes = [0, 1, 2].map(
      (fold) => all.filter((one) => one.source === 'large' && folds.get(one) === fold).length,
    );
    for (const size of sizes) expect(size).toBeGreaterThan(70);
  });

  test('depends on the texts’ ids and files, not on their order', () => {
    const all = [...file('large', 50), ...SMALL];
    const forward = assignFolds(all, 3);
    const backward = assignFolds(all.toReversed(), 3);
    for (const example of all) expect(backward.get(example)).toBe(forward.get(example));
  });
});
