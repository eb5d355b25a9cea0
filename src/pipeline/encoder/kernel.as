// The arithmetic of the encoder, in AssemblyScript (scripts/kernel.ts compiles it). Nothing here allocates: every pointer is a
// place that encoder.ts laid out. Products of matrices are whole numbers and thus exact; all else is 32-bit floats in a fixed
// order, with our own exponential, so that every machine gives the same bytes.
//
// The one relaxed instruction, relaxed_dot_i8x16_i7x16_add_s, is exact wherever its second operand keeps within 0 … 127:
// activations therefore have 7 bits and an offset, weights 8 bits and a sign. Nothing here makes a NaN of numbers, so pmin and
// pmax, one instruction each, do for min and max.

/** Tokens that one call of the inner loop works on, and outputs. */
const ROWS: i32 = 6;
const COLUMNS: i32 = 8;

/** What becomes of a product: it is written, added to what stands there, or written where positive. */
const ADD: i32 = 1;
const RELU: i32 = 2;

/** out[t] = table[ids[t]] · scales[ids[t]] + timing[positions[t]]; `dim` is a multiple of 16. */
export function embed(
  ids: usize,
  positions: usize,
  tokens: i32,
  dim: i32,
  table: usize,
  scales: usize,
  timing: usize,
  out: usize,
): void {
  for (let t = 0; t < tokens; t++) {
    const id = load<i32>(ids + (<usize>t << 2));
    const row = table + <usize>(id * dim);
    const wave = timing + (<usize>(load<i32>(positions + (<usize>t << 2)) * dim) << 2);
    const to = out + (<usize>(t * dim) << 2);
    const scale = f32x4.splat(load<f32>(scales + (<usize>id << 2)));
    for (let k = 0; k < dim; k += 4) {
      const whole = i32x4.extend_low_i16x8_s(
        i16x8.extend_low_i8x16_s(v128.load_zero<u32>(row + <usize>k)),
      );
      const at = <usize>k << 2;
      v128.store(
        to + at,
        f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(whole), scale), v128.load(wave + at)),
      );
    }
  }
}

/** out[t] = (x[t] − mean) / deviation · gain + bias, each row by itself (Ba et al., "Layer Normalization", 2016). */
export function normalise(
  x: usize,
  tokens: i32,
  dim: i32,
  gain: usize,
  bias: usize,
  out: usize,
): void {
  const size = <usize>dim << 2;
  const share = <f32>1 / <f32>dim;
  for (let t = 0; t < tokens; t++) {
    const row = x + <usize>t * size;
    const to = out + <usize>t * size;
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < size; k += 16) sum = f32x4.add(sum, v128.load(row + k));
    const mean = f32x4.splat(total(sum) * share);
    let squares = f32x4.splat(0);
    for (let k: usize = 0; k < size; k += 16) {
      const away = f32x4.sub(v128.load(row + k), mean);
      squares = f32x4.add(squares, f32x4.mul(away, away));
    }
    const over = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) * share + <f32>1e-6));
    for (let k: usize = 0; k < size; k += 16) {
      const away = f32x4.mul(f32x4.sub(v128.load(row + k), mean), over);
      v128.store(
        to + k,
        f32x4.add(f32x4.mul(away, v128.load(gain + k)), v128.load(bias + k)),
      );
    }
  }
}

/**
 * Each row of x in whole numbers from 0 to 127: x ≈ lows[t] + scales[t] · q. Written as `multiply` reads it: of each group of
 * ROWS rows the first four values of every row, then the next four … `dim` is a multiple of 16.
 */
