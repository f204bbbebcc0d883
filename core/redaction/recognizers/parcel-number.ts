import { isWordUnit } from '../characters.ts';
import { endsNumber, gap, joinRuns, runsOf, startsNumber, weightedSum } from '../digits.ts';
import { labelOf } from '../context.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Parcel and meter numbers with a form and check of their own: UPU S10, UPS 1Z, GS1 numbers of 18 digits (SSCC, GSRN). */
export const parcelNumber: Recognizer = {
  name: 'parcel-number',
  type: 'CUSTOMER_NUMBER',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const finding = findLettered(text, i) ?? findGs1(text, i);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Paketet RR123456785SE är borta', 'RR123456785SE'],
      ['spåra 1Z9999999999999999', '1Z9999999999999999'],
      ['JJD01234567890123456 är borta', 'JJD01234567890123456'],
      ['84839201123SE', '84839201123SE'],
      ['735999100000000010', '735999100000000010'],
      // The prefix tells a Swedish metering point, also where somebody wrote a digit wrong.
      ['735999100000000011', '735999100000000011'],
    ],
    clean: ['RR123456789SE', '707057500000000012', '123456789012345678', 'order RR12345SE'],
  },
};

/** S10: two letters, eight digits, a check, the country; UPS: 1Z and sixteen signs. */
function findLettered({ text, anchors }: PreparedText, index: number): Finding | null {
  const run = anchors.digits[index];
  if (!run) return null;
  const length = run.end - run.start;
  const carrier = carrierForm(text, run.start, length);
  if (carrier) return carrier;
  if (
    length === 1 &&
    text.charAt(run.end) === 'Z' &&
    /^1Z[A-Z0-9]{16}(?![\p{L}\d])/u.test(text.slice(run.start, run.start + 19)) &&
    !isWordUnit(text, run.start - 1)
  ) {
    return make(run.start, run.start + 18, 'form');
  }
  if (length !== 9 || isWordUnit(text, run.start - 3)) return null;
  const written = text.slice(run.start - 2, run.end + 2);
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(written) || isWordUnit(text, run.end + 2)) return null;
  const rest = 11 - (weightedSum(written.slice(2), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return Number(written.charAt(10)) === check ? make(run.start - 2, run.end + 2, 'mod11') : null;
}

/** `JJD…`, `JVGL…` of DHL and Posti, `84839201123SE` of PostNord. */
function carrierForm(text: string, start: number, length: number): Finding | null {
  if (length >= 16 && length <= 20) {
    const letters = /(?:^|[^\p{L}\d])(J[A-Z]{1,4})$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1];
    return letters === undefined || isWordUnit(text, start + length)
      ? null
      : make(start - letters.length, start + length, 'form');
  }
  const isDomestic =
    length >= 9 && length <= 11 && /^SE(?![\p{L}\d])/u.test(text.slice(start + length, start + length + 3));
  return isDomestic && !isWordUnit(text, start - 1) ? make(start, start + length + 2, 'form') : null;
}

/** Nordic metering points start with 735999, 7070575 or 571313; parcels of PostNord and others with 3 and 7 or 00. */
function findGs1(text: PreparedText, first: number): Finding | null {
  const run = text.anchors.digits[first];
  if (!run || run.reach < 18 || !startsNumber(text, first)) return null;
  if (!gs1.test(text.allDigits.slice(run.before, run.before + 7))) return null;
  for (const count of [18, 20]) {
    const last = runsOf(text, first, count, gap.space);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end)) continue;
    const digits = joinRuns(text, first, last);
    const isChecked = isGs1(digits.slice(-18));
    if (!isChecked && !digits.startsWith('735999')) continue;
    return labelOf(text, run.start, end)?.topic === 'reference'
      ? null
      : make(run.start, end, isChecked ? 'gs1' : 'form');
  }
  return null;
}

const gs1 = /^(?:00[37]|37[03]|735999|7070575|571313)/;

function isGs1(digits: string): boolean {
  return weightedSum(digits, [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

function make(start: number, end: number, check: string): Finding {
  return { type: 'CUSTOMER_NUMBER', start, end, score: 0.88, recognizer: 'parcel-number', why: { check } };
}
