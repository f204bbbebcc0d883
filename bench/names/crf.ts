import { featureCount } from '../../core/redaction/names/features.ts';
import { createLattice, gapCount, labelCount, longestRun, sumLattice } from '../../core/redaction/names/lattice.ts';

/** A run of candidates with its features and its true labels. */
export interface Run {
  readonly places: Int32Array;
  readonly gaps: Uint8Array;
  readonly gold: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface Weights {
  readonly local: Float32Array;
  readonly moves: Float32Array;
}

export interface Trainer {
  readonly weights: Weights;
  /** One step over one run; gives its loss. */
  learn(run: Run): number;
}

/**
 * Drops the features that stand in fewer than `least` places of the training text, and folds the others into `places`
 * weights. Few weights then differ from zero, so that a feature never seen rarely meets another's weight.
 */
export function dropRare(runs: readonly Run[], least: number, places: number): void {
  const counts = new Uint8Array(countPlaces);
  for (const run of runs) {
    for (const place of run.places) counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
  }
  for (const run of runs) {
    run.places.forEach((place, i) => {
      run.places[i] = (counts[place] ?? 0) < least ? -1 : place & (places - 1);
    });
  }
}

/** So many places that features counted in them hardly ever meet. */
export const countPlaces = 1 << 24;

/** A linear-chain conditional random field, learned by AdaGrad with a small pull towards zero. */
export function createTrainer(places: number, rate: number, pull: number): Trainer {
  const weights = { local: new Float32Array(places * labelCount), moves: new Float32Array(gapCount * 16) };
  const seen = { local: new Float32Array(places * labelCount), moves: new Float32Array(gapCount * 16) };
  const lattice = createLattice();
  const moves = new Float64Array(gapCount * 16).fill(1);

  function step(at: number, gradient: number): void {
    const value = weights.local[at] ?? 0;
    const slope = gradient + pull * value;
    const sum = (seen.local[at] ?? 0) + slope * slope;
    seen.local[at] = sum;
    weights.local[at] = value - (rate * slope) / (Math.sqrt(sum) + 1e-3);
  }
  function stepMove(at: number, gradient: number): void {
    const sum = (seen.moves[at] ?? 0) + gradient * gradient;
    seen.moves[at] = sum;
    weights.moves[at] = (weights.moves[at] ?? 0) - (rate * gradient) / (Math.sqrt(sum) + 1e-3);
    moves[at] = Math.exp(weights.moves[at] ?? 0);
  }

  function score(run: Run, count: number): number {
    let gold = 0;
    for (let i = 0; i < count; i++) {
      lattice.gap[i] = run.gaps[i] ?? 0;
      for (let label = 0; label < labelCount; label++) {
        let sum = 0;
        for (let f = 0; f < featureCount; f++) {
          const place = run.places[i * featureCount + f] ?? -1;
          if (place >= 0) sum += weights.local[place * 4 + label] ?? 0;
        }
        lattice.local[i * 4 + label] = Math.exp(sum);
        if (run.gold[i] === label) gold += sum;
      }
    }
    lattice.gap[count] = run.gaps[count] ?? 0;
    return gold;
  }

  return {
    weights,
    learn(run) {
      const count = Math.min(run.gold.length, longestRun);
      let loss = -score(run, count) + sumLattice(lattice, count, moves);
      let before = 0;
      for (let i = 0; i <= count; i++) {
        const label = i === count ? 0 : (run.gold[i] ?? 0);
        loss -= weights.moves[(run.gaps[i] ?? 0) * 16 + before * 4 + label] ?? 0;
        before = label;
      }
      learnMoves(run, count);
      for (let i = 0; i < count; i++) {
        for (let label = 0; label < labelCount; label++) {
          const gradient = run.weight * ((lattice.marginal[i * 4 + label] ?? 0) - (run.gold[i] === label ? 1 : 0));
          if (Math.abs(gradient) < 1e-4) continue;
          for (let f = 0; f < featureCount; f++) {
            const place = run.places[i * featureCount + f] ?? -1;
            if (place >= 0) step(place * 4 + label, gradient);
          }
        }
      }
      return loss;
    },
  };

  /** Expected less true moves, from the sums that `sumLattice` left. */
  function learnMoves(run: Run, count: number): void {
    const expected = new Float64Array(16);
    for (let i = 0; i <= count; i++) {
      const base = (run.gaps[i] ?? 0) * 16;
      let sum = 0;
      for (let from = 0; from < labelCount; from++) {
        const left = i === 0 ? (from === 0 ? 1 : 0) : (lattice.forward[(i - 1) * 4 + from] ?? 0);
        for (let to = 0; to < labelCount; to++) {
          const right =
            i === count ? (to === 0 ? 1 : 0) : (lattice.local[i * 4 + to] ?? 0) * (lattice.backward[i * 4 + to] ?? 0);
          const value = left * (moves[base + from * 4 + to] ?? 0) * right;
          expected[from * 4 + to] = value;
          sum += value;
        }
      }
      const truth = (i === 0 ? 0 : (run.gold[i - 1] ?? 0)) * 4 + (i === count ? 0 : (run.gold[i] ?? 0));
      for (let k = 0; k < 16; k++) {
        const gradient = run.weight * ((expected[k] ?? 0) / sum - (k === truth ? 1 : 0));
        if (Math.abs(gradient) > 1e-4) stepMove(base + k, gradient);
      }
    }
  }
}
