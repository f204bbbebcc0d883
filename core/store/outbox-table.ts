import { sql } from 'kysely';
import { z } from 'zod';
import { storableJson } from './body-reader.ts';
import type { Database } from './database.ts';
import type { NewMessage, OutboxMessage } from './store.ts';

/** Writes a message to be sent; one with the same marker stands already. Gives its number, or null where it stood. */
export async function saveMessage(db: Database, { target, marker, message }: NewMessage): Promise<number | null> {
  const { rows } = await sql`
    insert into outbox (target, marker, message, written_at) values (${target}, ${marker}, ${storableJson(message)}::json, now())
    on conflict (marker) do nothing returning number`.execute(db);
  return rows.length === 0 ? null : numberRow.parse(rows[0]).number;
}

/** Null where there is none of that number, or it has been sent. `quietMs` is how long ago it was last tried. */
export async function loadMessage(db: Database, number: number): Promise<OutboxMessage | null> {
  const { rows } = await sql`
    select number, target, marker, message, tries,
      extract(epoch from clock_timestamp() - tried_at) * 1000 as quiet_ms
    from outbox where number = ${number} and sent_at is null`.execute(db);
  return rows.length === 0 ? null : messageRow.parse(rows[0]);
}

/** Says that a try begins now. False where another one has begun or ended it since it was read. */
export async function beginTry(db: Database, number: number, tries: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update outbox set tried_at = clock_timestamp(), tries = tries + 1
    where number = ${number} and tries = ${tries} and sent_at is null`.execute(db);
  return numAffectedRows === 1n;
}

export async function markSent(db: Database, number: number, sentAs: string): Promise<void> {
  await sql`update outbox set sent_at = now(), sent_as = ${sentAs} where number = ${number}`.execute(db);
}

const numberRow = z.object({ number: z.coerce.number() });

const messageRow = z
  .object({
    number: z.coerce.number(),
    target: z.string(),
    marker: z.string(),
    message: z.unknown(),
    tries: z.number(),
    quiet_ms: z.coerce.number().nullable(),
  })
  .transform(({ quiet_ms: quietMs, ...row }) => ({ ...row, quietMs: row.tries === 0 ? null : quietMs }));
