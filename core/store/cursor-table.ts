import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function loadCursor(db: Database, source: string, name: string): Promise<string | null> {
  const query = db.selectFrom('cursor').select('value').where('source', '=', source).where('name', '=', name);
  return (await query.executeTakeFirst())?.value ?? null;
}

export async function saveCursor(db: Database, source: string, name: string, value: string | null): Promise<void> {
  await sql`
    insert into cursor values (${source}, ${name}, ${value}, now())
    on conflict (source, name) do update set value = excluded.value, moved_at = excluded.moved_at`.execute(db);
}
