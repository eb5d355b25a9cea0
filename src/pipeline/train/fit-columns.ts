// Fits the columns of the linear part on one vocabulary: experts by group, the gate between them, and roles.
import { FAMILIES, type Family, type FeatureBag } from '../tagger/features.ts';
import { eachFeature } from '../tagger/linear.ts';
import { makeSlots, type Column, type Vocabulary } from '../tagger/model.ts';
import type { Example } from './example.ts';
import { fitLogistic, type SparseRow } from './logistic.ts';
import type { PreparedExample } from './prepare.ts';

export interface FitOptions {
  readonly l2: number;
  readonly iterations: number;
  /** Features in fewer texts than this are left out. */
  readonly leastTexts: number;
  /** Weight of another group's example to an expert; its own weigh 1. */
  readonly otherGroup: number;
  /** Weight of a highlight as an example of its own. */
  readonly highlight: number;
  /** What each family counts for, by kind of column. */
  readonly scales: Readonly<Record<Column['kind'], Readonly<Record<Family, number>>>>;
}

/** Chosen by cross-validation; DECISIONS.md has the table. */
const FIT_OPTIONS: FitOptions = {
  l2: 0.5,
  iterations: 30,
  leastTexts: 3,
  otherGroup: 0.3,
  highlight: 0.5,
  scales: {
    theme: { words: 1, pieces: 1, cues: 0.5, voice: 0, kinds: 0.7, question: 0 },
    group: { words: 1, pieces: 1, cues: 0, voice: 0, kinds: 0, question: 0 },
    role: { words: 1, pieces: 0.7, cues: 0, voice: 1.2, kinds: 0.7, question: 0 },
  },
};

export interface FittedColumns {
  readonly vocabulary: Vocabulary;
  readonly columns: readonly Column[];
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

interface Row {
  readonly prepared: PreparedExample;
  readonly sparse: SparseRow;
  readonly weight: number;
}

export function fitColumns(
  examples: readonly PreparedExample[],
  columns: readonly Column[],
  options: FitOptions = FIT_OPTIONS,
): FittedColumns {
  const vocabulary = chooseVocabulary(examples, options.leastTexts);
  const size = vocabulary.keys.length;
  const width = columns.length;
  const weights = new Float32Array(size * width);
  const bias = new Float32Array(width);
  const rowsOf = new Map<Column['kind'], readonly Row[]>();
  columns.forEach((column, at) => {
    let rows = rowsOf.get(column.kind);
    if (rows === undefined) {
      rows = makeRows(examples, vocabulary, column.kind, options);
      rowsOf.set(column.kind, rows);
    }
    const used =
      column.kind === 'role' ? rows.filter(({ prepared }) => prepared.example.role !== null) : rows;
    const theta = fitLogistic(
      used.map(({ sparse }) => sparse),
      Float64Array.from(used, ({ prepared }) => targetOf(prepared.example, column)),
      Float64Array.from(used, (row) => row.weight * share(row.prepared, column, options)),
      size,
      options,
    );
    const scales = options.scales[column.kind];
    // Weights are kept as if each family had length 1: a family's scale goes into its weights, not into the text.
    const familyOf = familiesOf(examples, vocabulary);
    for (let feature = 0; feature < size; feature += 1) {
      const family = FAMILIES[familyOf[feature] ?? 0] ?? 'words';
      weights[feature * width + at] = (theta[feature] ?? 0) * scales[family];
    }
    bias[at] = theta[size] ?? 0;
  });
  return { vocabulary, columns, weights, bias };
}

/** 1 where the example is one of the column's, 0 otherwise. */
export function targetOf(example: Example | undefined, column: Column): number {
  if (example === undefined) return 0;
  switch (column.kind) {
    case 'theme':
      return example.themes.includes(column.theme) ? 1 : 0;
    case 'group':
      return example.group === column.group ? 1 : 0;
    case 'role':
      return example.role === column.role ? 1 : 0;
  }
}

function share({ example }: PreparedExample, column: Column, options: FitOptions): number {
  return column.kind !== 'group' && column.group !== example.group ? options.otherGroup : 1;
}

function makeRows(
  examples: readonly PreparedExample[],
  vocabulary: Vocabulary,
  kind: Column['kind'],
  options: FitOptions,
): readonly Row[] {
  const scales = options.scales[kind];
  return examples.flatMap((prepared) => {
    const rows: Row[] = [
      { prepared, sparse: toSparse(vocabulary, prepared.bag, scales), weight: 1 },
    ];
    if (kind === 'theme' && prepared.highlightBag !== null) {
      rows.push({
        prepared,
        sparse: toSparse(vocabulary, prepared.highlightBag, scales),
        weight: options.highlight,
      });
    }
    return rows;
  });
}

function chooseVocabulary(examples: readonly PreparedExample[], leastTexts: number): Vocabulary {
  const texts = new Map<number, number>();
  for (const { bag } of examples) {
    for (const family of FAMILIES)
      for (const key of new Set(bag[family])) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from(
    [...texts].filter(([, count]) => count >= leastTexts).map(([key]) => key),
  ).sort();
  const idf = Float32Array.from(keys, (key) =>
    Math.log(1 + examples.length / (texts.get(key) ?? 1)),
  );
  return { keys, idf, slots: makeSlots(keys) };
}

/** Family of each feature, as an index into FAMILIES. */
function familiesOf(examples: readonly PreparedExample[], vocabulary: Vocabulary): Uint8Array {
  const known = familyMemory.get(vocabulary);
  if (known !== undefined) return known;
  const families = new Uint8Array(vocabulary.keys.length);
  for (const { bag } of examples) {
    FAMILIES.forEach((family, index) => {
      eachFeature(vocabulary, bag[family], (feature) => {
        families[feature] = index;
      });
    });
  }
  familyMemory.set(vocabulary, families);
  return families;
}
const familyMemory = new WeakMap<Vocabulary, Uint8Array>();

function toSparse(
  vocabulary: Vocabulary,
  bag: FeatureBag,
  scales: Readonly<Record<Family, number>>,
): SparseRow {
  const index: number[] = [];
  const value: number[] = [];
  for (const family of FAMILIES) {
    if (scales[family] === 0) continue;
    const start = index.length;
    let square = 0;
    eachFeature(vocabulary, bag[family], (feature, amount) => {
      index.push(feature);
      value.push(amount);
      square += amount * amount;
    });
    for (let at = start; at < value.length; at += 1) {
      value[at] = ((value[at] ?? 0) * scales[family]) / Math.sqrt(square);
    }
  }
  return { index: Int32Array.from(index), value: Float32Array.from(value) };
}
