import type { EntityType } from '../entity.ts';

/** What the form of a number alone says of it. */
export interface Shape {
  readonly type: EntityType;
  readonly recognizer: string;
  readonly check: string;
  readonly score: number;
}

const lettered: readonly (readonly [form: RegExp, type: EntityType, recognizer: string])[] = [
  // se4550000000058398257466, gb29nwbk60161331926819
  [/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/u, 'IBAN', 'spoken-iban'],
  // qq123456c
  [/^[a-z]{2}\d{6}[a-d]$/u, 'NATIONAL_ID', 'spoken-national-id'],
  // abc123, abc12d
  [/^[a-zåäö]{3}\d{2}[\da-zåäö]$/u, 'PLATE', 'spoken-plate'],
  // ab12cde
  [/^[a-z]{2}\d{2}[a-z]{3}$/u, 'PLATE', 'spoken-plate'],
  // sw1a1aa, m11ae
  [/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/u, 'ADDRESS', 'spoken-postcode'],
];

/** Tells what a number or a mix of letters and digits (`abc123`, lower case) is by its form; null where it doesn't tell. */
export function findShape(value: string, isNordic: boolean): Shape | null {
  if (!/^\d+$/u.test(value)) {
    const form = lettered.find(([pattern]) => pattern.test(value));
    return form ? { type: form[1], recognizer: form[2], check: 'form', score: 0.7 } : null;
  }
  if (isNationalId(value) && !/^07\d{8}$/u.test(value))
    return { type: 'NATIONAL_ID', recognizer: 'spoken-national-id', check: 'luhn', score: 0.97 };
  if (value.length >= 15 && value.length <= 16 && /^[2-6]/u.test(value) && passesLuhn(value)) {
    return { type: 'CARD', recognizer: 'spoken-card', check: 'luhn', score: 0.95 };
  }
  if (isNordic && isUncheckedId(value)) {
    return { type: 'NATIONAL_ID', recognizer: 'spoken-national-id', check: 'date', score: 0.7 };
  }
  if (isPhone(value, isNordic)) return { type: 'PHONE', recognizer: 'spoken-phone', check: 'length', score: 0.75 };
  const isBirth = value.length === 8 && /^(?:19[2-9]|20[0-2])/u.test(value) && isDate(value.slice(2));
  return isBirth ? { type: 'DATE_OF_BIRTH', recognizer: 'spoken-birth-date', check: 'date', score: 0.6 } : null;
}

/** A date and four digits more: a slip of the tongue or of the recogniser breaks the check digit, not the form. */
function isUncheckedId(digits: string): boolean {
  if (digits.length === 12) return /^(?:19|20)/u.test(digits) && isDate(digits.slice(2));
  return digits.length === 10 && !digits.startsWith('0') && isDate(digits);
}

/** A personnummer or samordningsnummer of 10 or 12 digits with a date and a right check digit. */
export function isNationalId(digits: string): boolean {
  if (digits.length !== 10 && digits.length !== 12) return false;
  if (digits.length === 12 && !/^(?:18|19|20)/u.test(digits)) return false;
  const ten = digits.slice(-10);
  return isDate(ten) && passesLuhn(ten);
}

/** The first six digits are a date, year first, with the 60 days of a samordningsnummer. */
export function isDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return digits.length >= 6 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Digits of a date in any order of day, month and year, a leading zero left out or not. */
export function mayBeBirthDate(digits: string): boolean {
  if (digits.length === 8 && /^(?:19|20)\d\d(?:19|20)\d\d$/u.test(digits)) return false;
  if (digits.length === 5 || digits.length === 7) return true;
  const year = digits.length === 8 ? 4 : 2;
  const [head, tail] = [digits.slice(year), digits.slice(0, -year)];
  const isDayFirst = (two: string) => Number(two.slice(0, 2)) <= 31 && Number(two.slice(2)) <= 12;
  const isMonthFirst = (two: string) => Number(two.slice(0, 2)) <= 12 && Number(two.slice(2)) <= 31;
  return (digits.length === 6 || digits.length === 8) && (isMonthFirst(head) || isDayFirst(tail) || isMonthFirst(tail));
}

/** The check digit of cards and personnummer (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const part = at % 2 === 0 ? digit : digit * 2;
    sum += part > 9 ? part - 9 : part;
  }
  return sum % 10 === 0;
}

/** National numbers with their leading zero, numbers with 00 or a country code, and North American ones. */
function isPhone(digits: string, isNordic: boolean): boolean {
  if (/^0[1-9]/u.test(digits)) return digits.length >= 8 && digits.length <= 11;
  if (/^00[1-9]/u.test(digits)) return digits.length >= 10 && digits.length <= 16;
  if (/^(?:46|47|45|44|358)/u.test(digits) && digits.length >= 11) return digits.length <= 13;
  return !isNordic && /^(?:1?[2-9]\d\d[2-9]\d{6}|555\d{4})$/u.test(digits);
}

const everybodys = /^(?:112|911|999|101|111|11414|1177|11313|118\d{3}|0800\d{5,7}|0808\d{5,7})$/u;
const nordicPublic = /^(?:020\d{5,6}|0200\d{5,6}|077[0-8]\d{6}|09[0-4]4?\d{5,8})$/u;

/** Numbers that are a company's or everybody's: emergency, free-call and shared-cost numbers. */
export function isPublicNumber(digits: string, isNordic: boolean): boolean {
  return everybodys.test(digits) || (isNordic && nordicPublic.test(digits));
}
