// The linear part of the model: features to one logit a column, each family brought to length 1 before it is added.
import { FAMILIES, type FeatureBag } from './features.ts';
import { findFeature, type Model, type Vocabulary } from './model.ts';

/** Logits in the order of the model's columns. Features the model never saw weigh nothing, also not in the length. */
export function linearLogits(
  model: Pick<Model, 'vocabulary' | 'weights' | 'bias'>,
  bag: FeatureBag,
): Float64Array {
  const { vocabulary, weights, bias } = model;
  const width = bias.length;
  const logits = Float64Array.from(bias);
  const own = new Float64Array(width);
  for (const family of FAMILIES) {
    own.fill(0);
    let square = 0;
    eachFeature(vocabulary, bag[family], (feature, value) => {
      square += value * value;
      const at = feature * width;
      for (let column = 0; column < width; column += 1) {
        own[column] = (own[column] as number) + value * (weights[at + column] as number);
      }
    });
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let column = 0; column < width; column += 1) {
      logits[column] = (logits[column] as number) + scale * (own[column] as number);
    }
  }
  return logits;
}

/** Known features with (1 + ln count) · idf, each once, in the order of first sight. */
export function eachFeature(
  vocabulary: Vocabulary,
  keys: readonly number[],
  visit: (feature: number, value: number) => void,
): void {
  const counts = new Map<number, number>();
  for (const key of keys) {
    const feature = findFeature(vocabulary, key);
    if (feature >= 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  for (const [feature, count] of counts) {
    visit(feature, (count === 1 ? 1 : 1 + Math.log(count)) * (vocabulary.idf[feature] as number));
  }
}
