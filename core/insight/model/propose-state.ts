import type { Evidence, Insight } from '#core/insight/insight.ts';
import type { Change } from './change.ts';
import type { FindQuote } from './find-quote.ts';
import type { PartAnswers } from './questions.ts';

type State = NonNullable<PartAnswers['state']>;

const claims = {
  churn: {
    high: 'the customer has decided to leave the company, asks to end the contract, or begins to',
    some: 'the customer considers leaving, threatens to, or compares in favour of a competitor',
    any: 'the customer leaves, may leave or threatens to leave the company',
  },
  effort: {
    high: 'the customer had to contact the company again, repeat themselves, wait long or was transferred',
    low: 'the matter was settled easily, or the customer says that it was easy',
  },
  resolution: {
    resolved: 'the matter is settled',
    promised: 'something is promised that settles the matter later',
    escalated: 'the matter is handed to somebody above or apart',
    open: 'the matter is not settled',
  },
  mood: {
    negative: 'the speaker is displeased, angry, worried or sad',
    neutral: 'the speaker is neither pleased nor displeased',
    positive: 'the speaker is pleased, relieved or thankful beyond courtesy',
  },
} as const;

const churnOrder = ['unknown', 'none', 'some', 'high'] as const;

/** What the model says otherwise of mood, churn, effort and resolution; parts in order of the conversation. */
export function proposeState(embedded: Insight, states: readonly State[], find: FindQuote): Change[] {
  return [
    ...proposeChurn(embedded, states, find),
    ...proposeEffort(embedded, states, find),
    ...proposeResolution(embedded, states, find),
    ...proposeMood(embedded, states, find, 'start'),
    ...proposeMood(embedded, states, find, 'end'),
  ];
}

/** The gravest of the parts counts. A risk that the model doesn't see is taken back only on the embedded engine's own quote. */
function proposeChurn(embedded: Insight, states: readonly State[], find: FindQuote): Change[] {
  const worst = states.toSorted((a, b) => churnOrder.indexOf(b.churn) - churnOrder.indexOf(a.churn))[0];
  const before = embedded.churnRisk;
  if (!worst || worst.churn === before.level || worst.churn === 'unknown') return [];
  if (worst.churn === 'none') {
    const [place] = before.evidence;
    const none = (insight: Insight): Insight => ({ ...insight, churnRisk: { level: 'none', evidence: [] } });
    return place ? [{ field: 'churnRisk', claim: claims.churn.any, expects: 'no', place, apply: none }] : [];
  }
  const level = worst.churn;
  const place = find(worst.churn_quote, { by: 'customer' });
  if (!place) return [];
  const apply = (insight: Insight): Insight => ({ ...insight, churnRisk: { level, evidence: [place] } });
  return [{ field: 'churnRisk', claim: claims.churn[level], expects: 'yes', place, apply }];
}

function proposeEffort(embedded: Insight, states: readonly State[], find: FindQuote): Change[] {
  const state = states.find(({ effort }) => effort === 'high') ?? states.findLast(({ effort }) => effort === 'low');
  if (!state || state.effort === 'unknown' || state.effort === embedded.effort.level) return [];
  const level = state.effort;
  const place = find(state.effort_quote, level === 'high' ? { by: 'customer' } : {});
  if (!place) return [];
  const apply = (insight: Insight): Insight => ({ ...insight, effort: { level, evidence: [place] } });
  return [{ field: 'effort', claim: claims.effort[level], expects: 'yes', place, apply }];
}

function proposeResolution(embedded: Insight, states: readonly State[], find: FindQuote): Change[] {
  const state = states.findLast(({ resolution }) => resolution !== 'unknown');
  if (!state || state.resolution === 'unknown' || state.resolution === embedded.resolution) return [];
  const { resolution } = state;
  const place = find(state.resolution_quote, { prefer: 'last' });
  if (!place) return [];
  const apply = (insight: Insight): Insight => ({ ...insight, resolution });
  return [{ field: 'resolution', claim: claims.resolution[resolution], expects: 'yes', place, apply }];
}

const values = { negative: -1, neutral: 0, positive: 1 } as const;

function proposeMood(embedded: Insight, states: readonly State[], find: FindQuote, side: 'start' | 'end'): Change[] {
  const moodOf = (state: State) => (side === 'start' ? state.mood_start : state.mood_end);
  const shows = (state: State) => moodOf(state) !== 'unknown';
  const state = side === 'start' ? states.find(shows) : states.findLast(shows);
  const mood = state && moodOf(state);
  if (!state || !mood || mood === 'unknown') return [];
  const before = embedded.sentiment[side];
  const value = values[mood];
  if (Math.sign(Math.round(before ?? 0)) === value) return [];
  const quoted = side === 'start' ? state.mood_start_quote : state.mood_end_quote;
  const place = find(quoted, { by: 'customer', prefer: side === 'start' ? 'first' : 'last' });
  if (!place) return [];
  return [{ field: 'sentiment', claim: claims.mood[mood], expects: 'yes', place, apply: withMood(side, value, place) }];
}

function withMood(side: 'start' | 'end', value: number, place: Evidence): Change['apply'] {
  return (insight) => {
    const others = insight.sentiment.turns.filter(({ turn }) => turn !== place.turn);
    const turns = [...others, { turn: place.turn, value }].sort((a, b) => a.turn - b.turn);
    return { ...insight, sentiment: { ...insight.sentiment, [side]: value, turns } };
  };
}
