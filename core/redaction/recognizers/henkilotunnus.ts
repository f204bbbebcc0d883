import { isDate } from '../digits.ts';
import { isWordUnit } from '../characters.ts';
import { contextOf } from '../context.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Finnish henkilötunnus: date, sign of the century (with the new letters of 2023), number, check letter (DVV). */
export const henkilotunnus: Recognizer = {
  name: 'henkilotunnus',
  type: 'NATIONAL_ID',
  countries: ['FI'],
  startsAt: 'digits',
  leastDigits: 6,
  find(text) {
    const findings: Finding[] = [];
    for (const run of text.anchors.digits) {
      if (run.end - run.start !== 6 || isWordUnit(text.text, run.start - 1)) continue;
      const finding = findAt(text, run.start);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Henkilötunnukseni on 131052-308T.', '131052-308T'],
      ['hetu 010190-1236', '010190-1236'],
      ['131052 - 308T', '131052 - 308T'],
      ['010305A001C', '010305A001C'],
    ],
    clean: ['850709-9805', '131052-3080', 'tilaus 123456-789'],
  },
};

const form = /^(\d{6})\s?([-+A-FU-Ya-fu-y])\s?(\d{3})([0-9A-Ya-y])(?![\p{L}\d])/u;
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function findAt(text: PreparedText, start: number): Finding | null {
  const found = form.exec(text.text.slice(start, start + 15));
  if (!found) return null;
  const [whole, date = '', , number = '', check = ''] = found;
  if (!isDate(Number(date.slice(4)), Number(date.slice(2, 4)), Number(date.slice(0, 2)))) return null;
  const end = start + whole.length;
  const isChecked = checks.charAt(Number(date + number) % 31) === check.toUpperCase();
  const cue = contextOf(text, start, end, ['national-id']);
  if (!cue && !isChecked) return null;
  const why = { check: isChecked ? 'mod31' : 'date', ...(cue && { context: cue.word }) };
  return { type: 'NATIONAL_ID', start, end, score: isChecked ? 0.97 : 0.85, recognizer: 'henkilotunnus', why };
}
