import { addDays, addMonths, dayOf, type Day, nextDate, weekdayOf } from './calendar.ts';
import { calendarDateSchema } from './insight.ts';
import type { Token } from './reading/token.ts';
import { addWorkingDays } from './working-days.ts';

/** Names of the months, Swedish and English, January first. */
export const months = [
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october oct okt',
  'november nov',
  'december dec',
].map((names) => names.split(' '));
/** Sunday first. */
export const weekdays = [
  'söndag sunday',
  'måndag monday',
  'tisdag tuesday',
  'onsdag wednesday',
  'torsdag thursday',
  'fredag friday',
  'lördag saturday',
].map((names) => names.split(' '));
/** Swedish ordinals by their number. */
export const ordinals = 'noll första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(
  ' ',
);
const englishOrdinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const numbers: ReadonlyMap<string, number> = new Map(
  (
    'en:1 ett:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 fjorton:14 femton:15 tjugo:20 trettio:30 par:2 ' +
    'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fourteen:14 fifteen:15 twenty:20 thirty:30 couple:2 the:1 fortyeight:48'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', value]) => [word, Number(value)]),
);

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return numbers.get(word) ?? null;
}

export function dayAndMonth(words: readonly Token[], said: Date): Day | null {
  const month = months.findIndex((names) => words.some(({ norm }) => names.includes(norm))) + 1;
  const day = words.map(({ norm }) => dayNumber(norm)).find((value) => value !== null);
  const next = day ? nextDate(dayOf(said), month, day) : null;
  // Nobody binds himself for ten months on: such a date has just passed.
  return next !== null && next <= addMonths(dayOf(said), 10) ? next : null;
}

function dayNumber(norm: string): number | null {
  const ordinal = Math.max(ordinals.indexOf(norm), englishOrdinals.indexOf(norm));
  if (ordinal > 0) return ordinal;
  const value = /^\d{1,2}/.test(norm) ? Number.parseInt(norm, 10) : numberOf(norm);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

export function dayAlone(words: readonly Token[], said: Date): Day | null {
  const day = words
    .slice(1)
    .map(({ norm }) => dayNumber(norm))
    .find((value) => value !== null);
  return day ? nextDate(dayOf(said), null, day) : null;
}

/** `1/10` is the first of October in Sweden and in Britain. */
export function slashDate(words: readonly Token[], said: Date): Day | null {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(words[0]?.norm ?? '') ?? [];
  if (day === undefined || Number(month) > 12 || Number(day) > 31) return null;
  return nextDate(dayOf(said), Number(month), Number(day));
}

export function isoDate(words: readonly Token[]): Day | null {
  const text = words.map(({ norm }) => norm).join('');
  return calendarDateSchema.safeParse(text).success ? text : null;
}

function weekdayIn(words: readonly Token[]): number {
  return weekdays.findIndex((names) => words.some(({ norm }) => names.includes(norm.replace(/s$/, ''))));
}

export function nextWeekday(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, ((weekdayIn(words) - weekdayOf(today) + 6) % 7) + 1);
}

export function lastWeekday(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, -(((weekdayOf(today) - weekdayIn(words) + 6) % 7) + 1));
}

/** Weeks begin on Monday. */
export function nextWeek(words: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  return addDays(monday, (weekdayIn(words) + 6) % 7);
}

export function friday(_: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, (5 - weekdayOf(today) + 7) % 7);
}

export function sunday(_: readonly Token[], said: Date): Day {
  const today = dayOf(said);
  return addDays(today, (7 - weekdayOf(today)) % 7);
}

/** The last number counts: `inom 24–48 timmar`. */
function amountIn(words: readonly Token[]): number {
  return words.map(({ norm }) => numberOf(norm)).findLast((value) => value !== null) ?? 1;
}

export function hours(words: readonly Token[], said: Date): Day {
  const has = (pattern: RegExp) => words.some(({ norm }) => pattern.test(norm));
  const each = has(/^(minut|min)/)
    ? 60_000
    : has(/^dygn/)
      ? 86_400_000
      : has(/^(half|halvtimme|kvart|stund)/)
        ? 1_800_000
        : 3_600_000;
  return dayOf(new Date(said.getTime() + amountIn(words) * each));
}

export function days(words: readonly Token[], said: Date): Day {
  const unit = words.at(-1)?.norm ?? '';
  const amount = amountIn(words);
  const today = dayOf(said);
  if (/^(vecka|veckor|week)/.test(unit)) return addDays(today, 7 * amount);
  if (unit === 'fortnight') return addDays(today, 14);
  if (/^(månad|month)/.test(unit)) return addMonths(today, amount);
  return addDays(today, amount);
}

export function workingDays(words: readonly Token[], said: Date): Day {
  return addWorkingDays(dayOf(said), amountIn(words));
}

export function clock(words: readonly Token[], said: Date): Day | null {
  const hour = numberOf((words[1]?.norm ?? '').replace(/[.:].*$/, ''));
  return hour !== null && hour <= 24 ? dayOf(said) : null;
}
