import type { BenchLanguage } from '../message.ts';
import type { Random } from '../random.ts';
import { luhnDigit, makeDay } from './identity.ts';

/** Country code, then `n` digits, `a` capitals, `c` either: the national part of an IBAN by ISO 13616. */
const ibanShapes: Record<string, string> = {
  SE: 'nnnnnnnnnnnnnnnnnnnn',
  NO: 'nnnnnnnnnnn',
  DK: 'nnnnnnnnnnnnnn',
  FI: 'nnnnnnnnnnnnnn',
  DE: 'nnnnnnnnnnnnnnnnnn',
  GB: 'aaaannnnnnnnnnnnnn',
  FR: 'nnnnnnnnnncccccccccccnn',
  NL: 'aaaannnnnnnnnn',
  PL: 'nnnnnnnnnnnnnnnnnnnnnnnn',
  ES: 'nnnnnnnnnnnnnnnnnnnn',
  IT: 'annnnnnnnnncccccccccccc',
  BE: 'nnnnnnnnnnnn',
  AT: 'nnnnnnnnnnnnnnnn',
  CH: 'nnnnncccccccccccc',
  IE: 'aaaannnnnnnnnnnnnn',
  LT: 'nnnnnnnnnnnnnnnn',
};
const home: Record<BenchLanguage, string> = { sv: 'SE', en: 'GB', no: 'NO', da: 'DK', fi: 'FI', de: 'DE' };

/** An IBAN with its check digits, in groups of four, bare, in lower case or with hyphens. */
export function makeIban(random: Random, language: BenchLanguage): string {
  const country = random.chance(0.6) ? home[language] : random.pick(Object.keys(ibanShapes));
  const body = [...(ibanShapes[country] ?? '')].map((sign) => fill(random, sign)).join('');
  const check = String(98 - mod97(`${body}${country}00`)).padStart(2, '0');
  const bare = `${country}${check}${body}`;
  const spaced = bare.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([
    spaced,
    spaced,
    spaced,
    bare,
    bare,
    bare.toLowerCase(),
    spaced.toLowerCase(),
    spaced.replaceAll(' ', '-'),
  ]);
}

function fill(random: Random, sign: string): string {
  if (sign === 'n') return random.digits(1);
  if (sign === 'c' && random.chance(0.7)) return random.digits(1);
  return random.pick('ABCDEFGHKLMNPRSTUVWX'.split(''));
}

function mod97(text: string): number {
  const digits = [...text].map((sign) => String(parseInt(sign, 36))).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** A card number of the big brands with its Luhn digit, as it is typed. */
export function makeCard(random: Random): string {
  const amex = random.chance(0.12);
  const lead = amex ? random.pick(['34', '37']) : random.pick(['4', '4', '51', '52', '53', '54', '55', '2221', '6011']);
  const body = lead + random.digits((amex ? 14 : 15) - lead.length);
  const number = body + luhnDigit(body);
  const groups = amex ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)] : (number.match(/.{4}/g) ?? []);
  return random.pick([
    groups.join(' '),
    groups.join(' '),
    groups.join(' '),
    groups.join('-'),
    number,
    number,
    groups.join('.'),
  ]);
}

/** Clearing and account number as Swedes write them. */
export function makeSwedishAccount(random: Random): string {
  const bank = random.next();
  if (bank < 0.3) {
    const clearing = `8${random.digits(3)}`;
    const full = `${clearing}-${random.int(0, 9)}`;
    const account = random.pick([
      `${random.int(1, 9)}${random.digits(2)} ${random.digits(3)} ${random.digits(3)}-${random.digits(1)}`,
      `${random.int(1, 9)}${random.digits(8)}-${random.digits(1)}`,
      `${random.int(1, 9)}${random.digits(9)}`,
      `${random.digits(2)} ${random.digits(3)} ${random.digits(3)} ${random.digits(1)}`,
    ]);
    return random.pick([`${full}, ${account}`, `${full} ${account}`, `${clearing} ${account}`]);
  }
  if (bank < 0.5) {
    const account = `${random.digits(3)} ${random.digits(3)} ${random.digits(3)}`;
    return `6${random.digits(3)} ${random.pick([account, account.replaceAll(' ', '')])}`;
  }
  const clearing = random.pick(['5', '3', '33', '12', '91', '95', '92', '60']);
  const number = `${clearing}${random.digits(4 - clearing.length)}`;
  const seven = random.digits(7);
  return random.pick([
    `${number}-${seven}`,
    `${number} ${seven.slice(0, 2)} ${seven.slice(2, 5)} ${seven.slice(5)}`,
    `${number}-${seven.slice(0, 2)} ${seven.slice(2, 5)} ${seven.slice(5)}`,
    `${number} ${seven}`,
    `${number}, ${seven}`,
    `${number}${seven}`,
  ]);
}

