import { readCompound } from './compound.ts';
import type { Morpheme } from './number-words.ts';
import { isNordicStreet } from './street-words.ts';
import { isLetter } from './tokens.ts';
import { addToHash, enough, hostWeight, letterWeight, otherWeight, place, triggersOf } from './trigger-words.ts';

/** At most so many words may stand between two that are weighed together. */
const farthest = 4;
const manyLetters = 3;
/** Digits written one by one, as a recogniser does. */
const manySingles = 6;

/** What was found so far, since the last stretch of words that say nothing. */
interface Tally {
  numbers: number;
  others: number;
  letters: number;
  digitGroups: number;
  singles: number;
  /** Words since the last that counted. */
  since: number;
  /** Groups of digits before the last word. */
  groupsBefore: number;
}

/**
 * Tells, by one scan that makes no strings for words it doesn't know, whether a text may hold something said in words.
 * Most written messages don't, and cost no more than this.
 */
export function mayHoldSpeech(lower: string, words: ReadonlyMap<string, Morpheme>): boolean {
  const { weights, table } = triggersOf(words);
  const tally: Tally = { numbers: 0, others: 0, letters: 0, digitGroups: 0, singles: 0, since: 0, groupsBefore: 0 };
  let lastStart = 0;
  let lastEnd = 0;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (!isLetter(code)) {
      if (countSign(lower, at, code, tally)) return true;
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let head = 0;
    for (let unit = code; isLetter(unit); unit = lower.charCodeAt(at)) {
      hash = addToHash(hash, unit);
      at += 1;
      if (at === start + 3) head = hash;
    }
    let weight = table[place(hash)] === 1 ? (weights.get(lower.slice(start, at)) ?? 0) : 0;
    const mayBeCompound = weight === 0 && at - start >= 6 && table[place(head)] === 1;
    if (mayBeCompound && readCompound(lower.slice(start, at), words)) weight = enough;
    if (weight === 2 && isNordicStreet(lower.slice(lastStart, lastEnd), 'norra') > 0) weight = enough;
    if (weigh(tally, lower, start, at, weight)) return true;
    lastStart = start;
    lastEnd = at;
  }
  return isEnough(tally);
}

function weigh(tally: Tally, lower: string, start: number, end: number, found: number): boolean {
  const weight = found === 0 && end - start === 1 && tally.letters > 0 ? letterWeight : found;
  tally.since = weight > 0 || tally.digitGroups > tally.groupsBefore ? 0 : tally.since + 1;
  if (tally.since > farthest) tally.digitGroups = tally.numbers = tally.others = tally.letters = 0;
  tally.groupsBefore = tally.digitGroups;
  tally.singles = 0;
  if (weight === hostWeight) return lower.charCodeAt(start - 1) === 32;
  if (weight === letterWeight)
    tally.letters += isBound(lower, start, end) ? 0 : 1 + Number(isAfterLetter(lower, start, tally));
  else if (weight === otherWeight) tally.others = 2;
  else tally.numbers += weight;
  return isEnough(tally);
}

function isEnough({ numbers, others, letters, digitGroups }: Tally): boolean {
  return letters >= manyLetters || (numbers > 0 && numbers + others + letters + digitGroups >= enough);
}

/** Counts a group of digits at its start; true where the text is then certain to be read closely. */
function countSign(lower: string, at: number, code: number, tally: Tally): boolean {
  if (code === 10) return isDigitLine(lower, at + 1);
  if (!isDigit(code) || isDigit(lower.charCodeAt(at - 1))) return false;
  tally.digitGroups += 1;
  tally.singles = isDigit(lower.charCodeAt(at + 1)) ? 0 : tally.singles + 1;
  return tally.singles >= manySingles;
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

/** The letter of `450x` and `v15` is written, not said. */
function isBound(lower: string, start: number, end: number): boolean {
  return end - start === 1 && (isDigit(lower.charCodeAt(start - 1)) || isDigit(lower.charCodeAt(end)));
}

/** The weak letter before the first sure one: `å s a`. */
function isAfterLetter(lower: string, start: number, tally: Tally): boolean {
  return tally.letters === 0 && isLetter(lower.charCodeAt(start - 2)) && !isLetter(lower.charCodeAt(start - 3));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
