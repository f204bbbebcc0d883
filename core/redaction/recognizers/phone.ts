import { likelyLanguage } from '../likely-language.ts';
import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, isDate, joinRuns, runsOf, startsNumber } from '../digits.ts';
import {
  callingCodeOf,
  countryOfCode,
  isHotline,
  isPersonalNumber,
  type PhoneCountry,
} from '../phone/national-numbers.ts';
import type { Language } from '#core/conversation/conversation.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';

/** Phone numbers that reach a person: of eight countries by their own tables, of all others after a plus sign. */
export const phone: Recognizer = {
  name: 'phone',
  type: 'PHONE',
  startsAt: 'digits',
  find(text, hints) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const found = findAt(text, i, hints);
      if (!found) continue;
      findings.push(found.finding);
      i = found.last;
    }
    return findings;
  },
  examples: {
    found: [
      ['Ring 070-174 06 05 i kväll', '070-174 06 05'],
      ['0701740605', '0701740605'],
      ['+46 (0)70-174 06 05.', '+46 (0)70-174 06 05'],
      ['0046701740605', '0046701740605'],
      ['tel 08-465 004 12', '08-465 004 12'],
      ['031/390 06 50 eller 0701 74 06 05', '031/390 06 50', '0701 74 06 05'],
      ['Call me on 07700 900123', '07700 900123'],
      ['+44 7700 900 123', '+44 7700 900 123'],
      ['(212) 555-0142', '(212) 555-0142'],
      ['call 555-0142', '555-0142'],
      ['0701740633/0701740634', '0701740633', '0701740634'],
      ['tlf. 912 34 567', '912 34 567'],
      ['ring 12 34 56 78', '12 34 56 78'],
      ['puh. 040 123 4567', '040 123 4567'],
      ['Tel. 0151 23125000', '0151 23125000'],
      ['01 99 00 12 34', '01 99 00 12 34'],
    ],
    clean: [
      'Ring 0771-567 567 eller 020-22 11 00',
      'Call 0800 123 4567 or 1-800-555-0199',
      'den 05-06-2024 kl 08.00-17.00',
      'ordernummer 0701740605',
      '112, 1177 och 11414',
      'artikel 040-12345-6',
      'pris 12 345 678 kr',
    ],
  },
};

interface Found {
  readonly finding: Finding;
  /** The last run of digits in it. */
  readonly last: number;
}

const inside = gap.space | gap.hyphen | gap.dot | gap.slash | gap.bracket | gap.line;

function findAt(text: PreparedText, first: number, hints: TextHints): Found | null {
  const run = text.anchors.digits[first];
  if (!run) return null;
  const isPlus = text.text.charAt(run.start - 1) === '+' || text.text.slice(run.start - 2, run.start) === '+ ';
  if (!isPlus && !startsNumber(text, first) && !isSecondOfPair(text, first)) return null;
  if (isPlus || text.text.startsWith('00', run.start)) {
    const international = findInternational(text, first, isPlus);
    if (international) return international;
  }
  if (isPlus) return null;
  return text.text.charAt(run.start) === '0' ? findWithTrunk(text, first, hints) : findWithoutTrunk(text, first, hints);
}

function findInternational(text: PreparedText, first: number, isPlus: boolean): Found | null {
  for (let count = 17; count >= 8; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last)) continue;
    const digits = joinRuns(text, first, last).slice(isPlus ? 0 : 2);
    const check = checkInternational(withoutTrunk(text, first, digits));
    if (!check) continue;
    const start = (text.anchors.digits[first]?.start ?? 0) - (isPlus ? plusLength(text, first) : 0);
    return make(text, start, last, check === 'table' ? 0.97 : 0.85, check);
  }
  return null;
}

/** `+46 (0)70`: the zero in brackets isn't dialled. */
function withoutTrunk(text: PreparedText, first: number, digits: string): string {
  const code = callingCodes.find((start) => digits.startsWith(`${start}0`));
  if (!code) return digits;
  const run = text.anchors.digits[first];
  const after = run ? text.text.slice(run.end, run.end + 4) : '';
  return /^\s?\(0\)/.test(after) || code !== '1' ? code + digits.slice(code.length + 1) : digits;
}

const callingCodes = ['46', '47', '45', '358', '49', '44', '33', '1'];

function plusLength(text: PreparedText, first: number): number {
  const start = text.anchors.digits[first]?.start ?? 0;
  return text.text.charAt(start - 1) === '+' ? 1 : 2;
}

