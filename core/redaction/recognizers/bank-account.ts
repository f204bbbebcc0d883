import { cueNear, labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, joinRuns, runsOf, startsNumber, weightedSum } from '../digits.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Account numbers that a word names: Swedish clearing and account, sort codes, and accounts of other countries. */
export const bankAccount: Recognizer = {
  name: 'bank-account',
  type: 'BANK_ACCOUNT',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const found = findLabelled(text, i) ?? findNorwegian(text, i) ?? findSwedish(text, i);
      if (!found) continue;
      findings.push(found.finding);
      i = found.last;
    }
    return findings;
  },
  examples: {
    found: [
      ['Kontonummer 8327-9, 123 456 789-0', '8327-9, 123 456 789-0'],
      ['clearing 6789 konto 123 456 789', '6789', '123 456 789'],
      ['mitt konto är 5299-10 123 45', '5299-10 123 45'],
      ['Swedbank 8327-9 933 123 456-7', '8327-9 933 123 456-7'],
      ['sort code 20-00-00, account number 55779911', '20-00-00, account number 55779911'],
      ['account no: 12345678', '12345678'],
      ['konto 1234.56.78903', '1234.56.78903'],
      ['1234.56.78903', '1234.56.78903'],
      ['jag har bytt bank, 9218-573 796 069', '9218-573 796 069'],
    ],
    clean: [
      'Jag satte in 12 500 kr på kontot',
      'kontot öppnades 2015',
      'konto 12',
      '1234.56.78904',
      'Nordea har 30 000 kunder',
    ],
  },
};

interface Found {
  readonly finding: Finding;
  readonly last: number;
}

const topics = ['bank-account', 'sort-code'];
const inside = gap.space | gap.hyphen | gap.comma | gap.dot | gap.slash | gap.line;

function findLabelled(text: PreparedText, first: number): Found | null {
  const { cues, digits } = text.anchors;
  const start = digits[first]?.start ?? 0;
  if (cues.length === 0 || (digits[first]?.reach ?? 0) < 3 || !startsNumber(text, first)) return null;
  const cue = accountCue(text, start);
  if (!cue) return null;
  for (let count = 20; count >= 3; count -= 1) {
    const last = runsOf(text, first, count, inside);
    const end = digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    if (!isAccount(text, first, last, cue)) continue;
    const why = { check: 'form', context: cue.word };
    if (cue.topic === 'sort-code') return withAccount(text, start, last, why);
    return { finding: { type: 'BANK_ACCOUNT', start, end, score: 0.88, recognizer: 'bank-account', why }, last };
  }
  return null;
}

/** The cue that names the number; a bank's name alone reaches less far than the word for an account. */
function accountCue(text: PreparedText, start: number): Cue | null {
  const label = labelOf(text, start, start);
  if (label) return topics.includes(label.topic) ? label : null;
  const near = cueNear(text, start, start, topics, 30);
  return near && !vague.has(near.word) && !/\d/.test(text.text.slice(near.end, start)) ? near : null;
}

/** Words that stand in many sentences: they must label the number. */
const vague: ReadonlySet<string> = new Set([
  'account',
  'konto',
  'kontot',
  'tili',
  'acc',
  'acct',
  'nordea',
  'seb',
  'swedbank',
  'skandia',
  'sc',
  'routing',
]);

function isAccount(text: PreparedText, first: number, last: number, cue: Cue): boolean {
  const written = text.text.slice(text.anchors.digits[first]?.start, text.anchors.digits[last]?.end);
  const digits = written.replace(/\D/g, '');
  if (/^(?:19|20)\d\d(?:-\d\d-\d\d)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,3}(?: 000)+$/.test(written)) return false;
  if (cue.topic === 'sort-code') return digits.length === 6 || digits.length === 14;
  if (/^(?:clearing|clr|clnr|reg)/.test(cue.word)) return digits.length >= 3 && digits.length <= 17;
  return digits.length >= 6 && digits.length <= 20;
}

/** Norwegian accounts in their own form, `1234.56.78903`, which hold a check digit. */
function findNorwegian(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.end - run.start !== 4 || !startsNumber(text, first)) return null;
  const last = runsOf(text, first, 11, gap.dot);
  const end = text.anchors.digits[last]?.end ?? 0;
  if (last !== first + 2 || !/^\d{4}\.\d{2}\.\d{5}$/.test(text.text.slice(run.start, end))) return null;
  if (weightedSum(joinRuns(text, first, last), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 !== 0) return null;
  const why = { check: 'mod11' };
  return {
    finding: { type: 'BANK_ACCOUNT', start: run.start, end, score: 0.9, recognizer: 'bank-account', why },
    last,
  };
}

/** `20-00-00, acc 55779911` is one account. */
function withAccount(text: PreparedText, start: number, sortLast: number, why: Finding['why']): Found {
  const sortEnd = text.anchors.digits[sortLast]?.end ?? start;
  const next = text.anchors.digits[sortLast + 1];
  const between = next ? text.text.slice(sortEnd, next.start) : '';
  const isAccount = /^[,;/]?\s(?:and\s|&\s)?(?:acc(?:oun)?t?\.?(?:\s(?:no\.?|number|nr\.?))?|a\/c)[:\s]{1,2}$/i.test(
    between,
  );
  const last = isAccount && next && next.end - next.start > 5 ? sortLast + 1 : sortLast;
  const end = text.anchors.digits[last]?.end ?? sortEnd;
  return { finding: { type: 'BANK_ACCOUNT', start, end, score: 0.92, recognizer: 'bank-account', why }, last };
}

/** Clearing number and account in their own form, `8327-9, 123 456 789-0`; other groupings only where money is spoken of. */
function findSwedish(text: PreparedText, first: number): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.end - run.start !== 4 || !startsNumber(text, first) || (run.gap & gap.hyphen) !== 0) return null;
  if (/^20[0-3]|^0/.test(text.text.slice(run.start, run.end)) || labelOf(text, run.start, run.end)) return null;
  for (let count = 15; count >= 11; count -= 1) {
    const last = runsOf(text, first, count, gap.space | gap.hyphen | gap.comma);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    const written = text.text.slice(run.start, end);
    const isOwnForm =
      /^8\d{3}-\d,? \d[\d -]{5,13}\d$|^[1-9]\d{3}, \d[\d -]{5,13}\d$|^[1-9]\d{3}-\d{3} \d{3} \d{3}$/.test(written);
    if (
      !isOwnForm &&
      (!/^\d{4}(?:-\d)?[ -]\d{2,10}(?:[ -]\d{1,4}){0,4}$/.test(written) || /^\d{4}(?: \d{4}){2,3}$/.test(written))
    )
      return null;
    const cue = cueNear(text, run.start, end, ['payment', 'bank-account'], 80);
    if (!cue && !isOwnForm) return null;
    const why = cue ? { check: 'form', context: cue.word } : { check: 'form' };
    return {
      finding: {
        type: 'BANK_ACCOUNT',
        start: run.start,
        end,
        score: cue ? 0.86 : 0.6,
        recognizer: 'bank-account',
        why,
      },
      last,
    };
  }
  return null;
}
