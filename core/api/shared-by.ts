import type { StoreReads, StoredConversation, ThemeOfConversation, ThemeWeek } from '#core/store/store.ts';
import type { SharedBy, SharedTheme, ThemeId, Trend } from './contract.ts';
import { themeIdOf } from './themes.ts';
import { lastWholeWeeks, safelyBefore } from './weeks.ts';

/** What the answers about themes are made with. */
export interface ThemeParts {
  readonly store: StoreReads;
  readonly now: () => Date;
  readonly threshold: { readonly customers: number; readonly conversations: number };
  /** IANA name: the zone in which weeks are counted. */
  readonly timeZone: string;
  /** The trend test over all themes of one world; a theme that isn't in the answer wasn't tested. */
  readonly findTrends: (weeks: readonly ThemeWeek[]) => ReadonlyMap<string, Trend>;
}

export const untested: Trend = { direction: 'unknown', ratio: null };
/** Weeks that are counted and drawn. */
export const shownWeeks = 8;

/** Which themes the conversation belongs to and how many other customers said the same; none under the threshold. */
export async function findSharedBy(parts: ThemeParts, stored: StoredConversation): Promise<SharedBy> {
  const own = await parts.store.themesOf(stored.id);
  if (own.length === 0) return { kind: 'none' };
  const samples = stored.conversation.isSample;
  const weeks = lastWholeWeeks(parts.now(), shownWeeks, parts.timeZone);
  const first = weeks[0];
  const rows = await parts.store.countThemeWeeks({
    samples,
    timeZone: parts.timeZone,
    ...(first && { from: safelyBefore(first) }),
  });
  const trends = parts.findTrends(rows);
  const shown = await Promise.all(own.map((theme) => viewShared(parts, samples, theme, rows, trends, weeks.at(-1))));
  const themes = shown.flatMap((theme) => theme ?? []);
  return themes.length > 0 ? { kind: 'shown', themes } : { kind: 'pooled' };
}

async function viewShared(
  parts: ThemeParts,
  samples: boolean,
  { theme }: ThemeOfConversation,
  rows: readonly ThemeWeek[],
  trends: ReadonlyMap<string, Trend>,
  lastWeek: string | undefined,
): Promise<SharedTheme | null> {
  const own = rows.filter((row) => row.theme === theme.id);
  const conversations = own.reduce((sum, row) => sum + row.conversations, 0);
  if (conversations < parts.threshold.conversations) return null;
  const customers = await parts.store.countThemeCustomers(theme.id, { samples });
  if (customers < parts.threshold.customers) return null;
  return {
    id: themeIdOf(theme.id) satisfies ThemeId,
    name: theme.name,
    customers: customers - 1,
    lastWeek: own.find((row) => row.week === lastWeek)?.customers ?? 0,
    trend: trends.get(theme.id) ?? untested,
  };
}
