import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { PostgresCursor, PostgresQueryResult } from 'kysely';
import { LyhordError } from '#core/errors.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { extractBatch } from '#core/jobs/extract.ts';
import { deliver } from '#core/jobs/outbox.ts';
import { isPassing } from '#core/store/database-errors.ts';
import { createPool, type Pool } from '#core/store/pool.ts';
import type { Job } from '#core/store/queue.ts';
import { queueSchema } from '#core/store/queue-options.ts';
import { serverRole } from '#core/store/roles.ts';
import { createStore } from '#core/store/sql-store.ts';
import { asAdmin, createTestDatabase } from '#test/database.ts';
import { idOf, insight, instant, redaction } from './builders.ts';

/**
 * Each path of the pipeline with its first database call failing, then its second, and so on until none is left: before
 * the call is sent, and after it was done with its answer lost. The path is then gone again, as a worker does; what it
 * leaves in the end must be the same every time.
 */
type Moment = 'before' | 'after';

const url = await createTestDatabase();
const admin = url.replace('lyhord_owner', 'lyhord_admin');
/** Nobody waits here for a job's pause, nor for the heartbeat of a worker that is gone. */
const makeDue = `update ${queueSchema}.job set start_after = now() - interval '1 minute', heartbeat_on = heartbeat_on - interval '1 hour'
  where state in ('retry', 'active');
  update ${queueSchema}.queue set monitor_on = null, monitor_claim_on = null, maintain_on = null`;
const failure = { at: Infinity, moment: 'before' as Moment, calls: 0 };
const pool = createPool({ connection: { connectionString: url }, size: 4, role: serverRole });
const store = await createStore({
  ...{ pool: failing(pool), kind: 'server', place: '', schemaVersion: 0, seal: () => '' },
});
after(() => store.close());

const made = { redactor: 'redactor 1' };
const signal = new AbortController().signal;

/** A pool whose call number `failure.at` fails as a lost connection does. */
function failing(inner: Pool): Pool {
  return {
    ...inner,
    connect: async () => {
      const client = await inner.connect();
      function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
      function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
      function query(text: unknown, values: readonly unknown[] = []): unknown {
        if (typeof text !== 'string') throw new TypeError('cursors are not used here');
        failure.calls += 1;
        if (failure.calls !== failure.at) return client.query(text, values);
        const lost = new LyhordError('database-unreachable', { state: 'lost' });
        if (failure.moment === 'before') return Promise.reject(lost);
        return client.query(text, values).then(() => Promise.reject(lost));
      }
      return { ...client, query };
    },
  };
}

/** Goes the path with every call failing once, and tells how many there are. */
async function failEach(path: (run: string) => Promise<void>, judge: (run: string) => Promise<void>): Promise<void> {
  for (const moment of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      const run = `${moment}-${at}`;
      Object.assign(failure, { at, moment, calls: 0 });
      await persist(() => path(run));
      const wasReached = failure.calls >= at;
      failure.at = Infinity;
      await judge(run);
      if (!wasReached) {
        assert.ok(at > 3, 'the path makes calls');
        break;
      }
    }
  }
}

/** As the worker does: what may pass is done again. */
async function persist(path: () => Promise<void>, tries = 4): Promise<void> {
  try {
    await path();
  } catch (error) {
    if (!isPassing(error) || tries === 0) throw error;
    await persist(path, tries - 1);
  }
}

/** Takes what is left, until nothing waits: what failed is given again after its pause, what was held by supervision. */
async function finish<Name extends 'extract' | 'deliver'>(name: Name, work: (job: Job<Name>) => Promise<void>) {
  await asAdmin(admin, makeDue);
  await store.queue.supervise();
  await asAdmin(admin, makeDue);
  for (const job of await store.queue.fetch(name, 50)) await work(job);
}

const waiting = async (name: string) => (await store.queue.count()).find((count) => count.name === name)?.waiting ?? 0;

test('a page is written once and whole with its jobs and its cursor, whichever call fails', async () => {
  let jobs = await waiting('extract');
  await failEach(
    (run) =>
      store.transaction(async (tx) => {
        const page = ['a', 'b', 'c'].map((name) => redaction({ externalId: `${name} ${run}`, version: '2' }));
        await tx.saveConversations(page, made);
        await tx.removeConversation(idOf(`b ${run}`), instant('2100-01-01T00:00:00Z'));
        await tx.saveCursor('files', 'main', run);
      }),
    async (run) => {
      assert.equal(await store.loadCursor('files', 'main'), run);
      const stored = await store.loadConversations(['a', 'b', 'c'].map((name) => idOf(`${name} ${run}`)));
      assert.deepEqual(
        stored.map(({ id }) => id),
        [idOf(`a ${run}`), idOf(`c ${run}`)],
      );
      assert.equal((await waiting('extract')) - jobs, 3, run);
      jobs += 3;
    },
  );
  const left = await store.queue.fetch('extract', jobs);
  await store.transaction((tx) => tx.completeJobs(left));
  assert.equal(left.length, jobs);
});

test('insights and the ends of their jobs are written together, whichever call fails', async () => {
  const engine = { version: engineVersionSchema.parse('test 1'), extract: () => Promise.resolve(insight('sagt')) };
  await failEach(
    async (run) => {
      // The second time it stands already, and its job may be taken or ended.
      await store.transaction((tx) => tx.saveConversation(redaction({ externalId: run }), made));
      const given = await store.queue.fetch('extract', 5);
      await extractBatch({ store, engine }, given, signal).catch(async (error: unknown) => {
        failure.at = Infinity;
        await store.queue.fail(given, 'database-unreachable');
        throw error;
      });
    },
    async (run) => {
      await finish('extract', async (job) => {
        await extractBatch({ store, engine }, [job], signal);
      });
      assert.equal((await store.loadInsight(idOf(run)))?.insight.summary, 'sagt', run);
      const counts = await store.queue.count();
      assert.ok(
        counts.every(({ waiting: left, dead }) => left + dead === 0),
        run,
      );
    },
  );
});

test('a message is visible at most once, whichever call fails', async () => {
  const visible = new Map<string, number>();
  const outlet = {
    settleMs: 0,
    send: (message: { marker: string }) => {
      visible.set(message.marker, (visible.get(message.marker) ?? 0) + 1);
      return Promise.resolve(`sent ${message.marker}`);
    },
    find: (message: { marker: string }) =>
      Promise.resolve(visible.has(message.marker) ? `sent ${message.marker}` : null),
  };
  const outlets = new Map([['slack', outlet]]);
  let number = 0;
  await failEach(
    async (run) => {
      await store.transaction((tx) => tx.saveMessage({ target: 'slack', marker: run, message: { text: 'hej' } }));
      const [job] = await store.queue.fetch('deliver', 1);
      if (!job) return;
      number = job.data.number;
      await deliver({ store, outlets }, job, signal).catch(async (error: unknown) => {
        failure.at = Infinity;
        await store.queue.fail([job], 'database-unreachable');
        throw error;
      });
    },
    async (run) => {
      await finish('deliver', (job) => deliver({ store, outlets }, job, signal));
      assert.equal(visible.get(run), 1, run);
      assert.equal(await store.loadMessage(number), null, run);
    },
  );
});
