// Groups passages that say much the same, in two steps: passages close to a leader join it (one pass, with a lookup by
// rare terms instead of comparing all with all), then the few hundred groups so found are merged to a handful.
import { likeness, unit, type Vector } from './passage-terms.ts';

/** Indexes into the passages, ascending; groups are ordered by size, then by first member. */
export type Group = readonly number[];

const JOINS = 0.42;
const LOOKED_UP_TERMS = 8;
/** Leaders remembered for one term: a term that so many lead with tells nothing apart. */
const LEADERS_PER_TERM = 40;
/** Groups merged pairwise; smaller ones join the nearest of these. */
const MOST_MERGED = 240;

/** At most `most` groups; deterministic in the order of the vectors. Near-linear: each passage meets a bounded number of leaders. */
export function groupPassages(vectors: readonly Vector[], most: number): readonly Group[] {
  const small = joinLeaders(vectors).sort(
    (a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0),
  );
  const merged = mergeNearest(small.slice(0, MOST_MERGED), vectors, most);
  const centres = merged.map((group) => centreOf(group, vectors));
  for (const group of small.slice(MOST_MERGED)) {
    const centre = centreOf(group, vectors);
    let nearest = 0;
    let best = -Infinity;
    centres.forEach((other, index) => {
      const near = likeness(centre, other);
      if (near <= best) return;
      best = near;
      nearest = index;
    });
    merged[nearest]?.push(...group);
  }
  return merged
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function joinLeaders(vectors: readonly Vector[]): number[][] {
  const groups: number[][] = [];
  const byTerm = new Map<string, number[]>();
  const numbered = numberTerms(vectors);
  vectors.forEach((vector, index) => {
    const terms = heaviest(vector);
    const met = new Set<number>();
    let best = -1;
    let bestLikeness = JOINS;
    numbered.hold(index);
    for (const term of terms) {
      for (const group of byTerm.get(term) ?? []) {
        if (met.has(group)) continue;
        met.add(group);
        const near = numbered.likenessTo(groups[group]?.[0] ?? 0);
        if (near > bestLikeness) {
          best = group;
          bestLikeness = near;
        }
      }
    }
    if (best >= 0) {
      groups[best]?.push(index);
      return;
    }
    groups.push([index]);
    for (const term of terms) {
      const leaders = byTerm.get(term) ?? [];
      if (leaders.length < LEADERS_PER_TERM) leaders.push(groups.length - 1);
      byTerm.set(term, leaders);
    }
  });
  return groups;
}

interface NumberedVectors {
  /** The vector that the next ones are compared with. */
  readonly hold: (index: number) => void;
  /** As `likeness` of it and the one that is held. */
  readonly likenessTo: (index: number) => number;
}

/** For comparing one vector with hundreds: its weights lie spread out by the number of their term, so that none is searched. */
function numberTerms(vectors: readonly Vector[]): NumberedVectors {
  const numbers = new Map<string, number>();
  const rows = vectors.map((vector) => {
    const terms = Array.from(vector.keys(), (term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
    return { terms, weights: [...vector.values()] };
  });
  const spread = new Float64Array(numbers.size);
  let held: readonly number[] = [];
  return {
    hold(index) {
      for (const term of held) spread[term] = 0;
      const row = rows[index];
      held = row?.terms ?? [];
      held.forEach((term, at) => {
        spread[term] = row?.weights[at] ?? 0;
      });
    },
    likenessTo(index) {
      const { terms, weights } = rows[index] ?? { terms: [], weights: [] };
      let sum = 0;
      for (let at = 0; at < terms.length; at += 1)
        sum += (weights[at] ?? 0) * (spread[terms[at] ?? 0] ?? 0);
      return sum;
    },
  };
}

function heaviest(vector: Vector): readonly string[] {
  return [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LOOKED_UP_TERMS)
    .map(([term]) => term);
}

/**
 * Average linkage: the two groups whose centres are nearest become one until few enough are left. Likenesses
 * are kept, so that after a merge one group is compared with the others and not all with all.
 */
function mergeNearest(
  groups: readonly (readonly number[])[],
  vectors: readonly Vector[],
  most: number,
): number[][] {
  const open = groups.map((group) => ({ members: [...group], sum: sumOf(group, vectors) }));
  const near = open.map((group, a) =>
    open.map((other, b) => (b > a ? averageLikeness(group, other) : -1)),
  );
  while (open.length > most) {
    let pair: readonly [number, number] = [0, 1];
    let nearest = -1;
    near.forEach((row, a) => {
      row.forEach((value, b) => {
        if (value > nearest) {
          nearest = value;
          pair = [a, b];
        }
      });
    });
    const [at, gone] = pair;
    const [a, b] = [open[at], open[gone]];
    if (a === undefined || b === undefined) break;
    a.members.push(...b.members);
    for (const [term, weight] of b.sum) a.sum.set(term, (a.sum.get(term) ?? 0) + weight);
    open.splice(gone, 1);
    near.splice(gone, 1);
    for (const row of near) row.splice(gone, 1);
    open.forEach((_, index) => {
      const [first, second] = index < at ? [index, at] : [at, index];
      const row = near[first];
      if (index !== at && row !== undefined)
        row[second] = averageLikeness(open[first], open[second]);
    });
  }
  return open.map((group) => group.members);
}

interface OpenGroup {
  readonly members: number[];
  readonly sum: Map<string, number>;
}

/** Mean likeness over all pairs across two groups, from their sums. */
function averageLikeness(a: OpenGroup | undefined, b: OpenGroup | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return likeness(a.sum, b.sum) / (a.members.length * b.members.length);
}

function sumOf(group: readonly number[], vectors: readonly Vector[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const index of group) {
    for (const [term, weight] of vectors[index] ?? []) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return sum;
}

export function centreOf(group: readonly number[], vectors: readonly Vector[]): Vector {
  return unit(sumOf(group, vectors));
}
