import {
  conversationId,
  externalIdSchema,
  instantSchema,
  sourceNameSchema,
  versionSchema,
  type Channel,
  type CustomerKey,
  type RedactedConversation,
  type Role,
} from '#core/conversation/conversation.ts';
import type { Evidence, Insight } from '#core/insight/insight.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import type { StoredConversation, StoredInsight } from '#core/store/store.ts';

export interface FakeConversation {
  readonly id: string;
  readonly channel?: Channel;
  readonly startedAt?: string;
  readonly subject?: string | null;
  readonly customer?: CustomerKey | null;
  readonly isSample?: boolean;
  readonly turns: readonly (readonly [Role, string])[];
  readonly found?: StoredConversation['found'];
}

/** A stored conversation in two lines: what isn't said is a ticket of 2 November 2026. */
export function fakeConversation(fake: FakeConversation): StoredConversation {
  const startedAt = instantSchema.parse(fake.startedAt ?? '2026-11-02T09:00:00Z');
  const conversation: RedactedConversation = {
    source: sourceNameSchema.parse(fake.isSample === false ? 'zendesk' : 'samples'),
    externalId: externalIdSchema.parse(fake.id),
    version: versionSchema.parse('1'),
    channel: fake.channel ?? 'ticket',
    startedAt,
    subject: fake.subject === null ? null : mintRedactedText(fake.subject ?? 'Ticket'),
    customer: fake.customer ?? null,
    parties: [
      { role: 'customer', name: mintRedactedText('[PERSON_1]'), addresses: [] },
      { role: 'agent', name: mintRedactedText('[PERSON_2]'), addresses: [] },
      { role: 'bot', name: null, addresses: [] },
    ],
    turns: fake.turns.map(([role, text], index) => ({
      party: ['customer', 'agent', 'bot'].indexOf(role),
      role,
      text: mintRedactedText(text),
      at: instantSchema.parse(new Date(Date.parse(startedAt) + index * 3_600_000).toISOString()),
      externalId: externalIdSchema.parse(`${fake.id}-${index}`),
    })),
    segments: {},
    isSample: fake.isSample ?? true,
  };
  const found = fake.found ?? { PERSON: 1 };
  return {
    id: conversationId(conversation),
    conversation,
    found,
    lastTurnAt: startedAt,
    storedAt: startedAt,
    redactor: '1',
  };
}

/** Where a phrase stands in a conversation; throws where it doesn't, so that a fake can't quote what nobody said. */
export function evidenceOf(stored: StoredConversation, phrase: string): Evidence {
  const turn = stored.conversation.turns.findIndex(({ text }) => text.includes(phrase));
  const start = stored.conversation.turns[turn]?.text.indexOf(phrase);
  if (start === undefined) throw new Error(`nobody said ${phrase}`);
  return { turn, start, end: start + phrase.length };
}

/** An insight that tells nothing but what `told` says. */
export function fakeInsight(stored: StoredConversation, told: Partial<Insight> = {}): StoredInsight {
  const { id, conversation } = stored;
  const insight: Insight = {
    ...{ schemaVersion: 1, engine: engineVersionSchema.parse('embedded 1'), language: 'sv' },
    ...{ summary: null, customerNeed: null, contactReason: null, product: null },
    sentiment: { start: null, end: null, turns: [] },
    effort: { level: 'unknown', evidence: [] },
    resolution: 'unknown',
    isFirstContact: null,
    churnRisk: { level: 'unknown', evidence: [] },
    ...{ promises: [], nextSteps: [], productFeedback: [], competitors: [], prices: [], objections: [] },
    ...{ buyingSignals: [], processProblems: [], questions: [], flags: [] },
    ...told,
  };
  return {
    ...{ id, startedAt: conversation.startedAt, customer: conversation.customer, insight, conversation },
    ...{ engine: insight.engine, madeFromVersion: conversation.version },
    ...{ madeAt: conversation.startedAt, language: insight.language },
    ...{ redactor: stored.redactor, isCurrent: true, modelRead: null },
  };
}
