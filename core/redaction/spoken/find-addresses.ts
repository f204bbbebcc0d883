import type { Finding } from '../recognizer.ts';
import type { Element } from './element.ts';
import { isEnglishStreetEnd, isEnglishStreetPart, isNordicStreet, noCities } from './street-words.ts';
import { letterWords } from './letter-words.ts';
import { leads, units } from './speech-words.ts';

/** Finds street addresses whose numbers are said in words, with flat, postcode and city, and marks their elements. */
export function findAddresses(elements: readonly Element[], taken: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  let floor = 0;
  for (let at = 0; at < elements.length; at += 1) {
    if (elements[at]?.kind !== 'word' || taken[at]) continue;
    const span = readNordic(elements, at, floor) ?? readEnglish(elements, at, floor) ?? readBox(elements, at);
    if (!span) continue;
    const [first, next] = span;
    const end = readRest(elements, next);
    const inside = elements.slice(first, end);
    if (inside.some((element) => element.spoken && element.kind === 'number')) {
      const start = elements[first]?.start ?? 0;
      const stop = elements[end - 1]?.end ?? start;
      findings.push({
        type: 'ADDRESS',
        start,
        end: stop,
        score: 0.88,
        recognizer: 'spoken-address',
        why: { check: 'form' },
      });
      taken.fill(1, first, end);
    }
    floor = end;
    at = Math.max(at, end - 1);
  }
  return findings;
}

/** `storgatan tolv b`, `norra vägen tjugo tre`: the name, then the number. */
function readNordic(elements: readonly Element[], at: number, floor: number): [number, number] | null {
  const before = elements[at - 1];
  const count = isNordicStreet(elements[at]?.value ?? '', before?.kind === 'word' ? before.value : undefined);
  if (count === 0 || at + 1 - count < floor) return null;
  const number = skipPause(elements, at + 1, ['nummer', 'nr', 'number']);
  const end = readHouseNumber(elements, number);
  if (end === 0) return null;
  const first = at + 1 - count;
  return [first > floor && isStreetFirst(elements[first - 1]) ? first - 1 : first, end];
}

function isStreetFirst(element: Element | undefined): boolean {
  return (
    element?.kind === 'word' &&
    /^(?:sankt|sankta|stora|lilla|norra|södra|östra|västra|gamla|nya|övre|nedre)$/u.test(element.value)
  );
}

const mostDigits = 9;
const mostHouseDigits = 3;

/**
 * The place after a house number with its letter; 0 where there is none, or where it counts something else. A postcode
 * may follow without a pause, so all that is no longer than both together is taken.
 */
function readHouseNumber(elements: readonly Element[], at: number): number {
  const number = elements[at];
  if (number?.kind !== 'number' || number.value.length > 4 || Number(number.value) === 0) return 0;
  const all = readDigits(elements, at, 1, mostDigits);
  const end = all || readDigitsUpTo(elements, at, mostHouseDigits);
  const after = elements[end];
  if (after?.kind === 'word' && (units.has(after.value) || after.value === 'till')) return 0;
  if (leads.has(elements[at - 1]?.value ?? '')) return 0;
  const digits = elements.slice(at, end).reduce((sum, element) => sum + digitsOf(element), 0);
  if (digits > mostHouseDigits + 2) return readCity(elements, end);
  return end + (isHouseLetter(elements, end) ? 1 : 0);
}

function readDigitsUpTo(elements: readonly Element[], at: number, most: number): number {
  let end = at + 1;
  let digits = elements[at]?.value.length ?? 0;
  while (elements[end]?.kind === 'number' && digits + (elements[end]?.value.length ?? 0) <= most) {
    digits += elements[end]?.value.length ?? 0;
    end += 1;
  }
  return end;
}

function isHouseLetter(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind === 'letter')
    return element.value !== 'i' && element.value !== 'å' && (element.whole || element.value.length === 1);
  const soft = letterWords.get(element?.value ?? '');
  const next = elements[at + 1];
  const isEnd = next === undefined || next.kind !== 'word' || next.value === 'lägenhet' || next.value === 'lgh';
  return element?.kind === 'word' && soft !== undefined && !soft.code && isEnd && element.value !== 'de';
}

