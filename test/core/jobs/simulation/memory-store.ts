import { type ConversationId, conversationId } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { Job, JobName, Queue } from '#core/store/queue.ts';
import type { InsightOutcome, Store, StoredConversation, StoredInsight, StoreTransaction } from '#core/store/store.ts';
import { instant } from '#test/core/store/builders.ts';
import {
  commit,
  completeJob,
  copyState,
  type JobRow,
  messageOf,
  removeConversation,
  saveConversation,
} from './state.ts';
import type { State } from './state.ts';

/** What a database in a simulation needs of the world around it. */
export interface Outside {
  readonly state: State;
  readonly nowMs: () => number;
  /** A call to the outside: lets others go on, and may fail. */
  readonly call: () => Promise<void>;
  readonly number: () => number;
}

const heartbeatMs = 10_000;
const tryLimit = 60;

/** The store of one actor: the same rules as PostgreSQL's, in memory, each call a step of the simulation. */
export function memoryStore(outside: Outside): Store {
  const { state, call } = outside;
  const at = async <Answer>(answer: () => Answer): Promise<Answer> => {
    await call();
    const given = answer();
    // The answer may be lost on its way back.
    await call();
    return given;
  };
  return {
    ...unused,
    loadConversations: (ids) => at(() => ids.flatMap((id) => storedOf(state, id) ?? [])),
    loadInsight: (id) => at(() => insightOf(state, id)),
    loadModelReadings: (ids) =>
      at(() => ids.flatMap((id) => insightOf(state, id) ?? []).filter(({ modelRead }) => modelRead)),
    loadCursor: (source, name) => at(() => state.cursors.get(`${source} ${name}`) ?? null),
    loadSetting: () => at(() => null),
    markOfInsights: () => at(() => 'none'),
    listThemes: () => at(() => []),
    listTrackers: () => at(() => []),
    listMemberships: () => at(() => []),
    readInsights: async function* () {
      yield await at(() => []);
    },
    now: () => at(() => timeOf(outside)),
    takeTurn: () => at(() => 0),
    holdTurns: () => at(() => undefined),
    trySlot: async (_name, _limit, work) => {
      await call();
      return { answer: await work() };
    },
    loadMessage: (number) => at(() => messageOf(state.messages.get(number), outside.nowMs())),
    beginTry: (number, tries) => at(() => beginTry(outside, number, tries)),
    queue: memoryQueue(outside, at),
    transaction: async (work) => {
      await call();
      const before = copyState(state);
      const tx = copyState(state);
      const held = new Set<ConversationId>();
      const result = await work(transactionOn(outside, tx, held));
      await call();
      commit(state, before, tx, held);
      await call();
      return result;
    },
  };
}

function storedOf(state: State, id: ConversationId): StoredConversation | null {
  const row = state.conversations.get(id);
  if (!row?.redaction) return null;
  const { conversation, found } = row.redaction;
  const at = instant('2026-11-02T00:00:00Z');
  return { id, conversation, found, redactor: row.redactor, lastTurnAt: at, storedAt: at };
}

function insightOf(state: State, id: ConversationId): StoredInsight | null {
  const stored = storedOf(state, id);
  const made = state.insights.get(id);
  if (!stored || !made) return null;
  const { conversation, redactor, lastTurnAt: at } = stored;
  const { engine, insight, madeFrom, modelRead = null } = made;
  return {
    ...{ id, startedAt: at, customer: null, insight, engine, madeFromVersion: madeFrom.version, madeAt: at },
    ...{ language: insight.language, conversation, redactor, modelRead },
    isCurrent: madeFrom.version === conversation.version && madeFrom.redactor === redactor,
  };
}

function transactionOn(outside: Outside, tx: State, held: Set<ConversationId>): StoreTransaction {
  const at = async <Answer>(answer: () => Answer): Promise<Answer> => {
    await outside.call();
    return answer();
  };
  return {
    ...unused,
    saveConversations: (redactions, made) =>
      at(() =>
        redactions.map((redaction) => {
          const outcome = saveConversation(tx, redaction, made);
          if (outcome === 'new' || outcome === 'updated')
            addJob(outside, tx, 'extract', { id: conversationId(redaction.conversation) });
          return outcome;
        }),
      ),
    removeConversation: (id, readAt) => at(() => removeConversation(tx, id, readAt ?? null, timeOf(outside))),
    saveInsights: (insights) =>
      at(() =>
        insights.map((insight): InsightOutcome => {
          const row = tx.conversations.get(insight.id);
          held.add(insight.id);
          if (!row?.redaction) return 'gone';
          if (row.version !== insight.madeFrom.version || row.redactor !== insight.madeFrom.redactor) return 'stale';
          tx.insights.set(insight.id, insight);
          return 'saved';
        }),
      ),
    completeJobs: (jobs) => at(() => jobs.map((job) => completeJob(tx, job))),
    sendJobs: (name, data, options) =>
      at(() => {
        for (const item of data)
          if (name !== 'refine' || !isWaiting(tx, item)) addJob(outside, tx, name, item, options?.startAfter);
      }),
    saveCursor: (source, name, value) => at(() => void tx.cursors.set(`${source} ${name}`, value)),
    saveSetting: (name, value) => at(() => void tx.settings.set(name, value)),
    appendAudit: () => at(() => undefined),
    rotateCustomers: refuse,
    replaceThemes: () => at(() => undefined),
    replaceTrackerHits: () => at(() => undefined),
    placeConversations: () => at(() => undefined),
    placeTrackerHits: () => at(() => undefined),
    saveMessage: (message) =>
      at(() => {
        if ([...tx.messages.values()].some(({ marker }) => marker === message.marker)) return;
        const number = outside.number();
        tx.messages.set(number, { ...message, number, tries: 0, triedMs: null, sentAs: null });
        addJob(outside, tx, 'deliver', { number });
      }),
    markSent: (number, sentAs) =>
      at(() => {
        const row = tx.messages.get(number);
        if (row) tx.messages.set(number, { ...row, sentAs });
      }),
  };
}

