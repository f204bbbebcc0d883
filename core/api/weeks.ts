import { instantSchema, type Instant } from '#core/conversation/conversation.ts';
import { calendarDateSchema, type CalendarDate } from '#core/insight/insight.ts';

const dayMs = 86_400_000;

/** The Mondays of the last `count` whole weeks before `now`, the oldest first, as days in `timeZone` (IANA). */
export function lastWholeWeeks(now: Date, count: number, timeZone: string): readonly CalendarDate[] {
  const today = localTime(now, timeZone);
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const thisMonday = Math.floor(today / dayMs - sinceMonday) * dayMs;
  return Array.from({ length: count }, (_, index) => toDate(thisMonday - (count - index) * 7 * dayMs));
}

/** From the beginning of the first of these weeks to the end of the last, in `timeZone`; open where there are none. */
export function rangeOfWeeks(mondays: readonly CalendarDate[], timeZone: string): { from?: Instant; to?: Instant } {
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (!first || !last) return {};
  return { from: startOfDay(Date.parse(first), timeZone), to: startOfDay(Date.parse(last) + 7 * dayMs, timeZone) };
}

/**
 * When a day begins in a zone. The zone's distance from UTC at the guess leads to the right side of a change of clocks,
 * and the distance there is the day's own.
 */
function startOfDay(day: number, timeZone: string): Instant {
  const guess = day - distance(day, timeZone);
  return instantSchema.parse(new Date(day - distance(guess, timeZone)).toISOString());
}

function distance(at: number, timeZone: string): number {
  return localTime(new Date(at), timeZone) - at;
}

/** What a clock in the zone shows, read as if it were UTC, in whole seconds. */
function localTime(at: Date, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  return Date.parse(`${clock.replace(' ', 'T')}Z`);
}

function toDate(ms: number): CalendarDate {
  return calendarDateSchema.parse(new Date(ms).toISOString().slice(0, 10));
}
