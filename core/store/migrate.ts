import pg from 'pg';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { deadLetterQueue, queueOptions, queueSchema } from './queue-options.ts';
import { migrations } from './migrations/migrations.ts';
import { withQueueOn } from './queue-on-client.ts';

/** One step of the schema. Its statements run in one transaction, as the owner, with `lyhord` as the search path. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: string;
}

/** PostgreSQL 15. */
const oldestServer = 150_000;
const lockKeys = '7236118, 1';

/**
 * Brings the schema forward to what this program knows, under a lock, so that many processes may start at once. Gives
 * the schema's version. Throws `database-newer` where a newer program has been here, `database-too-old` for a server
 * before PostgreSQL 15.
 */
export async function migrate(connection: pg.ClientConfig, steps: readonly Migration[] = migrations): Promise<number> {
  const client = new pg.Client(connection);
  client.on('error', ignoreLostConnection);
  await client.connect();
  try {
    await checkServer(client);
    await client.query(`select pg_advisory_lock(${lockKeys})`);
    const done = await findDone(client);
    const newest = steps.at(-1)?.number ?? 0;
    const last = Math.max(0, ...done);
    if (last > newest) throw new LyhordError('database-newer', { version: last, known: newest });
    // Steps that were written side by side may arrive in any order.
    for (const step of steps) if (!done.has(step.number)) await run(client, step);
    await prepareQueue(client);
    return newest;
  } finally {
    await client.end();
  }
}

const serverSchema = z.tuple([z.object({ number: z.coerce.number() })]);

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select current_setting('server_version_num') as number`);
  const number = serverSchema.parse(rows)[0].number;
  if (number < oldestServer) throw new LyhordError('database-too-old', { version: Math.floor(number / 10_000) });
}

const doneSchema = z.array(z.object({ number: z.number() }));

async function findDone(client: pg.Client): Promise<ReadonlySet<number>> {
  await client.query(`
    create schema if not exists lyhord;
    set search_path = lyhord;
    create table if not exists migration (number integer primary key, name text not null, done_at timestamptz not null);
    grant usage on schema lyhord to lyhord_server;
    grant select on migration to lyhord_server;`);
  const { rows } = await client.query('select number from migration');
  return new Set(doneSchema.parse(rows).map(({ number }) => number));
}

async function run(client: pg.Client, step: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(step.statements);
    await client.query('insert into migration values ($1, $2, now())', [step.number, step.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The queue's own tables and queues; the program's role may use but not change them. */
async function prepareQueue(client: pg.Client): Promise<void> {
  await withQueueOn(client, { mayMigrate: true }, async (boss) => {
    await boss.createQueue(deadLetterQueue, { retentionSeconds: queueOptions.extract.retentionSeconds });
    for (const [name, options] of Object.entries(queueOptions)) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, withoutFixed(options));
      else await boss.createQueue(name, { ...options, deadLetter: deadLetterQueue });
    }
  });
  // The queue gives its jobs in this order: without an index for it each batch sorts all that wait.
  await client.query(`create index if not exists job_in_order on ${queueSchema}.job
    (name, priority desc, created_on, id) where state < 'active'`);
  await client.query(`
    grant usage on schema ${queueSchema} to lyhord_server;
    grant select, insert, update, delete on all tables in schema ${queueSchema} to lyhord_server;
    grant usage on all sequences in schema ${queueSchema} to lyhord_server;
    grant execute on all functions in schema ${queueSchema} to lyhord_server;`);
}

/** Policy and partitioning are decided when a queue is made. */
function withoutFixed(options: (typeof queueOptions)[keyof typeof queueOptions]): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'policy' && name !== 'partition'));
}

/** The next statement says it with a place in our code. */
function ignoreLostConnection(): void {
  return;
}
