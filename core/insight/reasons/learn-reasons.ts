import { type LinearModel, scoreClasses, trainLinearModel, usualTraining } from './linear-svm.ts';
import { fitTerms, termViews, type TermVector, type TermWeights, weighText } from './terms.ts';

/** A text whose contact reason is known: from a tag, a macro or a correction. */
export interface ReasonExample<Label> {
  readonly text: string;
  readonly label: Label;
}

export interface ReasonGuess<Label> {
  readonly label: Label;
  /** 0 to 1: a softmax over the machines' mean margins. */
  readonly confidence: number;
}

export interface ReasonLearner<Label> {
  guess(text: string): ReasonGuess<Label> | null;
}

/** Passes over the texts without labels, each with the machine that the one before trained. */
const selfRounds = 2;
/** The share of the unlabelled texts, the surest of each class first, that a round takes for its own. */
const takenShare = 0.6;
/** How fast a lead in the mean margin grows into certainty; set on Banking77's training part. */
const sharpness = 4;

/**
 * Learns a company's own contact reasons: a linear machine on each view of the text, and their vote. Texts without labels
 * help where labels are few: the surest guesses on them are learned as well. The same examples give the same learner.
 */
export function learnReasons<Label>(
  examples: readonly ReasonExample<Label>[],
  unlabelled: readonly string[] = [],
): ReasonLearner<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const classes = examples.map(({ label }) => labels.indexOf(label));
  const texts = examples.map(({ text }) => text);
  const views = termViews.map((view) => {
    const weights = fitTerms([...texts, ...unlabelled], view);
    return {
      weights,
      known: texts.map((text) => weighText(weights, text)),
      more: unlabelled.map((text) => weighText(weights, text)),
    };
  });
  const machines = views.map(({ weights, known }) => trainMachine(weights, known, classes, labels.length));
  for (let round = 0; round < selfRounds && unlabelled.length > 0; round++) {
    const taken = takeSurest(unlabelled.length, labels.length, (at) =>
      vote(
        machines,
        views.map(({ more }) => more[at]),
      ),
    );
    const added = [...classes, ...taken.map(({ one }) => one)];
    views.forEach(({ weights, known, more }, view) => {
      const vectors = [...known, ...taken.flatMap(({ at }) => more[at] ?? [])];
      machines[view] = trainMachine(weights, vectors, added, labels.length);
    });
  }
  return {
    guess(text) {
      const scores = vote(
        machines,
        views.map(({ weights }) => weighText(weights, text)),
      );
      const best = indexOfGreatest(scores);
      const label = labels[best];
      return label === undefined ? null : { label, confidence: shareOf(scores, best) };
    },
  };
}

function trainMachine(
  weights: TermWeights,
  vectors: readonly TermVector[],
  classes: readonly number[],
  classCount: number,
): LinearModel {
  return trainLinearModel(vectors, classes, classCount, weights.weights.length, usualTraining);
}

function vote(machines: readonly LinearModel[], vectors: readonly (TermVector | undefined)[]): Float64Array {
  const sums = new Float64Array(machines[0]?.classCount ?? 0);
  machines.forEach((machine, view) => {
    const vector = vectors[view];
    if (vector)
      scoreClasses(machine, vector).forEach((score, one) => (sums[one] = (sums[one] ?? 0) + score / machines.length));
  });
  return sums;
}

/** As many texts of each class, the widest lead over the second class first: frequent classes don't swallow rare ones. */
function takeSurest(
  count: number,
  classCount: number,
  scoresOf: (at: number) => Float64Array,
): { at: number; one: number }[] {
  const byClass = Array.from({ length: classCount }, (): { at: number; one: number; lead: number }[] => []);
  for (let at = 0; at < count; at++) {
    const scores = scoresOf(at);
    const one = indexOfGreatest(scores);
    const second = scores.reduce((most, score, other) => (other === one ? most : Math.max(most, score)), -Infinity);
    byClass[one]?.push({ at, one, lead: (scores[one] ?? 0) - second });
  }
  const most = Math.ceil((count * takenShare) / classCount);
  return byClass.flatMap((list) => list.sort((a, b) => b.lead - a.lead).slice(0, most));
}

function indexOfGreatest(scores: Float64Array): number {
  return scores.reduce((best, score, at) => (score > (scores[best] ?? -Infinity) ? at : best), 0);
}

function shareOf(scores: Float64Array, one: number): number {
  const top = scores[one] ?? 0;
  const sum = scores.reduce((total, score) => total + Math.exp(sharpness * (score - top)), 0);
  return 1 / sum;
}
