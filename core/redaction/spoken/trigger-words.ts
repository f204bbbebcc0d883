import { letterWords, weakLetters } from './letter-words.ts';
import { months } from './month-words.ts';
import type { Morpheme } from './number-words.ts';
import { englishEndings } from './street-words.ts';

/** What words must weigh together for a text to be read closely. */
export const enough = 4;
/** A letter, or a word that stands for one. */
export const letterWeight = 10;
/** A month or a street, which count beside a number only. */
export const otherWeight = 20;
/** A mail host, which counts where it isn't written with its sign. */
export const hostWeight = 30;

/** How many places a table of hashes has. */
export const tableSize = 1 << 14;

/** The words that may belong to something said, with a table that tells most other words apart by their hash. */
export interface Triggers {
  readonly weights: ReadonlyMap<string, number>;
  /** 1 where the hash of a word, or of the first three letters of a number word, falls. */
  readonly table: Uint8Array;
}

const known = new WeakMap<ReadonlyMap<string, Morpheme>, Triggers>();

/** The triggers of some languages' number words; made once for each map. */
export function triggersOf(words: ReadonlyMap<string, Morpheme>): Triggers {
  const made = known.get(words);
  if (made) return made;
  const weights = weighWords(words);
  const table = new Uint8Array(tableSize);
  for (const word of weights.keys()) table[place(hashOf(word))] = 1;
  for (const word of words.keys()) table[place(hashOf(word.slice(0, 3)))] = 1;
  const triggers = { weights, table };
  known.set(words, triggers);
  return triggers;
}

/** Where a hash falls in the table. */
export function place(hash: number): number {
  return hash & (tableSize - 1);
}

/** The hash of a word up to one more letter (UTF-16 unit). */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

function weighWords(words: ReadonlyMap<string, Morpheme>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of englishEndings) weights.set(word, otherWeight);
  for (const [word, { sure, code }] of letterWords) if (sure || code) weights.set(word, letterWeight);
  for (const letter of 'abcdefghijklmnopqrstuvwxyzåäö') weights.set(letter, weakLetters.has(letter) ? 0 : letterWeight);
  for (const [word, morpheme] of words) weights.set(word, weighNumber(morpheme));
  for (const word of everyday) weights.set(word, 0);
  for (const word of signs) weights.set(word, enough);
  for (const word of hosts) weights.set(word, hostWeight);
  for (const word of months.keys()) weights.set(word, otherWeight);
  for (const word of smallOrdinals) weights.set(word, 2);
  return weights;
}

/** Small numbers are in every other message: one by itself is not enough. */
function weighNumber({ value, kind, weak }: Morpheme): number {
  if (weak) return 1;
  if (kind === 'hundred' || kind === 'thousand' || kind === 'times') return 2;
  return (kind === 'unit' || kind === 'teen') && value > 0 && value <= 10 ? 2 : enough;
}

/** Number words that are mostly something else. */
const everyday = ['ni'];
const smallOrdinals = 'första forsta andra first second'.split(' ');
const hosts = 'gmail hotmail outlook yahoo icloud'.split(' ');

/** Signs that are hardly said but in an address. */
const signs =
  'snabel snabela snabbel snabbela snabelat kanelbulle alfakrull krøllalfa ätmerkki punkt dot prick punktum piste understreck underscore understrek alaviiva unterstrich'.split(
    ' ',
  );
