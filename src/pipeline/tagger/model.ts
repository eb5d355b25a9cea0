// What the tagger learned, read from content/model/: numbers only, no text of anybody.
import { z } from 'zod';
import { ModelCardSchema, type ModelCard } from '../../domain/model.ts';
import type { ThemeId } from '../../domain/id.ts';
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { unpackTensors } from './tensors.ts';
import { NO_KINDS, unpackWordKinds, type WordKinds } from './word-kinds.ts';

/** Features that the training texts had, found by their 32-bit keys; others weigh nothing. */
export interface Vocabulary {
  /** Open addressing over `keys`: slot → feature, or −1. */
  readonly slots: Int32Array;
  readonly keys: Uint32Array;
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array;
}

/** What one column of weights answers. */
export type Column =
  /** How likely the theme is, to the expert for texts like those of `group`. */
  | { readonly kind: 'theme'; readonly group: string; readonly theme: ThemeId }
  /** How much the text is like those of `group`. */
  | { readonly kind: 'group'; readonly group: string }
  /** How likely the writer's role is, to the expert for texts like those of `group`. */
  | { readonly kind: 'role'; readonly group: string; readonly role: string };

/** Straight line from an expert's raw logit to a calibrated one. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Rows of signed bytes, four to a word, the first in the lowest byte; the last word of a row may be part empty. */
export interface PackedRows {
  readonly words: Int32Array;
  /** Words a row. */
  readonly stride: number;
}

export interface Model {
  readonly card: ModelCard;
  /** Themes that it has weights for; a theme without is read by its cues and examples. */
  readonly themes: readonly ThemeId[];
  readonly groups: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly kinds: WordKinds;
  /** Those of themes come first. */
  readonly columns: readonly Column[];
  /**
   * One byte a weight, in units of `weightScale[column]`; four columns to a word (`packRows`), so that those of a
   * feature lie in one line of the processor's cache and are fetched four at a time.
   */
  readonly weights: PackedRows;
  readonly weightScale: Float32Array;
  readonly bias: Float32Array;
  /** `calibration[group][theme]`, in the order of `groups` and `themes`. */
  readonly calibration: readonly (readonly Calibration[])[];
  /** A theme is tagged from this score on, in texts like those of the group: `thresholds[group][theme]`. */
  readonly thresholds: readonly (readonly number[])[];
}

/** As it comes out of training: weights in full, not yet read by anybody. */
export type FittedModel = Omit<Model, 'card' | 'weights' | 'weightScale'> & {
  readonly weights: Float32Array;
};

const ColumnSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('theme'), group: z.string(), theme: z.string() }),
  z.strictObject({ kind: z.literal('group'), group: z.string() }),
  z.strictObject({ kind: z.literal('role'), group: z.string(), role: z.string() }),
]);

const FactsSchema = z.strictObject({
  themes: z.array(z.string()),
  groups: z.array(z.string()),
  columns: z.array(ColumnSchema),
  bias: z.array(z.number()),
  /** One a column. */
  weightScale: z.array(z.number()),
  idfScale: z.number(),
  calibration: z.array(z.array(z.strictObject({ slope: z.number(), offset: z.number() }))),
  thresholds: z.array(z.array(z.number())),
});
export type ModelFacts = z.infer<typeof FactsSchema>;

export interface ModelFiles {
  /** card.json */
  readonly card: string;
  /** weights.bin */
  readonly weights: Uint8Array;
  /** kinds.bin; null where a content folder has none. */
  readonly kinds: Uint8Array | null;
}

/** Throws `model-invalid` where a file is not what this version writes. */
export function parseModel(files: ModelFiles): Model {
  try {
    const card = ModelCardSchema.parse(JSON.parse(files.card));
    const tensors = unpackTensors(files.weights);
    const { weightScale, idfScale, bias, ...facts } = FactsSchema.parse(tensors.facts);
    const keys = Uint32Array.from(tensors.column('keys', 'u32'));
    return {
      card,
      ...facts,
      kinds: files.kinds === null ? NO_KINDS : unpackWordKinds(files.kinds),
      vocabulary: {
        slots: makeSlots(keys),
        keys,
        idf: Float32Array.from(tensors.column('idf', 'u8'), (value) => value * idfScale),
      },
      weights: packRows(Int8Array.from(tensors.column('weights', 'i8')), facts.columns.length),
      weightScale: Float32Array.from(weightScale),
      bias: Float32Array.from(bias),
    };
  } catch (error) {
    const message =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : 'is damaged';
    throw new VerbatimError('model-invalid', [{ where: 'content/model', message }]);
  }
}

/** `bytes[row * width + column]` → the same in words, on any machine. */
export function packRows(bytes: Int8Array, width: number): PackedRows {
  const stride = Math.ceil(width / 4);
  const rows = width === 0 ? 0 : bytes.length / width;
  const words = new Int32Array(rows * stride);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1, at += 1) {
      const word = row * stride + (column >> 2);
      words[word] =
        (words[word] as number) | (((bytes[at] as number) & 0xff) << ((column & 3) * 8));
    }
  }
  return { words, stride };
}

/** One weight out of packed rows, in its column's unit. */
export function unpackWeight({ words, stride }: PackedRows, row: number, column: number): number {
  const word = words[row * stride + (column >> 2)] ?? 0;
  return (word << (24 - (column & 3) * 8)) >> 24;
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
export function findFeature(vocabulary: Vocabulary, key: number): number {
  const { slots, keys } = vocabulary;
  const mask = slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const index = slots[slot] ?? -1;
    if (index < 0 || keys[index] === key) return index;
    slot = (slot + 1) & mask;
  }
}
