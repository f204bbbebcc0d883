import { sql } from 'kysely';
import { z } from 'zod';
import type { ConversationId } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';
import { atPlaces, findPlaces } from './places.ts';

/** For whom a transaction reads: PostgreSQL shows it these rows and no others, whatever the statement asks for. */
export type RowScope =
  | { readonly rows: 'samples' | 'aggregates' | 'all' }
  | { readonly rows: 'groups'; readonly groups: readonly string[] }
  /** One conversation, and the earlier ones of its customer. */
  | { readonly rows: 'record'; readonly id: ConversationId };

/** Gives up the program's own sight for the rest of the transaction; nothing can be written after it. */
export async function enterScope(tx: Database, scope: RowScope): Promise<void> {
  const record = scope.rows === 'record' ? await findRecord(tx, scope.id) : { id: '', customer: '' };
  const groups = scope.rows === 'groups' ? scope.groups : [];
  await sql`select set_config('lyhord.groups', ${[...groups]}::text[]::text, true),
    set_config('lyhord.record', ${record.id}, true),
    set_config('lyhord.customer', ${record.customer}, true),
    set_config('lyhord.access', ${scope.rows}, true)`.execute(tx);
}

const nobody = { id: '', customer: '' };
const recordSchema = z.object({ id: z.string(), customer: z.string() }).catch(nobody);

async function findRecord(tx: Database, id: ConversationId): Promise<z.infer<typeof recordSchema>> {
  const places = await findPlaces(tx, [id]);
  if (places.length === 0) return nobody;
  const { rows } = await sql`
    select c.id::text as id, coalesce(c.customer_key, '') as customer from conversation c
    where ${atPlaces('c', places)}`.execute(tx);
  return recordSchema.parse(rows[0]);
}
