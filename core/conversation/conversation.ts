import { z } from 'zod';
import type { RawText } from '#core/text/raw-text.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';

export const channels = ['ticket', 'email', 'chat', 'call'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

export const roles = ['customer', 'agent', 'bot'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-23T09:30:00.000Z`. Sorts as a string. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

export const languages = ['sv', 'en', 'no', 'da', 'fi', 'de'] as const;
export const languageSchema = z.enum([...languages, 'unknown']);
/** ISO 639-1, `no` for Norwegian Bokmål; `unknown` where the text doesn't tell. */
export type Language = z.infer<typeof languageSchema>;

/** `<source>:<externalId>`, the identity of a conversation everywhere in this program. */
export const conversationIdSchema = z.string().min(3).max(400).brand<'ConversationId'>();
export type ConversationId = z.infer<typeof conversationIdSchema>;

/** A connector's name: `zendesk`, `files`, `samples`. */
export const sourceNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .brand<'SourceName'>();
export type SourceName = z.infer<typeof sourceNameSchema>;

/** A vendor's id of a conversation or message; never an address or a name: connectors hash an id that holds one. */
export const externalIdSchema = z.string().min(1).max(300).brand<'ExternalId'>();
export type ExternalId = z.infer<typeof externalIdSchema>;

/** Orders two readings of one conversation: the greater string is the newer. */
export const versionSchema = z.string().min(1).max(100).brand<'ConversationVersion'>();
export type ConversationVersion = z.infer<typeof versionSchema>;

/** A keyed hash (HMAC-SHA256, base32) that tells whether two conversations are the same customer's, and nothing else. */
export const customerKeySchema = z
  .string()
  .regex(/^[A-Z2-7]{26}$/)
  .brand<'CustomerKey'>();
export type CustomerKey = z.infer<typeof customerKeySchema>;

/** Somebody in the conversation. `addresses` are e-mails, phones and handles that the connector knows of them. */
export interface Party<Text> {
  readonly role: Role;
  readonly name: Text | null;
  readonly addresses: readonly Text[];
}

/** One message or utterance. `party` is an index into the conversation's parties. */
export interface Turn<Text> {
  readonly party: number;
  readonly role: Role;
  readonly text: Text;
  readonly at: Instant | null;
  /** The vendor's id of the message, so that a quote can be shown in its place. */
  readonly externalId: ExternalId | null;
}

/** A conversation in one of its two states: raw (in memory only) or redacted. */
export interface Conversation<Text, Customer> {
  /** The connector that read it. */
  readonly source: SourceName;
  readonly externalId: ExternalId;
  readonly version: ConversationVersion;
  readonly channel: Channel;
  readonly startedAt: Instant;
  readonly subject: Text | null;
  readonly customer: Customer | null;
  readonly parties: readonly Party<Text>[];
  readonly turns: readonly Turn<Text>[];
  /** What counts can be split by: product, brand, group, tag. Names are ours; values are redacted like any text. */
  readonly segments: Readonly<Record<string, Text>>;
  /** Made up for demonstration: never counted with real ones. */
  readonly isSample: boolean;
}

export type RawConversation = Conversation<RawText, RawText>;
export type RedactedConversation = Conversation<RedactedText, CustomerKey>;

/** The identity of a conversation. */
export function conversationId(conversation: { source: string; externalId: string }): ConversationId {
  return conversationIdSchema.parse(`${conversation.source}:${conversation.externalId}`);
}

/** The instant of the last turn, from which retention runs; `startedAt` where no turn tells its time. */
export function lastTurnAt(conversation: { startedAt: Instant; turns: readonly { at: Instant | null }[] }): Instant {
  return conversation.turns.reduce<Instant>(
    (last, turn) => (turn.at && turn.at > last ? turn.at : last),
    conversation.startedAt,
  );
}