function checkInternational(digits: string): 'table' | 'length' | null {
  const code = callingCodeOf(digits);
  if (code === null) return null;
  const country = countryOfCode(code);
  if (country === null) return 'length';
  const national = digits.slice(code.length);
  if (isPersonalNumber(country, national)) return 'table';
  return isHotline(country, national) ? null : 'length';
}

const trunkCountries: readonly PhoneCountry[] = ['SE', 'FI', 'GB', 'DE', 'FR'];

function findWithTrunk(text: PreparedText, first: number, hints: TextHints): Found | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  let lenient: Found | null = null;
  for (let count = 12; count >= 8; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last) || isDateLike(text, first, last)) continue;
    const national = joinRuns(text, first, last).slice(1);
    if (national.startsWith('0')) return null;
    const kind = kindOf(national, text, hints);
    if (kind === 'hotline') return null;
    if (kind === 'personal') return withContext(text, bracketed(text.text, start), last, first === last ? 0.7 : 0.85);
    if (contextOf(text, start, start, ['phone'])) lenient ??= withContext(text, start, last, 0.6);
  }
  return lenient;
}

const swedishMobile = /^7[02369]\d{7}$/;

/** A hotline of the text's own country is no person's number, though it may be one elsewhere. */
function kindOf(national: string, text: PreparedText, hints: TextHints): 'personal' | 'hotline' | null {
  if (swedishMobile.test(national)) return 'personal';
  const own = spokenIn(likelyLanguage(text.lower, hints));
  if (isHotline(own, national) || /^[89]00/.test(national)) return 'hotline';
  if (trunkCountries.some((name) => isPersonalNumber(name, national))) return 'personal';
  return trunkCountries.some((name) => isHotline(name, national)) ? 'hotline' : null;
}

/** `(020) 7946 0084`: the opening bracket belongs to the number. */
function bracketed(text: string, start: number): number {
  return text.charAt(start - 1) === '(' && text.slice(start, start + 7).includes(')') ? start - 1 : start;
}

function spokenIn(language: Language): PhoneCountry {
  const countries = { fi: 'FI', de: 'DE', en: 'GB', sv: 'SE', no: 'NO', da: 'DK', unknown: 'SE' } as const;
  return countries[language];
}

/** Forms without a leading zero: Norwegian and Danish eight digits, American ten or a local seven. */
function findWithoutTrunk(text: PreparedText, first: number, hints: TextHints): Found | null {
  const language = likelyLanguage(text.lower, hints);
  const start = text.anchors.digits[first]?.start ?? 0;
  const isNear = contextOf(text, start, start, ['phone']) !== null;
  const american = findAmerican(text, first, isNear);
  if (american) return american;
  const bare = findBareAmerican(text, first, isNear, language);
  if (bare) return bare;
  const last = runsOf(text, first, 8, gap.space);
  if (last >= 0 && ends(text, last) && isNordicGrouping(text, first, last)) {
    const digits = joinRuns(text, first, last);
    const isPersonal = isPersonalNumber('NO', digits) || isPersonalNumber('DK', digits);
    const isThere = language === 'no' || language === 'da';
    if (isNear || (isPersonal && isThere)) {
      return isHotline('NO', digits) && isHotline('DK', digits)
        ? null
        : withContext(text, start, last, isNear ? 0.7 : 0.6);
    }
    if (isPersonal && last > first + 1) return withContext(text, start, last, 0.52);
  }
  return isNear ? findShortened(text, first) : null;
}

/** `912 34 567`, `91 23 45 67`, `9123 4567`, `91234567`. */
function isNordicGrouping(text: PreparedText, first: number, last: number): boolean {
  const lengths = text.anchors.digits.slice(first, last + 1).map(({ start, end }) => end - start);
  return ['8', '4,4', '3,2,3', '2,2,2,2'].includes(lengths.join());
}

function findAmerican(text: PreparedText, first: number, isNear: boolean): Found | null {
  const { digits } = text.anchors;
  const one = digits[first];
  const isCountry = one !== undefined && one.end - one.start === 1 && text.text.charAt(one.start) === '1';
  const area = isCountry ? first + 1 : first;
  const lengths = [0, 1, 2].map((i) => (digits[area + i]?.end ?? 0) - (digits[area + i]?.start ?? 0));
  const start = one?.start ?? 0;
  const gaps = gap.space | gap.hyphen | gap.dot | gap.bracket;
  if (lengths.join() === '3,3,4' && runsOf(text, first, isCountry ? 11 : 10, gaps) === area + 2) {
    const national = joinRuns(text, area, area + 2);
    if (isHotline('US', national) || !ends(text, area + 2)) return null;
    const isKnown = isPersonalNumber('US', national) || national.startsWith('555');
    const isOnlySpaced = text.anchors.digits[area + 1]?.gap === gap.space && digits[area + 2]?.gap === gap.space;
    const score = (isKnown ? 0.8 : 0.6) - (isOnlySpaced && !isNear ? 0.2 : 0);
    return withContext(text, text.text.charAt(start - 1) === '(' ? start - 1 : start, area + 2, score);
  }
  const isLocal = lengths[0] === 3 && lengths[1] === 4 && digits[first + 1]?.gap === gap.hyphen;
  if (isLocal && (isNear || /^555-01/.test(text.text.slice(start, start + 6))) && ends(text, first + 1)) {
    return withContext(text, start, first + 1, 0.6);
  }
  return null;
}

