// Fits the linear part: which features to keep, what each is worth, one theme at a time.
import { FAMILIES, type FeatureBag } from '../tagger/features.ts';
import { eachFeature } from '../tagger/linear.ts';
import { makeSlots, type LinearPart } from '../tagger/model.ts';
import { fitLogistic, type SparseRow } from './logistic.ts';

export interface LinearOptions {
  readonly l2: number;
  readonly iterations: number;
  /** Features in fewer texts than this are left out. */
  readonly leastTexts: number;
}

export interface LinearRow {
  readonly bag: FeatureBag;
  readonly targets: readonly number[];
  readonly weight: number;
}

export function fitLinear(
  rows: readonly LinearRow[],
  themeCount: number,
  options: LinearOptions,
): LinearPart {
  const vocabulary = chooseFeatures(rows, options.leastTexts);
  const sparse = rows.map(({ bag }) => toSparse(vocabulary, bag));
  const size = vocabulary.keys.length;
  const weights = new Float32Array(size * themeCount);
  const bias = new Float32Array(themeCount);
  const rowWeights = Float64Array.from(rows, ({ weight }) => weight);
  for (let theme = 0; theme < themeCount; theme += 1) {
    const targets = Float64Array.from(rows, (row) => row.targets[theme] ?? 0);
    const theta = fitLogistic(sparse, targets, rowWeights, size, options);
    for (let feature = 0; feature < size; feature += 1)
      weights[feature * themeCount + theme] = theta[feature] ?? 0;
    bias[theme] = theta[size] ?? 0;
  }
  return { ...vocabulary, weights, bias };
}

type Vocabulary = Pick<LinearPart, 'slots' | 'keys' | 'idf'>;

function chooseFeatures(rows: readonly LinearRow[], leastTexts: number): Vocabulary {
  const texts = new Map<number, number>();
  for (const { bag } of rows) {
    for (const family of FAMILIES)
      for (const key of new Set(bag[family])) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from(
    [...texts].filter(([, count]) => count >= leastTexts).map(([key]) => key),
  ).sort();
  const idf = Float32Array.from(keys, (key) => Math.log(1 + rows.length / (texts.get(key) ?? 1)));
  return { keys, idf, slots: makeSlots(keys) };
}

function toSparse(vocabulary: Vocabulary, bag: FeatureBag): SparseRow {
  const index: number[] = [];
  const value: number[] = [];
  for (const family of FAMILIES) {
    const start = index.length;
    let square = 0;
    eachFeature(vocabulary, bag[family], (feature, amount) => {
      index.push(feature);
      value.push(amount);
      square += amount * amount;
    });
    for (let at = start; at < value.length; at += 1)
      value[at] = (value[at] ?? 0) / Math.sqrt(square);
  }
  return { index: Int32Array.from(index), value: Float32Array.from(value) };
}