/** Clearing and account number kept apart by their own words. */
export function makeSplitAccount(random: Random): string {
  const clearing = random.pick([
    `5${random.digits(3)}`,
    `33${random.digits(2)}`,
    `8${random.digits(3)}-${random.digits(1)}`,
    `9${random.digits(3)}`,
  ]);
  const account = random.pick([
    random.digits(7),
    `${random.digits(2)} ${random.digits(3)} ${random.digits(2)}`,
    `${random.int(1, 9)}${random.digits(9)}`,
  ]);
  return random.pick([
    `${clearing}‹ och kontonummer ›${account}`,
    `${clearing}‹, kontonr: ›${account}`,
    `${clearing}‹ kontonummer ›${account}`,
    `${clearing}‹\nKontonummer: ›${account}`,
    `${clearing}‹ / konto ›${account}`,
  ]);
}

export function makeBankgiro(random: Random): string {
  const body = random.chance(0.5) ? `${random.int(5, 9)}${random.digits(5)}` : `${random.int(1, 5)}${random.digits(5)}`;
  const number = body + luhnDigit(body);
  if (random.chance(0.3)) {
    const seven = `5${random.digits(5)}`;
    const long = seven + luhnDigit(seven);
    return random.pick([`${long.slice(0, 3)}-${long.slice(3)}`, long]);
  }
  return random.pick([
    `${number.slice(0, 3)}-${number.slice(3)}`,
    `${number.slice(0, 3)}-${number.slice(3)}`,
    number,
    `${number.slice(0, 3)} ${number.slice(3)}`,
  ]);
}

export function makePlusgiro(random: Random): string {
  const body = String(random.int(1, 9)) + random.digits(random.int(4, 6));
  const number = body + luhnDigit(body);
  const spaced = number.slice(0, -1).replace(/(?<=\d)(?=(\d{2})+$)/g, ' ');
  return random.pick([
    `${spaced}-${number.slice(-1)}`,
    `${number.slice(0, -1)}-${number.slice(-1)}`,
    `${spaced} - ${number.slice(-1)}`,
  ]);
}

/** An organisation number that is its owner's personnummer. */
export function makePersonOrgNumber(random: Random): string {
  const day = makeDay(random, 1945, 2000);
  const lead =
    String(day.year % 100).padStart(2, '0') + String(day.month).padStart(2, '0') + String(day.day).padStart(2, '0');
  const serial = random.digits(3);
  const number = `${lead}-${serial}${luhnDigit(lead + serial)}`;
  return random.pick([number, number, number.replace('-', ''), `SE${number.replace('-', '')}01`]);
}

/** A company's own organisation number: it stays. */
export function makeCompanyNumber(random: Random): string {
  const body = `55${random.int(6, 9)}${random.digits(3)}${random.digits(3)}`;
  return `${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
}

/** Account numbers outside Sweden: British sort code and account, American routing and account, Nordic ones. */
export function makeOtherAccount(random: Random, language: BenchLanguage): string {
  const pair = random.digits(6);
  const dashed = `${pair.slice(0, 2)}-${pair.slice(2, 4)}-${pair.slice(4)}`;
  if (language === 'en')
    return random.pick([
      `${dashed}‹ account ›${random.digits(8)}`,
      `${dashed}‹ and account number ›${random.digits(8)}`,
      `${pair}‹, account no: ›${random.digits(8)}`,
      `${dashed}‹, acc ›${random.digits(8)}`,
      `${dashed} ${random.digits(8)}`,
      `${pair.slice(0, 2)} ${pair.slice(2, 4)} ${pair.slice(4)}‹\nAccount number: ›${random.digits(8)}`,
    ]);
  if (language === 'no') return `${random.digits(4)} ${random.digits(2)} ${random.digits(5)}`;
  if (language === 'da') return `${random.int(1, 9)}${random.digits(3)} ${random.digits(10)}`;
  return random.digits(10);
}
