import { sql } from 'kysely';
import type { ConversationId, Instant, RedactedConversation } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';

export interface Identity {
  readonly id: string;
  readonly source: string;
  readonly externalId: string;
  readonly version: string;
  readonly redactor: number;
  readonly startedAt: Date;
  readonly goneAt: Date | null;
  readonly readAt: Date | null;
}

/** How conversations were read: by which redactor, and when the vendor was asked (null where nobody was). */
export interface Reading {
  readonly redactor: number;
  readonly readAt: Instant | null;
}

/** Splits `<source>:<externalId>`; a source's name has no colon. */
export function splitId(id: ConversationId): { source: string; externalId: string } {
  const colon = id.indexOf(':');
  return { source: id.slice(0, colon), externalId: id.slice(colon + 1) };
}

/** Orders two readings of a conversation: by the vendor's version, then by the redactor. Positive: `a` is newer. */
export function compareReadings(
  a: { version: string; redactor: number },
  b: { version: string; redactor: number },
): number {
  if (a.version !== b.version) return a.version > b.version ? 1 : -1;
  return a.redactor - b.redactor;
}

/** Makes the identities that are new; those that stand already, or are made by somebody else just now, are left out. */
export async function insertIdentities(
  db: Database,
  conversations: readonly RedactedConversation[],
  { redactor, readAt }: Reading,
): Promise<readonly Identity[]> {
  const { rows } = await sql<IdentityRow>`
    insert into identity (source, external_id, version, redactor, started_at, is_sample, read_at)
    select source, external_id, version, ${redactor}, started_at, is_sample, ${readAt}::timestamptz from unnest(
      ${conversations.map(({ source }) => source)}::text[], ${conversations.map(({ externalId }) => externalId)}::text[],
      ${conversations.map(({ version }) => version)}::text[],
      ${conversations.map(({ startedAt }) => startedAt)}::timestamptz[],
      ${conversations.map(({ isSample }) => isSample)}::boolean[]
    ) as row (source, external_id, version, started_at, is_sample)
    order by source collate "C", external_id collate "C"
    on conflict (source, external_id) do nothing
    returning id, source, external_id, version, redactor, started_at, gone_at, read_at`.execute(db);
  return rows.map(readIdentity);
}

/** Holds the identities until the transaction ends, always in one order, so that two transactions can't block each other. */
export async function lockIdentities(db: Database, ids: readonly ConversationId[]): Promise<readonly Identity[]> {
  const parts = ids.map(splitId);
  const { rows } = await sql<IdentityRow>`
    select id, source, external_id, version, redactor, started_at, gone_at, read_at from identity
    where (source, external_id) in (select * from unnest(
      ${parts.map(({ source }) => source)}::text[], ${parts.map(({ externalId }) => externalId)}::text[]))
    order by source, external_id for update`.execute(db);
  return rows.map(readIdentity);
}

/** Writes the newer reading's version; an identity that was gone is there again. */
export async function updateIdentities(
  db: Database,
  changes: readonly { id: string; conversation: RedactedConversation }[],
  { redactor, readAt }: Reading,
): Promise<void> {
  await sql`
    update identity set version = row.version, redactor = ${redactor}, started_at = row.started_at, gone_at = null,
      read_at = coalesce(greatest(read_at, ${readAt}::timestamptz), read_at)
    from unnest(
      ${changes.map(({ id }) => id)}::bigint[], ${changes.map(({ conversation }) => conversation.version)}::text[],
      ${changes.map(({ conversation }) => conversation.startedAt)}::timestamptz[]
    ) as row (id, version, started_at)
    where identity.id = row.id`.execute(db);
}

interface IdentityRow {
  id: string;
  source: string;
  external_id: string;
  version: string;
  redactor: number;
  started_at: Date;
  gone_at: Date | null;
  read_at: Date | null;
}

function readIdentity(row: IdentityRow): Identity {
  return {
    id: row.id,
    source: row.source,
    externalId: row.external_id,
    version: row.version,
    redactor: row.redactor,
    startedAt: row.started_at,
    goneAt: row.gone_at,
    readAt: row.read_at,
  };
}
