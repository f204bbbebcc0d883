import { auditIdOf, actorOf } from '#core/access/actor.ts';
import { findWidest } from '#core/access/policy.ts';
import type { RecordPermission } from '#core/access/record-permission.ts';
import { auditWord } from '#core/audit/audit-id.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import type { Action, Principal, Scope } from '#core/contracts/principal.ts';
import { conversationId, conversationIdSchema, type ConversationId } from '#core/conversation/conversation.ts';
import { panelPriority } from '#core/store/queue.ts';
import type { RowScope } from '#core/store/row-scope.ts';
import type { ScopedReads } from '#core/store/store.ts';
import { contractVersion, type LyhordFor } from './contract.ts';
import { changingWords, storedWords, textWords } from './local-lyhord.ts';
import type { ChangingWords, LocalParts, StoredWords, TextWords } from './local-lyhord.ts';
import { check, RequestRefused } from './read-request.ts';
import { panelAskSchema } from './schemas.ts';

export interface ScopedParts extends Omit<LocalParts, 'store'> {
  /** Reads for somebody, as the store's `reading` does. */
  readonly reading: <T>(scope: RowScope, work: (store: ScopedReads) => Promise<T>) => Promise<T>;
  readonly recordPermission: RecordPermission;
  /** Writes to the audit log; throws where that can't be, and nothing is answered then. */
  readonly record: (entry: AuditEntry) => Promise<void>;
}

/** The same words for each asker: decided by the policy table, bound to his rows by the database, recorded. */
export function createScopedLyhord(parts: ScopedParts): LyhordFor {
  return (principal) => {
    const door = createDoor(parts, principal);
    return {
      ...readsOf(door),
      ...textsOf(parts, door),
      ...changesOf(parts, principal, door),
      health: () => countFor(parts, principal),
    };
  };
}

interface Door {
  /** Gives what `work` reads with the most that the asker may have. Throws `not-allowed`. */
  read<T>(action: Action, id: ConversationId | null, work: (words: StoredWords) => Promise<T>): Promise<T>;
  /** The same over the rows themselves. */
  readRows<T>(action: Action, work: (store: ScopedReads) => Promise<T>): Promise<T>;
  readRecord<T>(action: Action, id: ConversationId, work: (store: ScopedReads) => Promise<T>): Promise<T>;
  /** Throws `not-allowed`. */
  demand(action: Action): Scope;
  seen(entry: Seen): Promise<void>;
  /** Has a conversation read before all that nobody waits for. */
  hurry(id: ConversationId): Promise<void>;
}

/** A panel asks again and again while it waits. */
const hurrySeconds = 60;

type Seen = Pick<Extract<AuditEntry, { action: 'seen' }>, 'thing' | 'id' | 'count'>;

function createDoor(parts: ScopedParts, principal: Principal): Door {
  const demand = (action: Action): Scope => {
    const widest = findWidest(principal, action);
    if (!widest) throw new RequestRefused('not-allowed');
    return widest.scope;
  };
  return {
    demand,
    read: async (action, id, work) => {
      const rows = await rowsFor(parts, principal, demand(action), id);
      return parts.reading(rows, (store) => work(storedWords({ ...parts, store })));
    },
    readRecord: async (action, id, work) => parts.reading(await rowsFor(parts, principal, demand(action), id), work),
    readRows: async (action, work) => parts.reading(await rowsFor(parts, principal, demand(action), null), work),
    hurry: (id) =>
      parts.writing((tx) => tx.sendJobs('extract', [{ id }], { priority: panelPriority, onceInSeconds: hurrySeconds })),
    // Who sees made-up samples without coming in has nothing of anybody's.
    seen: async (entry) => {
      if (principal.via !== 'samples') await parts.record({ who: actorOf(principal), action: 'seen', ...entry });
    },
  };
}

/** What the database shows. One record is shown to whom its vendor, or the administrator's setting, lets read it. */
async function rowsFor(
  { recordPermission }: ScopedParts,
  principal: Principal,
  scope: Scope,
  id: ConversationId | null,
): Promise<RowScope> {
  if (principal.via === 'samples') return { rows: 'samples' };
  if (scope === 'groups') return { rows: 'groups', groups: principal.groups };
  if (scope !== 'own-record') return { rows: scope };
  const at = id?.indexOf(':') ?? -1;
  if (id === null || at < 0) throw new RequestRefused('not-allowed');
  const record = { source: id.slice(0, at), externalId: id.slice(at + 1) };
  if (!(await recordPermission.mayRead(principal, record))) throw new RequestRefused('not-allowed');
  return { rows: 'record', id };
}

