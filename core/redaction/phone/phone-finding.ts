import { contextOf, labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, isDate } from '../digits.ts';
import type { Finding, PreparedText } from '../recognizer.ts';

/** A phone number that was found, with the index of its last run of digits. */
export interface Found {
  readonly finding: Finding;
  readonly last: number;
}

/** The gaps within phone numbers as people write them. */
export const inside = gap.space | gap.hyphen | gap.dot | gap.slash | gap.bracket | gap.line;

/** Whether a number may end with this run: nothing of a longer one and no amount follows. */
export function ends(text: PreparedText, last: number): boolean {
  const end = text.anchors.digits[last]?.end ?? 0;
  const after = text.text.slice(end, end + 20);
  const isPair = /^[/,]\+?\d{7}/.test(after) || extension.test(after);
  return (isPair || endsNumber(text.text, end)) && !isAmount(text.text, end);
}

/** `x4587`, ` ext. 12`: what a switchboard asks for belongs to the number. */
const extension = /^\s?(?:x|ext\.?|anknytning|ankn\.?) ?\d{1,5}(?![\p{L}\d])/iu;

/** `05-06-2024` and `08.00-17.00` are dates and times before they are phone numbers. */
export function isDateLike(text: PreparedText, first: number, last: number): boolean {
  const start = text.anchors.digits[first]?.start ?? 0;
  if (last - first === 3 && /^[012]\d\.[0-5]\d\s?-\s?[012]\d\.[0-5]\d/.test(text.text.slice(start, start + 14)))
    return true;
  if (/^(?:19|20)\d\d-[01]\d-[0-3]\d/.test(text.text.slice(start, start + 10))) return true;
  if (last - first !== 2) return false;
  const [a = 0, b = 0, c = 0] = text.anchors.digits
    .slice(first, last + 1)
    .map(({ start, end }) => Number(text.text.slice(start, end)));
  return c > 1900 && c < 2100 && (isDate(c, b, a) || isDate(c, a, b));
}

/** A finding with the score that its context leaves it; null where the label names another kind of number. */
export function withContext(text: PreparedText, start: number, last: number, score: number): Found | null {
  const end = text.anchors.digits[last]?.end ?? start;
  const label = labelOf(text, start, end);
  if (label && labelsOtherNumber.has(label.topic)) return null;
  const cue = contextOf(text, start, end, ['phone']);
  if (!cue) return make(text, start, last, score, 'table');
  return make(text, start, last, Math.min(0.97, score + 0.12), 'table', cue.word);
}

const labelsOtherNumber: ReadonlySet<string> = new Set([
  'reference',
  'customer-number',
  'bankgiro',
  'plusgiro',
  'sort-code',
  'device-id',
  'version',
  'bank-account',
  'org-number',
]);

/** A finding from a place to the end of a run. */
export function make(
  text: PreparedText,
  start: number,
  last: number,
  score: number,
  check: string,
  context?: string,
): Found {
  const numberEnd = text.anchors.digits[last]?.end ?? start;
  const after = extension.exec(text.text.slice(numberEnd, numberEnd + 20));
  const why = context === undefined ? { check } : { check, context };
  const end = numberEnd + (after?.[0].length ?? 0);
  return { finding: { type: 'PHONE', start, end, score, recognizer: 'phone', why }, last: after ? last + 1 : last };
}
