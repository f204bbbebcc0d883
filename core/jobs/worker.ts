import type { Engine } from '#core/contracts/engine.ts';
import { type ErrorCode, LyhordError } from '#core/errors.ts';
import { codePlace, jobName, type Log } from '#core/log.ts';
import { isPassing } from '#core/store/database-errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { extractBatch } from './extract.ts';
import { regroupThemes } from './group-themes.ts';
import { deliver, type Outlet } from './outbox.ts';

export interface WorkerTools {
  readonly store: Store;
  readonly engine: Engine;
  readonly log: Log;
  readonly clock?: Clock;
  /** Numbers the entries of the audit log; every few seconds. */
  readonly numberAudit?: () => Promise<unknown>;
  /** Where messages of the outbox go, by target. */
  readonly outlets?: ReadonlyMap<string, Outlet>;
}

/** A running worker. */
export interface Worker {
  /** Takes no more, and resolves when what was in hand is finished or given back: within 10 s. */
  stop(): Promise<void>;
  /** Resolves when it has stopped. */
  readonly ended: Promise<void>;
}

/** As many as share one transaction: a second worker then adds 80 %, singly 50 %. */
const batchSize = 20;
const idleMs = 250;
const superviseMs = 2000;
const touchMs = 3000;
const auditMs = 5000;
/** What is in hand has so long to finish after a stop. */
const graceMs = 8000;
/** Themes are grouped anew when nothing else waits, and at least this often while much does. */
const groupingMs = 10 * 60_000;

/** Starts taking jobs in this process. */
export function startWorker(tools: WorkerTools): Worker {
  const clock = tools.clock ?? systemClock;
  const stopping = new AbortController();
  const breaking = new AbortController();
  const work: Work = { ...tools, clock, stopping: stopping.signal, breaking: breaking.signal, dirty: new Set() };
  const ended = Promise.all([takeJobs(work), takeMessages(work), supervise(work), keepAudit(work)]).then(() => undefined);
  return {
    ended,
    stop: async () => {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([ended, clock.pause(graceMs, grace.signal)]);
      grace.abort();
      breaking.abort(new LyhordError('job-stopped'));
      await ended;
    },
  };
}

interface Work extends WorkerTools {
  readonly clock: Clock;
  /** Take no more. */
  readonly stopping: AbortSignal;
  /** Leave what is in hand. */
  readonly breaking: AbortSignal;
  /** Worlds whose insights changed since their themes were last asked for. */
  readonly dirty: Set<'real' | 'samples'>;
}

async function takeJobs(work: Work): Promise<void> {
  const { store, clock, stopping } = work;
  let failures = 0;
  let groupedAt = clock.now().getTime();
  work.dirty.add('real').add('samples');
  while (!stopping.aborted) {
    try {
      const jobs = await store.queue.fetch('extract', batchSize);
      if (jobs.length > 0) await withHeartbeat(work, jobs, () => runExtract(work, jobs));
      const isDue = jobs.length === 0 || clock.now().getTime() - groupedAt > groupingMs;
      if (isDue) groupedAt = clock.now().getTime();
      const didGroup = isDue && (await group(work));
      failures = 0;
      if (jobs.length === 0 && !didGroup) await clock.pause(idleMs, stopping);
    } catch (error) {
      failures += 1;
      report(work, error);
      await clock.pause(Math.min(10_000, 100 * 2 ** failures) * (0.5 + clock.random()), stopping);
    }
  }
}

/** Messages go beside the analysis, so that none waits behind it. */
async function takeMessages(work: Work): Promise<void> {
  const { store, clock, stopping, outlets } = work;
  while (outlets && !stopping.aborted) {
    try {
      const jobs = await store.queue.fetch('deliver', 1);
      for (const job of jobs) {
        const run = () => deliver({ store, outlets }, job, work.breaking);
        await withHeartbeat(work, [job], () => run().catch((error: unknown) => giveBack(work, [job], error)));
      }
      if (jobs.length === 0) await clock.pause(idleMs, stopping);
    } catch (error) {
      report(work, error);
      await clock.pause(1000 * (0.5 + clock.random()), stopping);
    }
  }
}

/** The log's own error is told again and again, since nothing else tells it. */
async function keepAudit(work: Work): Promise<void> {
  const { clock, stopping, numberAudit } = work;
  while (numberAudit && !stopping.aborted) {
    await numberAudit().catch((error: unknown) => report(work, error));
    await clock.pause(auditMs, stopping);
  }
}

/** A batch that fails is tried again one by one, so that one bad conversation holds nobody up. */
async function runExtract(work: Work, jobs: readonly Job<'extract'>[]): Promise<void> {
  const startedAt = work.clock.now().getTime();
  const run = async (some: readonly Job<'extract'>[]) => {
    const worlds = await extractBatch(work, some, work.breaking);
    for (const world of worlds) work.dirty.add(world);
  };
  try {
    await run(jobs);
  } catch (error) {
    if (isPassing(error) || work.breaking.aborted) await giveBack(work, jobs, error);
    else for (const job of jobs) await run([job]).catch((cause: unknown) => giveBack(work, [job], cause));
  }
  const tookMs = work.clock.now().getTime() - startedAt;
  work.log.info({ event: 'job-done', job: jobName('extract'), count: jobs.length, tookMs });
}

/** Asks for new themes where insights changed, and groups what was asked for. True when there was something. */
async function group(work: Work): Promise<boolean> {
  const { store, clock, dirty } = work;
  for (const world of dirty) {
    await store.queue.send('group-themes', [{ samples: world === 'samples' }], { singletonKey: world });
    dirty.delete(world);
  }
  const [job] = await store.queue.fetch('group-themes', 1);
  if (!job) return false;
  await regroupThemes({ store, now: clock.now }, job).catch((error: unknown) => giveBack(work, [job], error));
  return true;
}

/** A job that another worker has is his; the others wait for their next try. */
async function giveBack(work: Work, jobs: readonly Job[], error: unknown): Promise<void> {
  const code = codeOf(error);
  if (code === 'job-lost' && jobs.length === 1) return;
  for (const { name, retryCount } of jobs)
    work.log.warn({ event: 'job-failed', job: jobName(name), attempt: retryCount + 1, code });
  if (code === 'internal') report(work, error);
  await work.store.queue.fail(jobs, code);
}

async function withHeartbeat(work: Work, jobs: readonly Job[], run: () => Promise<void>): Promise<void> {
  const done = new AbortController();
  const beat = async () => {
    for (;;) {
      await work.clock.pause(touchMs, done.signal);
      if (done.signal.aborted) return;
      // A beat that is missed costs a second try at worst.
      await work.store.queue.touch(jobs).catch(() => undefined);
    }
  };
  const beating = beat();
  try {
    await run();
  } finally {
    done.abort();
    await beating;
  }
}

async function supervise(work: Work): Promise<void> {
  while (!work.stopping.aborted) {
    await work.store.queue.supervise().catch((error: unknown) => {
      report(work, error);
    });
    await work.clock.pause(superviseMs * (0.5 + work.clock.random()), work.stopping);
  }
}

function report(work: Work, error: unknown): void {
  work.log.error({ event: 'failed', source: 'worker', code: codeOf(error), place: codePlace(error) });
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof LyhordError ? error.code : 'internal';
}
