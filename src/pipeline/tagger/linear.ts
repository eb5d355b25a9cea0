// The linear part of the model: features to one logit a column, each family brought to length 1 before it is added.
import { FAMILIES, type FeatureBag } from './features.ts';
import { findFeature, type Model, type PackedRows, type Vocabulary } from './model.ts';

/** In full as in training, or as a model stores them: packed, each column in a unit of its own. */
type Weights = Pick<Model, 'vocabulary' | 'bias'> &
  (
    | { readonly weights: Float32Array; readonly weightScale?: undefined }
    | Pick<Model, 'weights' | 'weightScale'>
  );

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
  const logits = new Float64Array(bias.length);
  const sums = new Float64Array((width + 3) & ~3);
  for (let column = 0; column < width; column += 1) logits[column] = bias[column] as number;
  for (const family of FAMILIES) {
    const { features, values, size, square } = weigh(vocabulary, known[family]);
    if (square === 0) continue;
    if (weightScale === undefined) addRows(weights, bias.length, features, values, size, sums);
    else addPackedRows(weights, features, values, size, sums);
    const scale = 1 / Math.sqrt(square);
    for (let column = 0; column < width; column += 1) {
      const unit = weightScale === undefined ? scale : scale * (weightScale[column] as number);
      logits[column] = (logits[column] as number) + unit * (sums[column] as number);
    }
  }
  return logits;
}

/** `sums[column]` becomes Σ value · weight. */
function addRows(
  weights: Float32Array,
  columns: number,
  features: Int32Array,
  values: Float64Array,
  size: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  const width = Math.min(columns, sums.length);
  for (let index = 0; index < size; index += 1) {
    const value = values[index] as number;
    const at = (features[index] as number) * columns;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] as number) + value * (weights[at + column] as number);
  }
}

/** The same, four columns at a time, their sums in registers: most of what a text's tags cost is spent here. */
function addPackedRows(
  { words, stride }: PackedRows,
  features: Int32Array,
  values: Float64Array,
  size: number,
  sums: Float64Array,
): void {
  for (let column = 0; column < sums.length; column += 4) {
    const block = column >> 2;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let index = 0; index < size; index += 1) {
      const word = words[(features[index] as number) * stride + block] as number;
      const value = values[index] as number;
      first += value * ((word << 24) >> 24);
      second += value * ((word << 16) >> 24);
      third += value * ((word << 8) >> 24);
      fourth += value * (word >> 24);
    }
    sums[column] = first;
    sums[column + 1] = second;
    sums[column + 2] = third;
    sums[column + 3] = fourth;
  }
}

interface Weighed {
  readonly features: Int32Array;
  readonly values: Float64Array;
  size: number;
  square: number;
}

/** Each feature once, in the order of first sight, with (1 + ln count) · idf. The same memory serves every call. */
function weigh(vocabulary: Vocabulary, places: readonly number[]): Weighed {
  const counters = countersOf(vocabulary);
  if (places.length > scratch.features.length) scratch = makeScratch(places.length * 2);
  const { features, values } = scratch;
  for (const place of places) counters[place] = Math.min(255, (counters[place] as number) + 1);
  let size = 0;
  let square = 0;
  for (const place of places) {
    const count = counters[place] as number;
    if (count === 0) continue;
    counters[place] = 0;
    const value = (LOGARITHMS[count] as number) * (vocabulary.idf[place] as number);
    square += value * value;
    features[size] = place;
    values[size] = value;
    size += 1;
  }
  scratch.size = size;
  scratch.square = square;
  return scratch;
}

function makeScratch(size: number): Weighed {
  return { features: new Int32Array(size), values: new Float64Array(size), size: 0, square: 0 };
}
let scratch = makeScratch(1024);

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

/** Known features with (1 + ln count) · idf, each once, in the order of first sight. `visit` must not call this again. */
export function eachFeature(
  vocabulary: Vocabulary,
  keys: readonly number[],
  visit: (feature: number, value: number) => void,
): void {
  const { features, values, size } = weigh(vocabulary, findPlaces(vocabulary, keys));
  for (let index = 0; index < size; index += 1)
    visit(features[index] as number, values[index] as number);
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
