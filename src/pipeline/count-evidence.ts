// Honest numbers: people over people in hand, by role, with small groups hidden where the batch asks for it.
import type { Count, Proportion } from '../domain/count.ts';
import type { EvidenceLine, RoleGroup, RoleRow } from '../domain/finding.ts';
import type { RespondentId } from '../domain/id.ts';
import { ROLE_GROUPS } from './group-people.ts';
import { showRow, suppressRow, type Cell, type SuppressedRow } from './suppress.ts';

/** The people of one consultation, and how they may be shown. */
export interface Population {
  readonly groupOf: ReadonlyMap<RespondentId, RoleGroup>;
  readonly regime: 'public' | 'survey';
  /** False: no proportions are given. */
  readonly totalKnown: boolean;
}

interface GroupSize {
  readonly group: RoleGroup;
  readonly n: number;
}

/** A population is counted once, however many findings are counted in it. */
const counted = new WeakMap<Population['groupOf'], readonly GroupSize[]>();

/** Sizes of the groups that hold anyone, in the order of every table. */
function groupSizes({ groupOf }: Population): readonly GroupSize[] {
  const known = counted.get(groupOf) ?? countSizes(groupOf);
  counted.set(groupOf, known);
  return known;
}

function countSizes(groupOf: Population['groupOf']): readonly GroupSize[] {
  const sizes = new Map<RoleGroup, number>();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return ROLE_GROUPS.flatMap((group) => {
    const n = sizes.get(group);
    return n === undefined ? [] : [{ group, n }];
  });
}

/** How many people there are in each group, small groups hidden under the survey regime. */
export function countGroups(
  population: Population,
): readonly { readonly group: RoleGroup; readonly people: Count }[] {
  const sizes = groupSizes(population);
  const total = population.groupOf.size;
  const row =
    population.regime === 'public'
      ? showRow(
          total,
          sizes.map(({ n }) => ({ n, of: null })),
        )
      : {
          ...suppressRow(
            { n: total, of: null },
            sizes.map(({ n }) => ({ n, of: null })),
          ),
          total: exact(total),
        };
  return sizes.map(({ group }, i) => ({ group, people: row.cells[i] ?? { shown: 'hidden' } }));
}

/**
 * The evidence line for the people who raised something.
 * @param raised ids of respondents; those outside the population (commenters) are not counted
 * @param quoted how many different people are quoted beside it
 */
export function countEvidence(
  raised: ReadonlySet<RespondentId>,
  quoted: number,
  population: Population,
): EvidenceLine {
  const groups = countGroups(population);
  const sizes = groupSizes(population);
  const inGroup = new Map<RoleGroup, number>();
  let n = 0;
  for (const person of raised) {
    const group = population.groupOf.get(person);
    if (group === undefined) continue;
    n += 1;
    inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
  }
  const cells: Cell[] = sizes.map(({ group, n: of }) => ({ n: inGroup.get(group) ?? 0, of }));
  const total: Cell = { n, of: population.groupOf.size };
  const row: SuppressedRow =
    population.regime === 'public' ? showRow(n, cells) : suppressRow(total, cells);
  const byRole: readonly RoleRow[] = groups.map(({ group, people }, i) => ({
    group,
    cell: proportion(row.cells[i] ?? { shown: 'hidden' }, people, population),
  }));
  return {
    people: proportion(row.total, exact(population.groupOf.size), population),
    byRole,
    quoted,
  };
}

/** Number of people alone (an overlap, say), hidden when small under the survey regime. */
export function countPeople(n: number, population: Population): Count {
  if (population.regime === 'public') return exact(n);
  return suppressRow({ n, of: population.groupOf.size }, []).total;
}

/** People in both groups. Under the survey regime the rest of either group must not be small, since it can be computed. */
export function countOverlap(
  a: ReadonlySet<RespondentId>,
  b: ReadonlySet<RespondentId>,
  population: Population,
): Count {
  const n = [...a].filter((person) => b.has(person)).length;
  if (population.regime === 'public') return exact(n);
  const shown = [a, b].map((set) => suppressRow({ n, of: set.size }, []).total);
  return (
    shown.find((count) => count.shown === 'fewer-than') ??
    (shown.every(isExact) ? exact(n) : { shown: 'hidden' })
  );
}

function isExact(count: Count): boolean {
  return count.shown === 'exact';
}

function proportion(people: Count, of: Count, population: Population): Proportion {
  return { people, of: population.totalKnown ? of : null };
}

function exact(n: number): Count {
  return { shown: 'exact', n };
}
