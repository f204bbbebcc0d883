import type { Random } from '../random.ts';
import { foldName } from './contact.ts';
import { luhnDigit, makeDay } from './identity.ts';
import type { Person } from './people.ts';
import {
  sayBirthDateInEnglish,
  sayBirthDateInSwedish,
  sayDigitsInEnglish,
  sayDigitsInSwedish,
  sayInEnglish,
  sayInSwedish,
} from './spoken-numbers.ts';

export function saySwedishPhone(random: Random): string {
  const area = random.pick(['070', '073', '076', '072', '08', '031', '040', '018']);
  const rest = random.digits(area.length === 3 && area.startsWith('07') ? 7 : 6).replace(/^0/, '4');
  const lead =
    area.startsWith('07') && random.chance(0.3)
      ? `nollsjuttio${area === '070' ? '' : sayInSwedish(Number(area[2]), random).replace(/^en$/, 'ett')}`
      : sayDigitsInSwedish(area, random);
  return `${lead}${random.pick([' ', ', ', ' '])}${sayDigitsInSwedish(rest, random)}`;
}

/** Year, month and day as they are said, then the four last: `fyrtiosju noll åtta fjorton, tolv trettiofyra`. */
export function saySwedishId(random: Random): string {
  const { year, month, day } = makeDay(random, 1938, 1999);
  const two = (value: number): string =>
    value < 10 ? `noll ${sayInSwedish(value, random)}` : sayInSwedish(value, random);
  const date = String(year % 100).padStart(2, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');
  const serial = random.digits(3);
  const last = serial + luhnDigit(date + serial);
  const head = random.chance(0.35)
    ? random.pick([`nittonhundra${sayInSwedish(year % 100, random).replaceAll(' ', '')}`, `nitton ${two(year % 100)}`])
    : two(year % 100);
  const tail = random.pick([
    sayDigitsInSwedish(last, random),
    `${two(Number(last.slice(0, 2)))} ${two(Number(last.slice(2)))}`,
  ]);
  return `${head} ${two(month)} ${two(day)}${random.pick([' ', ', ', ' streck '])}${tail}`;
}

const swedishAt = ['snabel-a', 'snabela', 'snabel a', 'at'];
const swedishProviders = [
  'gmail punkt com',
  'hotmail punkt com',
  'telia punkt com',
  'outlook punkt com',
  'live punkt se',
  'icloud punkt com',
  'bredband punkt net',
  'example punkt se',
];

export function saySwedishEmail(random: Random, person: Person): string {
  const [first, last] = [foldName(person.first), foldName(person.last)];
  const local = random.pick([
    `${first} punkt ${last}`,
    `${first} punkt ${last}`,
    `${first} understreck ${last}`,
    `${first} ${sayInSwedish(random.int(10, 99), random)}`,
    `${first}${last}`,
    `${first} bindestreck ${last}`,
    `${spell(first, random)} punkt ${last}`,
  ]);
  return `${local} ${random.pick(swedishAt)} ${random.pick(swedishProviders)}`;
}

export function sayEnglishEmail(random: Random, person: Person): string {
  const [first, last] = [foldName(person.first), foldName(person.last)];
  const local = random.pick([
    `${first} dot ${last}`,
    `${first} dot ${last}`,
    `${first} underscore ${last}`,
    `${first} ${sayInEnglish(random.int(10, 99), random)}`,
    `${first}${last}`,
    `${first} dash ${last}`,
    `${spell(first, random)} dot ${last}`,
  ]);
  return `${local} at ${random.pick(['gmail', 'yahoo', 'outlook', 'hotmail', 'icloud', 'example'])} dot ${random.pick(['com', 'com', 'co dot uk', 'org'])}`;
}

const swedishCode: Record<string, string> = {
  a: 'adam',
  b: 'bertil',
  c: 'cesar',
  d: 'david',
  e: 'erik',
  f: 'filip',
  g: 'gustav',
  h: 'helge',
  i: 'ivar',
  j: 'johan',
  k: 'kalle',
  l: 'ludvig',
  m: 'martin',
  n: 'niklas',
  o: 'olof',
  p: 'petter',
  q: 'qvintus',
  r: 'rudolf',
  s: 'sigurd',
  t: 'tore',
  u: 'urban',
  v: 'viktor',
  w: 'wilhelm',
  x: 'xerxes',
  y: 'yngve',
  z: 'zäta',
  å: 'åke',
  ä: 'ärlig',
  ö: 'östen',
};
const englishCode: Record<string, string> = {
  a: 'alpha',
  b: 'bravo',
  c: 'charlie',
  d: 'delta',
  e: 'echo',
  f: 'foxtrot',
  g: 'golf',
  h: 'hotel',
  i: 'india',
  j: 'juliet',
  k: 'kilo',
  l: 'lima',
  m: 'mike',
  n: 'november',
  o: 'oscar',
  p: 'papa',
  q: 'quebec',
  r: 'romeo',
  s: 'sierra',
  t: 'tango',
  u: 'uniform',
  v: 'victor',
  w: 'whiskey',
  x: 'x-ray',
  y: 'yankee',
  z: 'zulu',
};

function spell(name: string, random: Random): string {
  return [...name.toLowerCase()].join(random.pick([' ', '-', ' ']));
}

/** A surname spelled out: letters apart, or each with its code word. */
export function spellName(random: Random, person: Person, language: 'sv' | 'en'): string {
  const name = (person.last.split(/[ '’.-]/).find((part) => part.length > 3) ?? 'Lindqvist').toLowerCase();
  const plain = name.replace(/[^a-zåäö]/g, '');
  const letters = [...(plain.length < 4 ? 'wester' : plain).slice(0, 10)];
  const style = random.next();
  if (style < 0.3) return letters.join(' ').toUpperCase();
  if (style < 0.5) return letters.join(' ');
  if (style < 0.65) return letters.join('-').toUpperCase();
  const code = language === 'sv' ? swedishCode : englishCode;
  const link =
    language === 'sv' ? random.pick([' som i ', ' som i ', ' som ']) : random.pick([' as in ', ' for ', ' like ']);
  return letters.map((sign) => (code[sign] ? `${sign}${link}${code[sign]}` : sign)).join(random.pick([' ', ', ']));
}

const spokenStreets =
  'storgatan kungsgatan björkvägen lingonstigen drottninggatan skolgatan tallvägen norra hamngatan prästgårdsvägen kvarnbacken ringvägen södra esplanaden fågelvägen'.split(
    ' ',
  );
const spokenCities = 'stockholm göteborg malmö uppsala örebro luleå västerås jönköping sundsvall lund borås'.split(' ');

export function saySwedishAddress(random: Random): string {
  const street = random.pick(spokenStreets.filter((name) => !['norra', 'södra'].includes(name)));
  const number = sayInSwedish(random.int(2, 120), random);
  const door = random.chance(0.25) ? ` ${random.pick(['a', 'b', 'c'])}` : '';
  if (random.chance(0.4)) return `${street} ${number}${door}`;
  const code = String(random.int(100, 984)) + random.digits(2);
  return `${street} ${number}${door}${random.pick([' ', ', ', '‹ postnummer ›'])}${sayDigitsInSwedish(code, random)} ${random.pick(spokenCities)}`;
}

export function sayEnglishAddress(random: Random): string {
  const number = random.chance(0.5)
    ? sayInEnglish(random.int(2, 120), random)
    : sayDigitsInEnglish(String(random.int(101, 999)), random);
  const street = `${random.pick('high church station maple oak victoria park mill elm chestnut washington'.split(' '))} ${random.pick('street road avenue lane drive close court'.split(' '))}`;
  if (random.chance(0.45)) return `${number} ${street}`;
  if (random.chance(0.5))
    return `${number} ${street} ${random.pick('austin texas|denver colorado|boston massachusetts|portland oregon'.split('|'))} ${sayDigitsInEnglish(String(random.int(10000, 98999)), random)}`;
  return `${number} ${street}‹ in ${random.pick(['leeds', 'bristol', 'york', 'reading'])}›`;
}

export function sayEnglishPhone(random: Random): string {
  const digits = random.pick([
    `${random.int(2, 9)}${random.digits(2)}555${random.digits(4)}`,
    `07700900${random.digits(3)}`,
    `555${random.digits(4)}`,
    `02079460${random.digits(3)}`,
  ]);
  return sayDigitsInEnglish(digits, random);
}

export function saySsn(random: Random): string {
  return sayDigitsInEnglish(`${random.int(100, 665)}${random.int(10, 99)}${random.int(1000, 9999)}`, random);
}

export function sayCard(random: Random, language: 'sv' | 'en'): string {
  const body = `4${random.digits(14)}`;
  const number = body + luhnDigit(body);
  return language === 'sv' ? sayDigitsInSwedish(number, random) : sayDigitsInEnglish(number, random);
}

export function sayBirthDate(random: Random, language: 'sv' | 'en'): string {
  const { year, month, day } = makeDay(random, 1938, 1999);
  return language === 'sv'
    ? sayBirthDateInSwedish(year, month, day, random)
    : sayBirthDateInEnglish(year, month, day, random);
}

export function sayAccount(random: Random, language: 'sv' | 'en'): string {
  const digits = language === 'sv' ? `5${random.digits(3)}${random.digits(7)}` : `${random.digits(8)}`;
  return language === 'sv' ? sayDigitsInSwedish(digits, random) : sayDigitsInEnglish(digits, random);
}
