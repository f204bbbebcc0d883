import { z } from 'zod';
import type { ConversationId } from '#core/conversation/conversation.ts';
import { instantSchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { NewGrouping, Store } from '#core/store/store.ts';
import type { StoredTracker, StoredTrackerHit } from '#core/store/tracker-rows.ts';
import { groupThemes } from '#core/themes/group-themes.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { themeMemorySchema } from '#core/themes/theme-memory.ts';
import { createHitFinder } from '#core/themes/trackers/find-hits.ts';
import { type KnownTheme, type Matter, type ThemeChange, themeIdSchema } from '#core/themes/theme.ts';

export interface GroupTools {
  readonly store: Store;
  readonly now: () => Date;
}

/** Themes are those of the last half year; what is older is history. */
const reachMs = 26 * 7 * 24 * 3600 * 1000;

interface Regrouping {
  readonly grouping: NewGrouping | null;
  readonly hits: readonly StoredTrackerHit[];
  /** What is new, split, merged and gone since the grouping before. */
  readonly changes: readonly ThemeChange[];
}
const unchanged: Regrouping = { grouping: null, hits: [], changes: [] };

/**
 * Groups the matters of one world anew and looks for what the trackers ask, unless neither an insight nor a tracker has
 * changed since; ends the job in the same transaction.
 */
export async function regroupThemes({ store, now }: GroupTools, job: Job<'group-themes'>): Promise<void> {
  const { samples } = job.data;
  const markName = samples ? 'themes-of-samples' : 'themes';
  const trackers = (await store.listTrackers()).filter(({ isOn }) => isOn);
  const mark = [await store.markOfInsights(samples), ...trackers.map(({ id, changedAt }) => `${id} ${changedAt}`)].join(
    ' ',
  );
  const isCurrent = (await store.loadSetting(markName, z.string())) === mark;
  const { grouping, hits, changes } = isCurrent ? unchanged : await group(store, samples, trackers, now());
  await store.transaction(async (tx) => {
    if (grouping) {
      await tx.replaceThemes(grouping);
      await tx.replaceTrackerHits(samples, hits);
      await tx.saveSetting(`${markName}-changes`, changes);
    }
    await tx.saveSetting(markName, mark);
    if ((await tx.completeJobs([job])).includes(false)) throw new LyhordError('job-lost');
  });
}

async function group(
  store: Store,
  samples: boolean,
  trackers: readonly StoredTracker[],
  now: Date,
): Promise<Regrouping> {
  const matters: Matter[] = [];
  const hits: StoredTrackerHit[] = [];
  const findHits = createHitFinder(trackers);
  const from = instantSchema.parse(new Date(now.getTime() - reachMs).toISOString());
  for await (const insights of store.readInsights(samples ? { samples } : { samples, from })) {
    for (const { id, conversation, language } of insights) {
      matters.push(...mattersOf(conversation, language));
      for (const hit of findHits(conversation, language)) hits.push({ ...hit, id });
    }
  }
  const { themes, parents, themeOfMatter, changes } = groupThemes(matters, await knownThemes(store, samples));
  const seen = new Set<ConversationId>();
  const memberships = matters.flatMap((matter, index) => {
    const theme = themeOfMatter[index];
    if (!theme) return [];
    const isMain = !seen.has(matter.conversation);
    seen.add(matter.conversation);
    return [{ conversation: matter.conversation, theme, isMain, evidence: [matter.evidence] }];
  });
  const above = parents.map((parent) => ({ ...parent, parentId: null, memory: null }));
  const rows = themes.map(({ id, name, words, firstSeenAt, parent: parentId, memory }) => {
    return { ...{ id, name, words, firstSeenAt }, parentId, memory };
  });
  return { grouping: { samples, themes: [...above, ...rows], memberships }, hits, changes };
}

async function knownThemes(store: Store, samples: boolean): Promise<readonly KnownTheme[]> {
  const conversations = Map.groupBy(await store.listMemberships(samples), ({ theme }) => theme);
  const stored = await store.listThemes(samples);
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
