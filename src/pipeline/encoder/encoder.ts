// Reads texts with a small transformer (Cer et al., "Universal Sentence Encoder", 2018): each text becomes the mean and the
// greatest of what its words mean in their place, and each column of the head a sum of that.
import { ADD, RELU, startKernel, WRITE } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { checkShapes, Floor, padTo, rowsOf } from './lay-out.ts';
import type { PlacedLinear, PlacedNorm } from './lay-out.ts';
import { applyHead, shareOut } from './head.ts';
import { makeTokenise } from './tokenise.ts';
import type { Token } from './tokenise.ts';
import { unpackEncoder } from './weights.ts';
import type { Layer, WholeLinear } from './weights.ts';

export interface EncodedText {
  /** As many as the encoder reads of one text, from its beginning. */
  readonly tokens: readonly Token[];
  /** The mean of the last layer over the tokens, then the greatest; zeros for a text without tokens. */
  readonly pooled: Float32Array;
  /** A number per column of the head, not yet a probability. */
  readonly logits: Float64Array;
  /** By column, for those asked for: what each token adds to the logit, which is their sum and the column's bias. */
  readonly shares: ReadonlyMap<number, Float64Array>;
}

export interface EncodeOptions {
  /** Which columns of a text to explain, given its logits; none where absent. */
  readonly explain?: (logits: Float64Array) => readonly number[];
}

export interface SentenceEncoder {
  readonly columns: readonly string[];
  /** In the order of the texts. What a text gives depends on nothing but the text. */
  readonly encode: (texts: readonly string[], options?: EncodeOptions) => readonly EncodedText[];
}

/** Tokens that go through the layers together: enough to use each weight often, few enough to stay near the processor. */
const BATCH = 120;

/** `bytes`: a file that `packEncoder` wrote. Throws a RangeError where it is none. */
export function makeEncoder(bytes: Uint8Array): SentenceEncoder {
  const weights = unpackEncoder(bytes);
  checkShapes(weights);
  const { dim, head } = weights;
  const limit = weights.timing.length / dim;
  const tokenise = makeTokenise(weights.pieces);
  const kernel = startKernel();
  const floor = new Floor();
  const table = floor.bytes(weights.embedding.whole);
  const tableScales = floor.floats(weights.embedding.scales);
  const timing = floor.floats(weights.timing);
  const layers = weights.layers.map((layer) => place(layer, floor));
  const rows = rowsOf(Math.max(BATCH, limit));
  const widest = Math.max(
    ...layers.flatMap(({ projection, expand }) => [projection.outputs, expand.outputs]),
  );
  const width = layers.at(-1)?.contract.outputs ?? dim;
  const numbers = (columns: number): number => floor.room(rows * columns * 4);
  const room: Room = {
    ids: numbers(1),
    positions: numbers(1),
    scales: numbers(1),
    lows: numbers(1),
    whole: floor.room(rows * widest),
    normal: numbers(Math.max(dim, width)),
    wide: numbers(widest),
    keys: floor.room(Math.max(dim, width) * padTo(limit, 8) * 4),
    weights: floor.room(limit * padTo(limit, 8) * 4),
  };
  const state = [numbers(dim), ...layers.map(({ contract }) => numbers(contract.outputs))];
  const pooled = floor.room(width * 8);
  floor.fill(kernel.memory);
  const memory = kernel.memory.buffer;
  const ids = new Int32Array(memory, room.ids, rows);
  const positions = new Int32Array(memory, room.positions, rows);
  const last = state.at(-1) ?? 0;
  const hidden = new Float32Array(memory, last, rows * width);
  const pool = new Float32Array(memory, pooled, width * 2);

  const readBatch = (
    batch: readonly (readonly Token[])[],
    options: EncodeOptions,
  ): EncodedText[] => {
    const lengths = batch.map((tokens) => tokens.length);
    let count = 0;
    for (const tokens of batch)
      for (const [position, { id }] of tokens.entries()) {
        ids[count] = id;
        positions[count] = position;
        count += 1;
      }
    kernel.embed(room.ids, room.positions, count, dim, table, tableScales, timing, state[0] ?? 0);
    for (const [index, layer] of layers.entries())
      pass(kernel, layer, room, state[index] ?? 0, state[index + 1] ?? 0, lengths);
    let first = 0;
    return batch.map((tokens) => {
      const from = first;
      first += tokens.length;
      if (tokens.length === 0) pool.fill(0);
      else kernel.pool(last + from * width * 4, tokens.length, width, pooled);
      const logits = applyHead(head, pool);
      const columns = options.explain?.(logits) ?? [];
      const rowsOfText = hidden.subarray(from * width, first * width);
      return {
        tokens,
        pooled: pool.slice(),
        logits,
        shares: new Map(
          columns.map((column) => [column, shareOut(head, column, rowsOfText, width)]),
        ),
      };
    });
  };

  return {
    columns: weights.columns,
    encode(texts, options = {}) {
      const encoded: EncodedText[] = [];
      let batch: (readonly Token[])[] = [];
      let held = 0;
      for (const text of texts) {
        const tokens = tokenise(text, limit);
        if (held + tokens.length > rows) {
          encoded.push(...readBatch(batch, options));
          batch = [];
          held = 0;
        }
        batch.push(tokens);
        held += tokens.length;
      }
      encoded.push(...readBatch(batch, options));
      return encoded;
    },
  };
}

