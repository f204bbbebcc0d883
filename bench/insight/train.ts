import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featuresOf, placeCount, type SentenceFeatures } from '../../core/insight/learned/sentence-features.ts';
import { type SentenceTrait, sentenceTraits, writeSentenceModel } from '../../core/insight/learned/sentence-model.ts';
import { findCues } from '../../core/insight/reading/cue-table.ts';
import { churnCues } from '../../core/insight/cues/churn.ts';
import { processProblemCues } from '../../core/insight/cues/process-problems.ts';
import { readSentences, type Sentence } from '../../core/insight/reading/sentence.ts';
import { type LabelledConversation, loadInsightSet } from './sets/load.ts';

/** A sentence with what is known of it: a trait that is neither on nor off is left out of that trait's training. */
interface Example {
  readonly features: SentenceFeatures;
  readonly on: ReadonlySet<SentenceTrait>;
  readonly unknown: ReadonlySet<SentenceTrait>;
}

/** Sentences of which at least one has the trait, though nobody said which. */
interface Bag {
  readonly trait: SentenceTrait;
  readonly members: readonly SentenceFeatures[];
  settled: Example[];
}

const codes: Readonly<Record<string, SentenceTrait>> = {
  '-': 'negative',
  '+': 'positive',
  l: 'long_wait',
  t: 'transferred',
  a: 'asked_twice',
  c: 'contradictory_answers',
  s: 'self_service_failed',
  n: 'no_reply',
  p: 'promise_broken',
  H: 'leaving',
  S: 'may_leave',
};
const problems = sentenceTraits.slice(2, 9);

const passes = 2;
const rounds = 60;
const rate = 0.3;
const decay = 2e-4;

/**
 * Trains the weights that core/insight/learned ships, from the sentences of corpus/ and the dev half of sets/:
 * `node bench/insight/train.ts`. Logistic regression a trait, AdaGrad, the same weights each time.
 */
const corpus = readCorpus();
const bags = loadInsightSet('dev').flatMap(toBags);
const examples = [...corpus, ...loadInsightSet('dev').flatMap(fromConversation)];
let { weights, biases } = train(examples);
for (let pass = 0; pass < passes; pass++) {
  for (const bag of bags) settle(bag, weights, biases);
  ({ weights, biases } = train([...examples, ...bags.flatMap(({ settled }) => settled)]));
}
const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const packed = Int8Array.from(weights, (weight) => Math.round(weight / step));
const file = new URL('../../core/insight/learned/sentence.model.bin', import.meta.url);
writeFileSync(file, writeSentenceModel({ weights: packed, biases, step }));
console.log(`${examples.length} sentences, step ${step.toFixed(4)}`);

function readCorpus(): Example[] {
  const folder = new URL('corpus/', import.meta.url);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  return lines.flatMap((line) => {
    const [marks, text] = line.split('|');
    if (!marks || !text) return [];
    const on = new Set([...marks].flatMap((mark) => codes[mark] ?? []));
    const isAboutLeaving = /[HS]/.test(marks);
    return readSentences(text, 0).map((sentence) => ({
      features: featuresOf(sentence),
      on,
      unknown: new Set<SentenceTrait>(isAboutLeaving ? [] : on.has('no_reply') ? ['long_wait'] : []),
    }));
  });
}

