import { actorOf } from '#core/access/actor.ts';
import { findWidest } from '#core/access/policy.ts';
import type { Principal } from '#core/contracts/principal.ts';
import type { ConversationLine } from '#core/conversation/conversation-line.ts';
import { sourceNameSchema } from '#core/conversation/conversation.ts';
import { readConversationLine } from '#core/conversation/read-conversation-line.ts';
import { toInsightLine } from '#core/insight/insight-line.ts';
import type { ThemesAnswer, World } from './contract.ts';
import { textWords } from './local-lyhord.ts';
import { RequestRefused } from './read-request.ts';
import type { ScopedParts } from './scoped-lyhord.ts';
import { buildThemes } from './themes.ts';

/** The words of the company's own programs: texts that they bring, and counts above the privacy threshold. */
export function createServiceWords(parts: ScopedParts) {
  return {
    redact: (text: string) => textWords(parts).redact(text),
    analyze: (line: ConversationLine, signal: AbortSignal) => analyze(parts, line, signal),
    themes: (principal: Principal, world: World) => themes(parts, principal, world),
  };
}

const source = sourceNameSchema.parse('service');

/** Nothing of it is stored, and nothing but the redacted form comes back. */
async function analyze(parts: ScopedParts, line: ConversationLine, signal: AbortSignal) {
  const [redactor, engine] = await Promise.all([parts.redactor(), parts.engine()]);
  const { conversation, found } = redactor.redactConversation(readConversationLine(line, source));
  const insight = await engine.extract(conversation, signal);
  return {
    id: line.id,
    language: insight.language,
    turns: conversation.turns.map(({ role, text }) => ({ role, text })),
    found,
    insight: toInsightLine(insight, conversation),
  };
}

async function themes(parts: ScopedParts, principal: Principal, world: World): Promise<ThemesAnswer> {
  if (findWidest(principal, 'service.themes')?.scope !== 'aggregates') throw new RequestRefused('not-allowed');
  const answer = await parts.reading({ rows: 'aggregates' }, (store) => buildThemes({ ...parts, store }, world));
  const seen = { action: 'seen', thing: 'themes', count: answer.themes.length } as const;
  await parts.record({ who: actorOf(principal), ...seen });
  return answer;
}
