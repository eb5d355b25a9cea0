// Logistic regression on sparse rows by L-BFGS: no randomness, so the same rows give the same weights.
// L-BFGS after Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.4, with backtracking.

export interface SparseRow {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export interface LogisticOptions {
  /** Weight of ½‖w‖². The bias is not held back. */
  readonly l2: number;
  readonly iterations: number;
}

/**
 * Weights of all features, the bias last. Targets are 0 to 1; `rowWeight` counts a row more or less; `known` is what
 * each row's logit has already.
 */
export function fitLogistic(
  rows: readonly SparseRow[],
  targets: Float64Array,
  rowWeight: Float64Array,
  features: number,
  options: LogisticOptions,
  known: Float64Array | null = null,
): Float64Array {
  const loss = (theta: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let total = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const { index, value } = rows[row] as SparseRow; // row < rows.length
      let z = (theta[features] as number) + (known?.[row] ?? 0); // the bias stands last
      for (let at = 0; at < index.length; at += 1)
        z += (theta[index[at] as number] as number) * (value[at] as number);
      const target = targets[row] as number;
      const weight = rowWeight[row] as number;
      total += weight * (softplus(z) - target * z);
      const slope = weight * (sigmoid(z) - target);
      gradient[features] = (gradient[features] as number) + slope;
      for (let at = 0; at < index.length; at += 1) {
        const feature = index[at] as number;
        gradient[feature] = (gradient[feature] as number) + slope * (value[at] as number);
      }
    }
    for (let feature = 0; feature < features; feature += 1) {
      const weight = theta[feature] as number;
      total += 0.5 * options.l2 * weight * weight;
      gradient[feature] = (gradient[feature] as number) + options.l2 * weight;
    }
    return total;
  };
  return minimise(loss, features + 1, options.iterations);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

const MEMORY = 6;

/** The place where `loss` is least, from zero. `loss` fills the gradient it is given. */
function minimise(
  loss: (theta: Float64Array, gradient: Float64Array) => number,
  size: number,
  iterations: number,
): Float64Array {
  let theta = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(theta, gradient);
  const first = norm(gradient);
  const steps: {
    readonly move: Float64Array;
    readonly turn: Float64Array;
    readonly rho: number;
  }[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = descend(gradient, steps);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    let length = 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    for (let halvings = 0; halvings < 20; halvings += 1) {
      for (let at = 0; at < size; at += 1)
        next[at] = (theta[at] as number) + length * (direction[at] as number);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
      length /= 2;
    }
    if (nextValue > value) break;
    const move = new Float64Array(size);
    const turn = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      move[at] = (next[at] as number) - (theta[at] as number);
      turn[at] = (nextGradient[at] as number) - (gradient[at] as number);
    }
    const curvature = dot(move, turn);
    if (curvature > 1e-12) {
      steps.push({ move, turn, rho: 1 / curvature });
      if (steps.length > MEMORY) steps.shift();
    }
    theta = next;
    gradient = nextGradient;
    value = nextValue;
    if (norm(gradient) < 1e-4 * first) break;
  }
  return theta;
}

function descend(
  gradient: Float64Array,
  steps: readonly {
    readonly move: Float64Array;
    readonly turn: Float64Array;
    readonly rho: number;
  }[],
): Float64Array {
  const direction = Float64Array.from(gradient, (slope) => -slope);
  const shares: number[] = [];
  for (const step of [...steps].reverse()) {
    const share = step.rho * dot(step.move, direction);
    shares.push(share);
    addScaled(direction, step.turn, -share);
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1e-9, norm(gradient))
      : 1 / (last.rho * dot(last.turn, last.turn));
  for (let at = 0; at < direction.length; at += 1)
    direction[at] = (direction[at] as number) * scale;
  for (const step of steps) {
    const back = step.rho * dot(step.turn, direction);
    addScaled(direction, step.move, (shares.pop() ?? 0) - back);
  }
  return direction;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function addScaled(target: Float64Array, vector: Float64Array, scale: number): void {
  for (let at = 0; at < target.length; at += 1)
    target[at] = (target[at] as number) + scale * (vector[at] as number);
}
