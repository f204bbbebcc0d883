import type { Finding } from '../recognizer.ts';
import type { SpokenCue } from './find-cues.ts';
import type { Element } from './element.ts';
import { months } from './month-words.ts';

const cueReach = 140;

/** Finds dates said in words (`den tolfte mars nittonhundraåttiofem`) where somebody's birth is spoken of. */
export function findBirthDates(elements: readonly Element[], cues: readonly SpokenCue[], taken: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  let next = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const date = taken[at] ? null : readDate(elements, at);
    if (!date) continue;
    const start = elements[at]?.start ?? 0;
    const end = elements[date.next - 1]?.end ?? start;
    while ((cues[next]?.at ?? Infinity) < at) next += 1;
    const cue = findBirthCue(elements, cues, next, at, start, end);
    if (cue && date.hasWords) {
      const why = { context: cue.word, check: 'date' };
      findings.push({ type: 'DATE_OF_BIRTH', start, end, score: 0.92, recognizer: 'spoken-birth-date', why });
      taken.fill(1, at, date.next);
    }
    at = date.next - 1;
  }
  return findings;
}

/** The nearest cue before speaks of birth or of an identity number, or one does right after. */
function findBirthCue(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  next: number,
  at: number,
  start: number,
  end: number,
): SpokenCue | null {
  for (let back = next - 1; back >= 0 && back > next - 5; back -= 1) {
    const cue = cues[back];
    if (!cue || start - cue.end > cueReach) break;
    if (cue.topic === 'birth' || cue.topic === 'national-id') return cue;
    const isGeneral = cue.topic === 'spelling' || cue.topic === 'number' || cue.topic === 'phone';
    if (!isGeneral && !elements.slice(cue.next, at).some((element) => element.kind === 'line')) break;
  }
  const after = cues.find((cue, index) => index >= next && cue.start >= end);
  return after?.topic === 'birth' && after.start - end < 40 ? after : null;
}

interface ReadDate {
  readonly next: number;
  readonly hasWords: boolean;
}

/** Reads a date at a place: `(den) tolfte mars (nitton) åttiofem`, `march twelfth …`, `tolfte i tredje åttiofem`. */
function readDate(elements: readonly Element[], at: number): ReadDate | null {
  const first = skipWords(elements, at, ['den', 'the', 'der', 'am']);
  if (first > at && isDay(elements[at])) return null;
  const day = readDayFirst(elements, first) || readMonthFirst(elements, first);
  if (day === 0) return readMonthYear(elements, at);
  const year = readYear(elements, skipWords(elements, day, [',', 'of', 'år', 'in', 'i', 'eh', 'um', 'uh', 'öh']));
  const end = year || day;
  const hasWords = elements.slice(at, end).some((element) => element.spoken);
  return { next: end, hasWords };
}

/** `march of eighty five`, `mars nittonhundraåttiofem`. */
function readMonthYear(elements: readonly Element[], at: number): ReadDate | null {
  if (!months.has(elements[at]?.value ?? '')) return null;
  const from = skipWords(elements, at + 1, ['of', ',', 'år', 'in']);
  const next = isDay(elements[from]) && elements[from + 1]?.kind !== 'number' ? 0 : readYear(elements, from);
  return next > 0 ? { next, hasWords: elements.slice(from, next).some((element) => element.spoken) } : null;
}

function readDayFirst(elements: readonly Element[], at: number): number {
  if (!isDay(elements[at])) return 0;
  const month = skipWords(elements, at + 1, [
    'of',
    'i',
    'in',
    'e',
    ':',
    'th',
    'st',
    'nd',
    'rd',
    'a',
    'day',
    '.',
    'eh',
    'um',
  ]);
  if (months.has(elements[month]?.value ?? '')) return month + 1;
  const isOrdinalMonth = elements[at]?.kind === 'ordinal' && elements[month]?.kind === 'ordinal' && month > at + 1;
  const isNear = isOrdinalMonth || (elements[at]?.kind === 'ordinal' && elements[at + 1]?.kind === 'ordinal');
  return isNear && Number(elements[month]?.value) <= 12 ? month + 1 : 0;
}

function readMonthFirst(elements: readonly Element[], at: number): number {
  if (!months.has(elements[at]?.value ?? '')) return 0;
  const day = skipWords(elements, at + 1, ['the', 'den', ',']);
  if (!isDay(elements[day])) return 0;
  return skipWords(elements, day + 1, ['th', 'st', 'nd', 'rd']);
}

function isDay(element: Element | undefined): boolean {
  if (element?.kind !== 'ordinal' && element?.kind !== 'number') return false;
  const day = Number(element.value);
  return element.value.length <= 2 && day >= 1 && day <= 31;
}

/** `nittonhundraåttiofem`, `nineteen eighty five`, `åttiofem`, `noll tre`. */
function readYear(elements: readonly Element[], at: number): number {
  let digits = 0;
  let next = at;
  while (elements[next]?.kind === 'number' && digits < 4) {
    const length = elements[next]?.value.length ?? 0;
    if (digits + length > 4) break;
    digits += length;
    next += 1;
    if (digits === 2 && !/^(?:19|20|18)$/u.test(elements[next - 1]?.value ?? '') && elements[at]?.value.length === 2)
      break;
  }
  return digits === 2 || digits === 4 ? next : 0;
}

function skipWords(elements: readonly Element[], from: number, words: readonly string[]): number {
  let at = from;
  while (at < from + 4 && words.includes(elements[at]?.value ?? '')) at += 1;
  return at;
}
