import type { BenchLanguage } from '../message.ts';
import type { Random } from '../random.ts';
import type { Person } from './people.ts';

const domains = {
  sv: 'gmail.com hotmail.com hotmail.se telia.com outlook.com live.se icloud.com yahoo.se bredband.net comhem.se spray.se tele2.se'.split(
    ' ',
  ),
  en: 'gmail.com yahoo.com outlook.com hotmail.co.uk icloud.com btinternet.com sky.com aol.com proton.me me.com'.split(
    ' ',
  ),
} as const;
const workDomains = 'example.com example.se example.org mail.example.com foretaget.example.se kontor.example.com'.split(
  ' ',
);

/** An address of a person: by name, by nickname, with plus, digits and capitals, at private and work domains. */
export function makeEmail(random: Random, person: Person, language: BenchLanguage): string {
  const first = foldName(person.first);
  const last = foldName(person.last);
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}${last}`,
    `${first.slice(0, 1)}.${last}`,
    `${first.slice(0, 2)}${last.slice(0, 3)}`,
    `${first}${random.int(50, 2010)}`,
    `${first}.${last}+${random.pick(['kvitto', 'shop', 'spam', 'order'])}`,
    `${first}-${last}`,
    `${last}.${first}${random.int(1, 99)}`,
    `${random.pick(['sol', 'katt', 'moto', 'lilla', 'the.real', 'mrs', 'familjen'])}${random.pick(['.', '_', ''])}${first}`,
    `info.${last}`,
  ]);
  const domain = random.chance(0.4)
    ? random.pick(workDomains)
    : random.pick(language === 'sv' ? domains.sv : domains.en);
  const address = `${local}@${domain}`;
  const style = random.next();
  if (style < 0.08) return capitalise(address);
  if (style < 0.12) return address.toUpperCase();
  return address;
}

/** ASCII letters of a name, as mail addresses hold them. */
export function foldName(name: string): string {
  const folded = name
    .toLowerCase()
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return folded === '' ? 'kund' : folded;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A telephone number in the national and international ways of its country; digits from chance. */
export function makePhone(random: Random, language: BenchLanguage): string {
  const make = {
    sv: swedishPhone,
    en: englishPhone,
    no: norwegianPhone,
    da: danishPhone,
    fi: finnishPhone,
    de: germanPhone,
  };
  return make[language](random);
}

/** A number of another country than the text's, always with its country code. */
export function makeForeignPhone(random: Random): string {
  const digits = (count: number): string => random.digits(count);
  const national = random.pick([
    () => `33 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `48 5${digits(2)} ${digits(3)} ${digits(3)}`,
    () => `49 151 ${digits(8)}`,
    () => `45 2${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `47 4${digits(2)} ${digits(2)} ${digits(3)}`,
    () => `358 40 ${digits(7)}`,
    () => `34 6${digits(2)} ${digits(3)} ${digits(3)}`,
    () => `39 33${digits(1)} ${digits(7)}`,
    () => `44 7700 900${digits(3)}`,
    () => `1 212 555 01${digits(2)}`,
    () => `31 6 ${digits(8)}`,
    () => `90 53${digits(1)} ${digits(3)} ${digits(2)} ${digits(2)}`,
  ])();
  const number = `${random.chance(0.8) ? '+' : '00'}${national}`;
  return random.chance(0.3) ? number.replaceAll(' ', '') : number;
}

function swedishPhone(random: Random): string {
  const isMobile = random.chance(0.7);
  const area = isMobile
    ? random.pick(['70', '70', '72', '73', '76', '79'])
    : random.pick([
        '8',
        '8',
        '31',
        '40',
        '18',
        '19',
        '13',
        '46',
        '54',
        '60',
        '90',
        '11',
        '16',
        '21',
        '26',
        '33',
        '35',
        '36',
        '44',
        '63',
        '480',
        '470',
        '455',
        '920',
        '910',
        '651',
        '498',
        '301',
        '573',
        '243',
      ]);
  const local = isMobile
    ? random.digits(7)
    : String(random.int(2, 9)) +
      random.digits(area.length === 1 ? 7 : area.length === 2 ? random.int(5, 6) : random.int(4, 5));
  const grouped = group(random, local);
  const bare = grouped.replaceAll(' ', '');
  return random.pick([
    `0${area}-${grouped}`,
    `0${area}-${grouped}`,
    `0${area}-${bare}`,
    `0${area}-${bare}`,
    `0${area}${bare}`,
    `0${area}${bare}`,
    `0${area} ${grouped}`,
    `0${area}/${grouped}`,
    `0${area} - ${grouped}`,
    `0${area}.${grouped.replaceAll(' ', '.')}`,
    `0${area}-${grouped.replaceAll(' ', '-')}`,
    `(0${area}) ${grouped}`,
    `+46 ${area} ${grouped}`,
    `+46 (0)${area} ${grouped}`,
    `+46(0)${area}-${grouped}`,
    `+46${area}${bare}`,
    `0046${area}${bare}`,
    `0046 ${area} ${grouped}`,
    `+46 ${area}-${grouped}`,
  ]);
}

function group(random: Random, digits: string): string {
  const cuts = {
    5: [[3], [2, 3]],
    6: [[2, 4], [3]],
    7: [
      [3, 5],
      [2, 4],
    ],
    8: [
      [3, 6],
      [4, 6],
      [2, 5],
    ],
  };
  const choices =
    digits.length === 5 ? cuts[5] : digits.length === 6 ? cuts[6] : digits.length === 7 ? cuts[7] : cuts[8];
  const cut = random.pick(choices);
  return [0, ...cut]
    .map((from, at) => digits.slice(from, cut[at] ?? digits.length))
    .filter((part) => part !== '')
    .join(' ');
}

function englishPhone(random: Random): string {
  const three = (): string => `${random.int(2, 9)}${random.digits(2)}`;
  const area = random.pick(['212', '415', '312', '617', '206', '702', '305', '512', '646', '808']);
  const [a, b] = [random.pick(['555', three()]), random.digits(4)];
  return random.pick([
    `(${area}) ${a}-${b}`,
    `${area}-${a}-${b}`,
    `${area}.${a}.${b}`,
    `+1 ${area} ${a} ${b}`,
    `+1-${area}-${a}-${b}`,
    `+1 (${area}) ${a}-${b}`,
    `${area} ${a} ${b}`,
    `${area}${a}${b}`,
    `07700 900${random.digits(3)}`,
    `07${random.int(3, 9)}${random.digits(2)} ${random.digits(6)}`,
    `07${random.int(3, 9)}${random.digits(8)}`,
    `07${random.int(3, 9)}${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`,
    `020 7946 0${random.digits(3)}`,
    `(020) 7946 0${random.digits(3)}`,
    `0161 496 0${random.digits(3)}`,
    `01632 960${random.digits(3)}`,
    `+44 7${random.int(3, 9)}${random.digits(2)} ${random.digits(6)}`,
    `+447${random.int(3, 9)}${random.digits(8)}`,
    `+44 (0)20 7946 0${random.digits(3)}`,
    `0044 7${random.int(3, 9)}${random.digits(2)} ${random.digits(6)}`,
  ]);
}

function norwegianPhone(random: Random): string {
  const d = random.pick(['4', '9']) + random.digits(7);
  return random.pick([
    `${d.slice(0, 3)} ${d.slice(3, 5)} ${d.slice(5)}`,
    d,
    `+47 ${d.slice(0, 3)} ${d.slice(3, 5)} ${d.slice(5)}`,
    `+47${d}`,
    `${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6)}`,
    `0047 ${d}`,
  ]);
}

function danishPhone(random: Random): string {
  const d = String(random.int(2, 6)) + random.digits(7);
  const pairs = `${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6)}`;
  return random.pick([pairs, d, `+45 ${pairs}`, `+45${d}`, `${d.slice(0, 4)} ${d.slice(4)}`, `0045 ${d}`]);
}

function finnishPhone(random: Random): string {
  const lead = random.pick(['40', '50', '44', '45', '41']);
  const rest = random.digits(7);
  return random.pick([
    `0${lead} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    `0${lead}${rest}`,
    `0${lead}-${rest}`,
    `+358 ${lead} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    `+358${lead}${rest}`,
  ]);
}

function germanPhone(random: Random): string {
  const mobile = random.pick(['151', '160', '170', '171', '172', '175', '176', '179']);
  const area = random.pick(['30', '40', '89', '221', '69', '711', '351']);
  const rest = String(random.int(2, 9)) + random.digits(6);
  return random.pick([
    `0${mobile} ${rest}`,
    `0${mobile}/${rest}`,
    `0${mobile}${rest}`,
    `0${area} ${rest}`,
    `0${area}/${rest}`,
    `(0${area}) ${rest}`,
    `+49 ${mobile} ${rest}`,
    `+49 (0)${area} ${rest}`,
    `0049${mobile}${rest}`,
  ]);
}
