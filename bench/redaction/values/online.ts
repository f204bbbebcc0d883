import type { Random } from '../random.ts';
import { foldName } from './contact.ts';
import { luhnDigit, makeDay } from './identity.ts';
import type { Person } from './people.ts';

const capitals = 'ABCDEFGHJKLMNOPRSTUWXYZ'.split('');
const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(capitals)).join('');

/** Swedish number plates of both series (a letter in the last place since 2019), British and others with their words. */
export function makeSwedishPlate(random: Random): string {
  const tail = random.chance(0.3)
    ? random.digits(2) + random.pick(capitals.filter((sign) => sign !== 'O'))
    : random.digits(3);
  const head = letters(random, 3);
  return random.pick([
    `${head} ${tail}`,
    `${head}${tail}`,
    `${head}${tail}`,
    `${head}-${tail}`,
    `${head} ${tail}`.toLowerCase(),
    `${head}${tail}`.toLowerCase(),
  ]);
}

export function makeBritishPlate(random: Random): string {
  const plate = `${letters(random, 2)}${random.pick(['12', '17', '19', '21', '23', '58', '64', '69', '70', '72'])} ${letters(random, 3)}`;
  return random.pick([plate, plate, plate.replace(' ', ''), plate.toLowerCase()]);
}

export function makeIp(random: Random): string {
  const byte = (): number => random.int(1, 254);
  const hex = (): string => random.int(1, 65535).toString(16);
  return random.pick([
    `${random.int(11, 223)}.${byte()}.${byte()}.${byte()}`,
    `${random.int(11, 223)}.${byte()}.${byte()}.${byte()}`,
    `192.168.${byte()}.${byte()}`,
    `2001:db8:${hex()}:${hex()}::${hex()}`,
    `2a00:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}`,
    `fe80::${hex()}:${hex()}:${hex()}:${hex()}`,
  ]);
}

export function makeMac(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => random.int(0, 255).toString(16).padStart(2, '0'));
  return random.pick([
    pairs.join(':'),
    pairs.join(':').toUpperCase(),
    pairs.join('-').toUpperCase(),
    pairs.join('').replace(/(.{4})(?=.)/g, '$1.'),
  ]);
}

/** What follows `lösenordet är`: words with digits, made by hand or by a machine. */
export function makePassword(random: Random): string {
  const word = random.pick([
    'Sommar',
    'hemligt',
    'Fotboll',
    'katten',
    'Vinter',
    'banan',
    'Tjofaderittan',
    'sunshine',
    'Dragon',
    'letmein',
    'Hockey',
    'Skrutt',
  ]);
  return random.pick([
    `${word}${random.int(1, 2024)}`,
    `${word}${random.int(1, 99)}!`,
    `${word}_${random.digits(3)}#`,
    `${random.pick(['xK', 'pQ', 'zR'])}${random.digits(1)}$${random.pick(['vLm', 'qWt', 'nBs'])}${random.digits(2)}${random.pick(['!', '?', '%'])}`,
    `${word.toLowerCase()}${random.digits(4)}`,
  ]);
}

/** Keys in the shapes of well-known services; the signs come from chance. */
export function makeApiKey(random: Random): string {
  const signs = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'.split('');
  const run = (count: number): string => Array.from({ length: count }, () => random.pick(signs)).join('');
  const head = random.pick(['sk_' + 'live_', 'sk-' + 'proj-', 'gh' + 'p_', 'xo' + 'xb-', 'AK' + 'IA', 'pk_' + 'test_']);
  if (head.endsWith('A')) return head + letters(random, 16);
  if (random.chance(0.2)) return `eyJhbGciOiJIUzI1NiJ9.eyJ${run(24)}.${run(43)}`;
  return head + run(random.int(24, 40));
}

export function makeOneTimeCode(random: Random): string {
  return random.pick([
    random.digits(6),
    random.digits(6),
    random.digits(4),
    `${random.digits(3)} ${random.digits(3)}`,
    `${random.digits(3)}-${random.digits(3)}`,
  ]);
}

export function makeShortCode(random: Random): string {
  return random.digits(4);
}

/** A name that a person goes by on a service; written with its `@` or after a word that tells. */
export function makeHandle(random: Random, person: Person): string {
  const first = foldName(person.first);
  return random.pick([
    `@${first}_${foldName(person.last)}`,
    `@${first}${random.int(10, 99)}`,
    `@the${first}`,
    `@${first}.${foldName(person.last).slice(0, 3)}`,
    `@x_${first}_x`,
  ]);
}

