import { z } from 'zod';
import type { ConversationId } from '#core/conversation/conversation.ts';
import { instantSchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { Insight } from '#core/insight/insight.ts';
import type { Job } from '#core/store/queue.ts';
import type { NewGrouping, Store, StoredTheme } from '#core/store/store.ts';
import type { StoredTracker, StoredTrackerHit } from '#core/store/tracker-rows.ts';
import { groupThemes } from '#core/themes/group-themes.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { defaultPrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import { type Ending, findThemeFacts } from '#core/themes/theme-facts.ts';
import { themeMemorySchema } from '#core/themes/theme-memory.ts';
import { createHitFinder } from '#core/themes/trackers/find-hits.ts';
import { type KnownTheme, type Matter, themeIdSchema } from '#core/themes/theme.ts';
import type { GroupMatters } from './group-in-thread.ts';
import { markNameOf } from './place-matters.ts';

export interface GroupTools {
  readonly store: Store;
  readonly now: () => Date;
  /** The privacy threshold for what is told of a theme; the usual one where none is given. */
  readonly leastCustomers?: number | undefined;
  /** In this thread where none is given. */
  readonly groupMatters?: GroupMatters | undefined;
  /** Leaves the grouping. */
  readonly signal?: AbortSignal;
}

const groupHere: GroupMatters = (matters, known) => Promise.resolve(groupThemes(matters, known));
const never = new AbortController().signal;

/** Themes are those of the last half year; what is older is history. */
const reachMs = 26 * 7 * 24 * 3600 * 1000;

interface Regrouping {
  readonly grouping: NewGrouping | null;
  readonly hits: readonly StoredTrackerHit[];
}
const unchanged: Regrouping = { grouping: null, hits: [] };

/**
 * Groups the matters of one world anew and looks for what the trackers ask, unless neither an insight nor a tracker has
 * changed since; ends the job in the same transaction.
 */
export async function regroupThemes(tools: GroupTools, job: Job<'group-themes'>): Promise<void> {
  const { store } = tools;
  const { samples } = job.data;
  const markName = markNameOf(samples);
  const trackers = (await store.listTrackers()).filter(({ isOn }) => isOn);
  const mark = [await store.markOfInsights(samples), ...trackers.map(({ id, changedAt }) => `${id} ${changedAt}`)].join(
    ' ',
  );
  const isCurrent = (await store.loadSetting(markName, z.string())) === mark;
  const { grouping, hits } = isCurrent ? unchanged : await group(tools, samples, trackers);
  await store.transaction(async (tx) => {
    if (grouping) {
      await tx.replaceThemes(grouping);
      await tx.replaceTrackerHits(samples, hits);
    }
    await tx.saveSetting(markName, mark);
    if ((await tx.completeJobs([job])).includes(false)) throw new LyhordError('job-lost');
  });
}

async function group(
  {
    store,
    now,
    leastCustomers = defaultPrivacyThreshold.customers,
    groupMatters = groupHere,
    signal = never,
  }: GroupTools,
  samples: boolean,
  trackers: readonly StoredTracker[],
): Promise<Regrouping> {
  const matters: Matter[] = [];
  const hits: StoredTrackerHit[] = [];
  const endings = new Map<ConversationId, Ending>();
  const findHits = createHitFinder(trackers);
  const from = instantSchema.parse(new Date(now().getTime() - reachMs).toISOString());
  for await (const insights of store.readInsights(samples ? { samples } : { samples, from })) {
    if (signal.aborted) throw new LyhordError('job-stopped');
    for (const { id, conversation, language, insight } of insights) {
      endings.set(id, endingOf(insight));
      matters.push(...mattersOf(conversation, language));
      for (const hit of findHits(conversation, language)) hits.push({ ...hit, id });
    }
  }
  const stored = await store.listThemes(samples);
  const known = await knownThemes(store, samples, stored);
  const { themes, parents, themeOfMatter, changes } = await groupMatters(matters, known, signal);
  const seen = new Set<ConversationId>();
  const memberships = matters.flatMap((matter, index) => {
    const theme = themeOfMatter[index];
    if (!theme) return [];
    const isMain = !seen.has(matter.conversation);
    seen.add(matter.conversation);
    return [{ conversation: matter.conversation, theme, isMain, evidence: [matter.evidence] }];
  });
  const above = parents.map((parent) => ({ ...parent, parentId: null, memory: null }));
  const told = findThemeFacts(matters, themes, {
    ...{ changes, leastCustomers, now: now() },
    before: new Map(stored.map(({ id, facts }) => [themeIdSchema.parse(id), facts?.change ?? null])),
    endingOf: (id) => endings.get(id) ?? null,
  });
  const rows = themes.map(({ id, name, words, firstSeenAt, parent: parentId, memory }, at) => {
    return { ...{ id, name, words, firstSeenAt }, parentId, memory, facts: told[at] ?? null };
  });
  return { grouping: { samples, themes: [...above, ...rows], memberships }, hits };
}

function endingOf({ churnRisk, resolution }: Insight): Ending {
  return {
    leaves: churnRisk.level === 'high' || churnRisk.level === 'some',
    isOpen: resolution === 'open' || resolution === 'escalated',
  };
}

async function knownThemes(
  store: Store,
  samples: boolean,
  stored: readonly StoredTheme[],
): Promise<readonly KnownTheme[]> {
  const conversations = Map.groupBy(await store.listMemberships(samples), ({ theme }) => theme);
  const isParent = new Set(stored.map(({ parentId }) => parentId));
  return stored
    .filter(({ id }) => !isParent.has(id))
    .map((theme) => ({
      id: themeIdSchema.parse(theme.id),
      firstSeenAt: theme.firstSeenAt,
      conversations: new Set(conversations.get(theme.id)?.map(({ conversation }) => conversation)),
      memory: themeMemorySchema.safeParse(theme.memory).data ?? null,
    }));
}
