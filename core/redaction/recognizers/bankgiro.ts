import { cueNear, labelOf } from '../context.ts';
import { endsNumber, gap, isLuhn, joinRuns, runsOf, startsNumber } from '../digits.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

const giro = ['bankgiro', 'plusgiro'];

/** Swedish bankgiro (seven or eight digits) and plusgiro (two to eight), with the check digit where it is right. */
export const bankgiro: Recognizer = {
  name: 'bankgiro',
  type: 'BANK_ACCOUNT',
  countries: ['SE'],
  startsAt: 'digits',
  topics: giro,
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const found = findAt(text, i, findings.at(-1));
      if (!found) continue;
      findings.push(found.finding);
      i = found.last;
    }
    return findings;
  },
  examples: {
    found: [
      ['Betala till bankgiro 5050-1055.', '5050-1055'],
      ['bg: 50501055', '50501055'],
      ['Bg 991-2346', '991-2346'],
      ['plusgiro 12 34 56-6', '12 34 56-6'],
      ['PG 4-2', '4-2'],
      ['5050-1055 är vårt bankgiro', '5050-1055'],
      ['Betalade till bg 5050-1055 men på sidan har ni 991-2346', '5050-1055', '991-2346'],
    ],
    clean: ['öppet 2023-2024', 'order 5050-1055', 'Bankgirot stänger kl 18.00', 'OCR 1234566 till ert bankgiro'],
  },
};

const inside = gap.space | gap.hyphen;

function findAt(
  text: PreparedText,
  first: number,
  before: Finding | undefined,
): { finding: Finding; last: number } | null {
  const start = text.anchors.digits[first]?.start ?? 0;
  if (!startsNumber(text, first)) return null;
  const label = labelOf(text, start, start);
  for (let count = 8; count >= 2; count -= 1) {
    const last = runsOf(text, first, count, inside);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end)) continue;
    const cue = giroCue(text, start, end, label, before);
    if (!cue || !isGiro(text, first, last, cue)) continue;
    const isChecked = isLuhn(joinRuns(text, first, last));
    const why = { check: isChecked ? 'luhn' : 'form', context: cue.word };
    return {
      finding: { type: 'BANK_ACCOUNT', start, end, score: isChecked ? 0.98 : 0.9, recognizer: 'bankgiro', why },
      last,
    };
  }
  return null;
}

function giroCue(text: PreparedText, start: number, end: number, label: Cue | null, before?: Finding): Cue | null {
  const own = label ?? labelOf(text, start, end);
  if (own && giro.includes(own.topic)) return own;
  if (own !== null && own.topic !== 'bank-account') return null;
  const near = cueNear(text, start, end, giro, 70);
  if (near === null || near.start > start || !/\d/.test(text.text.slice(near.end, start))) return near;
  // `det ska vara 445-0060, inte 527-3438`: a second number after the first.
  if (!before) return null;
  const between = text.text.slice(before.end, start);
  return secondNumber.test(between) || (correction.test(between) && ownForm.test(text.text.slice(start, end)))
    ? near
    : null;
}

/** `ni har 445-0060 men det ska vara 527-3438`: the form tells that it is one too. */
const correction = /^[^\d\n]{0,40}\b(?:vara|har|till|är|på|använd|be|have|to|is|use)\s(?:ni\s|jag\s|you\s|we\s)?$/i;
const ownForm = /^\d{3,4}-\d{4}$|^\d{7,8}$/;
const secondNumber = /^[\s,]{0,2}(?:inte|not|eller|or|och|and|\/|i stället för|istället för|instead of|&)\s{0,2}$/i;

/** Bankgiro `123-4567`, `1234-5678` or bare; plusgiro in any grouping that ends in a hyphen and one digit, or bare. */
function isGiro(text: PreparedText, first: number, last: number, cue: Cue): boolean {
  const written = text.text.slice(text.anchors.digits[first]?.start, text.anchors.digits[last]?.end);
  if (/^\d{3,4}\s?-\s?\d{4}$|^\d{7,8}$|^\d{3,4} \d{4}$/.test(written)) return true;
  return cue.topic === 'plusgiro' && /^\d{1,3}(?: ?\d{2,3}){0,3} ?- ?\d$|^\d{5,8}$/.test(written);
}
