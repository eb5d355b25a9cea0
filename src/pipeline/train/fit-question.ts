// What the question adds to what the answer says of its writer's role: weights fitted on top of the answers' own logits, so
// that a text without a question is read as if there were none.
import { emptyBag, type FeatureBag } from '../tagger/features.ts';
import { eachFeature } from '../tagger/linear.ts';
import { makeSlots, type Column, type Vocabulary } from '../tagger/model.ts';
import { targetOf, type FittedColumns } from './fit-columns.ts';
import { fitLogistic, type SparseRow } from './logistic.ts';
import type { PreparedExample } from './prepare.ts';

/** A text as read without its question. */
export interface AnswerReading {
  readonly prepared: PreparedExample;
  /** By column. */
  readonly logits: Float64Array;
}

const LEAST_TEXTS = 2;
const OPTIONS = { l2: 1, iterations: 20 } as const;

export function fitQuestion(
  readings: readonly AnswerReading[],
  columns: readonly Column[],
): FittedColumns {
  const vocabulary = chooseVocabulary(readings);
  const size = vocabulary.keys.length;
  const width = columns.length;
  const weights = new Float32Array(size * width);
  const rows = readings.map(({ prepared }) => toSparse(vocabulary, prepared.question));
  columns.forEach((column, at) => {
    if (column.kind !== 'role') return;
    const used = readings.flatMap(({ prepared: { example } }, index) =>
      example.group === column.group && example.role !== null ? [index] : [],
    );
    const theta = fitLogistic(
      used.map((index) => rows[index] as SparseRow), // index < readings.length
      Float64Array.from(used, (index) => targetOf(readings[index]?.prepared.example, column)),
      new Float64Array(used.length).fill(1),
      size,
      OPTIONS,
      Float64Array.from(used, (index) => readings[index]?.logits[at] ?? 0),
    );
    for (let feature = 0; feature < size; feature += 1)
      weights[feature * width + at] = theta[feature] ?? 0;
  });
  return { vocabulary, columns, weights, bias: new Float32Array(width) };
}

export function questionBag(keys: readonly number[]): FeatureBag {
  return { ...emptyBag(), question: [...keys] };
}

/** One model of both: questions have keys of their own. */
export function joinQuestion(answer: FittedColumns, question: FittedColumns): FittedColumns {
  const keys = Uint32Array.from([...answer.vocabulary.keys, ...question.vocabulary.keys]);
  return {
    ...answer,
    vocabulary: {
      keys,
      idf: Float32Array.from([...answer.vocabulary.idf, ...question.vocabulary.idf]),
      slots: makeSlots(keys),
    },
    weights: joinWeights(answer.weights, question.weights),
  };
}

function joinWeights(left: Float32Array, right: Float32Array): Float32Array {
  const joined = new Float32Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}

function chooseVocabulary(readings: readonly AnswerReading[]): Vocabulary {
  const texts = new Map<number, number>();
  for (const { prepared } of readings)
    for (const key of new Set(prepared.question)) texts.set(key, (texts.get(key) ?? 0) + 1);
  const keys = Uint32Array.from(
    [...texts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key),
  ).sort();
  const idf = Float32Array.from(keys, (key) =>
    Math.log(1 + readings.length / (texts.get(key) ?? 1)),
  );
  return { keys, idf, slots: makeSlots(keys) };
}

function toSparse(vocabulary: Vocabulary, keys: readonly number[]): SparseRow {
  const index: number[] = [];
  const value: number[] = [];
  let square = 0;
  eachFeature(vocabulary, keys, (feature, amount) => {
    index.push(feature);
    value.push(amount);
    square += amount * amount;
  });
  return {
    index: Int32Array.from(index),
    value: Float32Array.from(value, (amount) => amount / Math.sqrt(square)),
  };
}
