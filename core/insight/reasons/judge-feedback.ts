import type { RedactedText } from '#core/text/redacted-text.ts';
import type { ReasonExample } from './learn-reasons.ts';
import { learnOwnReasons, openingOf, type ReasonCorrection, reasonField } from './own-reasons.ts';

/** What people said in panels of one part of the insights. */
export interface FieldFeedback {
  readonly field: string;
  readonly up: number;
  readonly down: number;
  readonly corrected: number;
}

/** Counts thumbs and corrections by the part that they are about, `promises.0` as `promises`, in order of their number. */
export function countFeedback(
  feedback: readonly { readonly kind: string; readonly field: string; readonly value: string }[],
): readonly FieldFeedback[] {
  const counts = new Map<string, { up: number; down: number; corrected: number }>();
  for (const { kind, field, value } of feedback) {
    const [part = field] = field.split('.');
    const count = counts.get(part) ?? { up: 0, down: 0, corrected: 0 };
    if (kind === 'correction') count.corrected += 1;
    else if (kind === 'thumb' && value === 'up') count.up += 1;
    else if (kind === 'thumb' && value === 'down') count.down += 1;
    else continue;
    counts.set(part, count);
  }
  const sum = ({ up, down, corrected }: FieldFeedback) => up + down + corrected;
  return [...counts].map(([field, count]) => ({ field, ...count })).sort((a, b) => sum(b) - sum(a));
}

/** How many corrected reasons a learner tells rightly that has not seen them: each half is judged by what the other taught. */
export function judgeCorrections(
  listed: readonly ReasonExample<RedactedText>[],
  corrections: readonly ReasonCorrection[],
): { readonly right: number; readonly count: number } {
  const ofReason = corrections.filter(({ field, kind }) => field === reasonField && kind === 'correction');
  const halves = [0, 1].map((half) => ofReason.filter((_, at) => at % 2 === half));
  let right = 0;
  halves.forEach((half, at) => {
    const learner = learnOwnReasons(listed, halves[1 - at] ?? []);
    for (const { value, conversation } of half)
      if (learner?.guess(openingOf(conversation))?.label.toLowerCase() === value.trim().toLowerCase()) right += 1;
  });
  return { right, count: ofReason.length };
}
