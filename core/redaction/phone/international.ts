import { joinRuns, runsOf } from '../digits.ts';
import type { PreparedText } from '../recognizer.ts';
import { callingCodeOf, countryOfCode, isHotline, isPersonalNumber } from './national-numbers.ts';
import { ends, type Found, inside, make } from './phone-finding.ts';

/** Numbers after a plus sign or 00, of all countries. */
export function findInternational(text: PreparedText, first: number, isPlus: boolean): Found | null {
  for (let count = 17; count >= 8; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last)) continue;
    const digits = joinRuns(text, first, last).slice(isPlus ? 0 : 2);
    const check = checkInternational(withoutTrunk(text, first, digits));
    if (!check) continue;
    const start = (text.anchors.digits[first]?.start ?? 0) - (isPlus ? plusLength(text, first) : 0);
    return make(text, start, last, check === 'table' ? 0.97 : 0.85, check);
  }
  return null;
}

/** `+46 (0)70`: the zero in brackets isn't dialled. */
function withoutTrunk(text: PreparedText, first: number, digits: string): string {
  const run = text.anchors.digits[first];
  const after = run ? text.text.slice(run.end, run.end + 4) : '';
  const code = callingCodes.find((start) => digits.startsWith(`${start}0`));
  const written = run ? run.end - run.start : 0;
  if (!code)
    return /^\s?\(0\)/.test(after) && written < 4 ? digits.slice(0, written) + digits.slice(written + 1) : digits;
  return /^\s?\(0\)/.test(after) || code !== '1' ? code + digits.slice(code.length + 1) : digits;
}

const callingCodes = ['46', '47', '45', '358', '49', '44', '33', '1'];

function plusLength(text: PreparedText, first: number): number {
  const start = text.anchors.digits[first]?.start ?? 0;
  return text.text.charAt(start - 1) === '+' ? 1 : 2;
}

function checkInternational(digits: string): 'table' | 'length' | null {
  const code = callingCodeOf(digits);
  if (code === null) return null;
  const country = countryOfCode(code);
  if (country === null) return 'length';
  const national = digits.slice(code.length);
  if (isPersonalNumber(country, national)) return 'table';
  return isHotline(country, national) ? null : 'length';
}
