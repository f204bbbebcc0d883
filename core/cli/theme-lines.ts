import { type ClosedDays, openShareOfWeek } from '#core/insight/working-days.ts';
import { countCustomers } from '#core/themes/theme-words.ts';
import type { Matter, Theme } from '#core/themes/theme.ts';
import { findTrends } from '#core/themes/trends.ts';

const dayMs = 86_400_000;

/** The themes with their size, their weeks and how they changed; the largest first. */
export function describeThemes(
  themes: readonly Theme[],
  matters: readonly Matter[],
  { timeZone, closed }: { readonly timeZone: string; readonly closed: ClosedDays },
) {
  const mondayOf = mondays(timeZone);
  const weekOfMatter = matters.map(({ at }) => mondayOf(at));
  const weeks = wholeWeeks(weekOfMatter);
  const counts = themes.map((theme) =>
    weeks.map((week) =>
      countCustomers(
        matters,
        theme.matters.filter((index) => weekOfMatter[index] === week),
      ),
    ),
  );
  const openShares = weeks.map((week) => openShareOfWeek(new Date(week).toISOString().slice(0, 10), closed));
  const trends = findTrends(counts, openShares);
  return themes
    .map((theme, index) => ({
      id: theme.id,
      name: theme.name,
      words: theme.words,
      conversations: new Set(theme.matters.map((matter) => matters[matter]?.conversation)).size,
      customers: countCustomers(matters, theme.matters),
      trend: trends[index]?.direction ?? 'unknown',
      ratio: trends[index]?.ratio ?? null,
    }))
    .sort((a, b) => b.conversations - a.conversations);
}

/** Every week from the first to the last but one, since the last may not be over. */
function wholeWeeks(found: readonly number[]): number[] {
  if (found.length === 0) return [];
  const first = found.reduce((least, week) => Math.min(least, week));
  const last = found.reduce((most, week) => Math.max(most, week));
  return Array.from({ length: Math.round((last - first) / (7 * dayMs)) }, (_, index) => first + index * 7 * dayMs);
}

/** Gives the Monday of an instant's week, as midnight UTC of that calendar day. */
function mondays(timeZone: string): (at: string) => number {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return (at) => {
    const day = Date.parse(calendar.format(new Date(at)));
    return day - ((new Date(day).getUTCDay() + 6) % 7) * dayMs;
  };
}
