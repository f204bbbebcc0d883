import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, isDate, isLuhn, joinRuns, runsOf, startsNumber, twoDigits } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/**
 * Swedish personnummer and samordningsnummer with ten or twelve digits, in all ways of writing, with interim numbers
 * (Skatteverket, SKV 704 and SKV 707).
 */
export const personnummer: Recognizer = {
  name: 'personnummer',
  type: 'NATIONAL_ID',
  countries: ['SE'],
  startsAt: 'digits',
  leastDigits: 6,
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const finding = findFull(text, i) ?? findInterim(text, i);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mitt personnummer är 850709-9805.', '850709-9805'],
      ['19850709-9805', '19850709-9805'],
      ['8507099805', '8507099805'],
      ['198507099805', '198507099805'],
      ['120709+9801', '120709+9801'],
      ['850769-9802 är ett samordningsnummer', '850769-9802'],
      ['1985 07 09 - 98 05', '1985 07 09 - 98 05'],
      ['1985-07-09-9805', '1985-07-09-9805'],
      ['850709 9805', '850709 9805'],
      ['850709-T980', '850709-T980'],
      ['pnr 850709-1234', '850709-1234'],
      ['personnummer 850709-XXXX', '850709-XXXX'],
    ],
    clean: ['556016-0680', 'Ordernummer 8507099805', '2024-11-23', 'Dnr 850709-1234', 'kl 10.00-12.00 den 23-24'],
  },
};

const gaps = gap.space | gap.hyphen | gap.plus | gap.line | gap.dot | gap.slash;

function findFull(text: PreparedText, first: number): Finding | null {
  if ((text.anchors.digits[first]?.reach ?? 0) < 10 || !startsNumber(text, first)) return null;
  for (const count of [12, 10]) {
    const last = runsOf(text, first, count, gaps);
    if (last < 0) continue;
    const digits = joinRuns(text, first, last);
    if (count === 12 && !/^(?:18|19|20)/.test(digits)) continue;
    const start = text.anchors.digits[first]?.start ?? 0;
    const end = text.anchors.digits[last]?.end ?? 0;
    if (!isBirthDate(digits.slice(-10)) || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    return judge(text, start, end, digits, shapeOf(text, first, last));
  }
  return null;
}

/** The day is 60 more in a samordningsnummer. */
function isBirthDate(ten: string): boolean {
  const day = twoDigits(ten, 4);
  return isDate(twoDigits(ten, 0), twoDigits(ten, 2), day > 60 ? day - 60 : day);
}

type Shape = 'bare' | 'parted' | 'spaced' | 'odd';

/** `parted` is the form of the law: a date, a hyphen or plus sign, four digits. */
function shapeOf(text: PreparedText, first: number, last: number): Shape {
  if (first === last) return 'bare';
  const runs = text.anchors.digits;
  const tail = runs[last];
  const isTail =
    tail !== undefined && tail.end - tail.start === 4 && (tail.gap & (gap.hyphen | gap.plus | gap.space)) !== 0;
  const isSpaced = tail?.gap === gap.space;
  if (isTail && last === first + 1) return isSpaced ? 'spaced' : 'parted';
  // `85 07 09-9805` and `1985-07-09-9805`.
  return isTail && !isSpaced && last === first + 3 ? 'spaced' : 'odd';
}

function judge(text: PreparedText, start: number, end: number, digits: string, shape: Shape): Finding | null {
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['national-id']);
  const isChecked = isLuhn(digits.slice(-10));
  const isOther = label !== null && leavesNumber.has(label.topic);
  if (!cue && isOther && (!isChecked || shape === 'bare')) return null;
  if (label?.topic === 'org-number')
    return isChecked || shape === 'parted' ? organisation(start, end, label.word) : null;
  if (cue) return make(start, end, isChecked ? 0.99 : 0.9, isChecked ? 'luhn' : 'date', cue.word);
  if (isChecked) return make(start, end, checkedScore(digits, shape), 'luhn');
  if (shape === 'parted') return make(start, end, digits.length === 12 ? 0.8 : 0.65, 'date');
  return null;
}

/** Ten bare digits that start with 07 are rather a mobile number. */
function checkedScore(digits: string, shape: Shape): number {
  if (shape === 'parted' || shape === 'spaced') return 0.975;
  if (digits.length === 12) return shape === 'bare' ? 0.93 : 0.9;
  if (digits.startsWith('07')) return 0.6;
  return shape === 'bare' ? 0.83 : 0.8;
}

const leavesNumber: ReadonlySet<string> = new Set([
  'reference',
  'customer-number',
  'phone',
  'bankgiro',
  'plusgiro',
  'device-id',
  'version',
]);

/** A sole trader's organisationsnummer is their personnummer. */
function organisation(start: number, end: number, context: string): Finding {
  return { type: 'ORG_NUMBER', start, end, score: 0.99, recognizer: 'personnummer', why: { check: 'luhn', context } };
}

/** `850709-T980` (interim) and `850709-XXXX` (the last digits hidden). */
function findInterim(text: PreparedText, first: number): Finding | null {
  const run = text.anchors.digits[first];
  const length = run ? run.end - run.start : 0;
  if (!run || (length !== 6 && length !== 8) || !startsNumber(text, first)) return null;
  const date = text.text.slice(run.end - 6, run.end);
  const day = Number(date.slice(4));
  if (!isDate(Number(date.slice(0, 2)), Number(date.slice(2, 4)), day > 60 ? day - 60 : day)) return null;
  const tail = /^\s?[-+ ]?\s?(?:([TRSUWXJKLMN]\d{2}[\dA-Z])|([Xx*]{4}|[xX?_.]{4}))(?![\p{L}\d])/u.exec(
    text.text.slice(run.end, run.end + 9),
  );
  if (!tail) return null;
  const end = run.end + tail[0].length;
  const cue = contextOf(text, run.start, end, ['national-id']);
  return make(run.start, end, cue ? 0.95 : 0.8, 'date', cue?.word);
}

function make(start: number, end: number, score: number, check: string, context?: string): Finding {
  const why = context === undefined ? { check } : { check, context };
  return { type: 'NATIONAL_ID', start, end, score, recognizer: 'personnummer', why };
}
