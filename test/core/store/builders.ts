import { conversationId, customerKeySchema, externalIdSchema, instantSchema } from '#core/conversation/conversation.ts';
import { sourceNameSchema, versionSchema } from '#core/conversation/conversation.ts';
import type { ConversationId, CustomerKey, Instant } from '#core/conversation/conversation.ts';
import { engineVersionSchema, type Insight } from '#core/insight/insight.ts';
import type { ConversationRedaction } from '#core/redaction/redactor.ts';
import { mintRedactedText, type RedactedText } from '#core/text/redacted-text.ts';

/** Builders of rows for the tests of the store and the jobs. */
export const instant = (text: string): Instant => instantSchema.parse(text);
export const safe = (text: string): RedactedText => mintRedactedText(text);
export const idOf = (externalId: string, source = 'files'): ConversationId =>
  conversationId({ source, externalId: externalId });

/** The same customer for the same letter. */
export const customer = (letter: string): CustomerKey => customerKeySchema.parse(letter.toUpperCase().repeat(26));

export interface Wishes {
  readonly source?: string;
  readonly externalId?: string;
  readonly version?: string;
  readonly startedAt?: string;
  readonly customer?: string | null;
  readonly said?: readonly string[];
  readonly isSample?: boolean;
  readonly brand?: string;
}

export function redaction(wishes: Wishes = {}): ConversationRedaction {
  const said = wishes.said ?? ['Hej, min faktura är fel', 'Vi rättar den i dag'];
  const conversation = {
    source: sourceNameSchema.parse(wishes.source ?? 'files'),
    externalId: externalIdSchema.parse(wishes.externalId ?? 'a'),
    version: versionSchema.parse(wishes.version ?? '1'),
    channel: 'email',
    startedAt: instant(wishes.startedAt ?? '2026-11-02T09:00:00Z'),
    subject: safe('Faktura'),
    customer: wishes.customer === undefined || wishes.customer === null ? null : customer(wishes.customer),
    parties: [
      { role: 'customer', name: safe('[PERSON_1]'), addresses: [] },
      { role: 'agent', name: null, addresses: [] },
    ],
    turns: said.map((text, index) => ({
      party: index % 2,
      role: index % 2 === 0 ? ('customer' as const) : ('agent' as const),
      text: safe(text),
      at: null,
      externalId: null,
    })),
    segments: wishes.brand === undefined ? {} : { brand: safe(wishes.brand) },
    isSample: wishes.isSample ?? false,
  } as const;
  return { conversation, entities: said.map(() => []), found: { PERSON: 1 } };
}

/** An insight that says nothing but a summary, by which a test knows what it was made from. */
export function insight(summary: string | null = null, engine = 'test 1'): Insight {
  return {
    schemaVersion: 1,
    engine: engineVersionSchema.parse(engine),
    language: 'sv',
    summary: summary === null ? null : safe(summary),
    customerNeed: null,
    contactReason: null,
    product: null,
    sentiment: { start: null, end: null, turns: [] },
    effort: { level: 'unknown', evidence: [] },
    resolution: 'unknown',
    isFirstContact: null,
    churnRisk: { level: 'unknown', evidence: [] },
    promises: [],
    nextSteps: [],
    productFeedback: [],
    competitors: [],
    prices: [],
    objections: [],
    buyingSignals: [],
    processProblems: [],
    questions: [],
    flags: [],
  };
}
