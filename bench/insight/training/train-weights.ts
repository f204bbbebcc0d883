import { placeCount, type SentenceFeatures } from '../../../core/insight/learned/sentence-features.ts';
import { type SentenceTrait, sentenceTraits } from '../../../core/insight/learned/sentence-model.ts';

/** A sentence with what is known of it: a trait that is neither on nor off is left out of that trait's training. */
export interface Example {
  readonly features: SentenceFeatures;
  readonly on: ReadonlySet<SentenceTrait>;
  readonly unknown: ReadonlySet<SentenceTrait>;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

const rounds = 24;
const rate = 0.3;
const decay = 2e-4;
const count = sentenceTraits.length;

/** Logistic regression for all traits at once, by AdaGrad; the same weights each time. A trait that is on wins over unknown. */
export function trainWeights(examples: readonly Example[]): Weights {
  const weights = new Float32Array(placeCount * count);
  const squares = new Float32Array(placeCount * count).fill(1e-2);
  const biases = new Float32Array(count);
  const wanted = examples.map(({ on, unknown }) =>
    Int8Array.from(sentenceTraits, (trait) => (on.has(trait) ? 1 : unknown.has(trait) ? -1 : 0)),
  );
  const rarity = Float64Array.from(sentenceTraits, (_, trait) => rarityOf(wanted, trait));
  const errors = new Float64Array(count);
  let state = 7;
  for (let drawn = 0; drawn < rounds * examples.length; drawn++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = state % examples.length;
    const example = examples[at];
    const targets = wanted[at];
    if (!example || !targets) continue;
    const { places, values } = example.features;
    errors.set(biases);
    addUp(weights, places, values, errors);
    for (let trait = 0; trait < count; trait++) {
      const target = targets[trait] ?? 0;
      const chance = 1 / (1 + Math.exp(-(errors[trait] ?? 0)));
      errors[trait] = target < 0 ? 0 : (chance - target) * (target === 1 ? (rarity[trait] ?? 1) : 1);
      biases[trait] = (biases[trait] ?? 0) - 0.02 * (errors[trait] ?? 0);
    }
    step(weights, squares, places, values, errors);
  }
  return { weights, biases };
}

/** Rare traits weigh more, so that a chance of a half is reached by clear cases. */
function rarityOf(wanted: readonly Int8Array[], trait: number): number {
  let known = 0;
  let positives = 0;
  for (const targets of wanted) {
    if ((targets[trait] ?? 0) >= 0) known += 1;
    if (targets[trait] === 1) positives += 1;
  }
  return Math.min(4, Math.sqrt((known - positives) / Math.max(1, positives)));
}

function addUp(weights: Float32Array, places: Int32Array, values: Float32Array, sums: Float64Array): void {
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let trait = 0; trait < count; trait++) sums[trait] = (sums[trait] ?? 0) + value * (weights[from + trait] ?? 0);
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  places: Int32Array,
  values: Float32Array,
  errors: Float64Array,
): void {
  for (let at = 0; at < places.length; at++) {
    const from = (places[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let trait = 0; trait < count; trait++) {
      const error = errors[trait] ?? 0;
      if (error < 0.004 && error > -0.004) continue;
      const weight = weights[from + trait] ?? 0;
      const gradient = error * value + decay * weight;
      const square = (squares[from + trait] ?? 0) + gradient * gradient;
      squares[from + trait] = square;
      weights[from + trait] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }
}
