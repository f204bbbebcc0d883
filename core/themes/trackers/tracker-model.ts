import { z } from 'zod';
import { languageSchema } from '#core/conversation/conversation.ts';
import { fitTermWeights, type Term, type TermWeights, type ThemeText, weighText } from '../term-space.ts';
import type { Breadth, TrackerExample } from './tracker.ts';

/** What is kept of a tracker's examples: hashed terms with numbers, no text. */
export const trackerModelSchema = z.object({
  version: z.literal(1),
  /** [term, weight by rarity, share of the examples' centre, weight in the classifier]. */
  terms: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  /** Mean and spread of both scores among ordinary sentences. */
  likeness: z.object({ mean: z.number(), spread: z.number() }),
  margin: z.object({ mean: z.number(), spread: z.number() }),
  languages: z.array(languageSchema),
});
export type TrackerModel = z.infer<typeof trackerModelSchema>;

/** So much further than ordinary sentences a hit stands out, in spreads of both scores together. */
const leastScore: Readonly<Record<Breadth, number>> = { narrow: 8, normal: 5.5, wide: 3.5 };
const termsKept = 8000;
const rounds = 60;
const step = 8;
const biasStep = 0.3;

type Vector = readonly (readonly [Term, number])[];

/**
 * Learns a tracker from a few examples against a background of ordinary sentences: the likeness to the examples' centre,
 * and a logistic classifier which counts both sides alike, each measured by how ordinary sentences score.
 */
export function learnTracker(examples: readonly TrackerExample[], background: readonly ThemeText[]): TrackerModel {
  const wanted = examples.filter(({ isHit }) => isHit);
  if (wanted.length === 0) throw new RangeError('a tracker without an example');
  const weights = new Map([...fitTermWeights([...examples, ...examples, ...background])].slice(0, termsKept));
  const vectors = (texts: readonly ThemeText[]): Vector[] => texts.map((text) => weighText(weights, text));
  const hits = vectors(wanted);
  const misses = vectors(examples.filter(({ isHit }) => !isHit));
  const ordinary = vectors(background);
  const centre = centreOf(hits);
  const classifier = trainClassifier(hits, misses, ordinary);
  const terms = [...weights].map(([term, rarity]): TrackerModel['terms'][number] => [
    ...([term, round(rarity), round(centre.get(term) ?? 0), round(classifier.get(term) ?? 0)] as const),
  ]);
  return {
    version: 1,
    terms,
    likeness: measure(ordinary.map((vector) => dot(vector, centre))),
    margin: measure(ordinary.map((vector) => dot(vector, classifier))),
    languages: [...new Set(wanted.map(({ language }) => language))],
  };
}

export interface TrackerReader {
  /** How far the text stands out from ordinary ones towards the examples; null where it is no hit. */
  readonly score: (text: ThemeText) => number | null;
}

export function createTrackerReader(model: TrackerModel, breadth: Breadth): TrackerReader {
  const weights: TermWeights = new Map(model.terms.map(([term, rarity]) => [term, rarity]));
  const centre = new Map(model.terms.map(([term, , share]) => [term, share]));
  const classifier = new Map(model.terms.map(([term, , , weight]) => [term, weight]));
  return {
    score(text) {
      const vector = weighText(weights, text);
      const likeness = standing(dot(vector, centre), model.likeness);
      const margin = standing(dot(vector, classifier), model.margin);
      // Both must speak for it: a centre alone is taken in by common words, a classifier by a single rare one.
      if (likeness <= 0 || margin <= 0) return null;
      const score = likeness + margin;
      return score >= leastScore[breadth] ? score : null;
    },
  };
}

function standing(value: number, { mean, spread }: TrackerModel['likeness']): number {
  return (value - mean) / spread;
}

function centreOf(vectors: readonly Vector[]): Map<Term, number> {
  const sum = new Map<Term, number>();
  for (const vector of vectors) for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value);
  const length = Math.sqrt([...sum.values()].reduce((square, value) => square + value * value, 0)) || 1;
  return new Map([...sum].map(([term, value]) => [term, value / length]));
}

interface Lesson {
  readonly vector: Vector;
  readonly sign: 1 | -1;
  readonly share: number;
}

/** Stochastic gradient on the logistic loss, in a fixed order; what a person judged a miss counts as much as a hit. */
function trainClassifier(hits: readonly Vector[], misses: readonly Vector[], ordinary: readonly Vector[]) {
  const lessons = [
    ...hits.map((vector): Lesson => ({ vector, sign: 1, share: 4 / hits.length })),
    ...misses.map((vector): Lesson => ({ vector, sign: -1, share: 4 / hits.length })),
    ...ordinary.map((vector): Lesson => ({ vector, sign: -1, share: 4 / ordinary.length })),
  ];
  const weights = new Map<Term, number>();
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { vector, sign, share } of lessons) {
      const push = (sign * share) / (1 + Math.exp(sign * (bias + dot(vector, weights)))) / (1 + round / 20);
      bias += push * biasStep;
      for (const [term, value] of vector) weights.set(term, (weights.get(term) ?? 0) + push * value * step);
    }
  }
  return weights;
}

function dot(vector: Vector, weights: ReadonlyMap<Term, number>): number {
  return vector.reduce((sum, [term, value]) => sum + value * (weights.get(term) ?? 0), 0);
}

function measure(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  // A floor, so that a small or uniform background makes nothing stand out by itself.
  return { mean: round(mean), spread: Math.max(0.02, round(Math.sqrt(square))) };
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}
