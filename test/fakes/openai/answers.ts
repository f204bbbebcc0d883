import type { Asked } from './fake-openai.ts';

/** A model that finds nothing: the answers of one that abstains, by the keys of the question. */
export function abstain({ keys }: Asked): Record<string, unknown> {
  if (keys.includes('color')) return { color: 'green', reasons: [] };
  if (keys.includes('says')) return { says: 'unclear' };
  const list = keys.find((key) => ['promises', 'problems', 'flags', 'said'].includes(key));
  if (list) return { [list]: [] };
  if (keys.includes('churn')) return { ...nothingOfState };
  return { summary: '', need: '', need_quote: '', reason: '', reason_quote: '', product: '' };
}

const nothingOfState = {
  mood_start: 'unknown',
  mood_start_quote: '',
  mood_end: 'unknown',
  mood_end_quote: '',
  churn: 'unknown',
  churn_quote: '',
  effort: 'unknown',
  effort_quote: '',
  resolution: 'unknown',
  resolution_quote: '',
};

/** The fake's model with some answers of its own: merged over what one that abstains would say. */
export function saying(answers: Record<string, unknown>, confirms: 'yes' | 'no' | 'unclear' = 'yes') {
  return (asked: Asked): Record<string, unknown> => {
    if (asked.keys.includes('says')) return { says: confirms };
    const base = abstain(asked);
    return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, key in answers ? answers[key] : value]));
  };
}
