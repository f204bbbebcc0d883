import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asDanish } from './as-danish.ts';
import { asTranscript } from './as-transcript.ts';
import { createLexicon } from '../../core/redaction/names/lexicon.ts';
import { calibrationSteps, parseNameModel, writeNameModel } from '../../core/redaction/names/name-model.ts';
import { createNameTagger } from '../../core/redaction/names/name-tagger.ts';
import { calibrationOf } from './calibrate.ts';
import { type Carrier, isHeldOutCarrier, readCarriers } from './carriers.ts';
import { type Chance, createChance } from './chance.ts';
import type { Example } from './corpora.ts';
import { countPlaces, createTrainer, dropRare, type Run, type Weights } from './crf.ts';
import { createGenerator } from './generate.ts';
import { buildLexicon, type LexiconParts } from './lexicon-builder.ts';
import { readNameLists } from './lists.ts';
import { withOtherNames } from './other-names.ts';
import { createRunMaker } from './runs.ts';
import { everydayWords, moreTexts, newsPart, presidioPart } from './sets.ts';

/**
 * Trains the name tagger: `node bench/names/train.ts [DATA] [OUT] [--more FOLDER] [--all]`. FOLDER holds
 * the sets that the data card names beside DATA's. Without `--all`, held-out carriers and names stay unseen, so that `evaluate.ts` measures what is new; with it the shipped weights learn from these too, and keep the
 * calibration that was measured without. The same data give the same bytes.
 */
const settings = {
  places: 1 << 19,
  least: 3,
  rate: 0.04,
  pull: 3e-4,
  epochs: 3,
  messages: 160_000,
  seed: 1,
};
const { values: options, positionals } = parseArgs({
  options: {
    all: { type: 'boolean' },
    more: { type: 'string' },
    messages: { type: 'string' },
  },
  allowPositionals: true,
});
const [data = '../shared/data', out = 'core/redaction/names/names.model.bin'] = positionals;
const messages = Number(options.messages ?? settings.messages);
const more = moreTexts(data, options.more ?? `${data}/more`);
const lists = readNameLists(data);
const even = Float32Array.from({ length: calibrationSteps }, (_, i) => i / (calibrationSteps - 1));

const part = train(false);
const held = heldOutMessages(40_000);
const calibration = calibrationOf(
  createNameTagger(parseNameModel(writeNameModel({ ...part, calibration: even }))),
  held,
);
console.log(`calibration: ${Array.from(calibration, (value) => value.toFixed(2)).join(' ')}`);
const parts = options.all ? train(true) : part;
const bytes = writeNameModel({ ...parts, calibration });
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);

type Trained = LexiconParts & { weights: Int8Array; step: number; moves: Float32Array };

function train(everything: boolean): Trained {
  const chance = createChance(settings.seed);
  const carriers = readCarriers().filter((carrier) => everything || !isHeldOutCarrier(carrier));
  const news = newsPart(data, false);
  const presidio = presidioPart(data, false);
  const texts = [...news, ...more.norwegian, ...presidio, ...more.english, ...more.nameless];
  const lexicon = buildLexicon(lists, texts, wordsOf(carriers));
  const runs = makeRuns(lexicon, news, presidio, carriers, everything, chance);
  dropRare(runs, settings.least, settings.places);
  const trainer = createTrainer(settings.places, settings.rate, settings.pull);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(runs, chance);
    let loss = 0;
    for (const run of runs) loss += trainer.learn(run);
    console.log(`epoch ${epoch}: loss ${(loss / runs.length).toFixed(4)} a run`);
  }
  return { ...lexicon, ...quantise(trainer.weights) };
}

function makeRuns(
  lexicon: LexiconParts,
  news: readonly Example[],
  presidio: readonly Example[],
  carriers: readonly Carrier[],
  everything: boolean,
  chance: Chance,
): Run[] {
  const maker = createRunMaker(createLexicon(lexicon.hashes, lexicon.bits), countPlaces - 1, chance);
  const runs: Run[] = [];
  const add = (example: Example, words: number, names: number): void => {
    runs.push(...maker.make(example, 1, { words, names }));
  };
  for (const example of news) {
    add(example, 0.02, 0.1);
    for (const words of [0.4, 0.8]) add(withOtherNames(example, lists, chance), words, 0.25);
  }
  for (const example of presidio) {
    add(example, 0.1, 0.15);
    add(withOtherNames(example, lists, chance), 0.1, 0.15);
  }
  for (const example of [...more.norwegian, ...more.english]) {
    add(example, 0.05, 0.1);
    if (chance.is(0.3)) add(withOtherNames(example, lists, chance), 0.3, 0.2);
  }
  for (const example of [...news, ...more.norwegian, ...more.english]) {
    if (chance.is(0.2)) add(asTranscript(withOtherNames(example, lists, chance)), 0.05, 0.12);
  }
  for (const example of more.nameless) add(example, 0.05, 0.12);
  for (const example of more.norwegian) {
    if (chance.is(0.4)) add(withOtherNames(asDanish(example), lists, chance), 0.1, 0.2);
  }
  const names = everything ? 'all' : 'seen';
  const generator = createGenerator(lists, carriers, chance, names, everydayWords(data, false));
  for (let i = 0; i < messages; i++) add(generator.message(), 0.05, 0.12);
  console.log(`${lexicon.hashes.length} words in the lexicon, ${runs.length} runs`);
  console.log(`${maker.missed} of ${maker.seen} words of names are no candidates`);
  return runs;
}

function wordsOf(carriers: readonly Carrier[]): string {
  return carriers.map(({ template }) => template.replace(/\{\w+\}/g, ' ').replace(/[[\]|]/g, ' ')).join('\n');
}

/** Of carriers that are sentences: those with random words stand for no real text, so they say nothing of its odds. */
function heldOutMessages(count: number): Example[] {
  const isSentence = ({ template }: Carrier): boolean => !/\{(w|W|wn|WN)\}/.test(template);
  const carriers = readCarriers().filter((carrier) => isHeldOutCarrier(carrier) && isSentence(carrier));
  const chance = createChance(settings.seed + 1);
  const generator = createGenerator(lists, carriers, chance, 'held out', everydayWords(data, true));
  return Array.from({ length: count }, () => generator.message());
}

/** Weights in 255 even steps; the few largest are cut off. */
function quantise({ local, moves }: Weights): { weights: Int8Array; step: number; moves: Float32Array } {
  const sizes = Float32Array.from(
    local.filter((value) => value !== 0),
    Math.abs,
  ).sort();
  const step = (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127;
  const weights = Int8Array.from(local, (value) => Math.max(-127, Math.min(127, Math.round(value / step))));
  return { weights, step, moves };
}

function shuffle(list: Run[], by: Chance): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = by.below(i + 1);
    const a = list[i];
    const b = list[j];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[j] = a;
  }
}
