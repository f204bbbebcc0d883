import { readFileSync } from 'node:fs';
import { parseNameModel } from '../../core/redaction/names/name-model.ts';
import { createNameTagger } from '../../core/redaction/names/name-tagger.ts';
import * as corpora from './corpora.ts';
import type { Example } from './corpora.ts';
import { readNameLists } from './lists.ts';
import { measure, tell } from './measure.ts';
import { lowerOf } from './runs.ts';
import { conversationSets, everydayWords, newsPart, norwegianPart, presidioPart } from './sets.ts';

/** Measures the shipped tagger on what it never saw: `node bench/names/evaluate.ts [DATA] [MODEL] [--show SET]`. */
const shown = process.argv.indexOf('--show') === -1 ? null : process.argv[process.argv.indexOf('--show') + 1];
const [data = '../shared/data', file = 'core/redaction/names/names.model.bin'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--') && argument !== shown);

const started = performance.now();
const model = parseNameModel(readFileSync(file));
const tagger = createNameTagger(model);
console.log(`model read in ${(performance.now() - started).toFixed(0)} ms`);

const sets: [string, Example[]][] = [
  ['sv news (held out)', newsPart(data, true)],
  ['sv prose (Talbanken dev)', corpora.readTalbanken(data)],
  ['da news (DDT dev)', corpora.readDanish(data)],
  ['no news (NorNE, held out)', norwegianPart(data, true)],
  ['fi news (Turku dev)', corpora.readFinnish(data)],
  ['en presidio (held out)', presidioPart(data, true)],
  ...conversationSets(readNameLists(data), everydayWords(data, true)),
];
for (const [name, examples] of sets) {
  if (shown !== null && shown !== undefined && !name.startsWith(shown)) continue;
  const measured = measure(tagger, examples);
  console.log(`${name.padEnd(30)} ${tell(measured)}`);
  if (shown !== null && shown !== undefined && name.startsWith(shown)) {
    for (const line of measured.missed.slice(0, 40)) console.log(`   missed ${line}`);
    for (const line of measured.wrong.slice(0, 40)) console.log(`   wrong  ${line}`);
  }
}

const text = sets.slice(0, 5).flatMap(([, examples]) => examples.map((example) => example.text));
const lower = text.map(lowerOf);
let bytes = 0;
for (const one of text) bytes += Buffer.byteLength(one);
for (let round = 0; round < 3; round++) {
  const from = performance.now();
  text.forEach((one, i) => tagger.find(one, lower[i] ?? one));
  console.log(`speed: ${(bytes / 1000 / (performance.now() - from)).toFixed(1)} MB/s`);
}
