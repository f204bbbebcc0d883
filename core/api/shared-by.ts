import type { StoredConversation, ThemeOfConversation } from '#core/store/store.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import type { SharedBy, SharedTheme } from './contract.ts';
import { readThemeWeeks, type ThemeParts, type ThemeWeeks } from './theme-weeks.ts';

/** Which themes the conversation belongs to and how many other customers said the same; none under the threshold. */
export async function findSharedBy(parts: ThemeParts, stored: StoredConversation): Promise<SharedBy> {
  const own = await parts.store.themesOf(stored.id);
  if (own.length === 0) return { kind: 'none' };
  const weeks = await readThemeWeeks(parts, stored.conversation.isSample);
  const shown = await Promise.all(own.map((theme) => viewShared(parts, theme, weeks)));
  const themes = shown.flatMap((theme) => theme ?? []);
  return themes.length > 0 ? { kind: 'shown', themes } : { kind: 'pooled' };
}

async function viewShared(
  parts: ThemeParts,
  { theme }: ThemeOfConversation,
  weeks: ThemeWeeks,
): Promise<SharedTheme | null> {
  const conversations = weeks.conversations(theme.id).reduce((sum, count) => sum + count, 0);
  if (conversations < parts.threshold.conversations) return null;
  const customers = await parts.store.countThemeCustomers(theme.id, weeks.range);
  if (customers < parts.threshold.customers) return null;
  return {
    id: themeIdSchema.parse(theme.id),
    name: theme.name,
    customers: customers - 1,
    lastWeek: weeks.lastWeek(theme.id),
    trend: weeks.trend(theme.id),
  };
}
