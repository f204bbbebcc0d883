import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, isDate, joinRuns, runsOf, startsNumber, twoDigits, weightedSum } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Danish CPR numbers. Numbers given out since 2007 hold no check, so the form with a hyphen or a word must speak for them. */
export const cpr: Recognizer = {
  name: 'cpr',
  type: 'NATIONAL_ID',
  countries: ['DK'],
  startsAt: 'digits',
  leastDigits: 10,
  find(text, { language }) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const finding = findAt(text, i, language === 'da');
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mit CPR-nummer er 010190-1238', '010190-1238'],
      ['cpr 0101901238', '0101901238'],
      ['CPR: 311299 1234', '311299 1234'],
      ['Hilsen Mette, 010190-1238', '010190-1238'],
    ],
    clean: ['0101901238', 'ordrenummer 010190-1238', '990190-1234'],
  },
};

function findAt(text: PreparedText, first: number, isDanish: boolean): Finding | null {
  const last = runsOf(text, first, 10, gap.space | gap.hyphen | gap.line);
  if (last < 0 || !startsNumber(text, first)) return null;
  const digits = joinRuns(text, first, last);
  const start = text.anchors.digits[first]?.start ?? 0;
  const end = text.anchors.digits[last]?.end ?? 0;
  if (!isBirthDate(digits) || !endsNumber(text.text, end)) return null;
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['national-id']);
  const isChecked = weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  const check = isChecked ? 'mod11' : 'date';
  if (cue) return make(start, end, isChecked ? 0.98 : 0.92, { check, context: cue.word });
  if (label) return null;
  const isParted = last === first + 1 && text.anchors.digits[last]?.gap === gap.hyphen;
  if (isParted) return make(start, end, isChecked || isDanish ? 0.85 : 0.65, { check });
  return isDanish && isChecked ? make(start, end, 0.7, { check }) : null;
}

function isBirthDate(digits: string): boolean {
  return isDate(twoDigits(digits, 4), twoDigits(digits, 2), twoDigits(digits, 0));
}

function make(start: number, end: number, score: number, why: Finding['why']): Finding {
  return { type: 'NATIONAL_ID', start, end, score, recognizer: 'cpr', why };
}
