// The linear part of the model: features to logits, each family brought to length 1 before it is added.
import { FAMILIES, type FeatureBag } from './features.ts';
import { findFeature, type LinearPart } from './model.ts';

/** Logits, one a theme of the model. Features the model never saw weigh nothing, also not in the length. */
export function linearLogits(part: LinearPart, bag: FeatureBag): Float64Array {
  const themes = part.bias.length;
  const logits = Float64Array.from(part.bias);
  const own = new Float64Array(themes);
  for (const family of FAMILIES) {
    own.fill(0);
    let square = 0;
    eachFeature(part, bag[family], (feature, value) => {
      square += value * value;
      for (let theme = 0; theme < themes; theme += 1) {
        own[theme] =
          (own[theme] as number) + value * (part.weights[feature * themes + theme] as number);
      }
    });
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let theme = 0; theme < themes; theme += 1) {
      logits[theme] = (logits[theme] as number) + scale * (own[theme] as number);
    }
  }
  return logits;
}

/** Known features with (1 + ln count) · idf, in ascending order of key so that sums come out the same. */
export function eachFeature(
  part: Pick<LinearPart, 'slots' | 'keys' | 'idf'>,
  keys: readonly number[],
  visit: (feature: number, value: number) => void,
): void {
  const counts = new Map<number, number>();
  for (const key of keys) {
    const feature = findFeature(part, key);
    if (feature >= 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  for (const [feature, count] of counts) {
    visit(feature, (count === 1 ? 1 : 1 + Math.log(count)) * (part.idf[feature] as number));
  }
}