export function quantise(
  x: usize,
  tokens: i32,
  dim: i32,
  out: usize,
  scales: usize,
  lows: usize,
): void {
  const size = <usize>dim << 2;
  const magic = f32x4.splat(12582912); // 1.5 · 2^23: what is added to it is rounded to a whole number
  const mask = i32x4.splat(0x7f);
  for (let t = 0; t < tokens; t++) {
    const row = x + <usize>t * size;
    let least = v128.load(row);
    let most = least;
    for (let k: usize = 16; k < size; k += 16) {
      const value = v128.load(row + k);
      least = f32x4.pmin(least, value);
      most = f32x4.pmax(most, value);
    }
    const low = min(
      min(f32x4.extract_lane(least, 0), f32x4.extract_lane(least, 1)),
      min(f32x4.extract_lane(least, 2), f32x4.extract_lane(least, 3)),
    );
    const span =
      max(
        max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
        max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
      ) - low;
    store<f32>(scales + (<usize>t << 2), span / 127);
    store<f32>(lows + (<usize>t << 2), low);
    const by = f32x4.splat(span > <f32>1e-30 ? <f32>127 / span : 0);
    const from = f32x4.splat(low);
    let to = out + <usize>((t / ROWS) * ROWS * dim + (t % ROWS) * 4);
    for (let k: usize = 0; k < size; k += 64) {
      const narrow = i8x16.narrow_i16x8_s(
        i16x8.narrow_i32x4_s(
          step(row + k, from, by, magic, mask),
          step(row + k + 16, from, by, magic, mask),
        ),
        i16x8.narrow_i32x4_s(
          step(row + k + 32, from, by, magic, mask),
          step(row + k + 48, from, by, magic, mask),
        ),
      );
      v128.store_lane<u32>(to, narrow, 0);
      v128.store_lane<u32>(to, narrow, 1, ROWS * 4);
      v128.store_lane<u32>(to, narrow, 2, ROWS * 8);
      v128.store_lane<u32>(to, narrow, 3, ROWS * 12);
      to += ROWS * 16;
    }
  }
}

// @ts-ignore: decorator
@inline
function step(at: usize, from: v128, by: v128, magic: v128, mask: v128): v128 {
  return v128.and(f32x4.add(f32x4.mul(f32x4.sub(v128.load(at), from), by), magic), mask);
}

/**
 * out[t][n] = bias[n] + Σk x[t][k] · w[n][k], from x as `quantise` wrote it and w in whole numbers, COLUMNS outputs together:
 * of each group the first four weights of every output, then the next four … `sums[n]` is Σk w[n][k], in scale.
 * `inner` is a multiple of 16, `outer` of COLUMNS; x and out have rows up to the next multiple of ROWS.
 */
export function multiply(
  x: usize,
  scales: usize,
  lows: usize,
  tokens: i32,
  inner: i32,
  weights: usize,
  outer: i32,
  weightScales: usize,
  sums: usize,
  bias: usize,
  out: usize,
  mode: i32,
): void {
  const stride = <usize>outer << 2;
  const end = <usize>(inner * COLUMNS);
  for (let n = 0; n < outer; n += COLUMNS) {
    const panel = weights + <usize>(n * inner);
    const column = <usize>n << 2;
    for (let t = 0; t < tokens; t += ROWS) {
      let a = x + <usize>(t * inner);
      let a0 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let a4 = i32x4.splat(0);
      let b4 = i32x4.splat(0);
      let a5 = i32x4.splat(0);
      let b5 = i32x4.splat(0);
      const stop = panel + end;
      for (let w = panel; w < stop; w += COLUMNS * 4) {
        const wa = v128.load(w);
        const wb = v128.load(w, 16);
        let s = v128.load32_splat(a);
        a0 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a0);
        b0 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b0);
        s = v128.load32_splat(a, 4);
        a1 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a1);
        b1 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b1);
        s = v128.load32_splat(a, 8);
        a2 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a2);
        b2 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b2);
        s = v128.load32_splat(a, 12);
        a3 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a3);
        b3 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b3);
        s = v128.load32_splat(a, 16);
        a4 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a4);
        b4 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b4);
        s = v128.load32_splat(a, 20);
        a5 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, s, a5);
        b5 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, s, b5);
        a += ROWS * 4;
      }
      const scaleA = v128.load(weightScales + column);
      const scaleB = v128.load(weightScales + column, 16);
      const sumA = v128.load(sums + column);
      const sumB = v128.load(sums + column, 16);
      const biasA = v128.load(bias + column);
      const biasB = v128.load(bias + column, 16);
      const s = scales + (<usize>t << 2);
      const l = lows + (<usize>t << 2);
      let to = out + <usize>t * stride + column;
      finish(to, mode, a0, b0, s, l, scaleA, scaleB, sumA, sumB, biasA, biasB);
      to += stride;
      finish(to, mode, a1, b1, s + 4, l + 4, scaleA, scaleB, sumA, sumB, biasA, biasB);
      to += stride;
      finish(to, mode, a2, b2, s + 8, l + 8, scaleA, scaleB, sumA, sumB, biasA, biasB);
      to += stride;
      finish(to, mode, a3, b3, s + 12, l + 12, scaleA, scaleB, sumA, sumB, biasA, biasB);
      to += stride;
      finish(to, mode, a4, b4, s + 16, l + 16, scaleA, scaleB, sumA, sumB, biasA, biasB);
      to += stride;
      finish(to, mode, a5, b5, s + 20, l + 20, scaleA, scaleB, sumA, sumB, biasA, biasB);
    }
  }
}

