import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';

/**
 * Runs `work` in one of `limit` slots that all processes share, or gives null where all are taken. A slot is a lock of a
 * connection: it is free again when its holder is killed.
 */
export function trySlot<Answer>(
  db: Database,
  name: string,
  limit: number,
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | null> {
  return db.connection().execute(async (connection) => {
    for (let slot = 0; slot < limit; slot += 1) {
      const key = sql`7236119, hashtext(${`${name} ${slot}`})`;
      const { rows } = await sql`select pg_try_advisory_lock(${key}) as got`.execute(connection);
      if (!gotSchema.parse(rows)[0].got) continue;
      try {
        return { answer: await work() };
      } finally {
        // Where the connection was lost the lock went with it, and the work's own answer counts.
        await sql`select pg_advisory_unlock(${key})`.execute(connection).catch(() => undefined);
      }
    }
    return null;
  });
}

const gotSchema = z.tuple([z.object({ got: z.boolean() })]);
