import type { Channel, Language, RawConversation, RedactedConversation } from '#core/conversation/conversation.ts';
import type { RawText } from '#core/text/raw-text.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { EntityType, RedactedEntity } from './entity.ts';

export interface TextHints {
  readonly language?: Language;
  readonly channel?: Channel;
}

export interface RedactionResult {
  readonly text: RedactedText;
  /** In order of `start`, never overlapping; offsets of the input text. */
  readonly entities: readonly RedactedEntity[];
}

/** What was found in a conversation: counts by kind, never values. */
export type FoundCounts = Readonly<Partial<Record<EntityType, number>>>;

export interface ConversationRedaction {
  readonly conversation: RedactedConversation;
  /** For each turn, what was found; offsets of the raw turn. */
  readonly entities: readonly (readonly RedactedEntity[])[];
  readonly found: FoundCounts;
}

/** Takes personal data out. Made by `createRedactor`; one is shared by everything that runs under one policy. */
export interface Redactor {
  /** Changes whenever the same text could come out differently: rules, weights or policy. */
  readonly version: string;
  redactText(raw: RawText, hints?: TextHints): RedactionResult;
  redactConversation(raw: RawConversation): ConversationRedaction;
  /** Scans our own or a model's words before they leave; null where they still hold personal data (fails closed). */
  rescan(text: string): RedactedText | null;
}
