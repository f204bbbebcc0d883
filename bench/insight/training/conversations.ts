import { churnCues } from '../../../core/insight/cues/churn.ts';
import { flagCues } from '../../../core/insight/cues/flags.ts';
import { processProblemCues } from '../../../core/insight/cues/process-problems.ts';
import { flagKinds, processProblemKinds } from '../../../core/insight/insight.ts';
import { featuresOf, type SentenceFeatures } from '../../../core/insight/learned/sentence-features.ts';
import { type SentenceTrait, sentenceTraits } from '../../../core/insight/learned/sentence-model.ts';
import { findCues } from '../../../core/insight/reading/cue-table.ts';
import { readSentences, type Sentence } from '../../../core/insight/reading/sentence.ts';
import type { LabelledConversation } from '../sets/load.ts';
import type { Example, Weights } from './train-weights.ts';

type Labels = LabelledConversation['labels'];

/** Sentences of which at least one has the trait, though nobody said which. */
export interface Bag {
  readonly trait: SentenceTrait;
  readonly members: readonly SentenceFeatures[];
}

/** The set labels whole conversations: a sentence takes a label only where a cue or the mood of its turn ties it there. */
export function readExamples({ turns, labels }: LabelledConversation): Example[] {
  const customers = turns.flatMap(({ role, text }, index) => (role === 'customer' ? [{ index, text }] : []));
  return customers.flatMap(({ index, text }, at) =>
    readSentences(text, index).map((sentence) => {
      const on = new Set<SentenceTrait>();
      const unknown = new Set<SentenceTrait>();
      addClaims(sentence, labels, on, unknown);
      addChurn(sentence, labels, on, unknown);
      const isCalm = labels.mood.start === 0 && labels.mood.end === 0;
      const isOnly = customers.length === 1 && readSentences(text, 0).length === 1;
      if (!isCalm && isOnly) on.add(labels.mood.start < 0 ? 'negative' : 'positive');
      else if (!isCalm) hideMood(labels.mood, at === 0, unknown);
      return { features: featuresOf(sentence), on, unknown };
    }),
  );
}

/** What is labelled of a whole conversation and no cue ties to a sentence. */
export function readBags({ turns, labels }: LabelledConversation): Bag[] {
  const customers = turns.flatMap(({ role, text }, index) => (role === 'customer' ? [readSentences(text, index)] : []));
  const all = customers.flat();
  const bag = (trait: SentenceTrait, sentences: readonly Sentence[]): Bag => ({
    trait,
    members: sentences.map(featuresOf),
  });
  const isCued = (kind: string) => all.some((sentence) => cuedIn(sentence).has(kind));
  const bags: Bag[] = [...labels.processProblems, ...labels.flags]
    .filter((kind) => !isCued(kind))
    .map((kind) => bag(kind, all));
  if (labels.churn !== 'none' && !isCued('high') && !isCued('some'))
    bags.push(bag(labels.churn === 'high' ? 'leaving' : 'may_leave', all));
  if (labels.effort === 'high' && labels.processProblems.length === 0 && !isCued('repeat_contact'))
    bags.push(bag('repeat_contact', all));
  const moods = [
    [labels.mood.start, customers[0]],
    [labels.mood.end, customers.at(-1)],
  ] as const;
  for (const [mood, sentences] of moods) {
    if (mood === 0 || !sentences) continue;
    const isLater = sentences !== customers[0];
    if (isLater && mood === labels.mood.start) continue;
    bags.push(bag(mood < 0 ? 'negative' : 'positive', sentences));
  }
  return bags;
}

/** Takes the likeliest sentence of a bag to be the one. */
export function settleBag({ trait, members }: Bag, { weights, biases }: Weights): Example[] {
  const column = sentenceTraits.indexOf(trait);
  const scored = members.map((features) => {
    let sum = biases[column] ?? 0;
    features.places.forEach((place, at) => {
      sum += (features.values[at] ?? 0) * (weights[place * sentenceTraits.length + column] ?? 0);
    });
    return { features, sum };
  });
  const [best] = scored.sort((a, b) => b.sum - a.sum);
  const others = new Set(sentenceTraits.filter((other) => other !== trait));
  return best ? [{ features: best.features, on: new Set([trait]), unknown: others }] : [];
}

function cuedIn(sentence: Sentence): Set<string> {
  const tables = [
    ...findCues(processProblemCues, sentence),
    ...findCues(flagCues, sentence),
    ...findCues(churnCues, sentence),
  ];
  return new Set(tables.map(({ means }) => means));
}

function hideMood(mood: { start: number; end: number }, isFirst: boolean, unknown: Set<SentenceTrait>): void {
  if (mood.start < 0 || mood.end < 0 || !isFirst) unknown.add('negative');
  if (mood.start > 0 || mood.end > 0) unknown.add('positive');
}

function addClaims(sentence: Sentence, labels: Labels, on: Set<SentenceTrait>, unknown: Set<SentenceTrait>): void {
  const cued = cuedIn(sentence);
  const labelled = new Set<SentenceTrait>([...labels.processProblems, ...labels.flags]);
  if (labels.effort === 'high') labelled.add('repeat_contact');
  for (const trait of [...processProblemKinds, ...flagKinds, 'repeat_contact'] as const) {
    if (!labelled.has(trait)) continue;
    if (cued.has(trait)) on.add(trait);
    else unknown.add(trait);
  }
}

function addChurn(sentence: Sentence, labels: Labels, on: Set<SentenceTrait>, unknown: Set<SentenceTrait>): void {
  if (labels.churn === 'none') return;
  const cued = cuedIn(sentence);
  const trait = labels.churn === 'high' ? 'leaving' : 'may_leave';
  if (cued.has('high') || cued.has('some')) on.add(trait);
  unknown.add(trait === 'leaving' ? 'may_leave' : 'leaving');
  if (!on.has(trait)) unknown.add(trait);
}
