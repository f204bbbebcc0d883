import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import { learnReasons, type ReasonExample, type ReasonLearner } from './learn-reasons.ts';

/** The part of an insight that a correction of a contact reason is about. */
export const reasonField = 'contactReason';

/** What somebody said in a panel about a part of an insight. */
export interface ReasonCorrection {
  readonly field: string;
  readonly kind: string;
  readonly value: RedactedText;
  readonly conversation: RedactedConversation;
}

/** What is read of a conversation to tell its reason: the customer's first two turns. */
export function openingOf({ turns }: RedactedConversation): string {
  return turns
    .filter(({ role }) => role === 'customer')
    .slice(0, 2)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Learns a company's own reasons from its list and from corrections. A correction counts only with a reason that the list
 * names, and once a conversation: the newest, which comes first. Null where there is no list.
 */
export function learnOwnReasons(
  listed: readonly ReasonExample<RedactedText>[],
  corrections: readonly ReasonCorrection[],
): ReasonLearner<RedactedText> | null {
  if (listed.length === 0) return null;
  const labels = new Map(listed.map(({ label }) => [keyOf(label), label]));
  const seen = new Set<RedactedConversation>();
  const corrected = corrections.flatMap(({ field, kind, value, conversation }) => {
    const label = labels.get(keyOf(value));
    if (field !== reasonField || kind !== 'correction' || !label || seen.has(conversation)) return [];
    seen.add(conversation);
    return [{ text: openingOf(conversation), label }];
  });
  return learnReasons([...listed, ...corrected]);
}

function keyOf(label: string): string {
  return label.trim().toLowerCase();
}
