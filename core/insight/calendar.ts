/** A calendar date as text, `2026-11-27`, in Stockholm unless said otherwise. */
export type Day = string;

const zone = 'Europe/Stockholm';
const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Stockholm at an instant. */
export function dayOf(instant: Date): Day {
  return dayFormat.format(instant);
}

export function addDays(day: Day, count: number): Day {
  const date = noonOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return textOf(date);
}

/** The same day some months on, or the last of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = noonOf(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  date.setUTCDate(Math.min(wanted, daysIn(date)));
  return textOf(date);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return noonOf(day).getUTCDay();
}

export function lastOfMonth(day: Day): Day {
  const date = noonOf(day);
  date.setUTCDate(daysIn(date));
  return textOf(date);
}

/** The next day (today included) with this date; `month` null takes the month in which it comes first. Null where there is none. */
export function nextDate(today: Day, month: number | null, date: number): Day | null {
  const [year = 0, thisMonth = 1] = today.split('-').map(Number);
  for (let step = 0; step < 24; step++) {
    const at = new Date(Date.UTC(year, thisMonth - 1 + step, 1, 12));
    if (month !== null && at.getUTCMonth() + 1 !== month) continue;
    if (date > daysIn(at)) continue;
    at.setUTCDate(date);
    const day = textOf(at);
    if (day >= today) return day;
  }
  return null;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return textOf(new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1, 12)));
}

/** Noon in UTC, so that adding days never meets a change of the clock. */
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function textOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function daysIn(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
