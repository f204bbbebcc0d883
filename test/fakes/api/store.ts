/* eslint-disable @typescript-eslint/require-await -- a fake answers at once what a store promises */
import type {
  ConversationSummary,
  CountRange,
  StoreReads,
  StoredConversation,
  StoredInsight,
  StoredTheme,
  ThemeSegment,
  ThemeMembership,
  ThemeWeek,
} from '#core/store/store.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';

export interface FakeRows {
  readonly conversations: readonly StoredConversation[];
  readonly insights?: readonly StoredInsight[];
  readonly themes?: readonly StoredTheme[];
  readonly memberships?: readonly ThemeMembership[];
  readonly weeks?: readonly (ThemeWeek & { readonly samples: boolean })[];
}

/** What the API reads of a store, over arrays. */
export function createFakeStore(rows: FakeRows): StoreReads {
  const { conversations, insights = [], themes = [], memberships = [], weeks = [] } = rows;
  const summary = (stored: StoredConversation) => summarise(stored, insights);
  const ofTheme = (theme: string, range: CountRange) =>
    memberships
      .filter((membership) => membership.theme === theme)
      .flatMap(({ conversation }) => conversations.find(({ id }) => id === conversation) ?? [])
      .filter((stored) => isIn(stored, range));
  return {
    ...unused,
    loadConversation: async (id) => conversations.find((stored) => stored.id === id) ?? null,
    loadConversations: async (ids) => conversations.filter(({ id }) => ids.includes(id)),
    listConversations: async (query) =>
      conversations
        .filter((stored) => isIn(stored, query) && (!query.channel || stored.conversation.channel === query.channel))
        .sort((a, b) => b.conversation.startedAt.localeCompare(a.conversation.startedAt) || a.id.localeCompare(b.id))
        .filter(({ conversation }) => !query.after || conversation.startedAt < query.after.startedAt)
        .slice(0, query.limit)
        .map(summary),
    earlierContacts: async (customer, query) =>
      conversations
        .filter((stored) => stored.conversation.customer === customer && stored.id !== query.except)
        .filter(({ conversation }) => conversation.startedAt < query.before)
        .map(summary),
    loadInsight: async (id) => insights.find((insight) => insight.id === id) ?? null,
    loadModelReadings: async () => [],
    countListed: async (range) => conversations.filter((stored) => isIn(stored, range)).length,
    listThemes: async (samples) => themes.filter((theme) => theme.isSample === samples),
    listTrackers: async () => [],
    countThemeSegments: async (theme, query) => segmentsOf(ofTheme(theme, query)),
    countTrackerWeeks: async () => [],
    themesOf: async (id) =>
      memberships
        .filter(({ conversation }) => conversation === id)
        .flatMap(({ theme, isMain, evidence }) => {
          const found = themes.find((candidate) => candidate.id === theme);
          return found ? [{ theme: found, isMain, evidence }] : [];
        }),
    countThemeWeeks: async (query) => weeks.filter(({ samples }) => samples === query.samples),
    listThemeConversations: async (query) => ofTheme(query.theme, query).slice(0, query.limit).map(summary),
    countThemeCustomers: async (theme, range) =>
      new Set(ofTheme(theme, range).map(({ conversation }) => conversation.customer)).size,
  };
}

/** By channel and over the whole range alone. */
function segmentsOf(conversations: readonly StoredConversation[]): ThemeSegment[] {
  return [...Map.groupBy(conversations, ({ conversation }) => conversation.channel)].map(([channel, own]) => ({
    ...{ kind: 'channel', name: null, value: mintRedactedText(channel), week: null },
    conversations: own.length,
    customers: new Set(own.map(({ conversation }) => conversation.customer)).size,
  }));
}

function notFaked(): never {
  throw new Error('the API does not ask this of the store');
}

const unused = {
  countConversations: notFaked,
  readInsights: notFaked,
  sumFound: notFaked,
  loadCursor: notFaked,
  listFeedback: notFaked,
  listTrackerHits: notFaked,
  countTrackerCustomers: notFaked,
  loadSetting: notFaked,
};

function isIn({ conversation }: StoredConversation, range: CountRange): boolean {
  const { startedAt, isSample } = conversation;
  if (isSample !== range.samples) return false;
  return !(range.from && startedAt < range.from) && !(range.to && startedAt >= range.to);
}

function summarise(stored: StoredConversation, insights: readonly StoredInsight[]): ConversationSummary {
  const { source, externalId, channel, startedAt, subject, customer, isSample } = stored.conversation;
  const insight = insights.find(({ id }) => id === stored.id)?.insight ?? null;
  return {
    ...{ id: stored.id, source, externalId, channel, startedAt, lastTurnAt: stored.lastTurnAt },
    ...{ subject, customer, segments: {}, isSample, insight },
  };
}
