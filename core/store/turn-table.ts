import { sql } from 'kysely';
import { z } from 'zod';
import type { Instant } from '#core/conversation/conversation.ts';
import { instantOfRow } from './conversation-table.ts';
import type { Database } from './database.ts';

/**
 * Takes the next turn of a limit that all workers share, and gives how long to wait for it, in milliseconds. The
 * database's clock decides, so that workers with wrong clocks keep the limit too.
 */
export async function takeTurn(db: Database, name: string, perMinute: number): Promise<number> {
  const gap = sql`${60 / perMinute} * interval '1 second'`;
  const { rows } = await sql`
    insert into turn as t values (${name}, clock_timestamp() + ${gap})
    on conflict (name) do update set next_at = greatest(t.next_at, clock_timestamp()) + ${gap}
    returning greatest(0, extract(epoch from next_at - ${gap} - clock_timestamp()) * 1000) as wait_ms`.execute(db);
  return z.object({ wait_ms: z.coerce.number() }).parse(rows[0]).wait_ms;
}

/** Lets nobody's turn come before so many milliseconds have passed: the vendor asked for it. */
export async function holdTurns(db: Database, name: string, forMs: number): Promise<void> {
  const until = sql`clock_timestamp() + ${forMs / 1000} * interval '1 second'`;
  await sql`
    insert into turn as t values (${name}, ${until})
    on conflict (name) do update set next_at = greatest(t.next_at, ${until})`.execute(db);
}

/** The time by the database's clock. */
export async function readClock(db: Database): Promise<Instant> {
  const { rows } = await sql`select clock_timestamp() as now`.execute(db);
  return z.object({ now: instantOfRow }).parse(rows[0]).now;
}
