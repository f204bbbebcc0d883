import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, CommittedPromise, Insight } from '#core/insight/insight.ts';
import type { InsightView, PanelPromise, PromiseState, Quote } from './contract.ts';
import { cutQuote, cutQuotes } from './quotes.ts';

/** Days before a due date in which a promise counts as due soon. */
const dueSoonDays = 2;
const dayMs = 86_400_000;

/** What a reader sees of an insight: every claim with its quotes cut from the conversation that it was made from. */
export function viewInsight(conversation: RedactedConversation, insight: Insight, now: Date): InsightView {
  const quoted = <Claimed extends Claim>({ evidence, ...rest }: Claimed) => ({
    ...rest,
    quotes: cutQuotes(conversation, { evidence }),
  });
  return {
    engine: insight.engine,
    language: insight.language,
    summary: insight.summary,
    need: insight.customerNeed && quoted(insight.customerNeed),
    contactReason: insight.contactReason && quoted(insight.contactReason),
    product: insight.product && quoted(insight.product),
    sentiment: viewSentiment(conversation, insight.sentiment),
    churnRisk: quoted(insight.churnRisk),
    effort: quoted(insight.effort),
    resolution: insight.resolution,
    isFirstContact: insight.isFirstContact,
    promises: insight.promises.map((promise) =>
      viewPromise(promise, cutQuotes(conversation, promise), insight.resolution, now),
    ),
    nextSteps: insight.nextSteps.map(quoted),
    processProblems: insight.processProblems.map(quoted),
    competitors: insight.competitors.map(quoted),
    feedback: insight.productFeedback.map(quoted),
    flags: insight.flags.map(quoted),
  };
}

function viewSentiment(conversation: RedactedConversation, sentiment: Insight['sentiment']): InsightView['sentiment'] {
  const points = sentiment.turns.map(({ turn, value }) => {
    const length = conversation.turns[turn]?.text.length ?? 0;
    return { turn, value, quote: cutQuote(conversation, { turn, start: 0, end: length }) };
  });
  return { start: sentiment.start, end: sentiment.end, points };
}

function viewPromise(
  promise: CommittedPromise,
  quotes: readonly Quote[],
  resolution: Insight['resolution'],
  now: Date,
): PanelPromise {
  const { by, what, due, dueDate } = promise;
  return { by, what, due, dueDate, quotes, state: promiseState(promise, resolution, now) };
}

/** A promise without a date in a case that is over can't be judged: `unknown`, not `open`. */
function promiseState(promise: CommittedPromise, resolution: Insight['resolution'], now: Date): PromiseState {
  if (promise.kept !== null) return promise.kept ? 'kept' : 'broken';
  if (promise.dueDate === null) return resolution === 'resolved' ? 'unknown' : 'open';
  const endOfDay = Date.parse(`${promise.dueDate}T23:59:59.999Z`);
  if (endOfDay < now.getTime()) return 'overdue';
  return endOfDay - now.getTime() <= dueSoonDays * dayMs ? 'due-soon' : 'open';
}
