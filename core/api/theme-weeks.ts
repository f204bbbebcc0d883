import type { CalendarDate } from '#core/insight/insight.ts';
import { type ClosedDays, openShareOfWeek } from '#core/insight/working-days.ts';
import type { ScopedReads, ThemeWeek, ThemeWeekQuery } from '#core/store/store.ts';
import type { PrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import { findTrends, type Trend } from '#core/themes/trends.ts';
import { lastWholeWeeks, rangeOfWeeks } from './weeks.ts';

/** What the answers about themes are made with. */
export interface ThemeParts {
  readonly store: ScopedReads;
  readonly now: () => Date;
  readonly threshold: PrivacyThreshold;
  /** IANA name: the zone in which weeks are counted. */
  readonly timeZone: string;
  /** When the company is closed, so that a quiet holiday week is no fall; without it every week is a full one. */
  readonly closed?: ClosedDays;
}

/** Weeks that are counted and drawn. */
const shownWeeks = 8;
/** Weeks that the trend test looks back on. */
const testedWeeks = 26;

/** The counts of one world's themes, week by week. */
export interface ThemeWeeks {
  /** The weeks that are shown: their Mondays, the oldest first. */
  readonly days: readonly CalendarDate[];
  /** Conversations of a theme in each shown week. */
  readonly conversations: (theme: string) => readonly number[];
  /** Different customers of a theme in the last whole week. */
  readonly lastWeek: (theme: string) => number;
  readonly trend: (theme: string) => Trend;
  /** For the store: the shown weeks as a range. */
  readonly range: { readonly samples: boolean } & ReturnType<typeof rangeOfWeeks>;
}

const untested: Trend = { direction: 'unknown', ratio: null, weeks: 1 };

/** Reads the weeks of all themes of one world and tests all of them together. */
export function readThemeWeeks(parts: ThemeParts, samples: boolean): Promise<ThemeWeeks> {
  return readWeeks(parts, samples, (query) => parts.store.countThemeWeeks(query));
}

/** The same for all trackers of one world, tested together in their turn. */
export function readTrackerWeeks(parts: ThemeParts, samples: boolean): Promise<ThemeWeeks> {
  return readWeeks(parts, samples, async (query) => {
    const rows = await parts.store.countTrackerWeeks(query);
    return rows.map(({ tracker, ...week }) => ({ theme: tracker, ...week }));
  });
}

async function readWeeks(
  parts: ThemeParts,
  samples: boolean,
  count: (query: ThemeWeekQuery) => Promise<readonly ThemeWeek[]>,
): Promise<ThemeWeeks> {
  const tested = lastWholeWeeks(parts.now(), testedWeeks, parts.timeZone);
  const query = { samples, timeZone: parts.timeZone, ...rangeOfWeeks(tested, parts.timeZone) };
  const rows = await count(query);
  const days = tested.slice(-shownWeeks);
  const trends = testTrends(rows, tested, parts.closed);
  const at = (theme: string, day: string | undefined) => rows.find((row) => row.theme === theme && row.week === day);
  return {
    days,
    conversations: (theme) => days.map((day) => at(theme, day)?.conversations ?? 0),
    lastWeek: (theme) => at(theme, days.at(-1))?.customers ?? 0,
    trend: (theme) => trends.get(theme) ?? untested,
    range: { samples, ...rangeOfWeeks(days, parts.timeZone) },
  };
}

/** Weeks before the first conversation of all aren't quiet weeks: nobody listened then. */
function testTrends(
  rows: readonly ThemeWeek[],
  days: readonly CalendarDate[],
  closed: ClosedDays | undefined,
): ReadonlyMap<string, Trend> {
  const first = days.findIndex((day) => rows.some((row) => row.week === day));
  if (first < 0) return new Map();
  const customers = new Map(rows.map((row) => [`${row.theme} ${row.week}`, row.customers]));
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const tested = days.slice(first);
  const series = themes.map((theme) => tested.map((day) => customers.get(`${theme} ${day}`) ?? 0));
  const trends = findTrends(series, closed && tested.map((day) => openShareOfWeek(day, closed)));
  return new Map(themes.flatMap((theme, index) => (trends[index] ? [[theme, trends[index]] as const] : [])));
}
