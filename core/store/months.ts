import { sql } from 'kysely';
import type { Instant } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';

/** Makes the partitions of the months in which conversations began, where they are missing. */
export async function ensureMonths(db: Database, instants: readonly Instant[]): Promise<void> {
  const months = new Set(instants.map((instant) => `${instant.slice(0, 7)}-01`).filter(hasOwnPartition));
  if (months.size > 0)
    await sql`select ensure_month(month) from unnest(${[...months].sort()}::date[]) as month`.execute(db);
}

/** Before 2000 and from 2100 on there is one partition each, made by the first migration. */
function hasOwnPartition(month: string): boolean {
  return month >= '2000-01-01' && month < '2100-01-01' && month.length === 10;
}
