import { conversationId } from '#core/conversation/conversation.ts';
import type { ConversationId, Instant } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { ConversationRedaction } from '#core/redaction/redactor.ts';
import type { Job, JobData, JobName } from '#core/store/queue.ts';
import type { NewInsight, NewMessage, OutboxMessage, RemoveOutcome, SaveOutcome } from '#core/store/store.ts';

/**
 * What the database of a simulation holds. A transaction works on a copy; it is refused where another one was committed
 * that wrote the same key, as a database in serializable isolation would.
 */
export interface State {
  readonly conversations: Map<ConversationId, StoredRow>;
  readonly insights: Map<ConversationId, NewInsight>;
  readonly jobs: Map<string, JobRow>;
  readonly cursors: Map<string, string | null>;
  readonly messages: Map<number, MessageRow>;
  readonly settings: Map<string, unknown>;
}

export interface StoredRow {
  readonly version: string;
  readonly redactor: string;
  /** Null where it is gone. */
  readonly redaction: ConversationRedaction | null;
  readonly goneAt: Instant | null;
  readonly readAt: Instant | null;
}

export interface JobRow {
  readonly name: JobName;
  readonly data: JobData[JobName];
  readonly state: 'waiting' | 'active' | 'dead';
  readonly tries: number;
  readonly dueMs: number;
  readonly beatMs: number;
}

export interface MessageRow extends NewMessage {
  readonly number: number;
  readonly tries: number;
  readonly triedMs: number | null;
  readonly sentAs: string | null;
}

export function emptyState(): State {
  return {
    conversations: new Map(),
    insights: new Map(),
    jobs: new Map(),
    cursors: new Map(),
    messages: new Map(),
    settings: new Map(),
  };
}

export const copyState = (state: State): State => ({
  conversations: new Map(state.conversations),
  insights: new Map(state.insights),
  jobs: new Map(state.jobs),
  cursors: new Map(state.cursors),
  messages: new Map(state.messages),
  settings: new Map(state.settings),
});

/**
 * Writes what a transaction changed; throws `database-locked` where somebody else changed one of the same keys, or of
 * those that it held.
 */
export function commit(state: State, before: State, after: State, held: ReadonlySet<ConversationId>): void {
  const names = ['conversations', 'insights', 'jobs', 'cursors', 'messages', 'settings'] as const;
  for (const name of names) {
    for (const key of changedKeys(before[name], after[name]))
      if (read(state[name], key) !== read(before[name], key)) throw new LyhordError('database-locked');
  }
  for (const id of held)
    if (state.conversations.get(id) !== before.conversations.get(id)) throw new LyhordError('database-locked');
  for (const name of names) {
    for (const key of changedKeys(before[name], after[name])) write(state[name], key, read(after[name], key));
  }
}

type AnyMap = ReadonlyMap<unknown, unknown>;

function changedKeys(before: AnyMap, after: AnyMap): unknown[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

const read = (map: AnyMap, key: unknown): unknown => map.get(key);

function write(map: Map<never, never> | Map<unknown, unknown>, key: unknown, value: unknown): void {
  const open: Map<unknown, unknown> = map;
  if (value === undefined) open.delete(key);
  else open.set(key, value);
}

/** The rules of `saveConversations`, on the copy of a transaction. */
export function saveConversation(
  tx: State,
  redaction: ConversationRedaction,
  { redactor, readAt = null }: { readonly redactor: string; readonly readAt?: Instant | null },
): SaveOutcome {
  const id = conversationId(redaction.conversation);
  const { version } = redaction.conversation;
  const old = tx.conversations.get(id);
  const isLater = Boolean(old?.goneAt && readAt && readAt > old.goneAt);
  if (old?.goneAt && !isLater) return readAt && version >= old.version ? 'unsure' : 'older';
  const isNewer =
    !old ||
    (isLater && version === old.version) ||
    version > old.version ||
    (version === old.version && redactor > old.redactor);
  if (!isNewer) return version === old.version && old.redaction ? 'unchanged' : 'older';
  const times = [old?.readAt ?? null, readAt].filter((time) => time !== null);
  tx.conversations.set(id, { version, redactor, redaction, goneAt: null, readAt: times.sort().at(-1) ?? null });
  return old ? 'updated' : 'new';
}

export function removeConversation(tx: State, id: ConversationId, readAt: Instant | null, now: Instant): RemoveOutcome {
  const old = tx.conversations.get(id);
  if (old?.goneAt) return 'absent';
  if (readAt && old?.readAt && old.readAt > readAt) return 'unsure';
  const { version = '', redactor = '', readAt: wasReadAt = null } = old ?? {};
  tx.conversations.set(id, { version, redactor, redaction: null, goneAt: now, readAt: wasReadAt });
  tx.insights.delete(id);
  return old ? 'removed' : 'absent';
}

export function completeJob(tx: State, job: Job): boolean {
  const row = tx.jobs.get(job.id);
  if (row?.state !== 'active' || row.tries !== job.retryCount) return false;
  tx.jobs.delete(job.id);
  return true;
}

export function messageOf(row: MessageRow | undefined, nowMs: number): OutboxMessage | null {
  if (!row || row.sentAs !== null) return null;
  const { number, target, marker, message, tries, triedMs } = row;
  return { number, target, marker, message, tries, quietMs: triedMs === null ? null : nowMs - triedMs };
}
