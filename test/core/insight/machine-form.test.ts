import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { toInsightLine } from '#core/insight/insight-line.ts';
import type { RedactedConversation, Role } from '#core/conversation/conversation.ts';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { conversationOf } from './conversation-of.ts';

// The names and the values that other programs read. Written out here: a change of the contract has to be made twice.
const evidence = z.array(
  z.strictObject({ turn: z.int().min(0), start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) }),
);
const proven = evidence.min(1);
const party = z.enum(['customer', 'agent']);
const mood = z.number().min(-1).max(1);
const claims = z.array(z.strictObject({ evidence: proven }));
const insightLine = z.strictObject({
  engine: z.string(),
  summary: z.string().nullable(),
  customerNeed: z.strictObject({ text: z.string(), evidence: proven }).nullable(),
  contactReason: z
    .strictObject({
      label: z.string(),
      own: z.string().nullable().optional(),
      confidence: z.number().min(0).max(1),
      evidence,
    })
    .nullable(),
  product: z.strictObject({ name: z.string(), evidence: proven }).nullable(),
  sentiment: z.strictObject({
    start: mood.nullable(),
    end: mood.nullable(),
    turns: z.array(z.strictObject({ turn: z.int(), value: mood })),
  }),
  churnRisk: z.strictObject({ level: z.enum(['none', 'some', 'high', 'unknown']), evidence }),
  promises: z.array(
    z.strictObject({
      by: party,
      what: z.string(),
      due: z.string().nullable(),
      dueDate: z.iso.date().nullable(),
      kept: z.boolean().nullable(),
      evidence: proven,
    }),
  ),
  effort: z.strictObject({ level: z.enum(['low', 'high', 'unknown']), evidence }),
  resolution: z.enum(['resolved', 'promised', 'open', 'escalated', 'unknown']),
  isFirstContact: z.boolean().nullable(),
  competitors: z.array(z.strictObject({ name: z.string(), evidence: proven })),
  prices: claims,
  processProblems: z.array(
    z.strictObject({
      kind: z.enum([
        ...(['long_wait', 'transferred', 'asked_twice', 'contradictory_answers'] as const),
        ...(['self_service_failed', 'promise_broken', 'no_reply'] as const),
      ]),
      evidence: proven,
    }),
  ),
  productFeedback: z.array(z.strictObject({ polarity: z.enum(['positive', 'negative', 'wish']), evidence: proven })),
  objections: claims,
  buyingSignals: claims,
  nextSteps: z.array(z.strictObject({ who: party, text: z.string(), evidence: proven })),
  questions: claims,
  flags: z.array(
    z.strictObject({
      kind: z.enum([
        ...(['formal_complaint', 'customer_in_need', 'threat', 'legal_threat', 'press_threat'] as const),
        ...(['data_access_request', 'data_correction_request', 'data_erasure_request', 'data_objection'] as const),
        ...(['reported_leak'] as const),
      ]),
      evidence: proven,
    }),
  ),
});

const engine = createEmbeddedEngine();
const turns: (readonly [Role, string])[] = [
  [
    'customer',
    'Hej [PERSON_1]! Jag gör härmed en formell reklamation. Ni lovade ringa i tisdags, ingen har ringt. Jag har suttit i kö i 50 minuter och fått olika besked varje gång.',
  ],
  ['agent', 'Jag beklagar. Jag ringer dig på fredag och vi krediterar 399 kr inom tre arbetsdagar.'],
  [
    'customer',
    'Telia är billigare än er, annars byter jag till dem. Kan man få pappersfaktura? Vore bra om appen visade det. Radera alla mina uppgifter.',
  ],
  ['agent', 'Skicka kvittot så löser vi det. Kan du skicka ditt kundnummer?'],
];

function quotesOf(value: unknown): { turn: number; start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(quotesOf);
  const place = z.object({ turn: z.int(), start: z.int(), end: z.int(), quote: z.string() }).safeParse(value);
  if (place.success) return [place.data];
  const parts = z.record(z.string(), z.unknown()).safeParse(value);
  return parts.success ? Object.values(parts.data).flatMap(quotesOf) : [];
}

const lineOf = async (conversation: RedactedConversation) => {
  const line: unknown = JSON.parse(JSON.stringify(toInsightLine(await engine.extract(conversation), conversation)));
  return line;
};

describe('the machine form of an insight', () => {
  it('has the names and values that the contract lists, and no others', async () => {
    const parsed = insightLine.safeParse(await lineOf(conversationOf(...turns)));
    assert.ok(parsed.success, parsed.error?.message);
    const { promises, flags, processProblems, competitors, questions, prices, nextSteps } = parsed.data;
    for (const list of [promises, flags, processProblems, competitors, questions, prices, nextSteps])
      assert.ok(list.length > 0);
  });

  it('quotes the redacted turn word by word', async () => {
    const quotes = quotesOf(await lineOf(conversationOf(...turns)));
    assert.ok(quotes.length > 10);
    for (const { turn, start, end, quote } of quotes) assert.equal(turns[turn]?.[1].slice(start, end), quote);
  });

  it('holds for a conversation that says nothing', async () => {
    for (const text of ['', '   ', '…', '[PERSON_1]', '👍'])
      assert.ok(insightLine.safeParse(await lineOf(conversationOf(['customer', text]))).success, text);
  });
});
