import { sql } from 'kysely';
import type { ConversationId, Instant } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';
import { type Identity, lockIdentities, splitId } from './identity-table.ts';
import type { RemoveOutcome } from './store.ts';

/** Every table that holds something of one conversation; a test compares this list with the schema. */
export const tablesOfConversation = ['conversation', 'insight', 'theme_member', 'feedback', 'tracker_hit'] as const;

/**
 * Removes a conversation with all that was made from it. Its identity stays with the version that was removed, so that
 * a replayed delivery doesn't bring it back.
 */
export async function removeConversation(
  db: Database,
  id: ConversationId,
  readAt: Instant | null,
): Promise<RemoveOutcome> {
  const [identity] = await lockIdentities(db, [id]);
  if (!identity) await bar(db, id);
  if (!identity || identity.goneAt) return 'absent';
  if (isReadLater(identity, readAt)) return 'unsure';
  await removeMade(db, [identity]);
  await sql`delete from feedback where id = ${identity.id}`.execute(db);
  await sql`update identity set gone_at = clock_timestamp() where id = ${identity.id}`.execute(db);
  return 'removed';
}

/** The vendor was asked for the conversation after he was asked who told the removal: it may have come back meanwhile. */
function isReadLater(identity: Identity, readAt: Instant | null): boolean {
  return readAt !== null && identity.readAt !== null && identity.readAt.toISOString() > readAt;
}

/**
 * Keeps a conversation out that is gone at the vendor's before it was ever stored: a page that was read before its
 * removal may still be on its way.
 */
async function bar(db: Database, id: ConversationId): Promise<void> {
  const { source, externalId } = splitId(id);
  await sql`
    insert into identity (source, external_id, version, redactor, started_at, is_sample, gone_at)
    values (${source}, ${externalId}, '', 0, now(), false, clock_timestamp())
    on conflict (source, external_id) do nothing`.execute(db);
}

/** Removes the dated rows of conversations, under the month in which they stood. */
export async function removeMade(db: Database, identities: readonly Identity[]): Promise<void> {
  if (identities.length === 0) return;
  const ids = identities.map(({ id }) => id);
  const times = identities.map(({ startedAt }) => startedAt.toISOString());
  const theirs = (table: string) => sql`
    delete from ${sql.table(table)} as made using unnest(${ids}::bigint[], ${times}::timestamptz[]) as old (id, started_at)
    where made.id = old.id and made.started_at = old.started_at`;
  for (const table of ['conversation', 'insight']) await theirs(table).execute(db);
  await sql`
    with gone as (${theirs('theme_member')} returning is_sample)
    insert into theme_change (is_sample) select distinct is_sample from gone`.execute(db);
  await sql`delete from tracker_hit where id = any(${ids}::bigint[])`.execute(db);
}

/** Removes the samples altogether, so that they can be loaded again. */
export async function removeSamples(db: Database): Promise<number> {
  await sql`delete from feedback using identity where identity.id = feedback.id and identity.is_sample`.execute(db);
  for (const table of ['tracker_hit', 'conversation', 'insight', 'theme_member', 'theme']) {
    await sql`delete from ${sql.table(table)} where is_sample`.execute(db);
  }
  await sql`insert into theme_change (is_sample) values (true)`.execute(db);
  const { numAffectedRows } = await sql`delete from identity where is_sample`.execute(db);
  return Number(numAffectedRows ?? 0);
}
