import { contextOf, labelOf } from './context.ts';
import { endsNumber, gap, isAmount, joinRuns, runsOf, startsNumber } from './digits.ts';
import type { Finding, PreparedText } from './recognizer.ts';

/** What holds for the digits of a national number: its check, its date only, or nothing (null). */
export type DigitCheck = (digits: string) => string | null;

/** Finds national numbers of eleven digits; one without a full check needs a word that says what it is. */
export function findElevenDigits(text: PreparedText, recognizer: string, check: DigitCheck): Finding[] {
  return findNationalDigits(text, recognizer, 11, check);
}

/** The same for another count of digits. */
export function findNationalDigits(
  text: PreparedText,
  recognizer: string,
  count: number,
  check: DigitCheck,
): Finding[] {
  const findings: Finding[] = [];
  for (let first = 0; first < text.anchors.digits.length; first += 1) {
    const last = runsOf(text, first, count, gap.space | gap.hyphen | gap.line | gap.dot | gap.slash);
    if (last < 0 || !startsNumber(text, first)) continue;
    const held = check(joinRuns(text, first, last));
    const start = text.anchors.digits[first]?.start ?? 0;
    const end = text.anchors.digits[last]?.end ?? 0;
    if (held === null || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    const finding = judge(text, start, end, recognizer, held);
    if (finding) findings.push(finding);
  }
  return findings;
}

function judge(text: PreparedText, start: number, end: number, recognizer: string, check: string): Finding | null {
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['national-id']);
  const isWeak = check === 'date' || check === 'length' || check === 'weak';
  if (!cue && (isWeak || (label !== null && label.topic !== 'birth'))) return null;
  const why = cue ? { check, context: cue.word } : { check };
  // `010190 10046` with both checks right is hardly anything else.
  const alone = check === 'mod11' && /^\d{6}[ -]\d{5}$/.test(text.text.slice(start, end)) ? 0.92 : 0.8;
  return { type: 'NATIONAL_ID', start, end, score: cue ? (isWeak ? 0.85 : 0.98) : alone, recognizer, why };
}
