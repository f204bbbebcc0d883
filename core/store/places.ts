import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';
import { splitId } from './identity-table.ts';

/** Where a conversation's rows stand: its number, and its month by the time at which it began. */
export interface Place {
  readonly conversation: ConversationId;
  readonly id: string;
  /** The database's own text of it, to the microsecond. */
  readonly startedAt: string;
}

/** The places of conversations, in no order; those that are unknown or gone have none. */
export async function findPlaces(db: Database, ids: readonly ConversationId[]): Promise<readonly Place[]> {
  const parts = ids.map(splitId);
  const { rows } = await sql`
    select source || ':' || external_id as conversation, id, started_at::text from identity
    where (source, external_id) in (select * from unnest(${parts.map(({ source }) => source)}::text[],
      ${parts.map(({ externalId }) => externalId)}::text[])) and gone_at is null`.execute(db);
  return z.array(placeRow).parse(rows);
}

/**
 * The rows of `table` at these places. Places are given as values and not by a join: PostgreSQL then plans for their
 * months alone, which takes a twentieth of the time that planning for all of them does.
 */
export function atPlaces(
  table: 'c' | 'n' | 'm',
  places: readonly Pick<Place, 'id' | 'startedAt'>[],
): RawBuilder<unknown> {
  const name = sql.ref(table);
  const times = [...new Set(places.map(({ startedAt }) => startedAt))];
  return sql`${name}.id = any(${places.map(({ id }) => id)}::bigint[]) and ${name}.started_at = any(${times}::timestamptz[])`;
}

/**
 * Reads at the places of conversations. One whose rows aren't where its identity said a moment ago has just begun in
 * another month: its place is looked up once more.
 */
export async function readAtPlaces<Row>(
  db: Database,
  ids: readonly ConversationId[],
  read: (places: readonly Place[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const places = await findPlaces(db, ids);
  if (places.length === 0) return [];
  const rows = await read(places);
  return rows.length >= places.length ? rows : read(await findPlaces(db, ids));
}

const placeRow = z
  .object({ conversation: conversationIdSchema, id: z.string(), started_at: z.string() })
  .transform(({ started_at: startedAt, ...row }) => ({ ...row, startedAt }));