export function makeUserName(random: Random, person: Person): string {
  const first = foldName(person.first);
  return random.pick([
    `${first}_${random.int(10, 99)}`,
    `${first.slice(0, 3)}${foldName(person.last).slice(0, 3)}${random.digits(2)}`,
    `${first}${random.int(1960, 2005)}`,
    `${foldName(person.last)}.${first.slice(0, 1)}`,
    `super_${first}`,
    `${first}-gamer-${random.int(1, 99)}`,
  ]);
}

/** An address on the web that tells who somebody is, or opens something by itself. */
export function makePersonalUrl(random: Random, person: Person): string {
  const name = `${foldName(person.first)}.${foldName(person.last)}`;
  const token = `${random.digits(4)}${letters(random, 8).toLowerCase()}${random.digits(6)}`;
  return random.pick([
    `https://www.facebook.com/${name}`,
    `https://www.linkedin.com/in/${name.replace('.', '-')}-${random.digits(4)}`,
    `https://example.com/reset?token=${token}`,
    `https://konto.example.se/verifiera/${token}?user=${name}`,
    `http://example.se/mina-sidor?email=${name}%40example.com`,
    `instagram.com/${name.replace('.', '_')}`,
    `https://app.example.com/invite/${token}?session=${random.digits(12)}`,
  ]);
}

export function makePassport(random: Random): string {
  return random.pick([
    random.digits(8),
    `${letters(random, 2)}${random.digits(6)}`,
    `${letters(random, 2)}${random.digits(7)}`,
    random.digits(9),
    `${letters(random, 1)}${random.digits(8)}`,
  ]);
}

export function makeBritishLicence(random: Random, person: Person): string {
  const last = foldName(person.last).toUpperCase().padEnd(5, '9').slice(0, 5);
  return `${last}${random.digits(1)}0${random.int(1, 9)}${random.int(10, 28)}${random.digits(1)}${letters(random, 1)}${random.pick(['9', letters(random, 1)])}${random.digits(1)}${letters(random, 2)}`;
}

/** What a company calls its customer: always with a word before it that tells. */
export function makeCustomerNumber(random: Random): string {
  return random.pick([
    random.digits(6),
    random.digits(7),
    random.digits(8),
    `K-${random.digits(6)}`,
    `${letters(random, 2)}${random.digits(6)}`,
    `${random.digits(3)} ${random.digits(3)} ${random.digits(2)}`,
    `${random.digits(4)}-${random.digits(4)}`,
  ]);
}

/** Airlines' and hotels' booking codes. */
export function makeBooking(random: Random): string {
  const signs = [...capitals, ...'23456789'.split('')];
  const code = Array.from({ length: 6 }, () => random.pick(signs)).join('');
  return /\d/.test(code) ? code : `${code.slice(0, 5)}${random.int(2, 9)}`;
}

/** Parcels by UPU S10, PostNord's SSCC and the like. */
export function makeParcel(random: Random): string {
  return random.pick([
    `${random.pick(['RR', 'UJ', 'LX', 'CE'])}${random.digits(9)}SE`,
    `00373${random.digits(15)}`,
    `JJD${random.digits(17)}`,
    `1Z${random.digits(3)}W${random.digits(12)}`,
    `${random.digits(10)}SE`,
  ]);
}

export function makeMeter(random: Random): string {
  return `735999${random.digits(12)}`;
}

export function makeImei(random: Random): string {
  const body = `35${random.digits(12)}`;
  return body + luhnDigit(body);
}

export function makeChassis(random: Random): string {
  const signs = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'.split('');
  return `${random.pick(['YV1', 'WVW', 'WBA', 'VF1', 'TMB'])}${Array.from({ length: 8 }, () => random.pick(signs)).join('')}${random.digits(6)}`;
}

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A birthday as it is written; a word before it tells that it is one. */
export function makeBirthDate(random: Random, language: 'sv' | 'en'): string {
  const { year, month, day } = makeDay(random);
  const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const name = months[language][month - 1] ?? '';
  if (language === 'sv')
    return random.pick([
      `${year}-${m}-${d}`,
      `${day} ${name} ${year}`,
      `${day}/${month} ${year}`,
      `${year}${m}${d}`,
      `${d}.${m}.${year}`,
      `${day}/${month}-${String(year).slice(2)}`,
      `den ${day} ${name} ${year}`.slice(4),
    ]);
  return random.pick([
    `${d}/${m}/${year}`,
    `${m}/${d}/${year}`,
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${year}-${m}-${d}`,
    `${d}-${m}-${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
  ]);
}
