import type { NamedTime } from './due-times.ts';
import type { CalendarDate, Party } from './insight.ts';
import type { Sentence } from './reading/sentence.ts';

/** A promise with its place in a turn, `end` exclusive. */
export interface FoundPromise {
  readonly by: Party;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly due: { readonly start: number; readonly end: number } | null;
  readonly dueDate: CalendarDate | null;
  readonly kept: boolean | null;
  readonly isRetold: boolean;
}

/** The place of some tokens of a sentence, `to` exclusive. */
export function placeOf(sentence: Sentence, from: number, to: number): { turn: number; start: number; end: number } {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return { turn: sentence.turn, start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

/** The due time as it was said and as a date; both null where none is named. */
export function dueOf(sentence: Sentence, time: NamedTime | null): Pick<FoundPromise, 'due' | 'dueDate'> {
  if (!time) return { due: null, dueDate: null };
  const { start, end } = placeOf(sentence, time.from, time.to);
  return { due: { start, end }, dueDate: time.date };
}
