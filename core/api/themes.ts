import type { ConversationId } from '#core/conversation/conversation.ts';
import type { CalendarDate } from '#core/insight/insight.ts';
import type { StoredConversation, StoredTheme, ThemeWeek } from '#core/store/store.ts';
import type { ThemeDetail, ThemeId, ThemeRow, ThemesAnswer, World } from './contract.ts';
import { cutQuote } from './quotes.ts';
import { themeIdSchema } from './schemas.ts';
import { shownWeeks, untested, type ThemeParts } from './shared-by.ts';
import { lastWholeWeeks, safelyBefore } from './weeks.ts';

/** Conversations that are read for a theme's quotes, and how many quotes are shown of them. */
const quotePool = 40;
const quoteLimit = 8;

/** Declares a stored theme's id; throws where it has another shape. */
export function themeIdOf(id: string): ThemeId {
  return themeIdSchema.parse(id);
}

/** Every theme above the privacy threshold, the largest first, and what was pooled under it. */
export async function buildThemes(parts: ThemeParts, world: World): Promise<ThemesAnswer> {
  const samples = world === 'samples';
  const days = lastWholeWeeks(parts.now(), shownWeeks, parts.timeZone);
  const stored = await parts.store.listThemes(samples);
  const rows = await readWeeks(parts, samples, days);
  const trends = parts.findTrends(rows);
  const all = await Promise.all(
    stored.map(async (theme) => {
      const customers = await parts.store.countThemeCustomers(theme.id, { samples, ...rangeOf(days) });
      return viewTheme(theme, customers, rows, days, trends.get(theme.id) ?? untested);
    }),
  );
  const shown = all.filter((theme) => isAbove(theme, parts.threshold));
  const pooled = all.filter((theme) => !isAbove(theme, parts.threshold));
  return {
    themes: shown.sort((a, b) => b.conversations - a.conversations),
    pooled: { themes: pooled.length, conversations: pooled.reduce((sum, theme) => sum + theme.conversations, 0) },
    threshold: parts.threshold,
    firstWeek: days[0] ?? null,
    world,
  };
}

/** One theme with quotes, one a customer; null under the threshold, as if it didn't exist. */
export async function buildTheme(parts: ThemeParts, id: string): Promise<ThemeDetail | null> {
  const found = await findTheme(parts, id);
  if (!found) return null;
  const { theme, samples } = found;
  const days = lastWholeWeeks(parts.now(), shownWeeks, parts.timeZone);
  const rows = await readWeeks(parts, samples, days);
  const customers = await parts.store.countThemeCustomers(id, { samples, ...rangeOf(days) });
  const row = viewTheme(theme, customers, rows, days, parts.findTrends(rows).get(id) ?? untested);
  if (!isAbove(row, parts.threshold)) return null;
  const list = await parts.store.listThemeConversations({ theme: id, samples, limit: quotePool, ...rangeOf(days) });
  const conversations = await parts.store.loadConversations(list.map((summary) => summary.id));
  return {
    ...row,
    words: theme.words,
    channels: countChannels(conversations),
    quotes: await findQuotes(parts, id, onePerCustomer(conversations)),
  };
}

async function findTheme(parts: ThemeParts, id: string): Promise<{ theme: StoredTheme; samples: boolean } | null> {
  for (const samples of [false, true]) {
    const theme = (await parts.store.listThemes(samples)).find((candidate) => candidate.id === id);
    if (theme) return { theme, samples };
  }
  return null;
}

function readWeeks(parts: ThemeParts, samples: boolean, days: readonly CalendarDate[]): Promise<readonly ThemeWeek[]> {
  return parts.store.countThemeWeeks({ samples, timeZone: parts.timeZone, ...rangeOf(days) });
}

function rangeOf(days: readonly CalendarDate[]) {
  const first = days[0];
  return first ? { from: safelyBefore(first) } : {};
}

function viewTheme(
  theme: StoredTheme,
  customers: number,
  rows: readonly ThemeWeek[],
  days: readonly string[],
  trend: ThemeRow['trend'],
): ThemeRow {
  const own = rows.filter((row) => row.theme === theme.id && row.week >= (days[0] ?? ''));
  return {
    id: themeIdOf(theme.id),
    name: theme.name,
    customers,
    conversations: own.reduce((sum, row) => sum + row.conversations, 0),
    weeks: days.map((day) => own.find((row) => row.week === day)?.conversations ?? 0),
    trend,
  };
}

function isAbove(theme: ThemeRow, threshold: ThemeParts['threshold']): boolean {
  return theme.customers >= threshold.customers && theme.conversations >= threshold.conversations;
}

function countChannels(conversations: readonly StoredConversation[]): ThemeDetail['channels'] {
  const groups = Map.groupBy(conversations, ({ conversation }) => conversation.channel);
  return [...groups].map(([channel, list]) => ({ channel, conversations: list.length }));
}

/** Conversations of unknown customers count as one customer's, as they do in the threshold. */
function onePerCustomer(conversations: readonly StoredConversation[]): readonly StoredConversation[] {
  const byCustomer = new Map(conversations.map((stored) => [stored.conversation.customer, stored]));
  return [...byCustomer.values()].slice(0, quoteLimit);
}

async function findQuotes(parts: ThemeParts, id: string, conversations: readonly StoredConversation[]) {
  const evidence = await Promise.all(conversations.map((stored) => firstEvidence(parts, id, stored.id)));
  return conversations.flatMap((stored, index) => {
    const place = evidence[index];
    const quote = place ? cutQuote(stored.conversation, place) : null;
    return quote ? [{ ...quote, conversation: stored.id, channel: stored.conversation.channel }] : [];
  });
}

async function firstEvidence(parts: ThemeParts, id: string, conversation: ConversationId) {
  const themes = await parts.store.themesOf(conversation);
  return themes.find(({ theme }) => theme.id === id)?.evidence[0] ?? null;
}
