/** Outside, first word of a name, a further word of it, part of another name (a company, a place). */
export const labels = { outside: 0, begin: 1, inside: 2, other: 3 } as const;
export const labelCount = 4;
export const gapCount = 16;

/** The sums of one run of candidates, in buffers that are used again; place 0 is the run's first word. */
export interface Lattice {
  /** exp(score) of each word and label; write these. */
  readonly local: Float64Array;
  /** The gap before each word, and after the last one. */
  readonly gap: Uint8Array;
  /** The probability of each word and label; read these. */
  readonly marginal: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

export const longestRun = 512;

export function createLattice(): Lattice {
  const size = (longestRun + 1) * labelCount;
  return {
    local: new Float64Array(size),
    gap: new Uint8Array(longestRun + 1),
    marginal: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
  };
}

/**
 * Forward and backward sums of a linear-chain conditional random field over a run that stands between words outside any
 * name. `moves` holds exp(weight) by gap, label before and label. Returns the logarithm of the normaliser.
 */
export function sumLattice(lattice: Lattice, count: number, moves: Float64Array): number {
  const { local, gap, marginal, forward, backward } = lattice;
  let logarithm = 0;
  for (let i = 0; i < count; i++) {
    const base = (gap[i] ?? 0) * 16;
    let sum = 0;
    for (let to = 0; to < labelCount; to++) {
      let value = 0;
      if (i === 0) value = moves[base + to] ?? 0;
      else
        for (let from = 0; from < labelCount; from++)
          value += (forward[(i - 1) * 4 + from] ?? 0) * (moves[base + from * 4 + to] ?? 0);
      value *= local[i * 4 + to] ?? 0;
      forward[i * 4 + to] = value;
      sum += value;
    }
    for (let to = 0; to < labelCount; to++) forward[i * 4 + to] = (forward[i * 4 + to] ?? 0) / sum;
    logarithm += Math.log(sum);
  }
  return logarithm + sumBackward(lattice, count, moves, marginal, forward, backward);
}

function sumBackward(
  { local, gap }: Lattice,
  count: number,
  moves: Float64Array,
  marginal: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): number {
  let ending = 0;
  for (let i = count - 1; i >= 0; i--) {
    const base = (gap[i + 1] ?? 0) * 16;
    let sum = 0;
    for (let from = 0; from < labelCount; from++) {
      let value = 0;
      if (i === count - 1) value = moves[base + from * 4] ?? 0;
      else
        for (let to = 0; to < labelCount; to++)
          value += (moves[base + from * 4 + to] ?? 0) * (local[i * 4 + 4 + to] ?? 0) * (backward[i * 4 + 4 + to] ?? 0);
      backward[i * 4 + from] = value;
      const both = (forward[i * 4 + from] ?? 0) * value;
      marginal[i * 4 + from] = both;
      sum += both;
    }
    if (i === count - 1) ending = sum;
    let scale = 0;
    for (let from = 0; from < labelCount; from++) {
      marginal[i * 4 + from] = (marginal[i * 4 + from] ?? 0) / sum;
      scale += backward[i * 4 + from] ?? 0;
    }
    for (let from = 0; from < labelCount; from++) backward[i * 4 + from] = (backward[i * 4 + from] ?? 0) / scale;
  }
  return Math.log(ending);
}
