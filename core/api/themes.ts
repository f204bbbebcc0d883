import type { ConversationId } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import type { StoredConversation, StoredTheme } from '#core/store/store.ts';
import type { PrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import { chooseQuotes } from '#core/themes/choose-quotes.ts';
import { findNeedSentences } from '#core/themes/need-sentences.ts';
import { themeIdSchema } from '#core/themes/theme.ts';
import type { ThemeDetail, ThemeRow, ThemesAnswer, World } from './contract.ts';
import { cutQuote } from './quotes.ts';
import { viewSegments } from './theme-segments.ts';
import { readThemeWeeks, type ThemeParts, type ThemeWeeks } from './theme-weeks.ts';

/** Conversations that are read for a theme's quotes, and how many quotes are shown of them. */
const quotePool = 60;
const quoteLimit = 8;
/** Conversations by whose words a rare one is told from a common one. */
const wordPool = 400;

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
    segments: viewSegments(segments, weeks.days, parts),
    quotes: await findQuotes(parts, id, conversations),
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

/** Sentences of the theme that hold no rare detail, one a customer; unknown customers count as one. */
async function findQuotes(parts: ThemeParts, id: string, conversations: readonly StoredConversation[]) {
  const evidence = await Promise.all(conversations.map((stored) => firstEvidence(parts, id, stored.id)));
  const candidates = conversations.flatMap((stored, at) => sentencesOf(stored, evidence[at] ?? null));
  const everything = [...(await readNewest(parts, conversations)), ...conversations].flatMap(
    ({ conversation: { customer, turns } }) =>
      turns.flatMap(({ role, text }) => (role === 'customer' ? [{ customer, text }] : [])),
  );
  const chosen = chooseQuotes(candidates, [...candidates.keys()], quotePool, everything);
  // The same words of many customers are one quote.
  const told = new Map(chosen.map((at) => [candidates[at]?.text.toLowerCase(), at]));
  return [...told.values()].slice(0, quoteLimit).flatMap((at) => {
    const { stored, place } = candidates[at] ?? {};
    const quote = stored && place ? cutQuote(stored.conversation, place) : null;
    return stored && quote ? [{ ...quote, conversation: stored.id, channel: stored.conversation.channel }] : [];
  });
}

/** The newest conversations of the same world: by them it is told how many customers use a word. */
async function readNewest({ store }: ThemeParts, [first]: readonly StoredConversation[]) {
  if (!first) return [];
  const list = await store.listConversations({ samples: first.conversation.isSample, limit: wordPool });
  return store.loadConversations(list.map(({ id }) => id));
}

/** The sentences in which a conversation tells of the theme. */
function sentencesOf(stored: StoredConversation, evidence: Evidence | null) {
  const { customer, turns } = stored.conversation;
  const text = evidence && turns[evidence.turn]?.text;
  if (!text) return [];
  return findNeedSentences(text)
    .filter(({ start, end }) => start >= evidence.start && end <= evidence.end)
    .map(({ start, end }) => ({
      ...{ customer, stored, text: text.slice(start, end) },
      place: { turn: evidence.turn, start, end },
    }));
}

async function firstEvidence(parts: ThemeParts, id: string, conversation: ConversationId) {
  const themes = await parts.store.themesOf(conversation);
  return themes.find(({ theme }) => theme.id === id)?.evidence[0] ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
