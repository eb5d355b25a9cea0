// The encoder's weights: as training leaves them, in 32-bit floats, and as its file keeps them, in whole numbers from −127 to 127
// with a scale for each output. Shapes and names follow Vaswani et al., "Attention Is All You Need" (2017).
import { packTensors, unpackTensors } from '../tagger/tensors.ts';
import type { Column } from '../tagger/tensors.ts';
import type { Piece } from './tokenise.ts';

/** y = x · w + bias. */
export interface Linear {
  readonly inputs: number;
  readonly outputs: number;
  /** inputs × outputs, a row per input. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Norm {
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

/** x + attention(norm(x)), then + feed-forward(norm(…)): pre-norm. */
export interface Layer<L = Linear> {
  readonly heads: number;
  /** Where the layer changes the width: what the first "x +" adds instead of x. */
  readonly residual?: L | undefined;
  readonly attentionNorm: Norm;
  /** Queries, keys and values side by side. */
  readonly projection: L;
  readonly output: L;
  readonly forwardNorm: Norm;
  readonly expand: L;
  readonly contract: L;
}

export interface Encoder<L = Linear, Table = Float32Array> {
  readonly pieces: readonly Piece[];
  /** What the heads' columns stand for. */
  readonly columns: readonly string[];
  readonly dim: number;
  /** A row of `dim` numbers per piece, with whatever factor the model gives it. */
  readonly embedding: Table;
  /** A row of `dim` numbers for each place in a text; as many tokens are read of one. */
  readonly timing: Float32Array;
  readonly layers: readonly Layer<L>[];
  /** From the mean and the greatest of the last layer over a text's tokens, side by side, to the columns. */
  readonly head: Linear;
}

/** w ≈ scales[n] · whole[n][k]. */
export interface WholeLinear {
  readonly inputs: number;
  readonly outputs: number;
  /** outputs × inputs: a row per output. */
  readonly whole: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** whole · scales, a scale per row. */
export interface WholeTable {
  readonly whole: Int8Array;
  readonly scales: Float32Array;
}

export type WholeEncoder = Encoder<WholeLinear, WholeTable>;

const LINEARS = ['residual', 'projection', 'output', 'expand', 'contract'] as const;
const NORMS = ['attentionNorm', 'forwardNorm'] as const;

interface Facts {
  readonly kind: 'encoder';
  readonly dim: number;
  readonly columns: readonly string[];
  readonly layers: readonly {
    readonly heads: number;
    /** [inputs, outputs] */
    readonly shapes: Readonly<Partial<Record<(typeof LINEARS)[number], readonly [number, number]>>>;
  }[];
}

/** The file's bytes: the same for the same weights, on every machine. */
export function packEncoder(encoder: Encoder): Uint8Array {
  const data: { readonly name: string; readonly data: Column }[] = [];
  const floats = (name: string, values: Float32Array): void => {
    data.push({ name, data: new Uint32Array(Float32Array.from(values).buffer) });
  };
  data.push({
    name: 'pieces',
    data: new TextEncoder().encode(encoder.pieces.map(({ text }) => text).join('\n')),
  });
  data.push({ name: 'scores', data: doubleBits(encoder.pieces.map(({ score }) => score)) });
  const table = wholeRows(encoder.embedding, encoder.dim);
  data.push({ name: 'embedding', data: table.whole });
  floats('embedding/scales', table.scales);
  floats('timing', encoder.timing);
  for (const [index, layer] of encoder.layers.entries()) {
    for (const name of LINEARS) {
      const linear = layer[name];
      if (linear === undefined) continue;
      const { whole, scales } = wholeRows(turn(linear), linear.inputs);
      data.push({ name: `${index}/${name}`, data: whole });
      floats(`${index}/${name}/scales`, scales);
      floats(`${index}/${name}/bias`, linear.bias);
    }
    for (const name of NORMS) {
      floats(`${index}/${name}/gain`, layer[name].gain);
      floats(`${index}/${name}/bias`, layer[name].bias);
    }
  }
  floats('head', encoder.head.weights);
  floats('head/bias', encoder.head.bias);
  const facts: Facts = {
    kind: 'encoder',
    dim: encoder.dim,
    columns: encoder.columns,
    layers: encoder.layers.map((layer) => ({
      heads: layer.heads,
      shapes: Object.fromEntries(
        LINEARS.flatMap((name) => {
          const linear = layer[name];
          return linear === undefined ? [] : [[name, [linear.inputs, linear.outputs]]];
        }),
      ),
    })),
  };
  return packTensors(facts, data);
}

/** Throws a RangeError where the bytes are no such file. */
export function unpackEncoder(bytes: Uint8Array): WholeEncoder {
  const { facts: read, column } = unpackTensors(bytes);
  const facts = read as Facts | { readonly kind?: undefined }; // our writer's shape or another's
  if (facts.kind !== 'encoder') throw new RangeError('is a weights file, but not an encoder’s');
  const floats = (name: string): Float32Array =>
    new Float32Array((column(name, 'u32') as Uint32Array).buffer);
  const whole = (name: string): Int8Array => column(name, 'i8') as Int8Array;
  const scores = doublesOf(column('scores', 'u32') as Uint32Array);
  const layers = facts.layers.map(({ heads, shapes }, index): Layer<WholeLinear> => {
    const linear = (name: (typeof LINEARS)[number]): WholeLinear => {
      const shape = shapes[name];
      if (shape === undefined) throw new RangeError(`has no shape of ${index}/${name}`);
      return {
        inputs: shape[0],
        outputs: shape[1],
        whole: whole(`${index}/${name}`),
        scales: floats(`${index}/${name}/scales`),
        bias: floats(`${index}/${name}/bias`),
      };
    };
    const norm = (name: (typeof NORMS)[number]): Norm => ({
      gain: floats(`${index}/${name}/gain`),
      bias: floats(`${index}/${name}/bias`),
    });
    return {
      heads,
      residual: shapes.residual === undefined ? undefined : linear('residual'),
      attentionNorm: norm('attentionNorm'),
      projection: linear('projection'),
      output: linear('output'),
      forwardNorm: norm('forwardNorm'),
      expand: linear('expand'),
      contract: linear('contract'),
    };
  });
  const bias = floats('head/bias');
  const weights = floats('head');
  return {
    pieces: new TextDecoder()
      .decode(column('pieces', 'u8') as Uint8Array)
      .split('\n')
      .map((text, index) => ({ text, score: scores[index] ?? 0 })),
    columns: facts.columns,
    dim: facts.dim,
    embedding: { whole: whole('embedding'), scales: floats('embedding/scales') },
    timing: floats('timing'),
    layers,
    head: { inputs: weights.length / bias.length, outputs: bias.length, weights, bias },
  };
}

/** Each row's greatest number in size becomes 127 or −127. */
function wholeRows(values: Float32Array, width: number): WholeTable {
  const rows = values.length / width;
  const whole = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const from = values.subarray(row * width, (row + 1) * width);
    const most = from.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    if (most === 0) continue;
    scales[row] = most / 127;
    for (const [at, value] of from.entries())
      whole[row * width + at] = Math.round((value / most) * 127);
  }
  return { whole, scales };
}

/** From a row per input to a row per output. */
function turn({ inputs, outputs, weights }: Linear): Float32Array {
  return Float32Array.from(
    weights,
    (_, at) => weights[(at % inputs) * outputs + Math.floor(at / inputs)] ?? 0,
  );
}

function doubleBits(values: readonly number[]): Uint32Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setFloat64(index * 8, value);
  return Uint32Array.from({ length: values.length * 2 }, (_, at) => view.getUint32(at * 4));
}

function doublesOf(bits: Uint32Array): Float64Array {
  const view = new DataView(new ArrayBuffer(bits.length * 4));
  for (const [index, value] of bits.entries()) view.setUint32(index * 4, value);
  return Float64Array.from({ length: bits.length / 2 }, (_, at) => view.getFloat64(at * 8));
}
