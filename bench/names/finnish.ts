import type { Chance } from './chance.ts';

/** The cases of Finnish that names stand in most, without their vowels' harmony. */
export const finnishCases = ['n', 'lle', 'lta', 'lla', 'a', 'sta', 'ssa', 'ksi', 'na'] as const;
export type FinnishCase = (typeof finnishCases)[number];

/** A name in a case by its group: `x` the genitive, `y` the outer local cases, `z` the others. */
export function inFinnish(name: string, group: string, chance: Chance): string {
  const wanted = groups[group];
  return wanted === undefined ? name : inFinnishCase(name, chance.pick(wanted));
}

const groups: Readonly<Record<string, readonly FinnishCase[]>> = {
  x: ['n'],
  y: ['lle', 'lta', 'lla'],
  z: ['a', 'sta', 'ssa', 'sta', 'ssa', 'ksi', 'na'],
};

/** A name in a case, by the common rules: `Pekka` is `Pekan`, `Virtanen` `Virtasen`, `Lahti` `Lahden`. Close, not perfect. */
export function inFinnishCase(name: string, wanted: FinnishCase): string {
  const ending = isFront(name) ? wanted.replaceAll('a', 'ä') : wanted;
  if (/nen$/i.test(name)) {
    const stem = name.slice(0, -3);
    return wanted === 'a' ? `${stem}st${ending}` : `${stem}se${ending}`;
  }
  if (!/[aeiouyäöå]$/i.test(name)) return `${name}i${ending}`;
  const isStrong = wanted === 'a' || wanted === 'na';
  const stem = isStrong ? name : weakened(name);
  return stem + ending;
}

/** The grades of a name's last consonants, the strong one first. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/kk(?=.$)/, 'k'],
  [/pp(?=.$)/, 'p'],
  [/tt(?=.$)/, 't'],
  [/nk(?=.$)/, 'ng'],
  [/nt(?=.$)/, 'nn'],
  [/mp(?=.$)/, 'mm'],
  [/lt(?=.$)/, 'll'],
  [/rt(?=.$)/, 'rr'],
  [/hti$/, 'hde'],
  [/rk(?=.$)/, 'r'],
  [/lk(?=.$)/, 'l'],
  [/(?<=[aeiouyäö])t(?=.$)/, 'd'],
  [/(?<=[aeiouyäö])p(?=.$)/, 'v'],
  [/mäki$/, 'mäe'],
  [/niemi$/, 'nieme'],
  [/järvi$/, 'järve'],
  [/saari$/, 'saare'],
  [/koski$/, 'koske'],
  [/suomi$/i, 'suome'],
];

function weakened(name: string): string {
  for (const [strong, weak] of grades) {
    if (strong.test(name)) return matchCase(name, name.replace(strong, weak));
  }
  return name;
}

function matchCase(name: string, made: string): string {
  return name.charAt(0) + made.slice(1);
}

function isFront(name: string): boolean {
  return /[äöy][^aou]*$|^[^aou]*$/i.test(name);
}
