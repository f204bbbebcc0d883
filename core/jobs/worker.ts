import type { Engine } from '#core/contracts/engine.ts';
import type { Outlet } from '#core/contracts/outlet.ts';
import { LyhordError } from '#core/errors.ts';
import { jobName, type Log } from '#core/log.ts';
import { isPassing } from '#core/store/database-errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { extractBatch } from './extract.ts';
import type { GroupMatters } from './group-in-thread.ts';
import { regroupThemes } from './group-themes.ts';
import { createPlacing } from './place-matters.ts';
import { giveBack, report, withHeartbeat } from './in-hand.ts';
import type { Refiner } from './model-reading.ts';
import { deliver } from './outbox.ts';
import { refineInsight } from './refine.ts';

export interface WorkerTools {
  readonly store: Store;
  readonly engine: Engine;
  /** Refines what the engine has read; absent where none is configured. */
  readonly model?: Refiner | null;
  readonly log: Log;
  readonly clock?: Clock;
  /** The privacy threshold for what is told of a theme. */
  readonly leastCustomers?: number | undefined;
  /** Numbers the entries of the audit log; every few seconds. */
  readonly numberAudit?: () => Promise<unknown>;
  /** Groups in a thread of its own; without it this thread computes, and does nothing else meanwhile. */
  readonly groupMatters?: GroupMatters;
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
const refinementsAtOnce = 2;
const idleMs = 250;
const superviseMs = 2000;
const auditMs = 5000;
/** What is in hand has so long to finish after a stop. */
const graceMs = 8000;
/** Themes are grouped anew when nothing else waits, and at least this often while much does. */
const groupingMs = 10 * 60_000;

/** A grouping that takes longer is followed by a rest of so many times its time: conversations are placed meanwhile. */
const quickGroupingMs = 3000;
const groupingRests = 5;

/** Starts taking jobs in this process. */
export function startWorker(tools: WorkerTools): Worker {
  const clock = tools.clock ?? systemClock;
  const stopping = new AbortController();
  const breaking = new AbortController();
  const work: Work = {
    ...tools,
    clock,
    placing: createPlacing(tools.store),
    groupAgainMs: 0,
    stopping: stopping.signal,
    breaking: breaking.signal,
    dirty: new Set(),
  };
  const ended = Promise.all([
    takeJobs(work),
    ...takeRefinements(work),
    takeMessages(work),
    supervise(work),
    keepAudit(work),
  ]).then(() => undefined);
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
  readonly placing: ReturnType<typeof createPlacing>;
  /** Themes aren't grouped anew before this, by the clock. */
  groupAgainMs: number;
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

/** The model is asked beside the analysis, about so many conversations at once. */
function takeRefinements(work: Work): Promise<void>[] {
  const { model } = work;
  return model ? Array.from({ length: refinementsAtOnce }, () => refineAll(work, model)) : [];
}

async function refineAll(work: Work, model: Refiner): Promise<void> {
  const { store, engine, clock, stopping, breaking } = work;
  while (!stopping.aborted) {
    let waitSeconds = 0;
    try {
      const [job] = await store.queue.fetch('refine', 1);
      const run = async (taken: Job<'refine'>) => {
        waitSeconds = await refineInsight({ store, engine, model }, taken, breaking);
        if (waitSeconds === 0) work.dirty.add('real');
      };
      if (job) await withHeartbeat(work, [job], () => run(job).catch((error: unknown) => giveBack(work, [job], error)));
      if (waitSeconds > 0) work.log.warn({ event: 'job-waits', job: jobName('refine'), seconds: waitSeconds });
      await clock.pause(job ? waitSeconds * 1000 : idleMs, stopping);
    } catch (error) {
      report(work, error);
      await clock.pause(1000 * (0.5 + clock.random()), stopping);
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
  const beganMs = clock.now().getTime();
  if (beganMs < work.groupAgainMs) return false;
  const [job] = await store.queue.fetch('group-themes', 1);
  if (!job) return false;
  const { leastCustomers, groupMatters, stopping: signal } = work;
  const tools = { store, now: clock.now, leastCustomers, groupMatters, signal };
  await regroupThemes(tools, job).catch((error: unknown) => giveBack(work, [job], error));
  const tookMs = clock.now().getTime() - beganMs;
  work.groupAgainMs = tookMs < quickGroupingMs ? 0 : clock.now().getTime() + groupingRests * tookMs;
  return true;
}

async function supervise(work: Work): Promise<void> {
  while (!work.stopping.aborted) {
    await work.store.queue.supervise().catch((error: unknown) => {
      report(work, error);
    });
    await work.clock.pause(superviseMs * (0.5 + work.clock.random()), work.stopping);
  }
}
