import { conversationIdSchema } from '#core/conversation/conversation.ts';
import type { ScopedReads } from '#core/store/store.ts';
import { RawText } from '#core/text/raw-text.ts';
import { trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import { analyseFiles, type AnalyseParts } from './analyse.ts';
import type { Lyhord } from './contract.ts';
import { contractVersion, countedTo } from './contract.ts';
import { listConversations, viewConversation } from './conversations.ts';
import { buildPanel } from './panel.ts';
import type { ThemeParts } from './theme-weeks.ts';
import { buildTheme, buildThemes } from './themes.ts';
import { buildTrackers, prepareTracker, saveTracker, tryTracker } from './trackers.ts';
import type { TrackerChange, TrackerChanges } from './trackers.ts';

export type LocalParts = ThemeParts & AnalyseParts & { readonly writing: Writing };
export type StoredWords = Omit<Lyhord, keyof TextWords | keyof ChangingWords>;
export type ChangingWords = Pick<Lyhord, 'saveTracker' | 'removeTracker' | 'giveFeedback'>;
/** Runs `work` in one transaction of the store. */
export type Writing = <T>(work: (tx: TrackerChanges) => Promise<T>) => Promise<T>;
export type TextWords = Pick<Lyhord, 'analyse' | 'redact'>;

/** What may be asked of the core, inside the server, over the rows that `store` shows. Nothing is decided here. */
export function createLocalLyhord(parts: LocalParts): Lyhord {
  return {
    ...storedWords(parts),
    ...textWords(parts),
    ...changingWords({ ...parts, by: 'local', reading: (work) => work(parts.store) }),
  };
}

/** The words about what is stored. */
export function storedWords(parts: Omit<LocalParts, 'writing'>): StoredWords {
  const { store } = parts;
  return {
    panel: (ask) => buildPanel(parts, ask),
    conversations: (ask) => listConversations(store, ask),
    conversation: async function loadView(id) {
      const known = conversationIdSchema.parse(id);
      const [stored, insight] = await Promise.all([store.loadConversation(known), store.loadInsight(known)]);
      return stored && viewConversation(stored.conversation, insight?.insight ?? null);
    },
    themes: (world) => buildThemes(parts, world),
    theme: (id) => buildTheme(parts, id),
    trackers: (world) => buildTrackers(parts, world),
    tryTracker: async (draft, world) => tryTracker(store, await parts.redactor(), draft, world),
    health: async function countAll() {
      const [real, samples] = await Promise.all([
        store.countListed({ samples: false }, countedTo),
        store.countListed({ samples: true }, countedTo),
      ]);
      return { status: 'ok', contract: contractVersion, conversations: real, samples };
    },
  };
}

/** The words that change something; `noted` is written with the change. */
export function changingWords(
  parts: Pick<LocalParts, 'redactor' | 'writing'> & {
    /** Who gives feedback: an opaque id. */
    readonly by: string;
    readonly reading: <T>(work: (store: ScopedReads) => Promise<T>) => Promise<T>;
  },
  noted: (tx: TrackerChanges, change: TrackerChange) => Promise<void> = () => Promise.resolve(),
): ChangingWords {
  return {
    saveTracker: async function save(draft) {
      const redactor = await parts.redactor();
      const tracker = await parts.reading((store) => prepareTracker(store, redactor, draft));
      await parts.writing(async (tx) => {
        await saveTracker(tx, tracker);
        await noted(tx, { kind: 'changed', id: tracker.id });
      });
      return { id: tracker.id };
    },
    giveFeedback: async function give({ conversation, kind, field, value }) {
      const redactor = await parts.redactor();
      const id = conversationIdSchema.parse(conversation);
      const safe = redactor.redactText(RawText.of(value)).text;
      await parts.writing(async (tx) => {
        await tx.saveFeedback({ id, kind, field, value: safe, by: parts.by });
        await noted(tx, { kind: 'judged', id });
      });
    },
    removeTracker: (id) => {
      const known = trackerIdSchema.parse(id);
      return parts.writing(async (tx) => {
        if (await tx.removeTracker(known)) await noted(tx, { kind: 'removed', id: known });
      });
    },
  };
}

/** The words about texts that the asker brings: nothing stored is read for them, and nothing of them is stored. */
export function textWords(parts: AnalyseParts): TextWords {
  return {
    analyse: async function* analyseDropped(files, signal = new AbortController().signal) {
      const dropped = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      yield* analyseFiles(parts, dropped, signal);
    },
    redact: async function redactPreview(text) {
      const redactor = await parts.redactor();
      const { text: safe, entities } = redactor.redactText(RawText.of(text));
      return { text: safe, entities: entities.map(({ type, start, end, score }) => ({ type, start, end, score })) };
    },
  };
}
