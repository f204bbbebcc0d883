import { calendarDateSchema, type CalendarDate } from '#core/insight/insight.ts';
import { instantSchema, type Instant } from '#core/conversation/conversation.ts';

const dayMs = 86_400_000;

/** The Mondays of the last `count` whole weeks before `now`, the oldest first, as days in `timeZone` (IANA). */
export function lastWholeWeeks(now: Date, count: number, timeZone: string): readonly CalendarDate[] {
  const today = Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const thisMonday = today - sinceMonday * dayMs;
  return Array.from({ length: count }, (_, index) => toDate(thisMonday - (count - index) * 7 * dayMs));
}

/**
 * An instant some hours before the day begins in any time zone, so that a range from it holds the whole day. Weeks are
 * told apart by the store in the company's zone; what lies before the first of them is dropped there.
 */
export function safelyBefore(day: CalendarDate): Instant {
  return instantSchema.parse(new Date(Date.parse(day) - dayMs).toISOString());
}

function toDate(ms: number): CalendarDate {
  return calendarDateSchema.parse(new Date(ms).toISOString().slice(0, 10));
}
