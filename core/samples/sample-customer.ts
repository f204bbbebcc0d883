import { luhnDigit, swedishIban } from './check-digit.ts';
import {
  foreignFirstNames,
  foreignSurnames,
  streets,
  swedishFirstNames,
  swedishSurnames,
  towns,
} from './name-lists.ts';
import type { Random } from './random.ts';

/** A made-up person and what belongs to them. Every number is of a reserved range or has its check digit computed. */
export interface SampleCustomer {
  readonly language: 'sv' | 'en';
  readonly first: string;
  readonly last: string;
  readonly email: string;
  /** A number that PTS or Ofcom keeps for fiction. */
  readonly phone: string;
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
  /** A personnummer whose birth number (980 to 999) is kept for tests. */
  readonly personnummer: string;
  readonly customerNumber: string;
  readonly street: string;
  readonly town: string;
  readonly account: { readonly clearing: string; readonly number: string };
  readonly iban: string;
  readonly bankgiro: string;
  readonly card: string;
  readonly plate: string;
  readonly handle: string;
}

/** Makes the customer of number `index`, born from `firstYear` on, within `years`; no two numbers give the same one. */
export function makeCustomer(
  index: number,
  language: 'sv' | 'en',
  random: Random,
  { firstYear, years }: { firstYear: number; years: number } = { firstYear: 1939, years: 65 },
): SampleCustomer {
  const [firsts, lasts] =
    language === 'sv' ? [swedishFirstNames, swedishSurnames] : [foreignFirstNames, foreignSurnames];
  const first = firsts[index % firsts.length] ?? firsts[0];
  const last = lasts[(index * 7 + Math.floor(index / firsts.length)) % lasts.length] ?? lasts[0];
  const born = { year: firstYear + random.int(years), month: 1 + random.int(12), day: 1 + random.int(28) };
  const [postal, town] = random.pick(towns);
  const clearing = `${random.pick(['60', '51', '92'])}${figures(random, 2)}`;
  const number = figures(random, 9);
  return {
    language,
    first,
    last,
    email: `${asAscii(first)}.${asAscii(last)}${index}@${random.pick(['example.se', 'example.com', 'example.org'])}`,
    phone: makePhone(index, language, random),
    born,
    personnummer: makePersonnummer(born, random),
    customerNumber: `NE-${String(4100000 + index * 137 + random.int(100))}`,
    street: `${random.pick(streets)} ${1 + random.int(88)}${random.pick(['', '', '', ' A', 'B'])}`,
    town: `${postal} ${String(10 + random.int(80))} ${town}`,
    account: { clearing, number },
    iban: swedishIban(`${clearing.slice(0, 1)}00${number.padStart(17, '0')}`),
    bankgiro: makeBankgiro(random),
    card: makeCard(random),
    plate: `${random.pick(['LAM', 'LEM', 'MES', 'MLB', 'NYP', 'PAJ', 'ZOG', 'ZUP', 'WAM', 'GAM'])} ${figures(random, 3)}`,
    handle: `@${asAscii(first).replace('-', '')}_${asAscii(last).slice(0, 5)}${born.year % 100}`,
  };
}

/** `length` decimal figures, the first not zero. */
export function figures(random: Random, length: number): string {
  return Array.from({ length }, (_, place) => (place === 0 ? 1 + random.int(9) : random.int(10))).join('');
}

function makePersonnummer(born: SampleCustomer['born'], random: Random): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${two(born.year % 100)}${two(born.month)}${two(born.day)}`;
  const birthNumber = String(980 + random.int(20));
  return `${date}-${birthNumber}${luhnDigit(date + birthNumber)}`;
}

/** Ranges that PTS (fictional numbers) and Ofcom (numbers for drama) keep free. */
function makePhone(index: number, language: 'sv' | 'en', random: Random): string {
  if (language === 'en' && index % 3 === 0) return `+44 7700 900${String(100 + (index % 900))}`;
  if (index % 5 === 0) return `08-465 004 ${String(index % 100).padStart(2, '0')}`;
  if (index % 7 === 0) return `031-390 06 ${String(index % 100).padStart(2, '0')}`;
  const last = 605 + (index % 95);
  const written = [`070-174 0${String(last)}`, `070 1740${String(last)}`, `+46 70 174 0${String(last)}`];
  return random.pick(written);
}

function makeBankgiro(random: Random): string {
  const digits = figures(random, 7);
  return `${digits.slice(0, 4)}-${digits.slice(4)}${luhnDigit(digits)}`;
}

/** In the block 4000 00, where payment services keep their test cards. */
function makeCard(random: Random): string {
  const digits = `400000${figures(random, 9)}`;
  return (digits + luhnDigit(digits)).replace(/(\d{4})(?=\d)/g, '$1 ');
}

function asAscii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
}
