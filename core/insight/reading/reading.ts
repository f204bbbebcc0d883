import type { RedactedConversation, Role } from '#core/conversation/conversation.ts';
import { readSentences, type Sentence } from './sentence.ts';

export interface ReadTurn {
  readonly index: number;
  readonly role: Role;
  /** When it was said; the conversation's start where the turn doesn't tell. */
  readonly said: Date;
  readonly sentences: readonly Sentence[];
}

/** A conversation cut into sentences and tokens, once for all that is looked for in it. */
export interface Reading {
  readonly conversation: RedactedConversation;
  readonly turns: readonly ReadTurn[];
  readonly customer: readonly Sentence[];
  readonly agent: readonly Sentence[];
}

/** Cuts a conversation into turns, sentences and tokens. */
export function readConversation(conversation: RedactedConversation): Reading {
  const turns = conversation.turns.map(({ role, text, at }, index) => ({
    index,
    role,
    said: new Date(at ?? conversation.startedAt),
    sentences: readSentences(text, index),
  }));
  const of = (role: Role) => turns.filter((turn) => turn.role === role).flatMap(({ sentences }) => sentences);
  return { conversation, turns, customer: of('customer'), agent: of('agent') };
}
