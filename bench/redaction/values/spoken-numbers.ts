import type { Random } from '../random.ts';

const swedishOnes =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const swedishTens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const englishOnes =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 0 to 999 in Swedish words, joined as recognisers write them, or apart as people pause. */
export function sayInSwedish(value: number, random: Random): string {
  const apart = random.chance(0.2) ? ' ' : '';
  if (value < 20) return value === 1 && random.chance(0.3) ? 'en' : (swedishOnes[value] ?? '');
  if (value < 100)
    return `${swedishTens[Math.floor(value / 10)]}${value % 10 ? apart + (swedishOnes[value % 10] ?? '') : ''}`;
  const rest = value % 100;
  const hundreds = `${swedishOnes[Math.floor(value / 100)]}${apart}hundra`;
  return rest ? `${hundreds}${apart}${sayInSwedish(rest, random)}` : hundreds;
}

export function sayInEnglish(value: number, random: Random): string {
  if (value < 20) return englishOnes[value] ?? '';
  if (value < 100)
    return `${englishTens[Math.floor(value / 10)]}${value % 10 ? random.pick(['-', ' ']) + (englishOnes[value % 10] ?? '') : ''}`;
  const rest = value % 100;
  return `${englishOnes[Math.floor(value / 100)]} hundred${rest ? `${random.pick([' and ', ' '])}${sayInEnglish(rest, random)}` : ''}`;
}

/** Digits said in Swedish: one by one, in pairs and in threes, with the pauses of speech. */
export function sayDigitsInSwedish(digits: string, random: Random): string {
  const glue = random.pick([' ', ' ', ', ']);
  const style = random.pick(['ones', 'ones', 'pairs', 'mixed']);
  const said: string[] = [];
  for (let at = 0; at < digits.length;) {
    const size = style === 'ones' || digits[at] === '0' ? 1 : style === 'pairs' ? 2 : random.int(1, 3);
    const piece = digits.slice(at, at + size);
    said.push(sayInSwedish(Number(piece), random));
    at += piece.length;
  }
  return said.join(glue);
}

/** Digits said in English: one by one, `oh` for zero, `double seven`, `triple two`. */
export function sayDigitsInEnglish(digits: string, random: Random): string {
  const zero = random.pick(['oh', 'zero', 'oh', 'o']);
  const mayDouble = random.chance(0.4);
  const inPairs = random.chance(0.15);
  const said: string[] = [];
  for (let at = 0; at < digits.length;) {
    const sign = digits[at] ?? '';
    if (mayDouble && digits.startsWith(sign.repeat(3), at)) {
      said.push(`triple ${sign === '0' ? zero : (englishOnes[Number(sign)] ?? '')}`);
      at += 3;
    } else if (mayDouble && digits[at + 1] === sign) {
      said.push(`double ${sign === '0' ? zero : (englishOnes[Number(sign)] ?? '')}`);
      at += 2;
    } else if (inPairs && sign !== '0' && at + 1 < digits.length) {
      said.push(sayInEnglish(Number(digits.slice(at, at + 2)), random));
      at += 2;
    } else {
      said.push(sign === '0' ? zero : (englishOnes[Number(sign)] ?? ''));
      at += 1;
    }
  }
  return groupWords(said, random);
}

function groupWords(said: readonly string[], random: Random): string {
  const withCommas = random.chance(0.35);
  return said.map((word, at) => (at === 0 ? word : withCommas && at % 3 === 0 ? `, ${word}` : ` ${word}`)).join('');
}

const swedishOrdinals =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde'.split(
    ' ',
  );
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth'.split(
    ' ',
  );
const swedishMonths = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);

export function sayBirthDateInSwedish(year: number, month: number, day: number, random: Random): string {
  const said = `nittonhundra${sayInSwedish(year % 100, random).replaceAll(' ', '')}`;
  const ordinal = swedishOrdinals[day - 1] ?? '';
  return random.pick([
    `${ordinal} ${swedishMonths[month - 1]} ${said}`,
    `${ordinal} ${swedishMonths[month - 1]} ${sayInSwedish(year % 100, random)}`,
    `${ordinal} i ${swedishOrdinals[month - 1]} ${sayInSwedish(year % 100, random)}`,
  ]);
}

export function sayBirthDateInEnglish(year: number, month: number, day: number, random: Random): string {
  const said = `nineteen ${sayInEnglish(year % 100, random)}`;
  const ordinal = englishOrdinals[day - 1] ?? '';
  return random.pick([
    `${ordinal} of ${englishMonths[month - 1]} ${said}`,
    `${englishMonths[month - 1]} ${ordinal} ${said}`,
    `the ${ordinal} of ${englishMonths[month - 1]} ${said}`.slice(4),
  ]);
}
