// What the tagger learned, read from content/model/: numbers only, no text of anybody.
import { z } from 'zod';
import { ModelCardSchema, type ModelCard } from '../../domain/model.ts';
import type { ThemeId } from '../../domain/id.ts';
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { unpackTensors } from './tensors.ts';

/** One weight per theme for each feature the training texts had; others weigh nothing. */
export interface LinearPart {
  /** Open addressing over `keys`: slot → feature, or −1. */
  readonly slots: Int32Array;
  readonly keys: Uint32Array;
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array;
  /** `weights[feature * themes + theme]`. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Model {
  readonly card: ModelCard;
  /** Themes that it has weights for; a theme without is read by its cues and examples. */
  readonly themes: readonly ThemeId[];
  readonly linear: LinearPart;
  readonly thresholds: Float64Array;
}

const FactsSchema = z.strictObject({
  themes: z.array(z.string()),
  bias: z.array(z.number()),
  weightScale: z.number(),
  idfScale: z.number(),
  thresholds: z.array(z.number()),
});
export type ModelFacts = z.infer<typeof FactsSchema>;

export interface ModelFiles {
  /** card.json */
  readonly card: string;
  /** weights.bin */
  readonly weights: Uint8Array;
}

/** Throws `model-invalid` where a file is not what this version writes. */
export function parseModel(files: ModelFiles): Model {
  try {
    const card = ModelCardSchema.parse(JSON.parse(files.card));
    const tensors = unpackTensors(files.weights);
    const facts = FactsSchema.parse(tensors.facts);
    const keys = tensors.column('keys', 'u32') as Uint32Array;
    const idf = Float32Array.from(tensors.column('idf', 'u8'), (value) => value * facts.idfScale);
    const weights = Float32Array.from(
      tensors.column('weights', 'i8'),
      (value) => value * facts.weightScale,
    );
    return {
      card,
      themes: facts.themes,
      linear: { slots: makeSlots(keys), keys, idf, weights, bias: Float32Array.from(facts.bias) },
      thresholds: Float64Array.from(facts.thresholds),
    };
  } catch (error) {
    if (error instanceof VerbatimError) throw error;
    const message =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : 'is damaged';
    throw new VerbatimError('model-invalid', [{ where: 'content/model', message }]);
  }
}

/** Hash table of twice the size or more, so that a look-up takes one or two steps. */
export function makeSlots(keys: Uint32Array): Int32Array {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  for (let index = 0; index < keys.length; index += 1) {
    let slot = (keys[index] ?? 0) & (size - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  }
  return slots;
}

/** Index of the feature, or −1. */
export function findFeature(part: Pick<LinearPart, 'slots' | 'keys'>, key: number): number {
  const mask = part.slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const index = part.slots[slot] ?? -1;
    if (index < 0 || part.keys[index] === key) return index;
    slot = (slot + 1) & mask;
  }
}
