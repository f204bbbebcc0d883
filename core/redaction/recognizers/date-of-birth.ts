import { isWordUnit } from '../characters.ts';
import { cueNear } from '../context.ts';
import { monthPattern } from '../months.ts';
import type { Cue, Finding, PreparedText, Recognizer, Span } from '../recognizer.ts';

/** Dates near a word of birth; other dates stay. */
export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  type: 'DATE_OF_BIRTH',
  startsAt: 'digits',
  topics: ['birth'],
  find(text) {
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
      ['Född: 9/7 1985', '9/7 1985'],
      ['min födelsedag är 9/7', '9/7'],
      ['födelseår: 1985', '1985'],
      ['D.O.B 09-07-1985', '09-07-1985'],
      ['born July 1985', 'July 1985'],
      ['her birthday is on July 9', 'July 9'],
      ['DOB 1985-07-09T00:00:00', '1985-07-09T00:00:00'],
      ['syntymäaikani on 9. heinäkuuta 1985', '9. heinäkuuta 1985'],
      ['syntymäpäivä 9.7.', '9.7.'],
      ['f.850709', '850709'],
      ['Geburtsdatum ist der 9. Juli 1985', '9. Juli 1985'],
    ],
    clean: [
      'fyller 50',
      'birthday offer 9/10 customers like',
      'Leverans 2024-07-09',
      'beställde den 9 juli 2024',
      'född i Lund',
      'Hon föddes. Ordern lades 2024-07-09',
    ],
  },
};

const numeric =
  /^(?:(?:19|20)\d\d[-./ ]?(?:0[1-9]|1[0-2]|[1-9])[-./ ]?(?:[0-2]\d|3[01]|[1-9])(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z?)?|(?:[0-2]?\d|3[01])(?:[-/]|\. ?)(?:[0-2]?\d|3[01])(?:[-/ ]|\. ?)(?:19|20)?\d\d|\d{6}|\d\d-\d\d-\d\d|\d\d \d\d \d\d)(?![\d\p{L}]|[-+ ]\d{3,4}(?!\d))/u;
const worded = new RegExp(
  `^(?:[0-2]?\\d|3[01])(?:\\.|:?[ae]|st|nd|rd|th)?(?:\\s(?:of|den|dag))?[\\s/-]{1,2}(?:of\\s)?(?:${monthPattern})\\.?(?:,?[\\s/-](?:19|20)?\\d\\d(?!\\d))?(?![\\p{L}\\d])`,
  'iu',
);
const year = /^(?:19\d\d|20[012]\d)(?![\d\p{L}]|[-.,:]\d)/u;
/** `född 85`. */
const shortYear = /^\d\d(?![\d\p{L}]|[-.,:/]\d| ?(?:år|%|kr|year))/u;
/** `min födelsedag är 9/7`, `syntymäpäivä 9.7.`: a day without its year. */
const dayOnly = /^(?:[0-2]?\d|3[01])(?:\/(?:0?\d|1[0-2])|\.(?:0?\d|1[0-2])\.)(?![\d\p{L}]|[-/.:]\d)/u;
const monthBefore = new RegExp(`(?:^|[^\\p{L}])((?:${monthPattern})\\.?\\s)$`, 'iu');
const dayAndYear = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)/;
/** What may follow a month's name before it: `July 9`, `July 1985`. */
const dayOrYear = /^(?:(?:19|20)\d\d|(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?)(?![\d\p{L}]|[-.,:/]\d)/u;

function findAt(text: PreparedText, digitStart: number): Finding | null {
  if (isWordUnit(text.text, digitStart - 1)) return null;
  const found = dateAt(text.text, digitStart);
  const cue = found ? cueNear(text, found.start, found.end, ['birth'], 32) : null;
  if (!found || !cue || !isNearEnough(text.text, found, cue)) return null;
  const { start, end } = found;
  const why = { check: 'date', context: cue.word };
  return { type: 'DATE_OF_BIRTH', start, end, score: 0.86, recognizer: 'date-of-birth', why };
}

interface FoundDate extends Span {
  /** A year alone in four or two digits, a day alone, or all of it. */
  readonly kind: 'whole' | 'year' | 'short-year' | 'day';
}

function dateAt(text: string, digitStart: number): FoundDate | null {
  const piece = text.slice(digitStart, digitStart + 40);
  const isAfterMonth = dayAndYear.test(piece) || dayOrYear.test(piece);
  const month = isAfterMonth ? monthBefore.exec(text.slice(Math.max(0, digitStart - 16), digitStart)) : null;
  const start = digitStart - (month?.[1]?.length ?? 0);
  const forms: readonly (readonly [FoundDate['kind'], RegExpExecArray | null])[] = [
    ['whole', month ? dayAndYear.exec(piece) : null],
    ['whole', worded.exec(piece) ?? numeric.exec(piece)],
    ['day', month ? dayOrYear.exec(piece) : dayOnly.exec(piece)],
    ['year', year.exec(piece)],
    ['short-year', shortYear.exec(piece)],
  ];
  for (const [kind, found] of forms) if (found) return { start, end: digitStart + found[0].length, kind };
  return null;
}

/** A whole date may stand further from the word than a year; a day alone or a short year right after it only. */
function isNearEnough(text: string, { start, kind }: FoundDate, cue: Cue): boolean {
  if (kind === 'whole') return start - cue.end <= 32;
  if (kind === 'year') return start - cue.end <= 14;
  if (kind === 'day') return cue.end <= start && justBefore.test(text.slice(cue.end, start));
  return start - cue.end <= 1 && /^(?:född|born|f\.|født|geboren|fodd)/.test(cue.word);
}

const justBefore = /^\s?[:=]?\s?(?:(?:är|is|er|ist|on|den|der|the|am|i|in)\s){0,3}$/i;
