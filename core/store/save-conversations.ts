import { sql } from 'kysely';
import { conversationId, lastTurnAt } from '#core/conversation/conversation.ts';
import type { ConversationId, RedactedConversation } from '#core/conversation/conversation.ts';
import type { ConversationRedaction } from '#core/redaction/redactor.ts';
import { storableJson } from './body-reader.ts';
import type { Database } from './database.ts';
import { compareReadings, type Identity, type Reading } from './identity-table.ts';
import { insertIdentities, lockIdentities, updateIdentities } from './identity-table.ts';
import { ensureMonths } from './months.ts';
import { removeMade } from './remove-conversation.ts';
import type { SaveOutcome } from './store.ts';

/**
 * Writes conversations whatever the order in which their readings arrive: the greater (version, redactor) stands in the
 * end. `changed` are those that need a job.
 */
export async function saveConversations(
  db: Database,
  redactions: readonly ConversationRedaction[],
  reading: Reading,
): Promise<Saved> {
  if (redactions.length === 0) return { outcomes: [], changed: [] };
  const newest = pickNewest(redactions);
  await ensureMonths(
    db,
    newest.map(({ conversation }) => conversation.startedAt),
  );
  const added = await insertIdentities(
    db,
    newest.map(({ conversation }) => conversation),
    reading,
  );
  const standing = byId(added);
  const others = newest.filter(({ conversation }) => !standing.has(conversationId(conversation)));
  const changed = await updateOthers(db, others, reading);
  const written = new Map([...standing, ...changed.written]);
  await insertConversations(db, newest, written, reading.redactor);
  const outcomes = redactions.map((redaction): SaveOutcome => {
    const id = conversationId(redaction.conversation);
    if (!newest.includes(redaction)) return 'older';
    return standing.has(id) ? 'new' : (changed.outcomes.get(id) ?? 'older');
  });
  return { outcomes, changed: [...written.keys()] };
}

export interface Saved {
  readonly outcomes: readonly SaveOutcome[];
  readonly changed: readonly ConversationId[];
}

/** Of several readings of one conversation in a batch, the last of the newest. */
function pickNewest(redactions: readonly ConversationRedaction[]): readonly ConversationRedaction[] {
  const newest = new Map<string, ConversationRedaction>();
  for (const redaction of redactions) {
    const id = conversationId(redaction.conversation);
    const known = newest.get(id);
    if (!known || known.conversation.version <= redaction.conversation.version) newest.set(id, redaction);
  }
  return [...newest.values()];
}

async function updateOthers(
  db: Database,
  redactions: readonly ConversationRedaction[],
  reading: Reading,
): Promise<{ outcomes: ReadonlyMap<ConversationId, SaveOutcome>; written: ReadonlyMap<ConversationId, Identity> }> {
  const outcomes = new Map<ConversationId, SaveOutcome>();
  if (redactions.length === 0) return { outcomes, written: new Map() };
  const locked = byId(
    await lockIdentities(
      db,
      redactions.map(({ conversation }) => conversationId(conversation)),
    ),
  );
  const changes: { id: string; old: Identity; conversation: RedactedConversation }[] = [];
  for (const { conversation } of redactions) {
    const old = locked.get(conversationId(conversation));
    if (!old) continue;
    const outcome = judge(old, { ...reading, version: conversation.version });
    outcomes.set(conversationId(conversation), outcome);
    if (outcome === 'updated') changes.push({ id: old.id, old, conversation });
  }
  if (changes.length === 0) return { outcomes, written: new Map() };
  await updateIdentities(db, changes, reading);
  const moved = changes.filter(({ old, conversation }) => old.startedAt.toISOString() !== conversation.startedAt);
  await removeMade(
    db,
    moved.map(({ old }) => old),
  );
  return { outcomes, written: new Map(changes.map(({ old, conversation }) => [conversationId(conversation), old])) };
}

/**
 * The newer reading stands. What is gone comes back only by one that was asked for after the removal was known: one that
 * was asked for before may tell of the time before it.
 */
function judge(old: Identity, reading: Reading & { readonly version: string }): SaveOutcome {
  const order = compareReadings(reading, old);
  if (!old.goneAt) return order > 0 ? 'updated' : order < 0 ? 'older' : 'unchanged';
  if (order < 0 || reading.readAt === null) return 'older';
  return reading.readAt > old.goneAt.toISOString() ? 'updated' : 'unsure';
}

function byId(identities: readonly Identity[]): ReadonlyMap<ConversationId, Identity> {
  return new Map(identities.map((identity) => [conversationId(identity), identity]));
}

async function insertConversations(
  db: Database,
  redactions: readonly ConversationRedaction[],
  written: ReadonlyMap<ConversationId, Identity>,
  redactor: number,
): Promise<void> {
  const rows = redactions.flatMap((redaction) => {
    const identity = written.get(conversationId(redaction.conversation));
    return identity ? [conversationRow(identity.id, redaction)] : [];
  });
  if (rows.length === 0) return;
  await sql`
    insert into conversation (id, started_at, last_turn_at, source, external_id, version, redactor, channel,
      customer_key, is_sample, segments, found, stored_at, body)
    select id, started_at, last_turn_at, source, external_id, version, ${redactor}, channel,
      customer_key, is_sample, segments, found, now(), body
    from json_to_recordset(${storableJson(rows)}::json) as row (id bigint, started_at timestamptz,
      last_turn_at timestamptz, source text, external_id text, version text, channel text, customer_key text,
      is_sample boolean, segments jsonb, found jsonb, body json)
    on conflict (id, started_at) do update set last_turn_at = excluded.last_turn_at, version = excluded.version,
      redactor = excluded.redactor, channel = excluded.channel, customer_key = excluded.customer_key,
      segments = excluded.segments, found = excluded.found, stored_at = excluded.stored_at, body = excluded.body
    `.execute(db);
}

function conversationRow(id: string, { conversation, found }: ConversationRedaction): object {
  return {
    id,
    started_at: conversation.startedAt,
    last_turn_at: lastTurnAt(conversation),
    source: conversation.source,
    external_id: conversation.externalId,
    version: conversation.version,
    channel: conversation.channel,
    customer_key: conversation.customer,
    is_sample: conversation.isSample,
    segments: conversation.segments,
    found,
    body: { subject: conversation.subject, parties: conversation.parties, turns: conversation.turns },
  };
}
