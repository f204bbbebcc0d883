import { sql } from 'kysely';
import type { z } from 'zod';
import { storableJson } from './body-reader.ts';
import type { Database } from './database.ts';

export async function loadSetting<T extends z.ZodType>(
  db: Database,
  name: string,
  schema: T,
): Promise<z.infer<T> | null> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  if (!row) return null;
  const parsed = schema.safeParse(row.value);
  return parsed.success ? parsed.data : null;
}

export async function saveSetting(db: Database, name: string, value: unknown): Promise<void> {
  await sql`
    insert into setting values (${name}, ${storableJson(value)}::json, now())
    on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at`.execute(db);
}
