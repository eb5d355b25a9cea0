import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../../src/domain/count.ts';
import { showRow, suppressRow, SMALL_GROUP, type Cell } from '../../../src/pipeline/suppress.ts';

const show = (count: Count): string =>
  count.shown === 'exact'
    ? String(count.n)
    : count.shown === 'fewer-than'
      ? `<${count.limit}`
      : count.shown;

const row = (
  total: number,
  people: number,
  cells: readonly (readonly [number, number])[],
): string => {
  const result = suppressRow(
    { n: total, of: people },
    cells.map(([n, of]): Cell => ({ n, of })),
  );
  return [result.total, ...result.cells].map(show).join(' ');
};

/** Groups of ten and twenty show nothing, whatever the number. */
const isTellTale = (of: number): boolean => of === SMALL_GROUP || of === 2 * SMALL_GROUP;

/** Every table a reader could have in mind that fits what is shown, found by trying all of them. */
function possibleCells(
  shown: { total: Count; cells: readonly Count[] },
  sizes: readonly number[],
): readonly Set<number>[] {
  const fits = (n: number, of: number, count: Count): boolean => {
    switch (count.shown) {
      case 'exact':
        return n === count.n;
      case 'fewer-than':
        return !isTellTale(of) && n < count.limit;
      case 'nearly-all':
        return !isTellTale(of) && n >= SMALL_GROUP && of - n < SMALL_GROUP;
      case 'hidden':
        return isTellTale(of) || (n >= SMALL_GROUP && of - n >= SMALL_GROUP);
    }
  };
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const isUnsaid = [shown.total, ...shown.cells].every((count) => count.shown === 'hidden');
  const seen = sizes.map(() => new Set<number>());
  const walk = (i: number, cells: readonly number[], sum: number): void => {
    if (i === sizes.length) {
      if (isUnsaid || fits(sum, people, shown.total)) cells.forEach((n, k) => seen[k]?.add(n));
      return;
    }
    const size = sizes[i] ?? 0;
    const count = shown.cells[i];
    for (let n = 0; n <= size; n += 1) {
      if (count !== undefined && (isUnsaid || fits(n, size, count)))
        walk(i + 1, [...cells, n], sum + n);
    }
  };
  walk(0, [], 0);
  return seen;
}

describe('suppressRow', () => {
  test.each([
    {
      why: 'large cells are shown',
      total: 62,
      people: 120,
      cells: [
        [30, 60],
        [32, 60],
      ] as const,
      expected: '62 30 32',
    },
    {
      why: 'one small cell takes a second with it',
      total: 45,
      people: 120,
      cells: [
        [5, 40],
        [15, 40],
        [25, 40],
      ] as const,
      expected: '45 <10 hidden 25',
    },
    {
      why: 'nobody looks like a few',
      total: 30,
      people: 120,
      cells: [
        [0, 40],
        [0, 40],
        [30, 40],
      ] as const,
      expected: '30 <10 <10 hidden',
    },
    {
      why: 'all looks like nearly all',
      total: 60,
      people: 120,
      cells: [
        [40, 40],
        [20, 80],
      ] as const,
      expected: '60 nearly-all hidden',
    },
    {
      why: 'a group of exactly ten shows nothing either way',
      total: 30,
      people: 110,
      cells: [
        [10, 10],
        [20, 100],
      ] as const,
      expected: '30 hidden hidden',
    },
    {
      why: 'a small total is hidden with its cells',
      total: 4,
      people: 30,
      cells: [
        [1, 15],
        [3, 15],
      ] as const,
      expected: '<10 <10 <10',
    },
  ])('$why', ({ total, people, cells, expected }) => {
    expect(row(total, people, cells)).toBe(expected);
  });

  test('leaves the whole row unsaid when hiding cells is not enough', () => {
    // Two cells under ten that add up to 18 can only be 9 and 9.
    expect(
      row(18, 42, [
        [9, 21],
        [9, 21],
      ]),
    ).toBe('hidden hidden hidden');
  });

  test('leaves at least two possible values for every hidden cell of any table', () => {
    const group = fc
      .integer({ min: 1, max: 26 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 3 }), (groups) => {
        const cells = groups.map(([n, of]): Cell => ({ n, of }));
        const people = groups.reduce((sum, [, of]) => sum + of, 0);
        const total = groups.reduce((sum, [n]) => sum + n, 0);
        const shown = suppressRow({ n: total, of: people }, cells);
        const possible = possibleCells(
          shown,
          groups.map(([, of]) => of),
        );
        shown.cells.forEach((count, i) => {
          const size = cells[i]?.of ?? 0;
          // A group of one or two people has no room for two values once it is known to be small: its size is hidden too.
          if (count.shown !== 'exact' && size >= SMALL_GROUP)
            expect(possible[i]?.size ?? 0).toBeGreaterThan(1);
        });
      }),
      { numRuns: 1500 },
    );
  });
});

test('the public regime shows every number as it is', () => {
  expect(
    showRow(3, [
      { n: 1, of: 2 },
      { n: 2, of: 2 },
    ]),
  ).toEqual({
    total: { shown: 'exact', n: 3 },
    cells: [
      { shown: 'exact', n: 1 },
      { shown: 'exact', n: 2 },
    ],
  });
});

test('exactly ten who did, and exactly ten who did not, are enough to be shown', () => {
  expect(
    row(30, 60, [
      [10, 30],
      [20, 30],
    ]),
  ).toBe('30 10 20');
});
