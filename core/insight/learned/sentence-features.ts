import { churnCues } from '../cues/churn.ts';
import { processProblemCues } from '../cues/process-problems.ts';
import { retoldPromiseCues } from '../cues/promises.ts';
import { type CueTable, findCues } from '../reading/cue-table.ts';
import { flagCues } from '../cues/flags.ts';
import { isNegated } from '../reading/scope.ts';
import type { Sentence } from '../reading/sentence.ts';
import { meaningsOf } from './meanings.ts';

/** Features are counted in this many places by a hash of their text. */
export const placeCount = 1 << 15;

export interface SentenceFeatures {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

const negators = new Set('inte ej aldrig ingen inga inget not never no nothing nobody without utan'.split(' '));
const clauseMarks = new Set(['.', ',', '!', '?', ';', ':', 'men', 'but']);

/** Words, pairs, pairs with a word between, letter runs of three to five, words under a negation, and the cues of the tables. */
export function featuresOf(sentence: Sentence): SentenceFeatures {
  const grams = new Map<number, number>();
  const addPlace = (place: number) => {
    grams.set(place, (grams.get(place) ?? 0) + 1);
  };
  addWords(sentence, addPlace);
  const cues = new Set([
    ...cueTerms(processProblemCues, sentence),
    ...cueTerms(churnCues, sentence),
    ...cueTerms(retoldPromiseCues, sentence),
    ...cueTerms(flagCues, sentence),
  ]);
  const length = Math.sqrt([...grams.values()].reduce((sum, count) => sum + count, 0)) || 1;
  const pairs: [number, number][] = [...grams].map(([place, count]) => [place, Math.sqrt(count) / length]);
  for (const cue of cues) pairs.push([placeOf(cue), 0.6]);
  addMeanings(sentence, pairs);
  return { places: Int32Array.from(pairs, ([place]) => place), values: Float32Array.from(pairs, ([, value]) => value) };
}

function addWords({ tokens, isQuestion }: Sentence, addPlace: (place: number) => void): void {
  const add = (term: string) => {
    addPlace(placeOf(term));
  };
  let negatedFor = 0;
  const norms = tokens.map(({ norm, kind }) => (kind === 'mask' ? '[mask]' : kind === 'number' ? '0' : norm));
  if (isQuestion) add('?question');
  norms.forEach((norm, at) => {
    add(`w ${norm}`);
    add(`b ${norms[at - 1] ?? '^'} ${norm}`);
    if (at > 1) add(`s ${norms[at - 2] ?? ''} ${norm}`);
    if (negatedFor > 0 && tokens[at]?.kind === 'word') add(`n ${norm}`);
    negatedFor = negators.has(norm) ? 4 : clauseMarks.has(norm) ? 0 : negatedFor - 1;
    if (tokens[at]?.kind !== 'word') return;
    addLetterRuns(`<${norm}>`, addPlace);
  });
}

const reach = 7;
const singleValue = 0.25;
const pairValue = 0.3;

/** Meanings, and pairs of them that stand within a few words of each other, in order. */
function addMeanings({ tokens }: Sentence, pairs: [number, number][]): void {
  const seen = new Map<number, number>();
  const late: { at: number; meaning: string }[] = [];
  tokens.forEach((token, at) => {
    const meanings = meaningsOf(token);
    for (const meaning of meanings) {
      seen.set(placeOf(`m ${meaning}`), singleValue);
      for (const before of late)
        if (at - before.at <= reach && before.at < at) seen.set(placeOf(`p ${before.meaning} ${meaning}`), pairValue);
    }
    for (const meaning of meanings) late.push({ at, meaning });
    while (late[0] && at - late[0].at > reach) late.shift();
  });
  for (const pair of seen) pairs.push(pair);
}

function cueTerms<Means extends string>(table: CueTable<Means>, sentence: Sentence): string[] {
  return findCues(table, sentence).map(
    (cue) => `cue ${table.subject} ${cue.means}${isNegated(sentence, cue) ? ' not' : ''}`,
  );
}

const offset = 0x811c9dc5;
const prime = 0x01000193;
const letterSeed = hashOf('c ');

/** Runs of three to five letters, hashed as they grow. */
function addLetterRuns(bordered: string, addPlace: (place: number) => void): void {
  for (let from = 0; from + 3 <= bordered.length; from++) {
    let hash = letterSeed;
    const last = Math.min(from + 5, bordered.length);
    for (let at = from; at < last; at++) {
      hash = Math.imul(hash ^ bordered.charCodeAt(at), prime);
      if (at - from >= 2) addPlace(toPlace(hash));
    }
  }
}

function placeOf(term: string): number {
  return toPlace(hashOf(term));
}

/** FNV-1a over UTF-16 units. */
function hashOf(term: string): number {
  let hash = offset;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), prime);
  return hash;
}

function toPlace(hash: number): number {
  return (hash ^ (hash >>> 15)) & (placeCount - 1);
}
