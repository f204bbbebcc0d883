import { conversationId, type Language, type RedactedConversation } from '#core/conversation/conversation.ts';
import { cutRedactedText } from '#core/text/redacted-text.ts';
import type { Matter } from './theme.ts';

/** As much of a turn as tells a matter; what follows is mostly detail. In UTF-16 code units. */
const reach = 600;

/** What the customer came with: their first turn that says something, the main matter first. */
export function mattersOf(conversation: RedactedConversation, language: Language): Matter[] {
  const turn = conversation.turns.findIndex(({ role, text }) => role === 'customer' && text.trim().length >= 12);
  const said = conversation.turns[turn];
  if (!said) return [];
  const end = Math.min(said.text.length, reach);
  return [
    {
      conversation: conversationId(conversation),
      customer: conversation.customer,
      at: said.at ?? conversation.startedAt,
      language,
      text: cutRedactedText(said.text, 0, end),
      evidence: { turn, start: 0, end },
    },
  ];
}
