import { createHash } from 'node:crypto';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { LanguageModel } from '#core/insight/engines/language-model.ts';
import type { ModelRead } from '#core/store/store.ts';

/** What the pipeline asks of a language model. */
export type Refiner = Pick<LanguageModel, 'version' | 'refine'>;

/** The reading of a whole conversation by a model, to be known again when the conversation has grown. */
export function readingOf({ version }: Pick<Refiner, 'version'>, { turns }: RedactedConversation): ModelRead {
  return { turns: turns.length, mark: markOfTurns(version, turns) };
}

/** How many of the first turns this model has read as they stand; 0 where it must read all. */
export function countKnownTurns(model: Refiner | null, conversation: RedactedConversation, read: ModelRead | null) {
  if (!model || !read || read.turns > conversation.turns.length) return 0;
  return markOfTurns(model.version, conversation.turns.slice(0, read.turns)) === read.mark ? read.turns : 0;
}

function markOfTurns(version: string, turns: RedactedConversation['turns']): string {
  const told = JSON.stringify([version, ...turns.map(({ role, text }) => [role, text])]);
  return createHash('sha256').update(told).digest('base64url');
}
