import type { Engine } from '#core/contracts/engine.ts';
import { type Claim, engineVersionSchema, type Insight } from '#core/insight/insight.ts';
import { quietenConversation } from './quieten-conversation.ts';

/** Changes with the rules that tell orders to machines. */
const guardVersion = 1;

/** Lets an engine read every conversation without the orders to machines that stand in it. */
export function guardEngine(engine: Engine): Engine {
  return {
    version: engineVersionSchema.parse(`${engine.version}, guard ${guardVersion}`),
    extract(conversation, signal) {
      const quiet = quietenConversation(conversation);
      const insight = engine.extract(quiet.conversation, signal);
      if (quiet.turnOf.length === conversation.turns.length) return insight;
      return insight instanceof Promise
        ? insight.then((made) => moveTurns(made, quiet.turnOf))
        : moveTurns(insight, quiet.turnOf);
    },
  };
}

/** Gives an insight of a conversation with turns left out the turn numbers of the whole one. */
export function moveTurns(insight: Insight, turnOf: readonly number[]): Insight {
  const move = <Kind extends Claim>(claim: Kind): Kind => ({
    ...claim,
    evidence: claim.evidence.map((place) => ({ ...place, turn: turnOf[place.turn] ?? place.turn })),
  });
  const { sentiment } = insight;
  return {
    ...insight,
    customerNeed: insight.customerNeed && move(insight.customerNeed),
    contactReason: insight.contactReason && move(insight.contactReason),
    product: insight.product && move(insight.product),
    sentiment: {
      ...sentiment,
      turns: sentiment.turns.map(({ turn, value }) => ({ turn: turnOf[turn] ?? turn, value })),
    },
    effort: move(insight.effort),
    churnRisk: move(insight.churnRisk),
    promises: insight.promises.map(move),
    nextSteps: insight.nextSteps.map(move),
    productFeedback: insight.productFeedback.map(move),
    competitors: insight.competitors.map(move),
    prices: insight.prices.map(move),
    objections: insight.objections.map(move),
    buyingSignals: insight.buyingSignals.map(move),
    processProblems: insight.processProblems.map(move),
    questions: insight.questions.map(move),
    flags: insight.flags.map(move),
  };
}
