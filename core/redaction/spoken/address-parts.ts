import type { Element } from './element.ts';
import { letterWords } from './letter-words.ts';
import { noCities } from './street-words.ts';

/** The letter of a house or flat: `b`, `b som i bertil`, and `be` where nothing goes on. */
export function isHouseLetter(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind === 'letter')
    return element.value !== 'i' && element.value !== 'å' && (element.whole || element.value.length === 1);
  const soft = letterWords.get(element?.value ?? '');
  const next = elements[at + 1];
  const isEnd = next === undefined || next.kind !== 'word' || next.value === 'lägenhet' || next.value === 'lgh';
  return element?.kind === 'word' && soft !== undefined && !soft.code && isEnd && element.value !== 'de';
}

/** Words before a flat's number. */
export function isFlat(word: string): boolean {
  return /^(?:flat|apartment|apt|unit|suite|lägenhet|lägenheten|lgh|lägenhetsnummer)$/u.test(word);
}

const restReach = 24;

/** Takes in what follows a street: its flat, the postcode, and the city after that. */
export function readRest(elements: readonly Element[], from: number): number {
  let end = from;
  let at = from;
  while (at < elements.length && at < from + restReach) {
    const taken = readFlat(elements, skipPause(elements, at, [])) || readPostcodeAfter(elements, at);
    if (taken === 0) break;
    end = taken;
    at = taken;
  }
  return end;
}

/** `lägenhet elva noll två`, `lgh 1102`, `tre trappor`. */
function readFlat(elements: readonly Element[], at: number): number {
  const element = elements[at];
  if (element?.kind === 'letter' && element.value === 'l' && elements[at + 2]?.value === 'h')
    return readFlatNumber(elements, at + 3);
  if (element?.kind !== 'word' || !isFlat(element.value)) return 0;
  const end = readFlatNumber(elements, skipPause(elements, at + 1, ['nummer', 'number', 'nr', 'nummret', 'är']));
  return end > 0 && isHouseLetter(elements, end) ? end + 1 : end;
}

/** The flat's digits without the five of a postcode that may follow at once. */
function readFlatNumber(elements: readonly Element[], at: number): number {
  for (const after of [5, 0]) {
    for (const length of [4, 3, 2, 1]) {
      const end = readDigits(elements, at, length, length);
      if (end > 0 && (after === 0 || readDigits(elements, skipPause(elements, end, []), 5, 5) > 0)) return end;
    }
  }
  return 0;
}

const postcodeWords = ['i', 'in', 'postnummer', 'postnumret', 'postkod', 'postcode', 'zip', 'code', 'är', 'is', 'post'];
const mostCityWords = 3;

/** A postcode at once, or after the city and state: `maple street austin texas seven eight seven oh one`. */
function readPostcodeAfter(elements: readonly Element[], at: number): number {
  const next = skipPause(elements, at, postcodeWords);
  const direct = readPostcode(elements, next);
  if (direct > 0) return direct;
  for (let words = 1; words <= mostCityWords; words += 1) {
    const word = elements[next + words - 1];
    if (word?.kind !== 'word' || noCities.has(word.value)) return 0;
    const after = skipPause(elements, next + words, postcodeWords);
    const end = readDigits(elements, after, 5, 5) || readBritishPostcode(elements, after);
    if (end > 0) return end;
  }
  return 0;
}

/** A postcode of five digits or a British one, and the city after it. */
function readPostcode(elements: readonly Element[], at: number): number {
  const end = readDigits(elements, at, 5, 5) || readBritishPostcode(elements, at);
  return end === 0 ? 0 : readCity(elements, end);
}

/** The place after the city that follows a postcode, or after the postcode itself. */
export function readCity(elements: readonly Element[], end: number): number {
  const city = skipPause(elements, end, ['i', 'in']);
  const word = elements[city];
  return word?.kind === 'word' && word.value.length > 2 && !noCities.has(word.value) ? city + 1 : end;
}

/** The place after numbers of `least` to `most` digits together; 0 where they are fewer or none ends there. */
export function readDigits(elements: readonly Element[], at: number, least: number, most: number): number {
  let digits = 0;
  let next = at;
  let end = 0;
  while (next < elements.length && digits < most) {
    const element = elements[next];
    if (element?.kind !== 'number') break;
    digits += element.value.length;
    if (digits > most) return 0;
    end = next + 1;
    next = skipPause(elements, end, []);
  }
  return digits >= least ? end : 0;
}

function readBritishPostcode(elements: readonly Element[], at: number): number {
  let value = '';
  for (let next = at; next < at + 7; next += 1) {
    const element = elements[next];
    if (element?.kind !== 'number' && element?.kind !== 'letter') break;
    value += element.value;
    if (/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/u.test(value)) return next + 1;
  }
  return 0;
}

/** The next place that is no hesitation, comma or one of `words`, on the same line. */
export function skipPause(elements: readonly Element[], from: number, words: readonly string[]): number {
  let at = from;
  while (at < from + 4) {
    const element = elements[at];
    const isPause = (element?.kind === 'mark' && ',.-'.includes(element.value)) || element?.kind === 'filler';
    if (!element || (!isPause && !words.includes(element.value))) break;
    at += 1;
  }
  return at;
}