// @ts-ignore: decorator
@inline
function finish(
  to: usize,
  mode: i32,
  a: v128,
  b: v128,
  scale: usize,
  low: usize,
  scaleA: v128,
  scaleB: v128,
  sumA: v128,
  sumB: v128,
  biasA: v128,
  biasB: v128,
): void {
  const by = v128.load32_splat(scale);
  const from = v128.load32_splat(low);
  let left = f32x4.add(
    f32x4.mul(f32x4.convert_i32x4_s(a), f32x4.mul(by, scaleA)),
    f32x4.add(f32x4.mul(from, sumA), biasA),
  );
  let right = f32x4.add(
    f32x4.mul(f32x4.convert_i32x4_s(b), f32x4.mul(by, scaleB)),
    f32x4.add(f32x4.mul(from, sumB), biasB),
  );
  if (mode == ADD) {
    left = f32x4.add(left, v128.load(to));
    right = f32x4.add(right, v128.load(to, 16));
  } else if (mode == RELU) {
    left = f32x4.pmax(left, f32x4.splat(0));
    right = f32x4.pmax(right, f32x4.splat(0));
  }
  v128.store(to, left);
  v128.store(to, right, 16);
}

/**
 * One text's attention (Vaswani et al., "Attention Is All You Need", 2017, eq. 1), every head by itself: rows of qkv hold queries,
 * keys and values, 3 · dim numbers; rows of out dim. `keys` has room for dim / heads · padded numbers and `weights` for
 * tokens · padded, where padded is the next multiple of 8 above tokens. A head's part of dim is a multiple of 8.
 */
export function attend(
  qkv: usize,
  tokens: i32,
  dim: i32,
  heads: i32,
  keys: usize,
  weights: usize,
  out: usize,
): void {
  const part = dim / heads;
  const padded = (tokens + 7) & ~7;
  const row = (<usize>dim << 2) * 3;
  const scale = <f32>1 / sqrt<f32>(<f32>part);
  for (let head = 0; head < heads; head++) {
    const q = qkv + (<usize>(head * part) << 2);
    const k = q + (<usize>dim << 2);
    const v = k + (<usize>dim << 2);
    for (let d = 0; d < part; d++) {
      const to = keys + (<usize>(d * padded) << 2);
      let from = k + (<usize>d << 2);
      for (let t = 0; t < tokens; t++, from += row)
        store<f32>(to + (<usize>t << 2), load<f32>(from));
      for (let t = tokens; t < padded; t++) store<f32>(to + (<usize>t << 2), 0);
    }
    const width = <usize>padded << 2;
    product(q, row, tokens, keys, width, part, padded, weights, width);
    for (let t = 0; t < tokens; t++) softmax(weights + <usize>t * width, tokens, padded, scale);
    product(
      weights,
      width,
      tokens,
      v,
      row,
      tokens,
      part,
      out + (<usize>(head * part) << 2),
      <usize>dim << 2,
    );
  }
}

