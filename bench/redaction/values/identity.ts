import type { Random } from '../random.ts';

/** Numbers of nobody in particular: dates, serials and check digits come from chance and arithmetic. */
const interimLetters = 'TRSUWXJKLMN'.split('');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function makeDay(random: Random, from = 1935, to = 2007): Day {
  const month = random.int(1, 12);
  return { year: random.int(from, to), month, day: random.int(1, month === 2 ? 28 : 30) };
}

const two = (value: number): string => String(value).padStart(2, '0');
const yymmdd = (day: Day, shift = 0): string => two(day.year % 100) + two(day.month) + two(day.day + shift);

/** Swedish personnummer and samordningsnummer in the ways they are written. */
export function makePersonnummer(random: Random): string {
  const day = makeDay(random);
  const isCoordination = random.chance(0.12);
  const date = yymmdd(day, isCoordination ? 60 : 0);
  if (random.chance(0.03)) {
    const letters = `${random.pick(interimLetters)}${random.digits(2)}`;
    const body = date + '1' + letters.slice(1);
    return `${String(day.year).slice(0, 2)}${date}-${letters}${luhnDigit(body)}`;
  }
  const serial = random.digits(3);
  const last = serial + luhnDigit(date + serial);
  const century = String(day.year).slice(0, 2);
  const [yy, mm, dd] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  return random.pick([
    `${date}-${last}`,
    `${date}-${last}`,
    `${date}-${last}`,
    `${century}${date}-${last}`,
    `${century}${date}-${last}`,
    `${century}${date}${last}`,
    `${century}${date}${last}`,
    `${date}${last}`,
    `${date}${last}`,
    `${date} ${last}`,
    `${century}${date} ${last}`,
    `${date} - ${last}`,
    `${date}–${last}`,
    `${century}${yy} ${mm} ${dd} ${last}`,
    `${yy} ${mm} ${dd}-${last}`,
    `${century}${yy}-${mm}-${dd}-${last}`,
    `${century}${yy}-${mm}-${dd} ${last}`,
  ]);
}

/** Someone past a hundred, whose number is written with a plus sign. */
export function makeOldPersonnummer(random: Random): string {
  const date = yymmdd(makeDay(random, 1912, 1925));
  const serial = random.digits(3);
  return `${date}+${serial}${luhnDigit(date + serial)}`;
}

export function makeFodselsnummer(random: Random): string {
  for (;;) {
    const day = makeDay(random, 1940, 1999);
    const lead = two(day.day + (random.chance(0.15) ? 40 : 0)) + two(day.month) + two(day.year % 100);
    const nine = lead + String(random.int(0, 499)).padStart(3, '0');
    const first = mod11(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = mod11(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first === '10' || second === '10') continue;
    const number = nine + first + second;
    return random.pick([
      number,
      `${number.slice(0, 6)} ${number.slice(6)}`,
      `${number.slice(0, 6)}-${number.slice(6)}`,
    ]);
  }
}

/** Danish CPR: the check digit no longer holds for all since 2007, so half are made without it. */
export function makeCpr(random: Random): string {
  const day = makeDay(random, 1940, 1999);
  const lead = two(day.day) + two(day.month) + two(day.year % 100);
  for (;;) {
    const serial = String(random.int(0, 3)) + random.digits(3);
    const sum = [...(lead + serial)].reduce(
      (all, digit, at) => all + Number(digit) * ([4, 3, 2, 7, 6, 5, 4, 3, 2, 1][at] ?? 0),
      0,
    );
    if (sum % 11 === 0 || random.chance(0.05))
      return random.pick([`${lead}-${serial}`, `${lead}-${serial}`, lead + serial, `${lead} ${serial}`]);
  }
}

export function makeHenkilotunnus(random: Random): string {
  const day = makeDay(random, 1940, 2006);
  const lead = two(day.day) + two(day.month) + two(day.year % 100);
  const serial = String(random.int(2, 899)).padStart(3, '0');
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(lead + serial) % 31] ?? '0';
  return `${lead}${day.year >= 2000 ? 'A' : '-'}${serial}${check}`;
}

