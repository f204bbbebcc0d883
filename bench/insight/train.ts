import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeSentenceModel } from '../../core/insight/learned/sentence-model.ts';
import { loadInsightSet } from './sets/load.ts';
import { readBags, readExamples, settleBag } from './training/conversations.ts';
import { readCorpus } from './training/corpus.ts';
import { trainWeights } from './training/train-weights.ts';

/**
 * Trains the weights that core/insight/learned ships, from the sentences of corpus/ and the dev half of sets/, sets/fresh and sets/later:
 * `node bench/insight/train.ts [--to FILE] [--without-dev]`. The same weights each time.
 */
const shipped = new URL('../../core/insight/learned/sentence.model.bin', import.meta.url);
const passes = 2;

const { values } = parseArgs({
  options: { to: { type: 'string' }, 'without-dev': { type: 'boolean', default: false } },
});
const learnedFrom = ['dev', 'fresh', 'later'] as const;
const dev = values['without-dev'] ? [] : learnedFrom.flatMap((part) => loadInsightSet(part));
const examples = [...readCorpus(), ...dev.flatMap(readExamples)];
const bags = dev.flatMap(readBags);
let trained = trainWeights(examples);
for (let pass = 0; pass < passes && bags.length > 0; pass++) {
  const settled = bags.flatMap((bag) => settleBag(bag, trained));
  trained = trainWeights([...examples, ...settled]);
}
const { weights, biases } = trained;
const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const packed = Int8Array.from(weights, (weight) => Math.round(weight / step));
writeFileSync(values.to ?? shipped, writeSentenceModel({ weights: packed, biases, step }));
console.log(`${examples.length} sentences, step ${step.toFixed(4)}`);
