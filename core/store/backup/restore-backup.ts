import type pg from 'pg';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { queueSchema } from '../queue-options.ts';
import { remakeJobs } from '../remake-jobs.ts';
import { restoredSetting } from '../restored.ts';
import type { BackupHeader } from './backup-format.ts';
import { withSession } from './backup-session.ts';
import { loadRows } from './load-rows.ts';
import { checkBackup } from './read-backup.ts';
import { listMigrations, listTables } from './table-catalog.ts';

export interface RestoreFacts {
  readonly madeAt: string;
  readonly rows: number;
  /** Jobs that were made again from the rows that need work. */
  readonly jobs: number;
}

export interface RestorePlan {
  /** The database as its owner. */
  readonly connection: pg.ClientConfig;
  readonly file: string;
  /** Of the key that hashes customers here; null where there is none. */
  readonly keyMark: string | null;
  /** The key is lost: customers of before and after then count as different ones. */
  readonly mayDifferKey: boolean;
  /** Called when the file was found whole, with its rows. */
  readonly onChecked?: (rows: number) => void;
  readonly onRows?: (count: number) => void;
  readonly signal?: AbortSignal;
}

/** Held while a backup is restored. */
const lockKeys = '7236118, 5';

/**
 * Restores a backup into an empty database: the schema as it was then, every row in one transaction, and then the schema
 * forward to this program's. Nothing is changed where the file is damaged, of a newer program, or the database holds
 * something.
 */
export async function restoreBackup(plan: RestorePlan): Promise<RestoreFacts> {
  const { header, rows } = await checkBackup(plan.file);
  checkFits(plan, header);
  plan.onChecked?.(rows);
  const jobs = await withSession(plan.connection, async (client) => {
    await makeEmpty(client);
    await migrate(
      plan.connection,
      migrations.filter(({ number }) => header.schema.includes(number)),
    );
    const made = await loadAll(client, plan, header);
    await migrate(plan.connection);
    // The planner knows nothing of tables that were just filled, and autovacuum never looks at a partitioned one.
    for (const { name } of await listTables(client)) await client.query(`analyze ${client.escapeIdentifier(name)}`);
    return made;
  });
  return { madeAt: header.madeAt, rows, jobs };
}

function checkFits({ file, keyMark, mayDifferKey }: RestorePlan, header: BackupHeader): void {
  const known = new Set(migrations.map(({ number }) => number));
  const unknown = header.schema.find((number) => !known.has(number));
  if (unknown !== undefined) throw new LyhordError('backup-newer', { file, schema: unknown });
  if (header.keyMark !== null && header.keyMark !== keyMark && !mayDifferKey)
    throw new LyhordError('restore-other-key');
}

const lockedSchema = z.tuple([z.object({ locked: z.boolean() })]);
const othersSchema = z.tuple([z.object({ others: z.coerce.number() })]);

/** What is there may be a schema without rows, of this or another version: it is made anew. */
async function makeEmpty(client: pg.Client): Promise<void> {
  const lock = await client.query(`select pg_try_advisory_lock(${lockKeys}) as locked`);
  if (!lockedSchema.parse(lock.rows)[0].locked) throw new LyhordError('database-in-use');
  const others = await client.query(
    `select count(*) as others from pg_stat_activity where datname = current_database() and application_name = 'lyhord'`,
  );
  if (othersSchema.parse(others.rows)[0].others > 0) throw new LyhordError('database-in-use');
  if ((await listMigrations(client)).length === 0) return;
  const table = await findFilled(client);
  if (table) throw new LyhordError('restore-not-empty', { table });
  await client.query(`drop schema lyhord cascade; drop schema if exists ${queueSchema} cascade`);
}

/** What migrations and a first start write of themselves. */
const ofStart = new Set(['maker', 'setting', 'theme_change', 'customer_generation']);
const filledSchema = z.tuple([z.object({ filled: z.boolean() })]);

async function findFilled(client: pg.Client): Promise<string | null> {
  for (const { name } of await listTables(client)) {
    if (ofStart.has(name)) continue;
    const { rows } = await client.query(`select exists (select from ${client.escapeIdentifier(name)}) as filled`);
    if (filledSchema.parse(rows)[0].filled) return name;
  }
  return null;
}

async function loadAll(client: pg.Client, plan: RestorePlan, header: BackupHeader): Promise<number> {
  await client.query('begin');
  try {
    // What the migrations wrote stands in the backup too, as it was then.
    for (const { name } of (await listTables(client)).toReversed())
      await client.query(`delete from ${client.escapeIdentifier(name)}`);
    await loadRows(client, plan);
    await settleOutbox(client, header);
    const jobs = await remakeJobs(client);
    const value = JSON.stringify({ madeAt: header.madeAt, restoredAt: new Date().toISOString() });
    await client.query(
      `insert into setting values ($1, $2::text::json, now())
       on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at`,
      [restoredSetting, value],
    );
    await client.query('commit');
    return jobs;
  } catch (error) {
    // A session that was lost has undone it by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * A message that waited when the backup was made may have been sent since: each counts as tried, so that it is looked
 * for at the vendor's before it is sent.
 */
async function settleOutbox(client: pg.Client, header: BackupHeader): Promise<void> {
  await client.query(
    `update outbox set tries = greatest(tries, 1), tried_at = coalesce(tried_at, $1) where sent_at is null`,
    [header.madeAt],
  );
}
