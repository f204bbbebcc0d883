import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, Evidence } from '#core/insight/insight.ts';
import { cutRedactedText, widenToMasks } from '#core/text/redacted-text.ts';
import type { Quote } from './contract.ts';

/** The quotes of a claim, cut verbatim from the conversation; evidence that points outside of it is left out. */
export function cutQuotes(conversation: RedactedConversation, claim: Claim): readonly Quote[] {
  return claim.evidence.flatMap((evidence) => cutQuote(conversation, evidence) ?? []);
}

/** One quote, or null where the place isn't in the conversation. Widened so that no mask is cut. */
export function cutQuote(conversation: RedactedConversation, evidence: Evidence): Quote | null {
  const turn = conversation.turns[evidence.turn];
  if (!turn || evidence.end <= evidence.start || evidence.end > turn.text.length) return null;
  const place = widenToMasks(turn.text, evidence.start, evidence.end);
  return {
    text: cutRedactedText(turn.text, evidence.start, evidence.end),
    turn: evidence.turn,
    ...place,
    by: turn.role,
    at: turn.at,
    messageId: turn.externalId,
  };
}
