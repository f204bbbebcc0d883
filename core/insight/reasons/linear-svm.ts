import type { TermVector } from './terms.ts';

/** One weight a column for each class, and the class's own. */
export interface LinearModel {
  readonly classCount: number;
  /** Row after row, by column and then class. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

export interface Training {
  /** What an error costs against a large margin. */
  readonly cost: number;
  /** Passes over the examples at most. */
  readonly rounds: number;
  /** Stops a class when no step in a round was greater than this. */
  readonly tolerance: number;
}

export const usualTraining: Training = { cost: 1, rounds: 60, tolerance: 0.05 };

/**
 * One linear support vector machine a class against the rest, squared hinge loss, by dual coordinate descent (Hsieh et
 * al., ICML 2008, as in liblinear). The same examples give the same model.
 */
export function trainLinearModel(
  examples: readonly TermVector[],
  classes: ArrayLike<number>,
  classCount: number,
  columnCount: number,
  { cost, rounds, tolerance }: Training = usualTraining,
): LinearModel {
  const weights = new Float32Array(columnCount * classCount);
  const biases = new Float32Array(classCount);
  const squares = Float64Array.from(examples, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (let one = 0; one < classCount; one++) {
    const signs = Int8Array.from(examples, (_, at) => (classes[at] === one ? 1 : -1));
    const { own, bias } = trainOne(examples, signs, squares, columnCount, { cost, rounds, tolerance });
    for (let column = 0; column < columnCount; column++) weights[column * classCount + one] = own[column] ?? 0;
    biases[one] = bias;
  }
  return { classCount, weights, biases };
}

/** How far on its side of each class's border a text lies. */
export function scoreClasses(
  { classCount, weights, biases }: LinearModel,
  { columns, values }: TermVector,
): Float64Array {
  const scores = Float64Array.from(biases);
  for (let at = 0; at < columns.length; at++) {
    const from = (columns[at] ?? 0) * classCount;
    const value = values[at] ?? 0;
    for (let one = 0; one < classCount; one++) scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  return scores;
}

function trainOne(
  examples: readonly TermVector[],
  signs: Int8Array,
  squares: Float64Array,
  columnCount: number,
  { cost, rounds, tolerance }: Training,
): { own: Float64Array; bias: number } {
  const own = new Float64Array(columnCount);
  const alphas = new Float64Array(examples.length);
  const order = Int32Array.from(examples, (_, at) => at);
  const softness = 0.5 / cost;
  let bias = 0;
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    seed = shuffle(order, seed);
    let greatest = 0;
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const sign = signs[at] ?? 0;
      const alpha = alphas[at] ?? 0;
      const gradient = sign * (dot(own, example) + bias) - 1 + softness * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(projected) < 1e-12) continue;
      greatest = Math.max(greatest, Math.abs(projected));
      const next = Math.max(alpha - gradient / ((squares[at] ?? 1) + softness), 0);
      const step = (next - alpha) * sign;
      alphas[at] = next;
      bias += step;
      addScaled(own, example, step);
    }
    if (greatest < tolerance) break;
  }
  return { own, bias };
}

function dot(own: Float64Array, { columns, values }: TermVector): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) sum += (own[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addScaled(own: Float64Array, { columns, values }: TermVector, scale: number): void {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    own[column] = (own[column] ?? 0) + scale * (values[at] ?? 0);
  }
}

/** Fisher–Yates with a small linear congruential generator; gives its next state. */
function shuffle(order: Int32Array, seed: number): number {
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return state;
}
