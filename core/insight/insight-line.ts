import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Claim, Evidence, Insight } from '#core/insight/insight.ts';
import { cutRedactedText, type RedactedText, widenToMasks } from '#core/text/redacted-text.ts';

/** Evidence as other programs read it: the place, and the quote that stands there in the redacted turn. */
export interface QuotedEvidence extends Evidence {
  readonly quote: RedactedText;
}

/** The machine form of an insight: its names are a contract. A claim's evidence is verbatim, cut by program. */
export function toInsightLine(insight: Insight, conversation: RedactedConversation) {
  const quoted = <Claimed extends Claim>(claim: Claimed) => ({
    ...claim,
    evidence: quote(claim.evidence, conversation),
  });
  const all = <Claimed extends Claim>(claims: readonly Claimed[]) => claims.map(quoted);
  return {
    engine: insight.engine,
    summary: insight.summary,
    customerNeed: insight.customerNeed && quoted(insight.customerNeed),
    contactReason: insight.contactReason && quoted(insight.contactReason),
    product: insight.product && quoted(insight.product),
    sentiment: insight.sentiment,
    churnRisk: quoted(insight.churnRisk),
    promises: all(insight.promises),
    effort: quoted(insight.effort),
    resolution: insight.resolution,
    isFirstContact: insight.isFirstContact,
    competitors: all(insight.competitors),
    prices: all(insight.prices),
    processProblems: all(insight.processProblems),
    productFeedback: all(insight.productFeedback),
    objections: all(insight.objections),
    buyingSignals: all(insight.buyingSignals),
    nextSteps: all(insight.nextSteps),
    questions: all(insight.questions),
    flags: all(insight.flags),
  };
}

function quote(evidence: readonly Evidence[], conversation: RedactedConversation): QuotedEvidence[] {
  return evidence.flatMap(({ turn, start, end }) => {
    const text = conversation.turns[turn]?.text;
    if (text === undefined || end <= start || end > text.length) return [];
    const place = widenToMasks(text, start, end);
    return [{ turn, ...place, quote: cutRedactedText(text, start, end) }];
  });
}
