import type { Finding } from '../recognizer.ts';
import type { Element } from './element.ts';
import { isFlat, isHouseLetter, readCity, readDigits, readRest, skipPause } from './address-parts.ts';
import { leads, units } from './speech-words.ts';
import { isEnglishStreetEnd, isEnglishStreetPart, isNordicStreet } from './street-words.ts';

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

const countWords: ReadonlySet<string> = new Set(['till', 'trappor', 'trappa', 'kvarter', 'blocks']);
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
  const isCounting = after?.kind === 'word' && (units.has(after.value) || countWords.has(after.value));
  if (isCounting) return end - at > 1 ? end - 1 : 0;
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
