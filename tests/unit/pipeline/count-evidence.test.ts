import { describe, expect, test } from 'vitest';
import type { RoleGroup } from '../../../src/domain/finding.ts';
import {
  countEvidence,
  countGroups,
  type Population,
} from '../../../src/pipeline/count-evidence.ts';

const population = (
  sizes: Partial<Record<RoleGroup, number>>,
  overrides: Partial<Population> = {},
): Population => ({
  groupOf: new Map(
    Object.entries(sizes).flatMap(([group, n]) =>
      // Object.entries forgets that the keys are groups.
      Array.from({ length: n }, (_, i) => [`${group}${i}`, group as RoleGroup] as const),
    ),
  ),
  regime: 'public',
  totalKnown: true,
  ...overrides,
});

describe('countEvidence', () => {
  test('gives people over people in hand, by role, each with its own denominator', () => {
    const line = countEvidence(
      new Set(['parent0', 'parent1', 'not-stated0']),
      2,
      population({ parent: 3, teacher: 2, 'not-stated': 1 }),
    );
    expect(line).toEqual({
      people: { people: { shown: 'exact', n: 3 }, of: { shown: 'exact', n: 6 } },
      byRole: [
        {
          group: 'parent',
          cell: { people: { shown: 'exact', n: 2 }, of: { shown: 'exact', n: 3 } },
        },
        {
          group: 'teacher',
          cell: { people: { shown: 'exact', n: 0 }, of: { shown: 'exact', n: 2 } },
        },
        {
          group: 'not-stated',
          cell: { people: { shown: 'exact', n: 1 }, of: { shown: 'exact', n: 1 } },
        },
      ],
      quoted: 2,
    });
  });

  test('gives no proportions where the total is unknown', () => {
    const line = countEvidence(
      new Set(['parent0']),
      1,
      population({ parent: 3 }, { totalKnown: false }),
    );
    expect(line.people).toEqual({ people: { shown: 'exact', n: 1 }, of: null });
    expect(line.byRole.every((row) => row.cell.of === null)).toBe(true);
  });

  test('does not count people who only commented', () => {
    expect(
      countEvidence(new Set(['stranger']), 0, population({ parent: 1 })).people.people,
    ).toEqual({ shown: 'exact', n: 0 });
  });
});

test('small groups of a survey have no size, and neither has the group that would give it away', () => {
  const groups = countGroups(
    population({ parent: 60, teacher: 40, student: 4 }, { regime: 'survey' }),
  );
  expect(groups.map(({ group, people }) => `${group} ${people.shown}`)).toEqual([
    'parent exact',
    'teacher hidden',
    'student fewer-than',
  ]);
});
