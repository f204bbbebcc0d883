import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, isLuhn, joinRuns, runsOf, startsNumber } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Payment cards: issuer prefix, length and check digit (ISO/IEC 7812). A card's last four digits and its expiry stay. */
export const card: Recognizer = {
  name: 'card',
  type: 'CARD',
  startsAt: 'digits',
  leastDigits: 12,
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const finding = findAt(text, i);
      if (!finding) continue;
      findings.push(finding);
      const code = codeAfter(text.text, finding.end);
      if (code) findings.push(code);
    }
    return findings;
  },
  examples: {
    found: [
      ['Kort 4111 1111 1111 1111', '4111 1111 1111 1111'],
      ['4111111111111111', '4111111111111111'],
      ['my card 501800000009', '501800000009'],
      ['5555-5555-5555-4444 exp 12/27', '5555-5555-5555-4444'],
      ['amex 3782 822463 10005', '3782 822463 10005'],
      ['4111 1111\n1111 1111', '4111 1111\n1111 1111'],
      ['my card number is 4111 1111 1111 1112', '4111 1111 1111 1112'],
      ['4111 1111 1111 1111 123 03/27', '4111 1111 1111 1111', '123'],
      ['4111111111111111, 03/27, 123', '4111111111111111', '123'],
    ],
    clean: ['kortet slutar på 1111', 'OCR 4111111111111111', '1234 5678 9012 3456', 'exp 12/27', '735999123456789012'],
  },
};

/** The three digits of the back that people add: `4111 … 1111 03/27 123`. */
function codeAfter(text: string, end: number): Finding | null {
  const found =
    /^(?:[ ,/]{1,2}(\d{3,4})[ ,/]{1,2}\d\d\s?[/-]\s?\d\d(?!\d)|[ ,]{1,2}(?:exp\.? )?\d\d\s?[/-]\s?(?:20)?\d\d[ ,/]{1,2}(\d{3,4})(?![\d-]| ?(?:kr|st)))/.exec(
      text.slice(end, end + 24),
    );
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined) return null;
  const start = end + found[0].indexOf(value, found[1] === undefined ? found[0].length - value.length : 0);
  const why = { check: 'form', context: 'card' };
  return { type: 'CREDENTIAL', start, end: start + value.length, score: 0.8, recognizer: 'card', why };
}

const gaps = gap.space | gap.hyphen | gap.line | gap.dot;

function findAt(text: PreparedText, first: number): Finding | null {
  const run = text.anchors.digits[first];
  if (!run || run.reach < 12 || !'1234569'.includes(text.text.charAt(run.start)) || !startsNumber(text, first))
    return null;
  for (const count of [16, 15, 14, 19, 13, 18, 17, 12]) {
    const last = runsOf(text, first, count, gaps);
    if (last < 0) continue;
    const end = text.anchors.digits[last]?.end ?? 0;
    const digits = joinRuns(text, first, last);
    // A plus sign before makes it a phone number.
    if (text.text.charAt((text.anchors.digits[first]?.start ?? 0) - 1) === '+') return null;
    if (!issuer(digits) || !endsNumber(text.text, end)) continue;
    return judge(text, first, last, digits);
  }
  return null;
}

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
function issuer(digits: string): boolean {
  switch (digits.length) {
    case 16:
      return /^(?:4|5[0-8]|2[2-7]|6|35|30|36|38|9)/.test(digits);
    case 15:
      return /^(?:3[47]|1800|2131)/.test(digits);
    case 12:
      return /^(?:50|5[6-8]|6[37])/.test(digits);
    case 14:
      return /^3(?:0|6|8|9)/.test(digits);
    case 13:
      return digits.startsWith('4') || /^(?:50|5[6-8]|6)/.test(digits);
    default:
      return /^(?:4|50|5[6-8]|6)/.test(digits);
  }
}

function judge(text: PreparedText, first: number, last: number, digits: string): Finding | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  const end = text.anchors.digits[last]?.end ?? 0;
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['card', 'card-code', 'expiry'], 60);
  const isGrouped = digits.length === 16 ? last === first + 3 : last === first + 2;
  if (label?.topic === 'reference' && !isGrouped) return null;
  const why = cue ? { context: cue.word } : {};
  if (digits.length === 12 && cue?.topic !== 'card') return null;
  if (isLuhn(digits)) {
    const score = cue ? 0.99 : isGrouped || digits.length === 16 ? 0.95 : 0.75;
    return { type: 'CARD', start, end, score, recognizer: 'card', why: { check: 'luhn', ...why } };
  }
  const isLikely = cue !== null && digits.length >= 15;
  return isLikely
    ? { type: 'CARD', start, end, score: 0.8, recognizer: 'card', why: { check: 'length', ...why } }
    : null;
}
