/** How numbers are said in one language, written apart from the program's own tables. */
export interface Tongue {
  readonly digits: readonly (readonly string[])[];
  /** 10 to 99. */
  readonly pairs: (value: number) => readonly string[];
  readonly twice: string;
  readonly any: readonly string[];
}

const swedishTeens = 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ');
const swedishTens = [
  ['tjugo', 'tjugi'],
  ['trettio', 'tretti'],
  ['fyrtio', 'fyrti'],
  ['femtio', 'femti'],
  ['sextio', 'sexti'],
  ['sjuttio', 'sjutti'],
  ['åttio', 'åtti'],
  ['nittio', 'nitti'],
];
const swedishUnits = 'noll ett två tre fyra fem sex sju åtta nio'.split(' ');
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishUnits = 'zero one two three four five six seven eight nine'.split(' ');

export const swedish: Tongue = {
  digits: [
    ['noll', 'nolla', '0'],
    ['ett', 'etta', '1'],
    ['två', 'tvåa', '2'],
    ['tre', 'trea', '3'],
    ['fyra', '4'],
    ['fem', 'femma', '5'],
    ['sex', 'sexa', '6'],
    ['sju', 'sjua', '7'],
    ['åtta', '8'],
    ['nio', 'nia', '9'],
  ],
  pairs: (value) => {
    const unit = swedishUnits[value % 10] ?? '';
    if (value < 20) return [swedishTeens[value - 10] ?? ''];
    const tens = swedishTens[Math.floor(value / 10) - 2] ?? [];
    return value % 10 === 0 ? tens : tens.flatMap((ten) => [`${ten}${unit}`, `${ten} ${unit}`]);
  },
  twice: 'dubbel',
  any: 'noll ett en två sju sjuttio hundra tusen dubbel nollor snabel-a punkt com se streck i a b w som i adam storgatan född den tolfte mars personnummer telefon kod är mm nej förlåt order , . \n 070 12'.split(
    ' ',
  ),
};

export const english: Tongue = {
  digits: [['zero', 'oh', 'o', '0'], ...englishUnits.slice(1).map((unit, at) => [unit, String(at + 1)])],
  pairs: (value) => {
    const unit = englishUnits[value % 10] ?? '';
    if (value < 20) return [englishTeens[value - 10] ?? ''];
    const ten = englishTens[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? [ten] : [`${ten} ${unit}`, `${ten}-${unit}`];
  },
  twice: 'double',
  any: 'oh one two twenty hundred double at dot com underscore street road maple flat born third march nineteen phone pin is um no sorry as in boy x 5 \n'.split(
    ' ',
  ),
};

/**
 * Says digits one by one, in pairs or doubled, as `choices` decide, with commas and one hesitation between. A ten
 * is never followed by a single unit, which nobody could tell from the two together.
 */
export function sayInPieces(digits: string, choices: readonly number[], tongue: Tongue, filler: string): string {
  const said: string[] = [];
  let afterTen = false;
  for (let at = 0; at < digits.length;) {
    const choice = choices[at] ?? 0;
    const pair = digits.slice(at, at + 2);
    const isAmbiguous = pair.endsWith('0') && Number(pair) >= 20 && digits.length === at + 3;
    const isPair = pair.length === 2 && Number(pair) >= 10 && !isAmbiguous;
    if (isPair && (choice % 3 === 0 || afterTen)) {
      const ways = tongue.pairs(Number(pair));
      said.push(ways[choice % ways.length] ?? '');
      afterTen = Number(pair) >= 20 && pair.endsWith('0');
      at += 2;
    } else if (isPair && choice % 3 === 1 && pair[0] === pair[1]) {
      said.push(`${tongue.twice} ${tongue.digits[Number(pair[0])]?.[0] ?? ''}`);
      at += 2;
      afterTen = false;
    } else {
      const ways = tongue.digits[Number(digits[at])] ?? [];
      said.push(ways[choice % ways.length] ?? '');
      at += 1;
      afterTen = false;
    }
    if (choice % 7 === 0 && at < digits.length) said.push(',');
    if (choice % 11 === 0 && at < digits.length && filler !== '') said.push(filler);
  }
  return said.join(' ').replaceAll(' ,', ',');
}
