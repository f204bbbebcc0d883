import {
  channelSchema,
  externalIdSchema,
  instantSchema,
  type RedactedConversation,
  type Role,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';

/** A conversation of Tuesday 24 November 2026, ten in the morning in Stockholm. */
export function conversationOf(...turns: readonly (readonly [Role, string])[]): RedactedConversation {
  const startedAt = instantSchema.parse('2026-11-24T09:00:00Z');
  return {
    source: sourceNameSchema.parse('tests'),
    externalId: externalIdSchema.parse('1'),
    version: versionSchema.parse('1'),
    channel: channelSchema.parse('chat'),
    startedAt,
    subject: null,
    customer: null,
    parties: [],
    turns: turns.map(([role, text]) => ({
      party: 0,
      role,
      text: mintRedactedText(text),
      at: startedAt,
      externalId: null,
    })),
    segments: {},
    isSample: false,
  };
}
