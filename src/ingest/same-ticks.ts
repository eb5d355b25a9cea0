// A survey in a second language of which people's own words tell nothing: the tool translates the options too, but whoever
// ticked the same then ticks the same now. Two surveys that both count from 1 don't go together like that.

/** What one record holds for one closed question, then and now, each as one word for all that was ticked. */
export interface TickPair {
  /** Which of the closed questions. */
  readonly place: number;
  readonly then: string;
  readonly now: string;
}

/** Twenty bits: one pair of surveys in a million would go together so well by chance. */
const LEAST_BITS = 20;
/** A record may have been changed between the two exports. */
const MOST_STRAYS = 0.02;

/**
 * Whether what was ticked now is a translation of what was ticked then. Each question's options are paired off by how
 * often they meet; what the pairs tell (the entropy of the answers, less what it takes to write the pairs down) has to be
 * more than chance gives.
 */
export function areSameTicks(pairs: readonly TickPair[]): boolean {
  let bits = 0;
  let strays = 0;
  for (const own of Map.groupBy(pairs, ({ place }) => place).values()) {
    const then = counted(own.map((pair) => pair.then));
    const matched = pairedOff(own);
    strays += own.length - matched;
    const entropy = [...then.values()].reduce(
      (sum, count) => sum - count * Math.log2(count / own.length),
      0,
    );
    bits += entropy - then.size * Math.log2(then.size);
  }
  return bits >= LEAST_BITS && strays <= pairs.length * MOST_STRAYS;
}

/** How many pairs there are of options that belong together, each with one partner at most. */
function pairedOff(pairs: readonly TickPair[]): number {
  const meetings = Map.groupBy(pairs, ({ then, now }) => JSON.stringify([then, now]));
  const [taken, given] = [new Set<string>(), new Set<string>()];
  let matched = 0;
  for (const met of [...meetings.values()].sort((a, b) => b.length - a.length)) {
    const [first] = met;
    if (first === undefined || taken.has(first.then) || given.has(first.now)) continue;
    taken.add(first.then);
    given.add(first.now);
    matched += met.length;
  }
  return matched;
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
