import { endsNumber, gap, isAmount, runsOf } from '../digits.ts';
import type { Finding, PreparedText } from '../recognizer.ts';

/** An account that was found, with the index of its last run of digits. */
export interface Found {
  readonly finding: Finding;
  readonly last: number;
}

/** A finding from a place to the end of a run, or to the account or sort code that goes on right after it. */
export function make(text: PreparedText, start: number, last: number, score: number, why: Finding['why']): Found {
  const until = otherHalf(text, last) ?? last;
  const end = text.anchors.digits[until]?.end ?? start;
  return { finding: { type: 'BANK_ACCOUNT', start, end, score, recognizer: 'bank-account', why }, last: until };
}

/** `20-00-00, acc 55779911` and `55779911, sort 20-00-00` are one account. */
function otherHalf({ text, anchors: { digits } }: PreparedText, last: number): number | null {
  const end = digits[last]?.end ?? 0;
  const rest = text.slice(end, end + 40);
  const account = sortCodeBefore.test(text.slice(Math.max(0, end - 9), end)) ? accountAfter.exec(rest) : null;
  const found = account ?? sortCodeAfter.exec(rest);
  if (!found || !endsNumber(text, end + found[0].length)) return null;
  let at = last;
  while ((digits[at]?.end ?? Infinity) < end + found[0].length) at += 1;
  return digits[at] ? at : null;
}

const sortCodeBefore = /(?:^|\D)(?:\d\d([- ])\d\d\1\d\d|\d{6})$/;
const accountAfter =
  /^(?:[,;/]?\s(?:and\s|&\s)?(?:acc(?:oun)?t?\.?(?:\s(?:no\.?|number|nr\.?|#))?|a\/c(?:\sno\.?)?)[:\s]{1,2}|\s?[,/]?\s?)\d{8}(?!\d)/i;
const sortCodeAfter = /^[,;]?\s(?:sort(?:\s?code)?|s\/?c)[:\s]{1,2}\d\d([- ])\d\d\1\d\d(?!\d)/i;

/** Further accounts after the first: `83920174 and 61920345`, `6112-123 456 789, inte 6112-123 456 780`. */
export function nextAccounts(text: PreparedText, found: Found): Found[] {
  const all: Found[] = [];
  for (let before = found; all.length < 5;) {
    const next = nextAccount(text, before);
    if (!next) break;
    all.push(next);
    before = next;
  }
  return all;
}

const between =
  /^[\s,]{0,2}(?:inte|not|eller|or|och|and|og|und|ja|(?:och|and) (?:konto)?(?:nummer|number|nr)|to|till|til|i stället för|istället för|instead of|&|(?:längre,? )?(?:byt|ändra|change|switch|use|använd)(?: it)?(?: till| to)?)\s{0,2}$/i;

/** `kontot 6112-123 456 789 är avslutat, använd …`: a longer way, for a number as long as an account. */
const correction = /^[^\d\n]{0,40}(?:\b(?:vara|använd|använda|är|be|use|is)|→|->)\s$/i;

function nextAccount(text: PreparedText, { finding, last }: Found): Found | null {
  const { digits } = text.anchors;
  const start = digits[last + 1]?.start ?? -1;
  const words = start < 0 ? '' : text.text.slice(finding.end, start);
  if (start < 0 || !(between.test(words) || correction.test(words))) return null;
  for (let count = 15; count >= (between.test(words) ? 7 : 10); count -= 1) {
    const until = runsOf(text, last + 1, count, gap.space | gap.hyphen | gap.comma | gap.dot);
    const end = digits[until]?.end ?? 0;
    if (until < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    return make(text, start, until, 0.8, finding.why);
  }
  return null;
}

/** `8327-9 kontonummer 123 456 789`: the clearing number right before the word that names the account. */
export function clearingBefore({ text, anchors: { digits } }: PreparedText, first: number): Finding | null {
  const start = digits[first]?.start ?? 0;
  const found = clearingAndLabel.exec(text.slice(Math.max(0, start - 40), start));
  const [whole = '', clearing = ''] = found ?? [];
  if (found === null || /^(?:19|20)\d\d$|^0/.test(clearing)) return null;
  const at = start - whole.length;
  const why = { check: 'form', context: 'konto' };
  return { type: 'BANK_ACCOUNT', start: at, end: at + clearing.length, score: 0.8, recognizer: 'bank-account', why };
}

const clearingAndLabel =
  /(?<![\p{L}\d.,-])(\d{4}(?:-\d)?)[,;]?\s(?:\/\s)?(?:och\s|and\s)?(?:konto(?:nummer|numret|nr)?|k\.?nr)\.?:?\s$/iu;
