import metadataJson from 'libphonenumber-js/metadata.max.json';
import { z } from 'zod';
import { createRandom, type Random } from './random.ts';

/** A row holds the calling code first, possible lengths fourth, and patterns by type twelfth, or the plain pattern. */
const rowSchema = z.tuple([z.string(), z.unknown(), z.unknown(), z.array(z.number())]).rest(z.unknown());
const typesSchema = z.array(z.union([z.tuple([z.string()]).rest(z.unknown()), z.literal(0), z.null()]));
const metadata = { countries: z.record(z.string(), rowSchema).parse(metadataJson.countries) };

/** For each country, by length, the ranges of the first four digits (national number, without trunk zero). */
export interface PhoneTable {
  readonly callingCodes: Readonly<Record<string, string>>;
  readonly personal: Readonly<Record<string, readonly string[]>>;
  readonly hotlines: Readonly<Record<string, readonly string[]>>;
}

const countries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB', 'FR', 'US'];

/** libphonenumber's types that reach a person: fixed line, mobile, personal, pager, VoIP. Hotlines are not among them. */
const personalTypes = [0, 1, 4, 7, 8];
/** Toll-free, premium rate, company-wide, shared cost. */
const hotlineTypes = [2, 3, 6, 9];
const lengths = [5, 6, 7, 8, 9, 10, 11, 12];
const tries = 60;

/** Tries completions of each prefix against libphonenumber's patterns; the same on each run. */
export function makePhoneTable(): PhoneTable {
  const random = createRandom(7);
  return {
    callingCodes: readCallingCodes(),
    personal: Object.fromEntries(countries.map((name) => [name, rangesOf(name, personalTypes, random)])),
    hotlines: Object.fromEntries(countries.map((name) => [name, rangesOf(name, hotlineTypes, random)])),
  };
}

function readCallingCodes(): Record<string, string> {
  const found = new Map<string, Set<number>>();
  for (const row of Object.values(metadata.countries)) {
    const possible = found.get(row[0]) ?? new Set<number>();
    for (const length of row[3]) possible.add(length);
    found.set(row[0], possible);
  }
  return Object.fromEntries(
    [...found].sort().map(([code, possible]) => [code, [...possible].sort((a, b) => a - b).join(' ')]),
  );
}

function rangesOf(country: string, types: readonly number[], random: Random): string[] {
  const patterns = patternsOf(country, types);
  return lengths.flatMap((length) => {
    const prefixes: number[] = [];
    for (let prefix = 1000; prefix < 10_000; prefix += 1) {
      if (patterns.some((pattern) => reaches(pattern, prefix, length, random))) prefixes.push(prefix);
    }
    return prefixes.length === 0 ? [] : [`${length}: ${asRanges(prefixes)}`];
  });
}

function patternsOf(country: string, wanted: readonly number[]): RegExp[] {
  const types = typesSchema.parse(metadata.countries[country]?.[11] ?? []);
  return wanted.flatMap((type) => {
    const row = types[type];
    const pattern = row ? row[0] : undefined;
    return pattern ? [new RegExp(`^(?:${pattern})$`)] : [];
  });
}

function reaches(pattern: RegExp, prefix: number, length: number, random: Random): boolean {
  for (let i = 0; i < tries; i += 1) {
    let number = String(prefix);
    while (number.length < length) number += String(random(10));
    if (pattern.test(number)) return true;
  }
  return false;
}

function asRanges(sorted: readonly number[]): string {
  const ranges: string[] = [];
  let from = sorted[0] ?? 0;
  sorted.forEach((prefix, i) => {
    const next = sorted[i + 1];
    if (next === prefix + 1) return;
    ranges.push(from === prefix ? String(from) : `${from}-${prefix}`);
    from = next ?? 0;
  });
  return ranges.join(' ');
}
