import type { Evidence, Insight } from '#core/insight/insight.ts';

/**
 * One thing that the model says otherwise than the embedded engine. It is applied only once a second call, which sees
 * nothing but the sentence of the evidence, has answered the claim as expected.
 */
export interface Change {
  /** The field of the insight: `churnRisk`, `promises`. */
  readonly field: keyof Insight;
  /** What the sentence must say, or must not, in words for the model. */
  readonly claim: string;
  readonly expects: 'yes' | 'no';
  readonly place: Evidence;
  readonly apply: (insight: Insight) => Insight;
}

/** Applies confirmed changes to the embedded engine's insight, in their order. */
export function refine(embedded: Insight, confirmed: readonly Change[]): Insight {
  return confirmed.reduce((insight, { apply }) => apply(insight), embedded);
}

/** Whether two places tell the same: they share a part. */
export function overlaps(a: Evidence, b: Evidence): boolean {
  return a.turn === b.turn && a.start < b.end && b.start < a.end;
}