/** The number of a German Personalausweis: no vowels, and a check digit by the passports' rule. */
export function makeAusweis(random: Random): string {
  const letters = 'CFGHJKLMNPRTVWXYZ'.split('');
  const body =
    random.pick(['L', 'M', 'N', 'P', 'R', 'T', 'V', 'W', 'X', 'Y']) +
    Array.from({ length: 8 }, () => (random.chance(0.5) ? random.pick(letters) : random.digits(1))).join('');
  return body + icaoDigit(body);
}

/** German pension insurance number: area, birthday, letter, serial, and a digit of the sum of products' digits. */
export function makeRentenversicherung(random: Random): string {
  const day = makeDay(random, 1945, 2004);
  const letter = random.int(1, 26);
  const lead = random.pick(['12', '15', '53', '65', '80']) + two(day.day) + two(day.month) + two(day.year % 100);
  const serial = two(random.int(0, 99));
  const sum = [...(lead + two(letter) + serial)].reduce((all, digit, at) => {
    const product = Number(digit) * ([2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1][at] ?? 0);
    return all + Math.floor(product / 10) + (product % 10);
  }, 0);
  const sign = String.fromCharCode(64 + letter);
  const last = serial + String(sum % 10);
  return random.chance(0.5) ? lead + sign + last : `${lead.slice(0, 2)} ${lead.slice(2)} ${sign} ${last}`;
}

/** German Steuer-ID: ISO 7064 mod 11,10, and one digit twice. */
export function makeSteuerId(random: Random): string {
  const digits = shuffle(random, '0123456789'.split(''));
  const drop = digits.findIndex((digit) => digit !== '0');
  const body = digits.filter((_, at) => at !== drop);
  body.push(body[random.int(1, 8)] ?? '1');
  if (body[0] === '0') body.reverse();
  if (body[0] === '0') return makeSteuerId(random);
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const number = body.join('') + String((11 - product) % 10);
  return random.chance(0.5)
    ? number
    : `${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5, 8)} ${number.slice(8)}`;
}

export function makeNino(random: Random): string {
  const first = random.pick('ABCEGHJKLMNPRSTWXYZ'.split(''));
  const second = random.pick('ABCEGHJKLMNPRSTWXYZ'.split(''));
  if (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(first + second)) return makeNino(random);
  const digits = random.digits(6);
  const end = random.pick('ABCD'.split(''));
  const spaced = `${first}${second} ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)} ${end}`;
  return random.pick([
    first + second + digits + end,
    spaced,
    spaced,
    (first + second + digits + end).toLowerCase(),
    `${first}${second}-${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}-${end}`,
  ]);
}

export function makeNhs(random: Random): string {
  for (;;) {
    const nine = String(random.int(4, 7)) + random.digits(8);
    const check = mod11(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
    if (check === '10') continue;
    const number = nine + check;
    return random.chance(0.6)
      ? `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
      : random.pick([number, `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`]);
  }
}

/** US SSN with parts that were never given out left aside. */
export function makeSsn(random: Random): string {
  const area = random.int(1, 772);
  if (area === 666) return makeSsn(random);
  const [one, group, serial] = [
    String(area).padStart(3, '0'),
    two(random.int(1, 99)),
    String(random.int(1, 9999)).padStart(4, '0'),
  ];
  return random.pick([
    `${one}-${group}-${serial}`,
    `${one}-${group}-${serial}`,
    `${one}-${group}-${serial}`,
    `${one} ${group} ${serial}`,
  ]);
}

/** The weighted mod 11 digit, `10` where there is none. */
function mod11(digits: string, weights: readonly number[]): string {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (weights[at] ?? 0), 0);
  return String((11 - (sum % 11)) % 11);
}

export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

function icaoDigit(body: string): string {
  const sum = [...body].reduce((all, sign, at) => all + parseInt(sign, 36) * ([7, 3, 1][at % 3] ?? 0), 0);
  return String(sum % 10);
}

function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