const longestEnglishName = 3;

/** `forty two maple street`, `twelve b high road`: the number, then the name. */
function readEnglish(elements: readonly Element[], at: number, floor: number): [number, number] | null {
  if (!isEnglishStreetEnd(elements[at]?.value ?? '')) return null;
  let first = at;
  for (let back = 1; back <= longestEnglishName + 1; back += 1) {
    const element = elements[at - back];
    if (!element || at - back < floor) return null;
    const isLetter = element.kind === 'letter' && !element.weak;
    if (element.kind === 'number' || (element.kind === 'letter' && elements[at - back - 1]?.kind === 'number')) {
      first = at - back;
      break;
    }
    if (!isLetter && element.kind !== 'ordinal' && !(element.kind === 'word' && isEnglishStreetPart(element.value)))
      return null;
  }
  if (first === at || first === at - 1) return null;
  const last = first;
  let digits = 0;
  while (first >= floor && isNumberPart(elements[first]) && digits + digitsOf(elements[first]) <= 5) {
    digits += digitsOf(elements[first]);
    first -= 1;
  }
  first += 1;
  const isAlone =
    digits > 0 &&
    !(
      first === last &&
      elements[last]?.weak === true &&
      elements[first - 1]?.kind === 'word' &&
      elements[first - 1]?.value !== 'number'
    );
  if (!isAlone) return null;
  return [readFlatBefore(elements, first, floor), at + 1];
}

function isNumberPart(element: Element | undefined): boolean {
  return element?.kind === 'number' || (element?.kind === 'letter' && element.value.length === 1);
}

function digitsOf(element: Element | undefined): number {
  return element?.kind === 'number' ? element.value.length : 0;
}

/** `flat three`, `apartment four b` before the house number. */
function readFlatBefore(elements: readonly Element[], first: number, floor: number): number {
  for (let back = first - 1; back >= Math.max(floor, first - 6); back -= 1) {
    const element = elements[back];
    if (element?.kind === 'word' && isFlat(element.value)) return back;
    if (element?.kind !== 'number' && element?.kind !== 'letter' && element?.kind !== 'mark') break;
  }
  return first;
}

function isFlat(word: string): boolean {
  return /^(?:flat|apartment|apt|unit|suite|lägenhet|lägenheten|lgh|lägenhetsnummer)$/u.test(word);
}

const restReach = 24;

/** Takes in what follows a street: its flat, the postcode, and the city after that. */
function readRest(elements: readonly Element[], from: number): number {
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

const boxReach = 5;

/** `box tolv trettiofyra`: a box and its two to five digits. */
function readBox(elements: readonly Element[], at: number): [number, number] | null {
  if (elements[at]?.value !== 'box' && elements[at]?.value !== 'postbox') return null;
  const number = skipPause(elements, at + 1, ['nummer', 'number']);
  for (let length = boxReach; length >= 2; length -= 1) {
    const end = readDigits(elements, number, length, length);
    const after = elements[end];
    const first = elements[at - 1]?.value === 'o' && elements[at - 2]?.value === 'p' ? at - 2 : at;
    if (end > 0) return after && units.has(after.value) ? null : [first, end];
  }
  return null;
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
function readCity(elements: readonly Element[], end: number): number {
  const city = skipPause(elements, end, ['i', 'in']);
  const word = elements[city];
  return word?.kind === 'word' && word.value.length > 2 && !noCities.has(word.value) ? city + 1 : end;
}

function readDigits(elements: readonly Element[], at: number, least: number, most: number): number {
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
function skipPause(elements: readonly Element[], from: number, words: readonly string[]): number {
  let at = from;
  while (at < from + 4) {
    const element = elements[at];
    const isPause = (element?.kind === 'mark' && ',.-'.includes(element.value)) || element?.kind === 'filler';
    if (!element || (!isPause && !words.includes(element.value))) break;
    at += 1;
  }
  return at;
}