function readsOf(door: Door): Omit<StoredWords, 'health'> {
  return {
    panel: async (ask) => {
      const id = conversationId(check(panelAskSchema, ask));
      const answer = await door.read('panel.read', id, (words) => words.panel(ask));
      if (answer.state !== 'not-here') await door.seen({ thing: 'panel', id: auditIdOf(id) });
      if (answer.state === 'waiting') await door.hurry(id);
      return answer;
    },
    conversations: async (ask) => {
      const answer = await door.read('conversation.list', null, (words) => words.conversations(ask));
      await door.seen({ thing: 'list', count: answer.rows.length });
      return answer;
    },
    conversation: async (id) => {
      const known = check(conversationIdSchema, id);
      const answer = await door.read('conversation.read', known, (words) => words.conversation(known));
      if (answer) await door.seen({ thing: 'conversation', id: auditIdOf(known) });
      return answer;
    },
    themes: async (world) => {
      const answer = await door.read('themes.read', null, (words) => words.themes(world));
      await door.seen({ thing: 'themes', count: answer.themes.length });
      return answer;
    },
    theme: async (id) => {
      const answer = await door.read('themes.read', null, (words) => words.theme(id));
      if (answer) await door.seen({ thing: 'theme', id: auditIdOf(answer.id) });
      return answer;
    },
    trackers: async (world) => {
      const answer = await door.read('trackers.read', null, (words) => words.trackers(world));
      await door.seen({ thing: 'themes', count: answer.trackers.length });
      return answer;
    },
    tryTracker: async (draft, world) => {
      const answer = await door.read('trackers.try', null, (words) => words.tryTracker(draft, world));
      await door.seen({ thing: 'list', count: answer.hits.length });
      return answer;
    },
  };
}

/** A change is learnt from the rows that the asker may read, and stands in the log with him who made it. */
function changesOf(parts: ScopedParts, principal: Principal, door: Door): ChangingWords {
  const reading = <T>(work: (store: ScopedReads) => Promise<T>) => door.readRows('trackers.change', work);
  const words = changingWords({ ...parts, reading, by: principal.id }, (tx, { kind, id }) => {
    const who = actorOf(principal);
    if (kind === 'judged')
      return record(tx, { who, action: 'changed', thing: auditWord('feedback'), id: auditIdOf(id) });
    const told = { thing: auditWord('tracker'), id: auditIdOf(id) };
    return record(
      tx,
      kind === 'changed' ? { who, action: 'changed', ...told } : { who, action: 'removed', ...told, count: 1 },
    );
  });
  return {
    saveTracker: words.saveTracker,
    giveFeedback: async (feedback) => {
      const id = check(conversationIdSchema, feedback.conversation);
      // Whoever may not read it may not judge it, and of what isn't there nothing is kept.
      const isThere = await door.readRecord(
        'feedback.give',
        id,
        async (store) => (await store.loadConversation(id)) !== null,
      );
      if (!isThere) throw new RequestRefused('not-found');
      await words.giveFeedback(feedback);
    },
    removeTracker: async (id) => {
      door.demand('trackers.change');
      await words.removeTracker(id);
    },
  };
}

/** Texts that the asker brings: nothing stored is read for them. */
function textsOf(parts: ScopedParts, door: Door): TextWords {
  const local = textWords(parts);
  return {
    redact: async (text, signal) => {
      door.demand('text.redact');
      return local.redact(text, signal);
    },
    analyse: async function* analyseOwn(files, signal) {
      door.demand('text.analyze');
      yield* local.analyse(files, signal);
    },
  };
}

async function countFor(parts: ScopedParts, principal: Principal) {
  const about = { status: 'ok', contract: contractVersion } as const;
  if (principal.via === 'nobody') return { ...about, conversations: null, samples: null };
  // How many there are is told to everybody who came in; it is no one's conversation.
  const rows = principal.via === 'samples' ? 'samples' : 'all';
  return parts.reading({ rows }, (store) => storedWords({ ...parts, store }).health());
}
