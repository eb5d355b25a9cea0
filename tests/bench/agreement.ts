// How far two groupings of the same items agree.

/** V-measure (Rosenberg and Hirschberg 2007) in 0–1. It favours many small groups: read it beside the adjusted Rand index. */
export function vMeasure(
  truth: readonly string[],
  groups: readonly string[],
): { readonly homogeneity: number; readonly completeness: number; readonly v: number } {
  const joint = entropy(truth.map((label, index) => `${label}\n${groups[index] ?? ''}`));
  const [ofTruth, ofGroups] = [entropy(truth), entropy(groups)];
  const shared = ofTruth + ofGroups - joint;
  const homogeneity = ofTruth === 0 ? 1 : shared / ofTruth;
  const completeness = ofGroups === 0 ? 1 : shared / ofGroups;
  const sum = homogeneity + completeness;
  return { homogeneity, completeness, v: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum };
}

/** Adjusted Rand index (Hubert and Arabie 1985): 0 is chance, 1 the same grouping. */
export function adjustedRand(truth: readonly string[], groups: readonly string[]): number {
  const pairs = (labels: readonly string[]): number =>
    [...tally(labels).values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const both = pairs(truth.map((label, index) => `${label}\n${groups[index] ?? ''}`));
  const [a, b] = [pairs(truth), pairs(groups)];
  const all = (truth.length * (truth.length - 1)) / 2;
  const expected = all === 0 ? 0 : (a * b) / all;
  const most = (a + b) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function entropy(labels: readonly string[]): number {
  let sum = 0;
  for (const n of tally(labels).values()) sum -= (n / labels.length) * Math.log(n / labels.length);
  return sum;
}

function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
