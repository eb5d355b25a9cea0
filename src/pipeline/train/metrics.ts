// The figures by which a tagger is judged, over any set of coded texts.

export interface Counts {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export function figureOf({ hit, extra, missed }: Counts): Figure {
  return {
    precision: hit + extra === 0 ? 0 : hit / (hit + extra),
    recall: hit + missed === 0 ? 0 : hit / (hit + missed),
    f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed),
    support: hit + missed,
  };
}

export function countTheme(
  rows: readonly { readonly gold: readonly string[]; readonly given: readonly string[] }[],
  theme: string,
): Counts {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const { gold, given } of rows) {
    const isGold = gold.includes(theme);
    const isGiven = given.includes(theme);
    if (isGold && isGiven) hit += 1;
    else if (isGiven) extra += 1;
    else if (isGold) missed += 1;
  }
  return { hit, extra, missed };
}

/** F1 of the sets of one text; two empty sets agree. */
export function sampleF1(gold: readonly string[], given: readonly string[]): number {
  if (gold.length === 0 && given.length === 0) return 1;
  const hit = gold.filter((theme) => given.includes(theme)).length;
  return (2 * hit) / (gold.length + given.length);
}

/** Krippendorff's alpha for two coders over binary decisions (nominal data, every text × theme a unit). */
export function krippendorffAlpha(pairs: readonly (readonly [boolean, boolean])[]): number {
  if (pairs.length === 0) return 0;
  const values = pairs.length * 2;
  const ones = pairs.reduce((sum, [a, b]) => sum + Number(a) + Number(b), 0);
  const expected = (2 * ones * (values - ones)) / (values * (values - 1));
  const observed = pairs.filter(([a, b]) => a !== b).length / pairs.length;
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Ten bins of equal width; `ece` is the expected calibration error (Naeini et al., 2015). */
export function reliability(
  pairs: readonly { readonly score: number; readonly isGold: boolean }[],
): {
  readonly ece: number;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly n: number;
    readonly score: number;
    readonly gold: number;
  }[];
} {
  let ece = 0;
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const own = pairs.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const score =
      own.length === 0 ? 0 : own.reduce((sum, pair) => sum + pair.score, 0) / own.length;
    const gold = own.length === 0 ? 0 : own.filter(({ isGold }) => isGold).length / own.length;
    ece += (own.length / Math.max(1, pairs.length)) * Math.abs(score - gold);
    return { from: bin / 10, to: (bin + 1) / 10, n: own.length, score, gold };
  });
  return { ece, bins };
}

/** A small deterministic generator for resampling (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const RESAMPLES = 1000;
/** Hundredths to either side. */
const NEAR = 3;

/** 95 % percentile interval over 1,000 resamples with a fixed seed. */
export function bootstrap<T>(
  rows: readonly T[],
  measure: (sample: readonly T[]) => number,
): readonly [number, number] {
  if (rows.length === 0) return [0, 0];
  const random = createRandom(20261123);
  const values = Array.from(
    { length: RESAMPLES },
    () => measure(Array.from(rows, () => rows[Math.floor(random() * rows.length)] as T)), // index < rows.length
  ).sort((a, b) => a - b);
  return [
    values[Math.floor(RESAMPLES * 0.025)] ?? 0,
    values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  ];
}

/** F1 is averaged over neighbouring thresholds, so that a lucky one does not win. */
export function bestThreshold(
  groups: readonly { readonly scores: readonly number[]; readonly targets: readonly boolean[] }[],
): number {
  const figures: number[] = [];
  for (let step = 10; step <= 80; step += 1) {
    const threshold = step / 100;
    let sum = 0;
    for (const { scores, targets } of groups) {
      let hit = 0;
      let wrong = 0;
      scores.forEach((score, index) => {
        const isGold = targets[index] ?? false;
        if (score >= threshold && isGold) hit += 1;
        else if (score >= threshold || isGold) wrong += 1;
      });
      sum += hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
    }
    figures.push(sum);
  }
  let best = 0.5;
  let most = -1;
  figures.forEach((_, at) => {
    const near = figures.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const mean = near.reduce((sum, figure) => sum + figure, 0) / near.length;
    if (mean <= most + 1e-9) return;
    most = mean;
    best = (at + 10) / 100;
  });
  return best;
}
