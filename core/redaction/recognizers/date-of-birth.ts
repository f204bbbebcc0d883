import { isWordUnit } from '../characters.ts';
import { cueNear } from '../context.ts';
import { monthPattern } from '../months.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Dates near a word of birth; other dates stay. */
export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  type: 'DATE_OF_BIRTH',
  startsAt: 'cues',
  find(text) {
    if (!text.anchors.cues.some(({ topic }) => topic === 'birth')) return [];
    const findings: Finding[] = [];
    let until = 0;
    for (const { start } of text.anchors.digits) {
      if (start < until) continue;
      const finding = findAt(text, start);
      if (!finding) continue;
      findings.push(finding);
      until = finding.end;
    }
    return findings;
  },
  examples: {
    found: [
      ['Jag är född 1985-07-09.', '1985-07-09'],
      ['född den 9 juli 1985', '9 juli 1985'],
      ['Date of birth: 07/09/1985', '07/09/1985'],
      ['DOB July 9, 1985', 'July 9, 1985'],
      ['geboren am 9.7.1985', '9.7.1985'],
      ['syntynyt 9.7.1985', '9.7.1985'],
      ['född 850709', '850709'],
      ['My birthday is the 9th of July 1985', '9th of July 1985'],
      ['född 1985', '1985'],
      ['han är född 85', '85'],
    ],
    clean: ['Leverans 2024-07-09', 'beställde den 9 juli 2024', 'född i Lund', 'Hon föddes. Ordern lades 2024-07-09'],
  },
};

const numeric =
  /^(?:(?:19|20)\d\d[-./ ]?(?:0[1-9]|1[0-2]|[1-9])[-./ ]?(?:[0-2]\d|3[01]|[1-9])|(?:[0-2]?\d|3[01])(?:[-/]|\. ?)(?:[0-2]?\d|3[01])(?:[-/]|\. ?)(?:19|20)?\d\d|\d{6}|\d\d-\d\d-\d\d|\d\d \d\d \d\d)(?![\d\p{L}]|[-+ ]\d{3,4}(?!\d))/u;
const worded = new RegExp(
  `^(?:[0-2]?\\d|3[01])(?:\\.|:?[ae]|st|nd|rd|th)?(?:\\s(?:of|den|dag))?[\\s/-]{1,2}(?:of\\s)?(?:${monthPattern})\\.?(?:,?[\\s/-](?:19|20)?\\d\\d(?!\\d))?(?![\\p{L}\\d])`,
  'iu',
);
const year = /^(?:19\d\d|20[012]\d)(?![\d\p{L}]|[-.,:]\d)/u;
/** `född 85`. */
const shortYear = /^\d\d(?![\d\p{L}]|[-.,:/]\d| ?(?:år|%|kr|year))/u;
const monthBefore = new RegExp(`(?:^|[^\\p{L}])((?:${monthPattern})\\.?\\s)$`, 'iu');
const dayAndYear = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)/;

function findAt(text: PreparedText, digitStart: number): Finding | null {
  if (isWordUnit(text.text, digitStart - 1)) return null;
  const piece = text.text.slice(digitStart, digitStart + 40);
  const month = dayAndYear.test(piece)
    ? monthBefore.exec(text.text.slice(Math.max(0, digitStart - 16), digitStart))
    : null;
  const start = digitStart - (month?.[1]?.length ?? 0);
  const found =
    (month ? dayAndYear.exec(piece) : null) ??
    worded.exec(piece) ??
    numeric.exec(piece) ??
    year.exec(piece) ??
    shortYear.exec(piece);
  if (!found) return null;
  const end = digitStart + found[0].length;
  const cue = cueNear(text, start, end, ['birth'], 32);
  const reach = found[0].length === 2 ? 1 : found[0].length === 4 ? 14 : 32;
  if (
    !cue ||
    start - cue.end > reach ||
    (found[0].length === 2 && !/^(?:född|born|f\.|født|geboren|fodd)/.test(cue.word))
  )
    return null;
  return {
    type: 'DATE_OF_BIRTH',
    start,
    end,
    score: 0.86,
    recognizer: 'date-of-birth',
    why: { check: 'date', context: cue.word },
  };
}
