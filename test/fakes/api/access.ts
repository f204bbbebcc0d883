/* eslint-disable @typescript-eslint/require-await -- a fake answers at once what a store promises */
import type { ApiStore } from '#core/api/start-api.ts';
import { readEntry, type ReadEntry } from '#core/audit/entry.ts';
import type { AccessRows, NewSession, SecretHash, ServiceTokenRow, SessionRow } from '#core/store/access-rows.ts';
import type { RowScope } from '#core/store/row-scope.ts';
import type { ScopedReads, StoreTransaction } from '#core/store/store.ts';

export interface FakeApiStore extends ApiStore {
  /** What was written to the audit log. */
  readonly entries: readonly ReadEntry[];
  /** For whom was read. */
  readonly scopes: readonly RowScope[];
}

/** A store for the API over given rows: sessions, links and tokens in memory, the audit log in a list. */
export function fakeApiStore(reads: ScopedReads): FakeApiStore {
  const entries: ReadEntry[] = [];
  const scopes: RowScope[] = [];
  const access = memoryAccess();
  const appendAudit = async (lines: readonly string[]) => {
    for (const line of lines) entries.push(readEntry(line) ?? fail(line));
  };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the API writes little else in a transaction
  const tx = {
    access,
    appendAudit,
    sendJobs: async () => undefined,
    saveTracker: refuse,
  } as unknown as StoreTransaction;
  return {
    ...{ access, entries, scopes },
    transaction: async (work) => work(tx),
    reading: async (scope, work) => {
      scopes.push(scope);
      return work(reads);
    },
  };
}

function refuse(): never {
  throw new Error('a fake world stands still');
}

function fail(line: string): never {
  throw new Error(`no entry: ${line}`);
}

function memoryAccess(): AccessRows {
  const sessions = new Map<string, NewSession>();
  const links = new Set<string>();
  const once = new Set<string>();
  const tokens = new Map<string, ServiceTokenRow>();
  const name = (key: SecretHash) => key.toString('hex');
  const matches = (made: NewSession, choice: Parameters<AccessRows['endSession']>[0]) =>
    ('key' in choice && choice.key.equals(made.key)) ||
    ('session' in choice && choice.session === made.session) ||
    ('userId' in choice && choice.userId === made.userId) ||
    ('providerSession' in choice && made.providerSession?.equals(choice.providerSession) === true);
  return {
    addSession: async (made) => void sessions.set(name(made.key), made),
    useSession: async (key) => rowOf(sessions.get(name(key))),
    endSession: async (choice) => {
      const ended = [...sessions.values()].filter((made) => matches(made, choice));
      for (const made of ended) sessions.delete(name(made.key));
      return ended;
    },
    listSessions: async () => [...sessions.values()].flatMap((made) => rowOf(made) ?? []),
    addLink: async (key) => void links.add(name(key)),
    takeLink: async (key) => links.delete(name(key)),
    useOnce: async (key) => !once.has(name(key)) && once.add(name(key)).size > 0,
    addToken: async ({ key, name: called, scopes }) => {
      const [madeAt, endsAt] = [new Date(), new Date(Date.now() + 60_000)];
      const row = {
        ...{ number: tokens.size + 1, name: called, scopes, madeAt, endsAt },
        usedAt: null,
        revokedAt: null,
      };
      tokens.set(name(key), row);
      return row;
    },
    useToken: async (key) => tokens.get(name(key)) ?? null,
    listTokens: async () => [...tokens.values()],
    revokeToken: async (called) => {
      const found = [...tokens].find(([, row]) => row.name === called);
      if (found) tokens.delete(found[0]);
      return found?.[1] ?? null;
    },
  };
}

function rowOf(made: NewSession | undefined): SessionRow | null {
  const at = new Date();
  return made ? { ...made, beganAt: at, seenAt: at, endsAt: new Date(at.getTime() + made.lastsSeconds * 1000) } : null;
}
