import { writeFileSync } from 'node:fs';
import { createLexicon } from '../../core/redaction/names/lexicon.ts';
import { calibrationSteps, parseNameModel, writeNameModel } from '../../core/redaction/names/name-model.ts';
import { createNameTagger } from '../../core/redaction/names/name-tagger.ts';
import { isHeldOutCarrier, readCarriers } from './carriers.ts';
import { createChance, type Chance } from './chance.ts';
import type { Example } from './corpora.ts';
import { countPlaces, createTrainer, dropRare, type Run, type Weights } from './crf.ts';
import { createGenerator } from './generate.ts';
import { buildLexicon } from './lexicon-builder.ts';
import { readNameLists } from './lists.ts';
import { calibrationOf } from './calibrate.ts';
import { withOtherNames } from './other-names.ts';
import { createRunMaker } from './runs.ts';
import { everydayWords, newsPart, norwegianPart, presidioPart } from './sets.ts';

/** Trains the name tagger: `node bench/names/train.ts [DATA] [OUT]`. The same seed and data give the same bytes. */
const [data = '../shared/data', out = 'core/redaction/names/names.model.bin', ...rest] = process.argv.slice(2);
const seed = Number(rest[0] ?? 1);
const settings = {
  places: 1 << 19,
  least: Number(process.env['LEAST'] ?? 4),
  rate: Number(process.env['RATE'] ?? 0.1),
  pull: Number(process.env['PULL'] ?? 1e-5),
  epochs: 4,
  messages: Number(rest[1] ?? 90_000),
};

const chance = createChance(seed);
const lists = readNameLists(data);
const news = [...newsPart(data, false), ...norwegianPart(data, false)];
const presidio = presidioPart(data, false);
const carriers = readCarriers().filter((carrier) => !isHeldOutCarrier(carrier));
const ownText = carriers.map(({ template }) => template.replace(/\{\w+\}/g, ' ').replace(/[[\]|]/g, ' ')).join('\n');
const lexiconParts = buildLexicon(lists, [...news, ...presidio], ownText);
const lexicon = createLexicon(lexiconParts.hashes, lexiconParts.bits);
console.log(`lexicon: ${lexiconParts.hashes.length} words`);

const maker = createRunMaker(lexicon, countPlaces - 1, chance);
const generator = createGenerator(lists, carriers, chance, false, everydayWords(data, false));
const runs: Run[] = [];
for (const example of news) {
  runs.push(...maker.make(example, 1, { words: 0.02, names: 0.1 }));
  runs.push(...maker.make(withOtherNames(example, lists, chance), 1, { words: 0.6, names: 0.25 }));
}
for (const example of presidio) runs.push(...maker.make(example, 1, { words: 0.1, names: 0.15 }));
console.log(`corpora: ${runs.length} runs, ${maker.missed} of ${maker.seen} words of names are no candidates`);
maker.missed = maker.seen = 0;
for (let i = 0; i < settings.messages; i++)
  runs.push(...maker.make(generator.message(), 1, { words: 0.05, names: 0.12 }));
console.log(`all: ${runs.length} runs, ${maker.missed} of ${maker.seen} words of names are no candidates`);

dropRare(runs, settings.least, settings.places);
const trainer = createTrainer(settings.places, settings.rate, settings.pull);
for (let epoch = 0; epoch < settings.epochs; epoch++) {
  shuffle(runs, chance);
  let loss = 0;
  for (const run of runs) loss += trainer.learn(run);
  console.log(`epoch ${epoch + 1}: loss ${(loss / runs.length).toFixed(4)} a run`);
}

const quantised = quantise(trainer.weights);
const even = Float32Array.from({ length: calibrationSteps }, (_, i) => i / (calibrationSteps - 1));
const uncalibrated = writeNameModel({ ...lexiconParts, ...quantised, calibration: even });
const heldOut: Example[] = [
  ...newsPart(data, true),
  ...norwegianPart(data, true),
  ...presidioPart(data, true),
  ...heldOutMessages(3000),
];
const calibration = calibrationOf(createNameTagger(parseNameModel(uncalibrated)), heldOut);
console.log(`calibration: ${Array.from(calibration, (value) => value.toFixed(2)).join(' ')}`);
const bytes = writeNameModel({ ...lexiconParts, ...quantised, calibration });
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);

function heldOutMessages(count: number): Example[] {
  const held = readCarriers().filter(isHeldOutCarrier);
  const other = createGenerator(lists, held, createChance(seed + 1), true, everydayWords(data, true));
  return Array.from({ length: count }, () => other.message());
}

/** Weights in 255 even steps; the few largest are cut off. */
function quantise({ local, moves }: Weights): { weights: Int8Array; step: number; moves: Float32Array } {
  const sizes = Float32Array.from(
    local.filter((value) => value !== 0),
    Math.abs,
  ).sort();
  const step = (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127;
  const weights = Int8Array.from(local, (value) => Math.max(-127, Math.min(127, Math.round(value / step))));
  console.log(`${weights.filter((value) => value !== 0).length} weights are not zero, step ${step.toFixed(4)}`);
  return { weights, step, moves };
}

function shuffle<T>(list: T[], by: Chance): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = by.below(i + 1);
    const a = list[i];
    const b = list[j];
    if (a !== undefined && b !== undefined) {
      list[i] = b;
      list[j] = a;
    }
  }
}
