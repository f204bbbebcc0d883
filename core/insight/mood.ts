import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Judgements } from './learned/judgements.ts';
import type { Insight } from './insight.ts';

/** Above these chances a sentence shows a mood; a little below them nothing is said of its turn. */
const limits = {
  negative: 0.9,
  positive: 0.65,
  doubt: 0.2,
};
/** In a language of which the model learned the moods alone, and from few sentences. */
const foreignLimits = { negative: 0.6, positive: 0.6, doubt: 0.1 };

/** The customer's mood turn by turn, −1 to 1. Never an employee's: only customers' turns are read. */
export function judgeMood(reading: Reading, judgements: Judgements, isForeign = false): Insight['sentiment'] {
  const limit = isForeign ? foreignLimits : limits;
  const turns: { turn: number; value: number }[] = [];
  for (const { index, role, sentences } of reading.turns) {
    if (role !== 'customer') continue;
    let negative = 0;
    let positive = 0;
    for (const sentence of sentences) {
      if (!mayShowMood(sentence)) continue;
      negative = Math.max(negative, judgements.chance(sentence, 'negative'));
      positive = Math.max(positive, judgements.chance(sentence, 'positive'));
    }
    const value = valueOf(negative, positive, limit);
    if (value !== null) turns.push({ turn: index, value });
  }
  const shown = turns.filter(({ value }) => value !== 0);
  // A mood that may be there is not the same as none: then nothing is said of the whole.
  const isSure = turns.length === reading.turns.filter(({ role }) => role === 'customer').length;
  const calm = turns.length > 0 && isSure ? 0 : null;
  return { start: shown[0]?.value ?? calm, end: shown.at(-1)?.value ?? calm, turns };
}

/** Words or a face: of marks and line ends alone nothing is judged. */
function mayShowMood({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, norm }) => kind === 'word' || /\p{Extended_Pictographic}/u.test(norm));
}

function valueOf(negative: number, positive: number, limit: typeof limits): number | null {
  const over = Math.max(negative - limit.negative, positive - limit.positive);
  if (over >= 0) return round(negative - limit.negative >= positive - limit.positive ? -negative : positive);
  return over < -limit.doubt ? 0 : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
