import { isWordUnit } from '../characters.ts';
import { labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, runsOf, startsNumber } from '../digits.ts';
import { firstFrom } from '../first-from.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Customer, member, policy, booking, parcel and meter numbers, by the word that names them. Order numbers and the like stay. */
export const customerNumber: Recognizer = {
  name: 'customer-number',
  type: 'CUSTOMER_NUMBER',
  startsAt: 'cues',
  find(text) {
    const findings: Finding[] = [];
    for (const cue of text.anchors.cues) {
      if (cue.topic !== 'customer-number') continue;
      const finding = findAfter(text, cue) ?? findBefore(text, cue);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mitt kundnummer är 1048576.', '1048576'],
      ['medlemsnr: M-20481', 'M-20481'],
      ['Policy number POL-2024-88123', 'POL-2024-88123'],
      ['bokningskod XKJDPQ', 'XKJDPQ'],
      ['booking reference is 8FQ2XN', '8FQ2XN'],
      ['kollinummer 00373500 1234 5678', '00373500 1234 5678'],
      ['customer number 88 12 34', '88 12 34'],
      ['anläggnings-id 735999 100 012 345 678', '735999 100 012 345 678'],
      ['12345678 är mitt kundnummer', '12345678'],
      ['Kundennummer: 4711-0815', '4711-0815'],
      ['asiakasnumeroni on 558123', '558123'],
    ],
    clean: [
      'Ordernummer 1048576',
      'kund sedan 2015',
      'bokningen gäller 2 personer',
      'fakturanummer 20481 skickades',
      'paketet på 12 kg',
      'Kundnummer saknas på order 55512',
      'kundnummer och ordernummer 55512',
    ],
  },
};

function findAfter(text: PreparedText, cue: Cue): Finding | null {
  const { start } = valueAfter(text, cue);
  // `Customer: 850709-9805` says who speaks.
  if (isWordUnit(text.text, start - 1) || (!isNamed(cue) && text.text.charAt(cue.end) === ':')) return null;
  const first = firstFrom(text.anchors.digits, start);
  const end = text.anchors.digits[first]?.start === start ? endOfDigits(text, first, cue) : null;
  const codeEnd = endOfCode(text, start, cue);
  const until = Math.max(end ?? 0, codeEnd ?? 0);
  if (until > 0) return make(start, until, cue);
  return findLater(text, cue);
}

/** Words that name a number by themselves; others (`bokningen`, `kund`) need a number that no year or count looks like. */
function isNamed(cue: Cue): boolean {
  return /n(?:umme?r|umre?t|r|ro|o|umber)s?\.?$|umeroni?$|id$|kod(?:en)?$|code$|ref(?:erence|erens)?$|tunnus|kennung|locator|mpan|mprn|tracking|kolli/.test(
    cue.word,
  );
}

function endOfDigits(text: PreparedText, first: number, cue: Cue): number | null {
  const least = isNamed(cue) ? 3 : 5;
  for (let count = 22; count >= least; count -= 1) {
    const last = runsOf(text, first, count, gap.space | gap.hyphen | gap.dot | gap.slash);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    return isYearOrDate(text.text.slice(text.anchors.digits[first]?.start, end)) ? null : end;
  }
  return null;
}

function isYearOrDate(written: string): boolean {
  return /^(?:19|20)\d\d(?:[-./ ]\d\d[-./ ]\d\d)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(written);
}

/** Codes with a digit, or capitals only where the word asks for a code. */
function endOfCode({ text }: PreparedText, start: number, cue: Cue): number | null {
  const found = /^[\p{L}\d]{1,20}(?:[-/.][\p{L}\d]{1,20}){0,5}/u.exec(text.slice(start, start + 40));
  const written = found?.[0] ?? '';
  const isMixed =
    /\d.*\d/.test(written) && /\p{L}/u.test(written) && written.length >= 4 && !/^\d+[.,]?\d*\p{Ll}+$/u.test(written);
  const isCapitals = /^[A-Z]{5,8}$/.test(written) && isNamed(cue);
  if (!isMixed && !isCapitals) return null;
  const tail = /^ (?:\d{2,12}(?: \d{2,12})*)(?![\p{L}\d])/u.exec(
    text.slice(start + written.length, start + written.length + 24),
  );
  return start + written.length + (tail && /\d$/.test(written) ? tail[0].length : 0);
}

/** `kundnumret på mitt avtal är 12345`: the next number of the sentence that no other word labels. */
function findLater(text: PreparedText, cue: Cue): Finding | null {
  if (!isNamed(cue)) return null;
  const first = firstFrom(text.anchors.digits, cue.end + 1);
  const run = text.anchors.digits[first];
  if (!run || run.start - cue.end > 40 || !startsNumber(text, first)) return null;
  const between = text.text.slice(cue.end, run.start);
  if (!/\s(?:är|is|on|er|ist|var|was)\s$|:\s?$/.test(between) || /[.!?]\s|\d/.test(between)) return null;
  if (labelOf(text, run.start, run.end)?.topic !== undefined && labelOf(text, run.start, run.end) !== cue) return null;
  const end = endOfDigits(text, first, cue);
  return end === null ? null : make(run.start, end, cue);
}

function findBefore(text: PreparedText, cue: Cue): Finding | null {
  const run = text.anchors.digits[firstFrom(text.anchors.digits, cue.start) - 1];
  if (!run || cue.start - run.end > 22 || run.end - run.start < 4 || !isNamed(cue)) return null;
  return labelOf(text, run.start, run.end) === cue ? make(run.start, run.end, cue) : null;
}

function make(start: number, end: number, cue: Cue): Finding {
  const why = { context: cue.word };
  return { type: 'CUSTOMER_NUMBER', start, end, score: 0.87, recognizer: 'customer-number', why };
}