/** `3125550142` in English text; a label of another number takes it. */
function findBareAmerican(text: PreparedText, first: number, isNear: boolean, language: Language): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.end - run.start !== 10 || (!isNear && language !== 'en') || !ends(text, first)) return null;
  const digits = text.text.slice(run.start, run.end);
  if (!isPersonalNumber('US', digits) && !/^[2-9]\d\d555/.test(digits)) return null;
  return withContext(text, run.start, first, isNear ? 0.7 : 0.55);
}

/** A number whose leading zero or plus sign was lost (`701740605`, `46701740605`), where a word says that it is a phone. */
function findShortened(text: PreparedText, first: number): Found | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  for (let count = 12; count >= 9; count -= 1) {
    const last = runsOf(text, first, count, inside);
    if (last < 0 || !ends(text, last) || isDateLike(text, first, last)) continue;
    const digits = joinRuns(text, first, last);
    const code = callingCodeOf(digits);
    const country = code === null ? null : countryOfCode(code);
    const isInternational = code !== null && country !== null && isPersonalNumber(country, digits.slice(code.length));
    if (isInternational || trunkCountries.concat('US').some((name) => isPersonalNumber(name, digits))) {
      return withContext(text, start, last, 0.6);
    }
  }
  return null;
}

/** `0701740633/0701740634`: two numbers, not one. */
function isSecondOfPair({ text, anchors: { digits } }: PreparedText, index: number): boolean {
  const run = digits[index];
  const before = digits[index - 1];
  return (
    run?.gap === gap.slash &&
    before !== undefined &&
    run.end - run.start > 6 &&
    /^\d{4}$/.test(text.slice(before.end - 4, before.end))
  );
}

function ends(text: PreparedText, last: number): boolean {
  const end = text.anchors.digits[last]?.end ?? 0;
  const isPair = /^[/,]\+?\d{7}/.test(text.text.slice(end, end + 9));
  return (isPair || endsNumber(text.text, end)) && !isAmount(text.text, end);
}

/** `05-06-2024` and `08.00-17.00` are dates and times before they are phone numbers. */
function isDateLike(text: PreparedText, first: number, last: number): boolean {
  const start = text.anchors.digits[first]?.start ?? 0;
  if (last - first === 3 && /^[012]\d\.[0-5]\d\s?-\s?[012]\d\.[0-5]\d/.test(text.text.slice(start, start + 14)))
    return true;
  if (/^(?:19|20)\d\d-[01]\d-[0-3]\d/.test(text.text.slice(start, start + 10))) return true;
  if (last - first !== 2) return false;
  const [a = 0, b = 0, c = 0] = text.anchors.digits
    .slice(first, last + 1)
    .map(({ start, end }) => Number(text.text.slice(start, end)));
  return c > 1900 && c < 2100 && (isDate(c, b, a) || isDate(c, a, b));
}

function withContext(text: PreparedText, start: number, last: number, score: number): Found | null {
  const end = text.anchors.digits[last]?.end ?? start;
  const label = labelOf(text, start, end);
  if (label && labelsOtherNumber.has(label.topic)) return null;
  const cue = contextOf(text, start, end, ['phone']);
  if (!cue) return make(text, start, last, score, 'table');
  return make(text, start, last, Math.min(0.97, score + 0.12), 'table', cue.word);
}

const labelsOtherNumber: ReadonlySet<string> = new Set([
  'reference',
  'customer-number',
  'bankgiro',
  'plusgiro',
  'sort-code',
  'device-id',
  'version',
  'bank-account',
  'org-number',
]);

function make(text: PreparedText, start: number, last: number, score: number, check: string, context?: string): Found {
  const end = text.anchors.digits[last]?.end ?? start;
  const why = context === undefined ? { check } : { check, context };
  return { finding: { type: 'PHONE', start, end, score, recognizer: 'phone', why }, last };
}
