// Writes a fitted model as the bytes of weights.bin: rounded to a byte a weight, the same on every machine.
import { createHash } from 'node:crypto';
import type { FittedModel, ModelFacts } from '../tagger/model.ts';
import { packTensors } from '../tagger/tensors.ts';

export function packModel(model: FittedModel): Uint8Array {
  const { vocabulary, weights, columns } = model;
  const width = columns.length;
  const scales = columns.map((_, column) => {
    let largest = 0;
    for (let at = column; at < weights.length; at += width)
      largest = Math.max(largest, Math.abs(weights[at] ?? 0));
    return round(largest / 127, 8) || 1;
  });
  const rounded = Int8Array.from(weights, (weight, at) =>
    Math.round(weight / (scales[at % width] ?? 1)),
  );
  const kept: number[] = [];
  for (let feature = 0; feature < vocabulary.keys.length; feature += 1) {
    if (rounded.subarray(feature * width, (feature + 1) * width).some((weight) => weight !== 0))
      kept.push(feature);
  }
  const idfScale =
    round(vocabulary.idf.reduce((most, idf) => Math.max(most, idf), 0) / 255, 8) || 1;
  const facts: ModelFacts = {
    themes: [...model.themes],
    groups: [...model.groups],
    columns: [...columns],
    bias: Array.from(model.bias, (bias) => round(bias, 5)),
    weightScale: scales,
    idfScale,
    calibration: model.calibration.map((group) =>
      group.map(({ slope, offset }) => ({ slope: round(slope, 4), offset: round(offset, 4) })),
    ),
    thresholds: model.thresholds.map((group) => group.map((threshold) => round(threshold, 4))),
  };
  const packed = new Int8Array(kept.length * width);
  kept.forEach((feature, at) => {
    packed.set(rounded.subarray(feature * width, (feature + 1) * width), at * width);
  });
  return packTensors(facts, [
    { name: 'keys', data: Uint32Array.from(kept, (feature) => vocabulary.keys[feature] ?? 0) },
    {
      name: 'idf',
      data: Uint8Array.from(kept, (feature) =>
        Math.round((vocabulary.idf[feature] ?? 0) / idfScale),
      ),
    },
    { name: 'weights', data: packed },
  ]);
}

/** First 12 hex digits of a SHA-256 over the weights: two models never share it. */
export function versionOf(weights: Uint8Array): string {
  return createHash('sha256').update(weights).digest('hex').slice(0, 12);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
