import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, joinRuns, runsOf, startsNumber } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** American Social Security numbers and ITINs (SSA: no 000, 666 and 9xx areas, no zero group or serial). */
export const ssn: Recognizer = {
  name: 'ssn',
  type: 'NATIONAL_ID',
  countries: ['US'],
  startsAt: 'digits',
  leastDigits: 9,
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const finding = findAt(text, i);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['My SSN is 219-09-9999', '219-09-9999'],
      ['social security number 219 09 9999', '219 09 9999'],
      ['ssn 219099999', '219099999'],
      ['219-09-9999', '219-09-9999'],
    ],
    clean: ['219099999', '000-12-3456', 'order 219-09-9999', '2190-99-999'],
  },
};

function findAt(text: PreparedText, first: number): Finding | null {
  const last = runsOf(text, first, 9, gap.space | gap.hyphen | gap.dot | gap.line);
  if (last < 0 || !startsNumber(text, first)) return null;
  const digits = joinRuns(text, first, last);
  const start = text.anchors.digits[first]?.start ?? 0;
  const end = text.anchors.digits[last]?.end ?? 0;
  if (!endsNumber(text.text, end)) return null;
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['national-id']);
  const isGivenOut = !/^(?:000|666|9)|^.{3}00|0000$/.test(digits);
  if (cue && american.test(cue.word)) {
    return make(start, end, isGivenOut ? 0.97 : 0.85, { check: 'form', context: cue.word });
  }
  const isHyphened = /^\d{3}-\d{2}-\d{4}$/.test(text.text.slice(start, end));
  return isHyphened && isGivenOut && !label ? make(start, end, 0.85, { check: 'form' }) : null;
}

const american = /^(?:ssn|social|id|identity|national id)/;

function make(start: number, end: number, score: number, why: Finding['why']): Finding {
  return { type: 'NATIONAL_ID', start, end, score, recognizer: 'ssn', why };
}
