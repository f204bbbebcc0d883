import {
  externalIdSchema,
  instantSchema,
  type RedactedConversation,
  type Role,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';

const at = instantSchema.parse('2026-11-02T09:00:00.000Z');

/** A redacted conversation of these turns. */
export function conversationOf(
  turns: readonly (readonly [Role, string])[],
  subject: string | null,
): RedactedConversation {
  return {
    source: sourceNameSchema.parse('files'),
    externalId: externalIdSchema.parse('1'),
    version: versionSchema.parse('1'),
    channel: 'ticket',
    startedAt: at,
    subject: subject === null ? null : mintRedactedText(subject),
    customer: null,
    parties: turns.map(([role]) => ({ role, name: null, addresses: [] })),
    turns: turns.map(([role, text], party) => ({ party, role, text: mintRedactedText(text), at, externalId: null })),
    segments: {},
    isSample: false,
  };
}
