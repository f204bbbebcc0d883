import { conversationIdSchema } from '#core/conversation/conversation.ts';
import { RawText } from '#core/text/raw-text.ts';
import { analyseFiles, type AnalyseParts } from './analyse.ts';
import type { Lyhord } from './contract.ts';
import { contractVersion } from './contract.ts';
import { listConversations, viewConversation } from './conversations.ts';
import { buildPanel } from './panel.ts';
import type { ThemeParts } from './theme-weeks.ts';
import { buildTheme, buildThemes } from './themes.ts';

export type LocalParts = ThemeParts & AnalyseParts;
export type StoredWords = Omit<Lyhord, keyof TextWords>;
export type TextWords = Pick<Lyhord, 'analyse' | 'redact'>;

/** What may be asked of the core, inside the server, over the rows that `store` shows. Nothing is decided here. */
export function createLocalLyhord(parts: LocalParts): Lyhord {
  return { ...storedWords(parts), ...textWords(parts) };
}

/** The words about what is stored. */
export function storedWords(parts: ThemeParts): StoredWords {
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
    health: async function countAll() {
      const [real, samples] = await Promise.all([
        store.countConversations({ samples: false }),
        store.countConversations({ samples: true }),
      ]);
      const counts = { conversations: real.conversations, samples: samples.conversations };
      return { status: 'ok', contract: contractVersion, ...counts };
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
