import { eld } from 'eld/small';
import type { Engine } from '#core/contracts/engine.ts';
import { type Language, languages, type RedactedConversation } from '#core/conversation/conversation.ts';
import { engineVersionSchema, type Insight, insightSchemaVersion } from '#core/insight/insight.ts';
import { cutRedactedText, type RedactedText } from '#core/text/redacted-text.ts';

const version = engineVersionSchema.parse('embedded 0');

/** Tells the language and a first sentence; all else is unknown to it. */
export function createEmbeddedEngine(): Engine {
  return { version, extract: (conversation) => describe(conversation) };
}

function describe(conversation: RedactedConversation): Insight {
  const unknown = { level: 'unknown', evidence: [] } as const;
  return {
    schemaVersion: insightSchemaVersion,
    engine: version,
    language: detectLanguage(conversation),
    summary: firstSentence(conversation),
    customerNeed: null,
    contactReason: null,
    product: null,
    sentiment: { start: null, end: null, turns: [] },
    effort: unknown,
    resolution: 'unknown',
    isFirstContact: null,
    churnRisk: unknown,
    ...{ promises: [], nextSteps: [], productFeedback: [], competitors: [], prices: [], objections: [] },
    ...{ buyingSignals: [], processProblems: [], questions: [], flags: [] },
  };
}

function detectLanguage(conversation: RedactedConversation): Language {
  const text = conversation.turns
    .map((turn) => turn.text.replace(/\[[A-Z_0-9]+\]/g, ' '))
    .join('\n')
    .slice(0, 4000);
  const found = eld.detect(text);
  return found.isReliable() ? (languages.find((language) => language === found.language) ?? 'unknown') : 'unknown';
}

function firstSentence(conversation: RedactedConversation): RedactedText | null {
  const turn = conversation.turns.find(({ role, text }) => role === 'customer' && text.length > 20);
  if (!turn) return null;
  const end = turn.text.search(/[.!?](\s|$)/);
  return cutRedactedText(turn.text, 0, end < 0 ? Math.min(200, turn.text.length) : end + 1);
}
