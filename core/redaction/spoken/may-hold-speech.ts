import { readCompound } from './compound.ts';
import { letterWords, weakLetters } from './letter-words.ts';
import { months } from './month-words.ts';
import type { Morpheme } from './number-words.ts';
import { englishEndings, isNordicStreet } from './street-words.ts';
import { isLetter } from './tokens.ts';

/** What words must weigh together, with at most `farthest` others between, for the text to be read closely. */
const enough = 4;
const farthest = 4;
/** Digits written one by one, as a recogniser does. */
const manySingles = 6;
const tableSize = 1 << 14;

/**
 * Tells, by one scan that makes no strings for words it doesn't know, whether a text may hold something said in words.
 * Most written messages don't, and cost no more than this.
 */
export function mayHoldSpeech(lower: string, words: ReadonlyMap<string, Morpheme>): boolean {
  const { weights, table } = triggersOf(words);
  let sum = 0;
  let since = 0;
  let at = 0;
  let groups = 0;
  let singles = 0;
  let lastGroups = 0;
  let lastStart = 0;
  let lastEnd = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (!isLetter(code)) {
      if (code === 10 && isDigitLine(lower, at + 1)) return true;
      if (isDigit(code) && !isDigit(lower.charCodeAt(at - 1))) {
        groups += 1;
        singles = isDigit(lower.charCodeAt(at + 1)) ? 0 : singles + 1;
        if (singles >= manySingles) return true;
      }
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let head = 0;
    for (let unit = code; isLetter(unit); unit = lower.charCodeAt(at)) {
      hash = (Math.imul(hash, 31) + unit) | 0;
      at += 1;
      if (at === start + 3) head = hash;
    }
    const known = table[hash & (tableSize - 1)] === 1;
    const isCompound = at - start >= 6 && table[head & (tableSize - 1)] === 1;
    let weight = known ? (weights.get(lower.slice(start, at)) ?? 0) : 0;
    if (weight === 0 && isCompound && readCompound(lower.slice(start, at), words)) weight = enough;
    if (weight === 2 && isNordicStreet(lower.slice(lastStart, lastEnd), 'norra') > 0) weight = enough;
    since = weight > 0 || groups > lastGroups ? 0 : since + 1;
    lastGroups = groups;
    singles = 0;
    if (since > farthest) groups = lastGroups = sum = 0;
    sum += weight;
    if (sum >= enough || (sum > 0 && sum + groups >= enough)) return true;
    lastStart = start;
    lastEnd = at;
  }
  return sum > 0 && sum + groups >= enough;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A line of digits alone, as in a number that is written in pieces over several turns. */
function isDigitLine(lower: string, from: number): boolean {
  let digits = 0;
  for (let at = from; at < from + 16; at += 1) {
    const code = lower.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else if (code === 10 || Number.isNaN(code)) return digits >= 2;
    else if (code !== 32 && code !== 45) return false;
  }
  return false;
}

interface Triggers {
  readonly weights: ReadonlyMap<string, number>;
  /** 1 where the hash of a word, or of the first three letters of a number word, falls. */
  readonly table: Uint8Array;
}

const known = new WeakMap<ReadonlyMap<string, Morpheme>, Triggers>();

function triggersOf(words: ReadonlyMap<string, Morpheme>): Triggers {
  const made = known.get(words);
  if (made) return made;
  const weights = new Map<string, number>();
  for (const word of englishEndings) weights.set(word, 2);
  for (const [word, { sure, code }] of letterWords) if (sure || code) weights.set(word, 2);
  for (const letter of 'abcdefghijklmnopqrstuvwxyzåäö') weights.set(letter, weakLetters.has(letter) ? 0 : 2);
  for (const [word, morpheme] of words) weights.set(word, weighNumber(morpheme));
  for (const word of everyday) weights.set(word, 0);
  for (const word of signs) weights.set(word, enough);
  for (const word of [...months.keys(), ...smallOrdinals]) weights.set(word, 2);
  const table = new Uint8Array(tableSize);
  for (const word of weights.keys()) table[hashOf(word) & (tableSize - 1)] = 1;
  for (const word of words.keys()) table[hashOf(word.slice(0, 3)) & (tableSize - 1)] = 1;
  const triggers = { weights, table };
  known.set(words, triggers);
  return triggers;
}

/** Small numbers are in every other message: one by itself is not enough. */
function weighNumber({ value, kind, weak }: Morpheme): number {
  if (weak) return 1;
  if (kind === 'hundred' || kind === 'thousand' || kind === 'times') return 2;
  return (kind === 'unit' || kind === 'teen') && value > 0 && value <= 10 ? 2 : enough;
}

/** Number words that are mostly something else. */
const everyday = 'ni'.split(' ');
const smallOrdinals = 'första forsta andra first second'.split(' ');

/** Signs that are hardly said but in an address. */
const signs =
  'snabel snabela snabbel snabbela snabelat kanelbulle alfakrull krøllalfa ätmerkki punkt dot prick punktum piste understreck underscore understrek alaviiva unterstrich'.split(
    ' ',
  );

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}