/** c = a · b in floats, four rows by eight columns together; strides in bytes. A last group of fewer rows repeats its last one. */
function product(
  a: usize,
  aStride: usize,
  rows: i32,
  b: usize,
  bStride: usize,
  inner: i32,
  columns: i32,
  c: usize,
  cStride: usize,
): void {
  const size = <usize>inner << 2;
  for (let i = 0; i < rows; i += 4) {
    const r1 = <usize>min(i + 1, rows - 1);
    const r2 = <usize>min(i + 2, rows - 1);
    const r3 = <usize>min(i + 3, rows - 1);
    const p0 = a + <usize>i * aStride;
    const p1 = a + r1 * aStride;
    const p2 = a + r2 * aStride;
    const p3 = a + r3 * aStride;
    for (let j = 0; j < columns; j += 8) {
      let a0 = f32x4.splat(0);
      let b0 = f32x4.splat(0);
      let a1 = f32x4.splat(0);
      let b1 = f32x4.splat(0);
      let a2 = f32x4.splat(0);
      let b2 = f32x4.splat(0);
      let a3 = f32x4.splat(0);
      let b3 = f32x4.splat(0);
      let at = b + (<usize>j << 2);
      for (let k: usize = 0; k < size; k += 4, at += bStride) {
        const left = v128.load(at);
        const right = v128.load(at, 16);
        let s = v128.load32_splat(p0 + k);
        a0 = f32x4.add(a0, f32x4.mul(s, left));
        b0 = f32x4.add(b0, f32x4.mul(s, right));
        s = v128.load32_splat(p1 + k);
        a1 = f32x4.add(a1, f32x4.mul(s, left));
        b1 = f32x4.add(b1, f32x4.mul(s, right));
        s = v128.load32_splat(p2 + k);
        a2 = f32x4.add(a2, f32x4.mul(s, left));
        b2 = f32x4.add(b2, f32x4.mul(s, right));
        s = v128.load32_splat(p3 + k);
        a3 = f32x4.add(a3, f32x4.mul(s, left));
        b3 = f32x4.add(b3, f32x4.mul(s, right));
      }
      const to = c + (<usize>j << 2);
      pair(to + <usize>i * cStride, a0, b0);
      pair(to + r1 * cStride, a1, b1);
      pair(to + r2 * cStride, a2, b2);
      pair(to + r3 * cStride, a3, b3);
    }
  }
}

// @ts-ignore: decorator
@inline
function pair(to: usize, left: v128, right: v128): void {
  v128.store(to, left);
  v128.store(to, right, 16);
}

/** One row of weights: e^(scale · x), each divided by their sum; 0 from `count` to `padded`. */
function softmax(row: usize, count: i32, padded: i32, scale: f32): void {
  let most = load<f32>(row);
  for (let k = 1; k < count; k++) most = max(most, load<f32>(row + (<usize>k << 2)));
  const top = f32x4.splat(most);
  const by = f32x4.splat(scale);
  const limit = i32x4.splat(count);
  let lanes = i32x4(0, 1, 2, 3);
  let sum = f32x4.splat(0);
  const end = row + (<usize>padded << 2);
  for (let at = row; at < end; at += 16) {
    const raised = exponential(f32x4.mul(f32x4.sub(v128.load(at), top), by));
    const kept = v128.and(raised, i32x4.lt_s(lanes, limit));
    v128.store(at, kept);
    sum = f32x4.add(sum, kept);
    lanes = i32x4.add(lanes, i32x4.splat(4));
  }
  const share = f32x4.splat(<f32>1 / total(sum));
  for (let at = row; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share));
}

/** e^x for x ≤ 0, to 2 units in the last place; below −87, e^−87. Cephes' polynomial (Moshier, expf). */
// @ts-ignore: decorator
@inline
function exponential(x: v128): v128 {
  const clamped = f32x4.pmax(f32x4.pmin(x, f32x4.splat(0)), f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.4426950408889634)));
  const rest = f32x4.sub(
    f32x4.sub(clamped, f32x4.mul(whole, f32x4.splat(0.693359375))),
    f32x4.mul(whole, f32x4.splat(-2.12194440e-4)),
  );
  let sum = f32x4.splat(1.9875691500e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  const power = f32x4.add(
    f32x4.add(f32x4.mul(sum, f32x4.mul(rest, rest)), rest),
    f32x4.splat(1),
  );
  const shift = i32x4.shl(
    i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)),
    23,
  );
  return f32x4.mul(power, shift);
}

/** out = the mean of x over its rows, then the greatest; dim numbers each. */
export function pool(x: usize, tokens: i32, dim: i32, out: usize): void {
  const size = <usize>dim << 2;
  const share = f32x4.splat(<f32>1 / <f32>tokens);
  for (let k: usize = 0; k < size; k += 16) {
    let sum = v128.load(x + k);
    let most = sum;
    for (let t = 1; t < tokens; t++) {
      const value = v128.load(x + <usize>t * size + k);
      sum = f32x4.add(sum, value);
      most = f32x4.pmax(most, value);
    }
    v128.store(out + k, f32x4.mul(sum, share));
    v128.store(out + size + k, most);
  }
}

// @ts-ignore: decorator
@inline
function total(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}
