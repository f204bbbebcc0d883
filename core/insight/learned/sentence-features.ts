import { churnCues } from '../cues/churn.ts';
import { processProblemCues } from '../cues/process-problems.ts';
import { retoldPromiseCues } from '../cues/retold-promises.ts';
import { type CueTable, findCues } from '../reading/cue-table.ts';
import { flagCues } from '../cues/flags.ts';
import { isNegated } from '../reading/scope.ts';
import type { Sentence } from '../reading/sentence.ts';
import { knownWords, type Token } from '../reading/token.ts';
import { hashOf } from './hash.ts';
import { meaningsOf } from './meanings.ts';

/** Features are counted in this many places by a hash of their text. */
export const placeCount = 1 << 15;

export interface SentenceFeatures {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

const negators = new Set('inte ej aldrig ingen inga inget not never no nothing nobody without utan'.split(' '));
const clauseMarks = new Set(['.', ',', '!', '?', ';', ':', 'men', 'but']);

/** Words, pairs, pairs with a word between, letter runs of three to five, words under a negation, meanings, and the cues of the tables. */
export function featuresOf(sentence: Sentence): SentenceFeatures {
  const grams = countGrams(sentence);
  const weighed = new Map<number, number>();
  addMeanings(sentence, weighed);
  for (const cue of cuesOf(sentence)) weighed.set(placeOf(cue), cueValue);
  const size = grams.size + weighed.size;
  const places = new Int32Array(size);
  const values = new Float32Array(size);
  grams.read(places, values);
  let at = grams.size;
  for (const [place, value] of weighed) {
    places[at] = place;
    values[at] = value;
    at += 1;
  }
  return { places, values };
}

const cueValue = 0.6;
const singleValue = 0.25;
const pairValue = 0.3;
const reach = 7;

function cuesOf(sentence: Sentence): Set<string> {
  return new Set([
    ...cueTerms(processProblemCues, sentence),
    ...cueTerms(churnCues, sentence),
    ...cueTerms(retoldPromiseCues, sentence),
    ...cueTerms(flagCues, sentence),
  ]);
}

function cueTerms<Means extends string>(table: CueTable<Means>, sentence: Sentence): string[] {
  return findCues(table, sentence).map(
    (cue) => `cue ${table.subject} ${cue.means}${isNegated(sentence, cue) ? ' not' : ''}`,
  );
}

/** Counts by place, used again for each sentence: `stamps` says which counts are this sentence's. */
const counts = new Uint16Array(placeCount);
const stamps = new Uint32Array(placeCount);
const touched = new Int32Array(placeCount);
let stamp = 0;

function countGrams({ tokens, isQuestion }: Sentence): {
  size: number;
  read: (p: Int32Array, v: Float32Array) => void;
} {
  stamp += 1;
  let size = 0;
  let total = 0;
  const add = (place: number) => {
    total += 1;
    if (stamps[place] === stamp) counts[place] = (counts[place] ?? 0) + 1;
    else {
      stamps[place] = stamp;
      counts[place] = 1;
      touched[size] = place;
      size += 1;
    }
  };
  if (isQuestion) add(questionPlace);
  addWords(tokens, add);
  const length = Math.sqrt(total) || 1;
  return {
    size,
    read(places, values) {
      for (let at = 0; at < size; at++) {
        const place = touched[at] ?? 0;
        places[at] = place;
        values[at] = Math.sqrt(counts[place] ?? 0) / length;
      }
    },
  };
}

function addWords(tokens: readonly Token[], add: (place: number) => void): void {
  let negatedFor = 0;
  let before = startHash;
  let last = startHash;
  for (const [at, token] of tokens.entries()) {
    const { hash, runs } = writtenOf(token);
    add(toPlace(mix(wordSeed, hash)));
    add(toPlace(mix(mix(pairSeed, last), hash)));
    if (at > 1) add(toPlace(mix(mix(skipSeed, before), hash)));
    if (negatedFor > 0 && token.kind === 'word') add(toPlace(mix(negatedSeed, hash)));
    negatedFor = negators.has(token.norm) ? 4 : clauseMarks.has(token.norm) ? 0 : negatedFor - 1;
    for (const place of runs) add(place);
    before = last;
    last = hash;
  }
}

interface Written {
  readonly hash: number;
  readonly runs: Int32Array;
}

const written = new Array<Written | undefined>(knownWords);
const noRuns = new Int32Array(0);

/** A word's hash and the places of its letter runs, reckoned once a word. */
function writtenOf(token: Token): Written {
  if (token.kind === 'mask') return maskWritten;
  if (token.kind === 'number') return numberWritten;
  if (token.id < 0) return reckon(token);
  return (written[token.id] ??= reckon(token));
}

function reckon({ norm, kind }: Token): Written {
  return { hash: hashOf(norm), runs: kind === 'word' ? Int32Array.from(letterRuns(`<${norm}>`)) : noRuns };
}

/** Runs of three to five letters, hashed as they grow. */
function letterRuns(bordered: string): number[] {
  const places: number[] = [];
  for (let from = 0; from + 3 <= bordered.length; from++) {
    let hash = letterSeed;
    const last = Math.min(from + 5, bordered.length);
    for (let at = from; at < last; at++) {
      hash = Math.imul(hash ^ bordered.charCodeAt(at), prime);
      if (at - from >= 2) places.push(toPlace(hash));
    }
  }
  return places;
}

/** Meanings, and pairs of them that stand within a few words of each other, in order. */
function addMeanings({ tokens }: Sentence, weighed: Map<number, number>): void {
  const late: { at: number; hash: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const meanings = meaningsOf(token);
    for (const hash of meanings) {
      weighed.set(toPlace(mix(meaningSeed, hash)), singleValue);
      for (const before of late)
        if (at - before.at <= reach && before.at < at)
          weighed.set(toPlace(mix(mix(meaningPairSeed, before.hash), hash)), pairValue);
    }
    for (const hash of meanings) late.push({ at, hash });
    while (late[0] && at - late[0].at > reach) late.shift();
  }
}

const prime = 0x01000193;
const letterSeed = hashOf('letters');
const wordSeed = hashOf('word');
const pairSeed = hashOf('pair');
const skipSeed = hashOf('skip');
const negatedSeed = hashOf('negated');
const meaningSeed = hashOf('meaning');
const meaningPairSeed = hashOf('meanings');
const startHash = hashOf('^');
const questionPlace = toPlace(hashOf('?question'));
const maskWritten: Written = { hash: hashOf('[mask]'), runs: noRuns };
const numberWritten: Written = { hash: hashOf('0'), runs: noRuns };

function placeOf(term: string): number {
  return toPlace(hashOf(term));
}

function mix(seed: number, hash: number): number {
  return Math.imul(Math.imul(seed ^ hash, prime) ^ (hash >>> 13), prime);
}

function toPlace(hash: number): number {
  return (hash ^ (hash >>> 15)) & (placeCount - 1);
}