interface PlacedLayer {
  readonly dim: number;
  readonly heads: number;
  readonly residual: PlacedLinear | undefined;
  readonly attentionNorm: PlacedNorm;
  readonly projection: PlacedLinear;
  readonly output: PlacedLinear;
  readonly forwardNorm: PlacedNorm;
  readonly expand: PlacedLinear;
  readonly contract: PlacedLinear;
}

function place(layer: Layer<WholeLinear>, floor: Floor): PlacedLayer {
  return {
    dim: layer.projection.inputs,
    heads: layer.heads,
    residual: layer.residual === undefined ? undefined : floor.linear(layer.residual),
    attentionNorm: floor.norm(layer.attentionNorm),
    projection: floor.linear(layer.projection),
    output: floor.linear(layer.output),
    forwardNorm: floor.norm(layer.forwardNorm),
    expand: floor.linear(layer.expand),
    contract: floor.linear(layer.contract),
  };
}

/** Places in memory that every layer uses anew. */
interface Room {
  readonly ids: number;
  readonly positions: number;
  readonly scales: number;
  readonly lows: number;
  /** A linear map's input in whole numbers. */
  readonly whole: number;
  /** A normalised row, or what attention gives. */
  readonly normal: number;
  /** Queries, keys and values; then what the feed-forward part expands to. */
  readonly wide: number;
  readonly keys: number;
  readonly weights: number;
}

/** One layer over a batch: rows of x in, rows of y out. They are two places, or the layer must change the width. */
function pass(
  kernel: Kernel,
  layer: PlacedLayer,
  room: Room,
  x: number,
  y: number,
  lengths: readonly number[],
): void {
  const tokens = lengths.reduce((sum, length) => sum + length, 0);
  const { dim, heads } = layer;
  const width = layer.contract.outputs;
  const map = (from: number, linear: PlacedLinear, to: number, mode: number): void => {
    kernel.quantise(from, tokens, linear.inputs, room.whole, room.scales, room.lows);
    kernel.multiply(
      room.whole,
      room.scales,
      room.lows,
      tokens,
      linear.inputs,
      linear.weights,
      linear.outputs,
      linear.scales,
      linear.sums,
      linear.bias,
      to,
      mode,
    );
  };
  if (layer.residual === undefined)
    new Uint8Array(kernel.memory.buffer).copyWithin(y, x, x + tokens * dim * 4);
  else map(x, layer.residual, y, WRITE);
  kernel.normalise(x, tokens, dim, layer.attentionNorm.gain, layer.attentionNorm.bias, room.normal);
  map(room.normal, layer.projection, room.wide, WRITE);
  let first = 0;
  for (const length of lengths) {
    if (length > 0)
      kernel.attend(
        room.wide + first * dim * 12,
        length,
        dim,
        heads,
        room.keys,
        room.weights,
        room.normal + first * dim * 4,
      );
    first += length;
  }
  map(room.normal, layer.output, y, ADD);
  kernel.normalise(y, tokens, width, layer.forwardNorm.gain, layer.forwardNorm.bias, room.normal);
  map(room.normal, layer.expand, room.wide, RELU);
  map(room.wide, layer.contract, y, ADD);
}
