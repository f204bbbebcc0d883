import { classOf } from './characters.ts';
import type { DigitRun, PreparedText } from './recognizer.ts';

/** What parts two runs of digits; bits, so that a recognizer can say which it takes. */
export const gap = {
  none: 0,
  space: 1,
  hyphen: 2,
  dot: 4,
  slash: 8,
  plus: 16,
  line: 32,
  bracket: 64,
  comma: 128,
  other: 256,
} as const;

/** The gaps within most numbers as people write them. */
export const commonGaps = gap.space | gap.hyphen | gap.line;

/** Tells the kind of gap; spaces around a sign don't count, nor the `>` of quoted lines. */
export function gapBetween(text: string, from: number, to: number): number {
  if (from < 0 || to - from > 6) return gap.other;
  let found: number = gap.none;
  for (let at = from; at < to; at += 1) {
    const one = gapOf(text.charAt(at));
    if (one === gap.other) return one;
    if (one === gap.space || one === found) continue;
    if (found !== gap.none && !(isBracketed(one) && isBracketed(found))) return gap.other;
    found = one === gap.none ? found : one | found;
  }
  if ((found & gap.bracket) !== 0) return gap.bracket;
  return found === gap.none ? gap.space : found;
}

function isBracketed(found: number): boolean {
  return (found & (gap.bracket | gap.hyphen)) !== 0;
}

function gapOf(sign: string): number {
  switch (sign) {
    case ' ':
    case '\t':
    case '\r':
    case '_':
      return gap.space;
    case '-':
      return gap.hyphen;
    case '.':
      return gap.dot;
    case '/':
      return gap.slash;
    case '+':
      return gap.plus;
    case '\n':
      return gap.line;
    case '>':
      return gap.none;
    case '(':
    case ')':
      return gap.bracket;
    case ',':
      return gap.comma;
    default:
      return gap.other;
  }
}

/**
 * The index of the run with which `count` digits are full, counted from the run `first`, or -1 where runs don't add up to
 * that or are parted by other gaps than the given ones.
 */
export function runsOf({ anchors: { digits } }: PreparedText, first: number, count: number, gaps: number): number {
  const from = digits[first];
  if (!from || from.reach < count) return -1;
  const full = from.before + count;
  let last = Math.min(first + count, digits.length) - 1;
  while (last > first && (digits[last]?.before ?? 0) >= full) last -= 1;
  const until = digits[last];
  if (!until || until.before + until.end - until.start !== full) return -1;
  for (let i = last; i > first; i -= 1 + (digits[i]?.alike ?? 0)) {
    if (((digits[i]?.gap ?? 0) & gaps) === 0) return -1;
  }
  return last;
}

/** The digits of the runs `first` to `last` without what parts them. */
export function joinRuns({ allDigits, anchors: { digits } }: PreparedText, first: number, last: number): string {
  const from = digits[first];
  const to = digits[last];
  return from && to ? allDigits.slice(from.before, to.before + to.end - to.start) : '';
}

/** Whether a number may start at this run: it isn't the tail of a code, a date or a longer number. */
export function startsNumber({ text, anchors: { digits } }: PreparedText, index: number): boolean {
  const run = digits[index];
  if (!run) return false;
  if (run.start === 0) return true;
  if (classOf(text.charCodeAt(run.start - 1)) !== 0) return false;
  return !(index > 0 && (run.gap & (gap.hyphen | gap.dot | gap.slash | gap.plus)) !== 0 && isTight(text, run));
}

function isTight(text: string, { start }: DigitRun): boolean {
  return text.charAt(start - 1) !== ' ' && text.charAt(start - 1) !== '\n';
}

/** Whether a number may end here: no letter, no digit and no `-4` or `.4` follows at once. */
export function endsNumber(text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (classOf(text.charCodeAt(end)) !== 0) return false;
  const sign = text.charAt(end);
  if (sign === '%') return false;
  return !('-./:,'.includes(sign) && classOf(text.charCodeAt(end + 1)) === 1);
}

/** Whether an amount or a measure follows: `1 234 567 kr`, `12 500:-`, `450 kWh`. */
export function isAmount(text: string, end: number): boolean {
  return /^\s?(?:kr\b|kronor|sek\b|nok\b|dkk\b|eur\b|euro|usd\b|gbp\b|€|\$|£|:-|,-|kwh\b|st\b|km\b|m2\b|kg\b|gb\b|mb\b|%)/i.test(
    text.slice(end, end + 9),
  );
}

/** The check of payment cards and Swedish numbers (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? value : value > 4 ? value * 2 - 9 : value * 2;
  }
  return sum % 10 === 0;
}

/** The sum of digits times weights, for the checks that divide by 11. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(i) - 48), 0);
}

/** The number that two digits make. */
export function twoDigits(digits: string, at: number): number {
  return digits.charCodeAt(at) * 10 + digits.charCodeAt(at + 1) - 528;
}

/** Whether year, month and day (1 to 31) name a day that exists; a two-digit year counts as a leap year when it may be. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (year % 4 === 0 ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
