import type { ReadItem } from '#core/api/analyse.ts';
import type { LocalParts } from '#core/api/local-lyhord.ts';
import type { ApiParts } from '#core/api/start-api.ts';
import { externalIdSchema, instantSchema, sourceNameSchema, versionSchema } from '#core/conversation/conversation.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import { openRawText, RawText } from '#core/text/raw-text.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { fakeApiStore, type FakeApiStore } from './access.ts';
import { fakeConversation, fakeInsight } from './conversations.ts';
import { createFakeStore, type FakeRows } from './store.ts';
import { fakeWorld, worldDay } from './world.ts';

/** A redactor that knows e-mail addresses and nothing else. */
export const fakeRedactor: Redactor = {
  version: 'fake 1',
  redactText(raw) {
    const text = openRawText(raw);
    const entities = [...text.matchAll(/\S+@[\w.]+/g)].map((found) => ({
      ...{ type: 'EMAIL' as const, start: found.index, end: found.index + found[0].length },
      ...{ score: 1, recognizer: 'fake', why: {}, pseudonym: '[EMAIL_1]' },
    }));
    return { text: mintRedactedText(text.replaceAll(/\S+@[\w.]+/g, '[EMAIL_1]')), entities };
  },
  redactConversation(raw) {
    const turns = raw.turns.map((turn) => [turn.role, this.redactText(turn.text).text] as const);
    const { conversation } = fakeConversation({ id: raw.externalId, isSample: raw.isSample, turns, subject: null });
    return { conversation, entities: [], found: { EMAIL: 1 } };
  },
  rescan: (text) => (text.includes('@') ? null : mintRedactedText(text)),
};

/** Each line of each file is a conversation of one turn; `broken` can't be read. */
async function* readLines(files: readonly { name: string; bytes: Uint8Array }[]): AsyncGenerator<ReadItem> {
  for (const [index, file] of files.entries()) {
    for (const line of new TextDecoder().decode(file.bytes).split('\n').filter(Boolean)) {
      await Promise.resolve();
      if (line === 'broken') {
        yield { kind: 'skipped', skipped: { place: file.name, reason: 'This line is not JSON.' } };
      } else {
        yield { kind: 'conversation', conversation: rawConversation(`${index}`, line) };
      }
    }
  }
}

function rawConversation(id: string, line: string) {
  return {
    source: sourceNameSchema.parse('files'),
    externalId: externalIdSchema.parse(id),
    version: versionSchema.parse('1'),
    channel: 'chat' as const,
    startedAt: instantSchema.parse('2026-11-02T09:00:00Z'),
    ...{ subject: null, customer: null, segments: {}, isSample: false },
    parties: [{ role: 'customer' as const, name: null, addresses: [] }],
    turns: [{ party: 0, role: 'customer' as const, text: RawText.of(line), at: null, externalId: null }],
  };
}

const stands = () => Promise.reject(new Error('a fake world stands still'));
/** Jobs may be asked for; nothing else changes. */
const standingStill: Parameters<Parameters<LocalParts['writing']>[0]>[0] = {
  sendJobs: () => Promise.resolve(),
  ...{ saveTracker: stands, removeTracker: stands, saveFeedback: stands, appendAudit: stands },
};

/** Everything the API needs, over a fake world that stands still. */
export function fakeParts(rows: FakeRows = fakeWorld): LocalParts {
  return {
    store: createFakeStore(rows),
    redactor: () => Promise.resolve(fakeRedactor),
    engine: () =>
      Promise.resolve({
        version: engineVersionSchema.parse('embedded 1'),
        extract: (conversation) =>
          fakeInsight({ ...fakeConversation({ id: conversation.externalId, turns: [] }), conversation }).insight,
      }),
    readFiles: (files) => readLines(files),
    now: () => worldDay,
    writing: (work) => work(standingStill),
    threshold: { customers: 5, conversations: 10 },
    timeZone: 'Europe/Stockholm',
  };
}

export interface FakeApiParts extends ApiParts {
  readonly store: FakeApiStore;
}

/** What a server needs around the fake world: no provider, loopback, and whatever a test says otherwise. */
export function fakeApiParts(
  wishes: Partial<Omit<ApiParts, 'store'>> = {},
  parts: LocalParts = fakeParts(),
): FakeApiParts {
  const silent = () => undefined;
  return {
    ...parts,
    store: fakeApiStore(parts.store),
    log: { info: silent, warn: silent, error: silent },
    ...{ listen: '127.0.0.1', port: 0, publicUrl: null, tls: null, trustedProxies: [], pages: '', plugins: [] },
    ...{ signIn: null, recordAskers: [], acceptPanelRequests: [], hasSources: false },
    ...wishes,
  };
}