const timeOf = ({ nowMs }: Outside) => instant(new Date(nowMs()).toISOString());

function beginTry({ state, nowMs }: Outside, number: number, tries: number): boolean {
  const row = state.messages.get(number);
  if (!row || row.tries !== tries || row.sentAs !== null) return false;
  state.messages.set(number, { ...row, tries: tries + 1, triedMs: nowMs() });
  return true;
}

/** A conversation waits once at most to be refined, as the queue's policy has it. */
function isWaiting(state: State, item: JobRow['data']): boolean {
  const isSame = ({ data }: JobRow) => 'id' in data && 'id' in item && data.id === item.id;
  return [...state.jobs.values()].some((row) => row.name === 'refine' && row.tries < 0 && isSame(row));
}

function addJob({ nowMs, number }: Outside, state: State, name: JobName, data: JobRow['data'], afterSeconds = 0): void {
  const row = { name, data, state: 'waiting', tries: -1, dueMs: nowMs() + 1000 * afterSeconds, beatMs: 0 } as const;
  state.jobs.set(`job ${number()}`, row);
}

function memoryQueue(outside: Outside, at: <Answer>(answer: () => Answer) => Promise<Answer>): Queue {
  const { state, nowMs } = outside;
  const giveBack = (id: string, row: JobRow) => {
    const isDead = row.tries >= tryLimit;
    const dueMs = nowMs() + Math.min(60_000, 1000 * 2 ** row.tries);
    state.jobs.set(id, { ...row, state: isDead ? 'dead' : 'waiting', dueMs });
  };
  const ours = (job: Job) => {
    const row = state.jobs.get(job.id);
    return row?.state === 'active' && row.tries === job.retryCount ? row : null;
  };
  return {
    send: (name, data) =>
      at(() => {
        if (name === 'group-themes' && [...state.jobs.values()].some((row) => row.name === name)) return;
        for (const item of data) addJob(outside, state, name, item);
      }),
    fetch: (name, limit) =>
      at(() => {
        const waiting = [...state.jobs].filter(
          ([, row]) => row.name === name && row.state === 'waiting' && row.dueMs <= nowMs(),
        );
        return waiting.slice(0, limit).map(([id, row]) => {
          const taken = { ...row, state: 'active', tries: row.tries + 1, beatMs: nowMs() } as const;
          state.jobs.set(id, taken);
          // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion, no-restricted-syntax -- rows of one name hold that name's data
          return { name, id, retryCount: taken.tries, priority: 0, data: row.data as never };
        });
      }),
    fail: (jobs) =>
      at(() => {
        for (const job of jobs) {
          const row = ours(job);
          if (row) giveBack(job.id, row);
        }
      }),
    touch: (jobs) =>
      at(() => {
        for (const job of jobs) {
          const row = ours(job);
          if (row) state.jobs.set(job.id, { ...row, beatMs: nowMs() });
        }
      }),
    supervise: () =>
      at(() => {
        for (const [id, row] of state.jobs)
          if (row.state === 'active' && row.beatMs < nowMs() - heartbeatMs) giveBack(id, row);
      }),
    count: refuse,
    listDead: refuse,
    sendDeadAgain: refuse,
  };
}

function refuse(): never {
  throw new LyhordError('part-missing', { part: 'simulated store' });
}

/** What the pipeline doesn't call. */
const unused = {
  readGeneration: refuse,
  tokens: { read: refuse, change: refuse, list: refuse },
  reading: refuse,
  audit: {
    ...{ number: refuse, lastCheckpoint: refuse, readCheckpoints: refuse, readBatch: refuse },
    ...{ readRows: refuse, readWaiting: refuse, readBack: refuse },
  },
  access: {
    ...{ addSession: refuse, useSession: refuse, endSession: refuse, listSessions: refuse },
    ...{ addLink: refuse, takeLink: refuse, useOnce: refuse },
    ...{ addToken: refuse, useToken: refuse, listTokens: refuse, revokeToken: refuse },
  },
  loadConversation: refuse,
  loadConversations: refuse,
  listConversations: refuse,
  earlierContacts: refuse,
  loadInsight: refuse,
  loadModelReadings: refuse,
  readInsights: refuse,
  countConversations: refuse,
  countListed: refuse,
  sumFound: refuse,
  listThemes: refuse,
  listTrackers: refuse,
  countThemeSegments: refuse,
  countTrackerWeeks: refuse,
  listTrackerHits: refuse,
  countTrackerCustomers: refuse,
  saveTracker: refuse,
  removeTracker: refuse,
  replaceTrackerHits: refuse,
  placeConversations: refuse,
  placeTrackerHits: refuse,
  listMemberships: refuse,
  markOfInsights: refuse,
  countOutdated: refuse,
  listOutdated: refuse,
  themesOf: refuse,
  countThemeWeeks: refuse,
  listThemeConversations: refuse,
  countThemeCustomers: refuse,
  loadCursor: refuse,
  listFeedback: refuse,
  loadSetting: refuse,
  saveConversation: refuse,
  removeSamples: refuse,
  saveInsight: refuse,
  sendJobs: refuse,
  saveFeedback: refuse,
  describe: refuse,
  close: refuse,
};
