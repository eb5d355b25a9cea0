// Chooses a few of many: each next one is worth most for its own strength, for not repeating those chosen, and for
// letting another person and another group speak (maximal marginal relevance, Carbonell and Goldstein 1998, with spread).
import { likeness, type Vector } from './passage-terms.ts';

export interface Choosable {
  /** 0 to 1. */
  readonly worth: number;
  readonly vector: Vector;
  readonly person: string;
  readonly group: string;
  /** Decides between equals. */
  readonly id: string;
}

const REPEATS = 0.6;
const SAME_GROUP = 0.08;
const SAME_PERSON = 0.3;

/** At most `most`, best first, at most `perPerson` of one person. Costs `most` passes over the candidates. */
export function chooseSpread<T extends Choosable>(
  candidates: readonly T[],
  most: number,
  perPerson: number,
): readonly T[] {
  const open = [...candidates].sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  const repeats = new Float64Array(open.length);
  const taken = new Uint8Array(open.length);
  const people = new Map<string, number>();
  const groups = new Map<string, number>();
  const chosen: T[] = [];
  while (chosen.length < most) {
    let best = -1;
    let bestWorth = -Infinity;
    open.forEach((candidate, index) => {
      const spoken = people.get(candidate.person) ?? 0;
      if (taken[index] === 1 || spoken >= perPerson) return;
      const share = chosen.length === 0 ? 0 : (groups.get(candidate.group) ?? 0) / chosen.length;
      const worth =
        candidate.worth -
        REPEATS * (repeats[index] ?? 0) -
        SAME_GROUP * share -
        SAME_PERSON * spoken;
      if (worth > bestWorth + 1e-12) {
        best = index;
        bestWorth = worth;
      }
    });
    const next = open[best];
    if (next === undefined) break;
    taken[best] = 1;
    chosen.push(next);
    people.set(next.person, (people.get(next.person) ?? 0) + 1);
    groups.set(next.group, (groups.get(next.group) ?? 0) + 1);
    open.forEach((candidate, index) => {
      if (taken[index] !== 1)
        repeats[index] = Math.max(repeats[index] ?? 0, likeness(candidate.vector, next.vector));
    });
  }
  return chosen;
}

/** How well a text of so many words reads as a quote: 1 from 8 to 45 words, less the further off. */
export function lengthFit(words: number): number {
  if (words < 8) return 0.55 + words * 0.05;
  return words <= 45 ? 1 : Math.max(0.4, 1 - (words - 45) * 0.01);
}
