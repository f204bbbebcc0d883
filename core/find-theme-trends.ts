import type { Trend } from '#core/api/contract.ts';
import { shownWeeks } from '#core/api/shared-by.ts';
import { lastWholeWeeks } from '#core/api/weeks.ts';
import type { ThemeWeek } from '#core/store/store.ts';
import { findTrends } from '#core/themes/trends.ts';

/** The trend of each theme over the last whole weeks, all tested together. */
export function findThemeTrends(rows: readonly ThemeWeek[], now: Date, timeZone: string): ReadonlyMap<string, Trend> {
  const weeks = lastWholeWeeks(now, shownWeeks, timeZone).map(String);
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const counts = new Map(rows.map(({ theme, week, customers }) => [`${theme} ${week}`, customers]));
  const trends = findTrends(themes.map((theme) => weeks.map((week) => counts.get(`${theme} ${week}`) ?? 0)));
  return new Map(
    themes.map((theme, index) => {
      const trend = trends[index];
      return [theme, { direction: trend?.direction ?? 'unknown', ratio: trend?.ratio?.value ?? null }];
    }),
  );
}
