import { z } from 'zod';
import { conversationId, type Language, type RedactedConversation } from '#core/conversation/conversation.ts';
import type { Store, ThemeMembership } from '#core/store/store.ts';
import { createThemeJoin } from '#core/themes/join-theme.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { themeMemorySchema } from '#core/themes/theme-memory.ts';
import { themeIdSchema } from '#core/themes/theme.ts';

/** Finds the stored themes that a conversation's matters belong to, in milliseconds; they are regrouped later. */
export type PlaceMatters = (conversation: RedactedConversation, language: Language) => readonly ThemeMembership[];

/** The name of the setting that says which insights and trackers a world's themes were made from. */
export function markNameOf(samples: boolean): string {
  return samples ? 'themes-of-samples' : 'themes';
}

/** Makes the placing of one world; what it knows of the themes is read again only when they were grouped anew. */
export function createPlacing(
  store: Pick<Store, 'loadSetting' | 'listThemes'>,
): (samples: boolean) => Promise<PlaceMatters | null> {
  const known = new Map<boolean, { readonly mark: string; readonly place: PlaceMatters }>();
  return async function placingOf(samples) {
    const mark = await store.loadSetting(markNameOf(samples), z.string());
    if (mark === null) return null;
    const before = known.get(samples);
    if (before?.mark === mark) return before.place;
    const place = await readPlacing(store, samples);
    known.set(samples, { mark, place });
    return place;
  };
}

async function readPlacing(store: Pick<Store, 'listThemes'>, samples: boolean): Promise<PlaceMatters> {
  const themes = await store.listThemes(samples);
  const join = createThemeJoin(
    themes.map(({ id, firstSeenAt, memory }) => ({
      id: themeIdSchema.parse(id),
      ...{ firstSeenAt, conversations: new Set() },
      memory: themeMemorySchema.safeParse(memory).data ?? null,
    })),
  );
  return (conversation, language) =>
    mattersOf(conversation, language).flatMap((matter, at) => {
      const theme = join(matter);
      return theme
        ? [{ conversation: conversationId(conversation), theme, isMain: at === 0, evidence: [matter.evidence] }]
        : [];
    });
}
