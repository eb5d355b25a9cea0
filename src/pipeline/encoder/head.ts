// What the encoder's columns say of a text, and which of its words say it.
import type { Linear } from './weights.ts';

/** pooled · weights + bias, a number per column. */
export function applyHead(head: Linear, pooled: Float32Array): Float64Array {
  const logits = Float64Array.from(head.bias);
  const { outputs, weights } = head;
  for (let k = 0; k < head.inputs; k += 1) {
    const value = pooled[k] ?? 0;
    for (let column = 0; column < outputs; column += 1)
      logits[column] = (logits[column] ?? 0) + value * (weights[k * outputs + column] ?? 0);
  }
  return logits;
}

/**
 * What each token adds to a column: its part of the mean, and all of each greatest number that it holds (the first token that
 * holds it, where several do). `hidden` has a row of `width` numbers per token.
 */
export function shareOut(
  head: Linear,
  column: number,
  hidden: Float32Array,
  width: number,
): Float64Array {
  const tokens = hidden.length / width;
  const shares = new Float64Array(tokens);
  for (let k = 0; k < width; k += 1) {
    const mean = (head.weights[k * head.outputs + column] ?? 0) / tokens;
    let most = -Infinity;
    let holder = 0;
    for (let token = 0; token < tokens; token += 1) {
      const value = hidden[token * width + k] ?? 0;
      shares[token] = (shares[token] ?? 0) + value * mean;
      if (value > most) {
        most = value;
        holder = token;
      }
    }
    if (tokens > 0)
      shares[holder] =
        (shares[holder] ?? 0) + most * (head.weights[(width + k) * head.outputs + column] ?? 0);
  }
  return shares;
}
