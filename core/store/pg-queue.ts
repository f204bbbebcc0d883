import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { conversationIdSchema } from '#core/conversation/conversation.ts';
import type { Database } from './database.ts';
import { deadLetterQueue, queueSchema } from './queue-options.ts';
import type { DeadJob, Job, JobData, JobName, Queue, QueueCount, SendOptions } from './queue.ts';

/** pg-boss in the store's database, and its calls that join a transaction. */
export interface PgQueue extends Queue {
  sendIn<Name extends JobName>(
    db: Database,
    name: Name,
    data: readonly JobData[Name][],
    options?: SendOptions,
  ): Promise<void>;
  /** True for each job that was ours to complete: false for one that another worker has been given meanwhile. */
  completeIn(db: Database, jobs: readonly Job[]): Promise<readonly boolean[]>;
  close(): Promise<void>;
}

/** Starts the queue; its tables were made by `migrate`. */
export async function openPgQueue(db: Database): Promise<PgQueue> {
  const boss = new PgBoss({
    db: fromKysely(db),
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    reindex: false,
    registerInstance: false,
    monitorIntervalSeconds: 1,
    maintenanceIntervalSeconds: 30,
  });
  // Each call's own error reaches its caller.
  boss.on('error', () => undefined);
  await boss.start();
  const sendIn: PgQueue['sendIn'] = async (into, name, data, options) => {
    const jobs = data.map((item) => ({ data: item, ...optionsOf(name, item, options) }));
    if (jobs.length > 0) await boss.insert(name, jobs, { db: fromKysely(into) });
  };
  return {
    sendIn,
    send: (name, data, options) => sendIn(db, name, data, options),
    fetch: (name, limit) => fetchJobs(boss, name, limit),
    completeIn: (into, jobs) => completeJobs(boss, into, jobs),
    fail: async (jobs, code) => {
      for (const [name, group] of byName(jobs)) await boss.fail(name, group.map(attempt), { code });
    },
    touch: async (jobs) => {
      for (const [name, group] of byName(jobs)) await boss.touch(name, group.map(attempt));
    },
    supervise: () => boss.supervise(),
    count: () => countJobs(db),
    listDead: (limit) => listDead(db, limit),
    sendDeadAgain: (ids) => sendDeadAgain(boss, ids),
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

/** A conversation waits once at most to be refined. */
function optionsOf(name: JobName, item: JobData[JobName], { onceInSeconds, ...options }: SendOptions = {}): object {
  const isOnce = onceInSeconds !== undefined;
  const key = (name === 'refine' || isOnce) && 'id' in item ? { singletonKey: item.id } : {};
  return { ...key, ...(isOnce && { singletonSeconds: onceInSeconds }), ...options };
}

const redriveLimit = 10_000;

async function sendDeadAgain(boss: PgBoss, ids?: readonly string[]): Promise<number> {
  for (let sent = 0; ;) {
    const moved = await boss.redrive(deadLetterQueue, { ...(ids && { ids: [...ids] }), limit: redriveLimit });
    sent += moved;
    if (moved < redriveLimit) return sent;
  }
}

const readers: { readonly [Name in JobName]: z.ZodType<JobData[Name]> } = {
  extract: z.object({ id: conversationIdSchema }),
  refine: z.object({ id: conversationIdSchema }),
  'group-themes': z.object({ samples: z.boolean() }),
  deliver: z.object({ number: z.int() }),
};

async function fetchJobs<Name extends JobName>(boss: PgBoss, name: Name, limit: number): Promise<readonly Job<Name>[]> {
  const jobs = await boss.fetch<unknown>(name, { batchSize: limit, includeMetadata: true });
  return jobs.map(({ id, retryCount, priority, data }) => ({
    ...{ name, id, retryCount, priority },
    data: readers[name].parse(data),
  }));
}

async function completeJobs(boss: PgBoss, db: Database, jobs: readonly Job[]): Promise<readonly boolean[]> {
  const completed = new Set<string>();
  for (const [name, group] of byName(jobs)) {
    const answer: unknown = await boss.complete(name, group.map(attempt), null, { db: fromKysely(db) });
    for (const id of settledSchema.parse(answer).settled) completed.add(id);
  }
  return jobs.map(({ id }) => completed.has(id));
}

/** The jobs that a command reached; pg-boss declares this answer without its fields. */
const settledSchema = z.object({
  settled: z
    .array(z.string())
    .nullable()
    .transform((ids) => ids ?? []),
});

function byName(jobs: readonly Job[]): Map<JobName, Job[]> {
  return Map.groupBy(jobs, ({ name }) => name);
}

/** The attempt, not the bare id: that would complete another worker's later attempt too. */
function attempt({ id, retryCount }: Job): { id: string; retryCount: number } {
  return { id, retryCount };
}

const jobName = z.enum(['extract', 'group-themes', 'deliver', 'refine'] satisfies JobName[]);
const jobTable = sql.table(`${queueSchema}.job`);

async function countJobs(db: Database): Promise<readonly QueueCount[]> {
  const { rows } = await sql`
    select name, source_name, state::text, count(*) as number from ${jobTable}
    where state in ('created', 'retry', 'active') group by name, source_name, state`.execute(db);
  const counts = z.array(countRow).parse(rows);
  const total = (of: (row: z.infer<typeof countRow>) => boolean) =>
    counts.filter(of).reduce((sum, { number }) => sum + number, 0);
  return jobName.options.map((name) => ({
    name,
    waiting: total((row) => row.name === name && row.state === 'created'),
    retrying: total((row) => row.name === name && row.state === 'retry'),
    active: total((row) => row.name === name && row.state === 'active'),
    dead: total((row) => row.name === deadLetterQueue && row.source_name === name),
  }));
}

async function listDead(db: Database, limit: number): Promise<readonly DeadJob[]> {
  const { rows } = await sql`
    select id, source_name, data, source_output, source_retry_count from ${jobTable}
    where name = ${deadLetterQueue} and state = 'created' order by created_on, id limit ${limit}`.execute(db);
  return z.array(deadRow).parse(rows);
}

const countRow = z.object({
  name: z.string(),
  source_name: z.string().nullable(),
  state: z.string(),
  number: z.coerce.number(),
});

const aboutSchema = z.object({ id: conversationIdSchema }).partial();
const codeSchema = z.object({ code: z.string() }).catch({ code: 'unknown' });

const deadRow = z
  .object({
    id: z.string(),
    source_name: jobName,
    data: aboutSchema,
    source_output: codeSchema,
    source_retry_count: z.number(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.source_name,
    about: row.data.id ?? null,
    code: row.source_output.code,
    tries: row.source_retry_count + 1,
  }));
