import type { CalendarDate } from '#core/insight/insight.ts';
import { openShareOfWeek } from '#core/insight/working-days.ts';
import type { ThemeSegment } from '#core/store/store.ts';
import { publishTable } from '#core/themes/publish-table.ts';
import { findTrends } from '#core/themes/trends.ts';
import type { SegmentView } from './contract.ts';
import type { ThemeParts } from './theme-weeks.ts';

/** More values of one kind are pooled: a long list tells nothing. */
const mostValues = 12;

/**
 * How a theme parts over channels, languages and the company's own segments. Cells of too few people are held back with
 * what would tell them by subtraction; the weeks of all cells are tested together.
 */
export function viewSegments(
  rows: readonly ThemeSegment[],
  days: readonly CalendarDate[],
  { threshold, closed }: Pick<ThemeParts, 'threshold' | 'closed'>,
): SegmentView[] {
  const totals = rows.filter(({ week }) => week === null);
  const openShares = closed && days.map((day) => openShareOfWeek(day, closed));
  const trends = findTrends(
    totals.map((total) => weeksOf(rows, total, days)),
    openShares,
  );
  const trendOf = new Map(totals.map((total, at) => [total, trends[at]?.direction ?? 'unknown']));
  return [...Map.groupBy(totals, ({ kind, name }) => `${kind} ${name ?? ''}`).values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { kind, name } = first;
    const { cells: shown } = publishTable([cells], threshold);
    const values = cells
      .flatMap((cell, at) => {
        const safe = shown[0]?.[at];
        return safe ? [{ value: cell.value, ...safe, direction: trendOf.get(cell) ?? 'unknown' }] : [];
      })
      .sort((a, b) => b.conversations - a.conversations)
      .slice(0, mostValues);
    // One value alone parts nothing.
    return values.length > 1 || (values.length === 1 && kind === 'channel') ? [{ kind, name, values }] : [];
  });
}

function weeksOf(rows: readonly ThemeSegment[], cell: ThemeSegment, days: readonly CalendarDate[]): number[] {
  const own = rows.filter(
    ({ kind, name, value, week }) => week !== null && kind === cell.kind && name === cell.name && value === cell.value,
  );
  return days.map((day) => own.find(({ week }) => week === day)?.customers ?? 0);
}
