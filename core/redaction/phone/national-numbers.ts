import { phoneTable } from './phone-table.ts';

/** Whether a national number (digits without the trunk zero) is one that reaches a person in that country. */
export function isPersonalNumber(country: PhoneCountry, number: string): boolean {
  const lengths = personal.get(country)?.[Number(number.slice(0, 4))] ?? 0;
  return (lengths & (1 << number.length)) !== 0;
}

/** Whether a national number is one of a company that everybody may call: toll-free, premium, shared cost. */
export function isHotline(country: PhoneCountry, number: string): boolean {
  const lengths = hotlines.get(country)?.[Number(number.slice(0, 4))] ?? 0;
  return (lengths & (1 << number.length)) !== 0 || (country === 'DK' && number.length === 8 && number.startsWith('70'));
}

/** The calling code that international digits start with, where the rest has a possible length; else null. */
export function callingCodeOf(digits: string): string | null {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    const lengths = possible.get(code);
    if (lengths?.has(digits.length - length)) return code;
    if (lengths) return null;
  }
  return null;
}

/** The country of our tables that a calling code names. */
export function countryOfCode(code: string): PhoneCountry | null {
  return countryByCode.get(code) ?? null;
}

export type PhoneCountry = 'SE' | 'NO' | 'DK' | 'FI' | 'DE' | 'GB' | 'FR' | 'US';

const countryByCode: ReadonlyMap<string, PhoneCountry> = new Map([
  ['46', 'SE'],
  ['47', 'NO'],
  ['45', 'DK'],
  ['358', 'FI'],
  ['49', 'DE'],
  ['44', 'GB'],
  ['33', 'FR'],
  ['1', 'US'],
]);

const possible: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(phoneTable.callingCodes).map(([code, lengths]) => [code, new Set(lengths.split(' ').map(Number))]),
);

const personal = byCountry(phoneTable.personal);
const hotlines = byCountry(phoneTable.hotlines);

function byCountry(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Uint16Array> {
  return new Map(Object.entries(table).map(([country, lines]) => [country, lengthsByPrefix(lines)]));
}

/** For each prefix of four digits, the lengths of numbers as bits. */
function lengthsByPrefix(lines: readonly string[]): Uint16Array {
  const lengths = new Uint16Array(10_000);
  for (const line of lines) {
    const [length, ranges = ''] = line.split(': ');
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map(Number);
      for (let prefix = from; prefix <= to; prefix += 1)
        lengths[prefix] = (lengths[prefix] ?? 0) | (1 << Number(length));
    }
  }
  return lengths;
}
