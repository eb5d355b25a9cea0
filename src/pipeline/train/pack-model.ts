// Writes a fitted model as the bytes of weights.bin: rounded to a byte a weight, the same on every machine.
import { createHash } from 'node:crypto';
import type { LinearPart, ModelFacts } from '../tagger/model.ts';
import { packTensors } from '../tagger/tensors.ts';

export interface FittedModel {
  readonly themes: readonly string[];
  readonly linear: LinearPart;
  readonly thresholds: readonly number[];
}

/** Features whose weights all round to nothing are left out. */
export function packModel({ themes, linear, thresholds }: FittedModel): Uint8Array {
  const largest = linear.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const weightScale = largest / 127;
  const idfScale = linear.idf.reduce((most, idf) => Math.max(most, idf), 0) / 255 || 1;
  const weights = Int8Array.from(linear.weights, (weight) => Math.round(weight / weightScale));
  const facts: ModelFacts = {
    themes: [...themes],
    bias: Array.from(linear.bias, (bias) => round(bias, 5)),
    weightScale: round(weightScale, 8),
    idfScale: round(idfScale, 8),
    thresholds: thresholds.map((threshold) => round(threshold, 4)),
  };
  return packTensors(facts, [
    { name: 'keys', data: linear.keys },
    { name: 'idf', data: Uint8Array.from(linear.idf, (idf) => Math.round(idf / idfScale)) },
    { name: 'weights', data: weights },
  ]);
}

/** First 12 hex digits of a SHA-256 over the weights: two models never share it. */
export function versionOf(weights: Uint8Array): string {
  return createHash('sha256').update(weights).digest('hex').slice(0, 12);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
