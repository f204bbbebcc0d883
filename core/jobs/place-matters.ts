import { z } from 'zod';
import { conversationId, type Language, type RedactedConversation } from '#core/conversation/conversation.ts';
import type { Store, ThemeMembership } from '#core/store/store.ts';
import type { StoredTrackerHit } from '#core/store/tracker-rows.ts';
import { createThemeJoin } from '#core/themes/join-theme.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { themeMemorySchema } from '#core/themes/theme-memory.ts';
import { createHitFinder } from '#core/themes/trackers/find-hits.ts';
import { themeIdSchema } from '#core/themes/theme.ts';

/** Says of a new conversation, in milliseconds, what the next grouping will say of it anew. */
export interface Placing {
  /** The stored themes that its matters belong to. */
  readonly place: (conversation: RedactedConversation, language: Language) => readonly ThemeMembership[];
  /** What the trackers that are switched on find in it. */
  readonly findHits: (conversation: RedactedConversation, language: Language) => readonly StoredTrackerHit[];
}

/** The name of the setting that says which insights and trackers a world's themes were made from. */
export function markNameOf(samples: boolean): string {
  return samples ? 'themes-of-samples' : 'themes';
}

type PlacingStore = Pick<Store, 'loadSetting' | 'listThemes' | 'listTrackers'>;

/**
 * Makes the placing of one world; what it knows of the themes and trackers is read again only when they were grouped
 * anew, which follows each change of a tracker.
 */
export function createPlacing(store: PlacingStore): (samples: boolean) => Promise<Placing | null> {
  const known = new Map<boolean, { readonly mark: string; readonly placing: Placing }>();
  return async function placingOf(samples) {
    const mark = await store.loadSetting(markNameOf(samples), z.string());
    if (mark === null) return null;
    const before = known.get(samples);
    if (before?.mark === mark) return before.placing;
    const placing = await readPlacing(store, samples);
    known.set(samples, { mark, placing });
    return placing;
  };
}

async function readPlacing(store: PlacingStore, samples: boolean): Promise<Placing> {
  const [themes, trackers] = await Promise.all([store.listThemes(samples), store.listTrackers()]);
  const join = createThemeJoin(
    themes.map(({ id, firstSeenAt, memory }) => ({
      id: themeIdSchema.parse(id),
      ...{ firstSeenAt, conversations: new Set() },
      memory: themeMemorySchema.safeParse(memory).data ?? null,
    })),
  );
  const findHits = createHitFinder(trackers.filter(({ isOn }) => isOn));
  return {
    place: (conversation, language) =>
      mattersOf(conversation, language).flatMap((matter, at) => {
        const theme = join(matter);
        return theme
          ? [{ conversation: conversationId(conversation), theme, isMain: at === 0, evidence: [matter.evidence] }]
          : [];
      }),
    findHits: (conversation, language) =>
      findHits(conversation, language).map((hit) => ({ ...hit, id: conversationId(conversation) })),
  };
}
