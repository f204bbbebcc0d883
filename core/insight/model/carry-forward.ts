import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, Insight } from '#core/insight/insight.ts';

/** A conversation as it was when it was read before: its first turns. */
export function turnsBefore(conversation: RedactedConversation, turns: number): RedactedConversation {
  return { ...conversation, turns: conversation.turns.slice(0, turns) };
}

/**
 * Takes what the model made of the first turns over to the conversation that has grown since: what the embedded engine
 * says of the whole as it said of the beginning stays as the model had it, and what it says anew comes in. `then` is the
 * embedded engine's insight of the first `turns` turns, `now` its insight of all.
 */
export function carryForward(earlier: Insight, then: Insight, now: Insight, turns: number): Insight {
  const keep = <Field extends keyof Insight>(field: Field): Insight[Field] =>
    isSame(then[field], now[field]) ? earlier[field] : now[field];
  const join = <Item extends Claim>(before: readonly Item[], anew: readonly Item[]): readonly Item[] => [
    ...before,
    ...anew.filter(({ evidence }) => evidence.some(({ turn }) => turn >= turns)),
  ];
  return {
    ...now,
    summary: earlier.summary ?? now.summary,
    customerNeed: earlier.customerNeed ?? now.customerNeed,
    contactReason: earlier.contactReason ?? now.contactReason,
    product: earlier.product ?? now.product,
    sentiment: {
      start: earlier.sentiment.start ?? now.sentiment.start,
      end: then.sentiment.end === now.sentiment.end ? earlier.sentiment.end : now.sentiment.end,
      turns: [...earlier.sentiment.turns, ...now.sentiment.turns.filter(({ turn }) => turn >= turns)],
    },
    effort: keep('effort'),
    resolution: keep('resolution'),
    churnRisk: keep('churnRisk'),
    promises: join(earlier.promises, now.promises),
    nextSteps: join(earlier.nextSteps, now.nextSteps),
    productFeedback: join(earlier.productFeedback, now.productFeedback),
    competitors: join(earlier.competitors, withoutNamed(now.competitors, earlier.competitors)),
    prices: join(earlier.prices, now.prices),
    objections: join(earlier.objections, now.objections),
    buyingSignals: join(earlier.buyingSignals, now.buyingSignals),
    processProblems: join(earlier.processProblems, withoutKinds(now.processProblems, earlier.processProblems)),
    questions: join(earlier.questions, now.questions),
    flags: join(earlier.flags, withoutKinds(now.flags, earlier.flags)),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutNamed(items: Insight['competitors'], known: Insight['competitors']): Insight['competitors'] {
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  return items.filter(({ name }) => !names.has(name.toLowerCase()));
}

function withoutKinds<Item extends { readonly kind: string }>(items: readonly Item[], known: readonly Item[]): Item[] {
  const kinds = new Set(known.map(({ kind }) => kind));
  return items.filter(({ kind }) => !kinds.has(kind));
}