/** The set labels whole conversations: a sentence takes a label only where a cue or the mood of its turn ties it there. */
function fromConversation({ turns, labels }: LabelledConversation): Example[] {
  const customers = turns.flatMap(({ role, text }, index) => (role === 'customer' ? [{ index, text }] : []));
  return customers.flatMap(({ index, text }, at) =>
    readSentences(text, index).map((sentence) => {
      const on = new Set<SentenceTrait>();
      const unknown = new Set<SentenceTrait>();
      addProblems(sentence, labels, on, unknown);
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
function toBags({ turns, labels }: LabelledConversation): Bag[] {
  const customers = turns.flatMap(({ role, text }, index) => (role === 'customer' ? [readSentences(text, index)] : []));
  const all = customers.flat();
  const bag = (trait: SentenceTrait, sentences: readonly Sentence[]): Bag => ({
    trait,
    members: sentences.map(featuresOf),
    settled: [],
  });
  const bags: Bag[] = labels.processProblems
    .filter(
      (kind) => !all.some((sentence) => findCues(processProblemCues, sentence).some(({ means }) => means === kind)),
    )
    .map((kind) => bag(kind, all));
  const isCued = all.some((sentence) =>
    findCues(churnCues, sentence).some(({ means }) => means === 'high' || means === 'some'),
  );
  if (labels.churn !== 'none' && !isCued) bags.push(bag(labels.churn === 'high' ? 'leaving' : 'may_leave', all));
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
function settle(bag: Bag, weights: Float32Array, biases: Float32Array): void {
  const column = sentenceTraits.indexOf(bag.trait);
  const scored = bag.members.map((features) => {
    let sum = biases[column] ?? 0;
    features.places.forEach((place, at) => {
      sum += (features.values[at] ?? 0) * (weights[place * sentenceTraits.length + column] ?? 0);
    });
    return { features, sum };
  });
  const [best] = scored.sort((a, b) => b.sum - a.sum);
  const others = new Set(sentenceTraits.filter((trait) => trait !== bag.trait));
  bag.settled = best ? [{ features: best.features, on: new Set([bag.trait]), unknown: others }] : [];
}

function hideMood(mood: { start: number; end: number }, isFirst: boolean, unknown: Set<SentenceTrait>): void {
  if (mood.start < 0 || mood.end < 0 || !isFirst) unknown.add('negative');
  if (mood.start > 0 || mood.end > 0) unknown.add('positive');
}

function addProblems(
  sentence: Sentence,
  labels: LabelledConversation['labels'],
  on: Set<SentenceTrait>,
  unknown: Set<SentenceTrait>,
): void {
  const cued = new Set<string>(findCues(processProblemCues, sentence).map(({ means }) => means));
  for (const kind of problems) {
    const isLabelled = labels.processProblems.some((one) => one === kind);
    if (isLabelled && cued.has(kind)) on.add(kind);
    else if (isLabelled) unknown.add(kind);
  }
}

function addChurn(
  sentence: Sentence,
  labels: LabelledConversation['labels'],
  on: Set<SentenceTrait>,
  unknown: Set<SentenceTrait>,
): void {
  if (labels.churn === 'none') return;
  const cued = new Set(findCues(churnCues, sentence).map(({ means }) => means));
  const trait = labels.churn === 'high' ? 'leaving' : 'may_leave';
  if (cued.has('high') || cued.has('some')) on.add(trait);
  unknown.add(trait === 'leaving' ? 'may_leave' : 'leaving');
  if (!on.has(trait)) unknown.add(trait);
}

function train(examples: readonly Example[]): { weights: Float32Array; biases: Float32Array } {
  const count = sentenceTraits.length;
  const weights = new Float32Array(placeCount * count);
  const biases = new Float32Array(count);
  sentenceTraits.forEach((trait, column) => {
    const known = examples.filter(({ unknown }) => !unknown.has(trait));
    const positives = known.filter(({ on }) => on.has(trait)).length;
    // Rare traits weigh more, so that a chance of a half is reached by clear cases.
    const rarity = Math.min(4, Math.sqrt((known.length - positives) / positives));
    const { own, bias } = trainTrait(known, trait, rarity);
    own.forEach((weight, place) => (weights[place * count + column] = weight));
    biases[column] = bias;
  });
  return { weights, biases };
}

function trainTrait(
  known: readonly Example[],
  trait: SentenceTrait,
  rarity: number,
): { own: Float64Array; bias: number } {
  const own = new Float64Array(placeCount);
  const squares = new Float64Array(placeCount).fill(1e-2);
  let bias = 0;
  let state = 7;
  for (let round = 0; round < rounds; round++)
    for (let drawn = 0; drawn < known.length; drawn++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const example = known[state % known.length];
      if (!example) continue;
      const { places, values } = example.features;
      let sum = bias;
      places.forEach((place, at) => (sum += (own[place] ?? 0) * (values[at] ?? 0)));
      const isOn = example.on.has(trait);
      const error = (1 / (1 + Math.exp(-sum)) - (isOn ? 1 : 0)) * (isOn ? rarity : 1);
      bias -= 0.02 * error;
      places.forEach((place, at) => {
        const gradient = error * (values[at] ?? 0) + decay * (own[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + gradient * gradient;
        own[place] = (own[place] ?? 0) - (rate * gradient) / Math.sqrt(squares[place] ?? 1);
      });
    }
  return { own, bias };
}
