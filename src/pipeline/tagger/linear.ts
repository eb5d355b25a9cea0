// The linear part of the model: features to one logit a column, each family brought to length 1 before it is added.
import { FAMILIES, type FeatureBag } from './features.ts';
import { findFeature, type Model, type Vocabulary } from './model.ts';

/** `weightScale` is left out where the weights are in full, as in training. */
type Weights = Pick<Model, 'vocabulary' | 'bias'> & {
  readonly weights: Float32Array | Int8Array;
  readonly weightScale?: Float32Array;
};

/** Logits in the order of the model's columns. Features the model never saw weigh nothing, also not in the length. */
export function linearLogits(model: Weights, bag: FeatureBag): Float64Array {
  return logitsOfKnown(model, findKnown(model.vocabulary, bag));
}

/**
 * The same for bags whose keys were looked up already (`findKnown`): a passage's features serve its text too.
 * Only the first `width` columns are worked out; the others stay at zero.
 */
export function logitsOfKnown(
  model: Weights,
  known: FeatureBag,
  width = model.bias.length,
): Float64Array {
  const { vocabulary, weights, bias, weightScale } = model;
  const columns = bias.length;
  const logits = new Float64Array(columns);
  const own = new Float64Array(width);
  const counters = countersOf(vocabulary);
  for (let column = 0; column < width; column += 1) logits[column] = bias[column] as number;
  for (const family of FAMILIES) {
    const features = known[family];
    for (const feature of features)
      counters[feature] = Math.min(255, (counters[feature] as number) + 1);
    own.fill(0);
    let square = 0;
    for (const feature of features) {
      const count = counters[feature] as number;
      if (count === 0) continue;
      counters[feature] = 0;
      const value = (LOGARITHMS[count] as number) * (vocabulary.idf[feature] as number);
      square += value * value;
      const at = feature * columns;
      for (let column = 0; column < width; column += 1) {
        own[column] = (own[column] as number) + value * (weights[at + column] as number);
      }
    }
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let column = 0; column < width; column += 1) {
      const unit = weightScale === undefined ? scale : scale * (weightScale[column] as number);
      logits[column] = (logits[column] as number) + unit * (own[column] as number);
    }
  }
  return logits;
}

/** Keys turned into places in the vocabulary; those it lacks are left out. */
export function findPlaces(vocabulary: Vocabulary, keys: readonly number[]): number[] {
  const known: number[] = [];
  for (const key of keys) {
    const feature = findFeature(vocabulary, key);
    if (feature >= 0) known.push(feature);
  }
  return known;
}

/** All families of a bag; `pieces` are taken as found already where the featuriser settled them. */
export function findKnown(
  vocabulary: Vocabulary,
  bag: FeatureBag,
  { piecesSettled = false } = {},
): FeatureBag {
  const find = (keys: readonly number[]): number[] => findPlaces(vocabulary, keys);
  return {
    words: find(bag.words),
    pieces: piecesSettled ? bag.pieces : find(bag.pieces),
    cues: find(bag.cues),
    voice: find(bag.voice),
    kinds: find(bag.kinds),
    question: find(bag.question),
  };
}

/** Known features with (1 + ln count) · idf, each once, in the order of first sight. */
export function eachFeature(
  vocabulary: Vocabulary,
  keys: readonly number[],
  visit: (feature: number, value: number) => void,
): void {
  const known: number[] = [];
  for (const key of keys) {
    const feature = findFeature(vocabulary, key);
    if (feature >= 0) known.push(feature);
  }
  const counters = countersOf(vocabulary);
  for (const feature of known) counters[feature] = Math.min(255, (counters[feature] as number) + 1);
  for (const feature of known) {
    const count = counters[feature] as number;
    if (count === 0) continue;
    counters[feature] = 0;
    visit(feature, (LOGARITHMS[count] as number) * (vocabulary.idf[feature] as number));
  }
}

const LOGARITHMS = Float64Array.from(
  { length: 256 },
  (_, count) => 1 + Math.log(Math.max(1, count)),
);
/** Counters of each vocabulary, all zero between calls: a text's features are counted without a map. */
const COUNTERS = new WeakMap<Vocabulary, Uint16Array>();

function countersOf(vocabulary: Vocabulary): Uint16Array {
  let counters = COUNTERS.get(vocabulary);
  if (counters === undefined) {
    counters = new Uint16Array(vocabulary.keys.length);
    COUNTERS.set(vocabulary, counters);
  }
  return counters;
}
