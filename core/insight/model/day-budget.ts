import { LyhordError } from '#core/errors.ts';
import type { Ability } from './ask-model.ts';
import type { ModelMemory, Remembered } from './model-memory.ts';
import type { Spent } from './model-session.ts';

/** What a model may cost a day (UTC), over all conversations. Null is no limit. */
export interface DayLimits {
  /** In the money of the two prices, which are for a million tokens. */
  readonly price: number | null;
  readonly pricePerMillionIn: number;
  readonly pricePerMillionOut: number;
  readonly minutes: number | null;
}

export type DaySpent = Pick<Remembered, 'day' | 'inputTokens' | 'outputTokens' | 'milliseconds'>;

/** What was spent today; nothing where the memory is of another day. */
export function spentToday(remembered: Remembered | null, now: Date): DaySpent {
  const day = now.toISOString().slice(0, 10);
  if (remembered?.day === day) return remembered;
  return { day, inputTokens: 0, outputTokens: 0, milliseconds: 0 };
}

/** Throws `model-spent` where the day's limit is reached. */
export function checkDay(spent: DaySpent, limits: DayLimits): void {
  const price = (spent.inputTokens * limits.pricePerMillionIn + spent.outputTokens * limits.pricePerMillionOut) / 1e6;
  const isTooDear = limits.price !== null && price >= limits.price;
  const isTooLong = limits.minutes !== null && spent.milliseconds >= limits.minutes * 60_000;
  if (isTooDear || isTooLong) throw new LyhordError('model-spent', { day: spent.day });
}

/** Adds to the day. Workers beside each other may write over one another's last conversation: the limit is no invoice. */
export async function addToDay(
  memory: ModelMemory,
  model: string,
  ability: Ability,
  spent: Spent,
  tookMs: number,
  now: Date,
): Promise<void> {
  const today = spentToday(await memory.load(), now);
  await memory.save({
    model,
    ...ability,
    day: today.day,
    inputTokens: today.inputTokens + spent.inputTokens,
    outputTokens: today.outputTokens + spent.outputTokens,
    milliseconds: today.milliseconds + tookMs,
  });
}
