import type { ConversationId } from '#core/conversation/conversation.ts';
import type { StoredConversation, StoredTheme } from '#core/store/store.ts';
import type { PrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import type { ThemeDetail, ThemeRow, ThemesAnswer, World } from './contract.ts';
import { cutQuote } from './quotes.ts';
import { viewSegments } from './theme-segments.ts';
import { readThemeWeeks, type ThemeParts, type ThemeWeeks } from './theme-weeks.ts';

/** Conversations that are read for a theme's quotes, and how many quotes are shown of them. */
const quotePool = 40;
const quoteLimit = 8;

/** Every theme above the privacy threshold, the largest first, and what was pooled under it. */
export async function buildThemes(parts: ThemeParts, world: World): Promise<ThemesAnswer> {
  const samples = world === 'samples';
  const [stored, weeks] = await Promise.all([parts.store.listThemes(samples), readThemeWeeks(parts, samples)]);
  const all = await Promise.all(stored.map((theme) => viewTheme(parts, theme, stored, weeks)));
  const isShown = (theme: ThemeRow) => isAbove(theme, parts.threshold);
  const pooled = all.filter((theme) => theme.conversations > 0 && !isShown(theme));
  return {
    themes: all.filter(isShown).sort((a, b) => b.conversations - a.conversations),
    pooled: { themes: pooled.length, conversations: sum(pooled.map(({ conversations }) => conversations)) },
    threshold: parts.threshold,
    firstWeek: weeks.days[0] ?? null,
    world,
  };
}

/** One theme with quotes, one a customer; null under the threshold, as if it didn't exist. */
export async function buildTheme(parts: ThemeParts, id: string): Promise<ThemeDetail | null> {
  const theme = await findTheme(parts, id);
  if (!theme) return null;
  const weeks = await readThemeWeeks(parts, theme.isSample);
  const row = await viewTheme(parts, theme, await parts.store.listThemes(theme.isSample), weeks);
  if (!isAbove(row, parts.threshold)) return null;
  const list = await parts.store.listThemeConversations({ theme: id, limit: quotePool, ...weeks.range });
  const segments = await parts.store.countThemeSegments(id, { timeZone: parts.timeZone, ...weeks.range });
  const conversations = await parts.store.loadConversations(list.map((summary) => summary.id));
  return {
    ...row,
    words: theme.words,
    segments: viewSegments(segments, weeks.days, parts.threshold),
    quotes: await findQuotes(parts, id, onePerCustomer(conversations)),
  };
}

async function findTheme(parts: ThemeParts, id: string): Promise<StoredTheme | null> {
  for (const samples of [false, true]) {
    const theme = (await parts.store.listThemes(samples)).find((candidate) => candidate.id === id);
    if (theme) return theme;
  }
  return null;
}

async function viewTheme(
  parts: ThemeParts,
  theme: StoredTheme,
  all: readonly StoredTheme[],
  weeks: ThemeWeeks,
): Promise<ThemeRow> {
  const counts = weeks.conversations(theme.id);
  return {
    id: themeIdSchema.parse(theme.id),
    name: theme.name,
    customers: await parts.store.countThemeCustomers(theme.id, weeks.range),
    conversations: sum(counts),
    weeks: counts,
    trend: weeks.trend(theme.id),
    parent: all.find(({ id }) => id === theme.parentId)?.name ?? null,
    facts: theme.facts ?? null,
  };
}

function isAbove(theme: ThemeRow, threshold: PrivacyThreshold): boolean {
  return theme.customers >= threshold.customers && theme.conversations >= threshold.conversations;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
