import { type ErrorCode, LyhordError } from '#core/errors.ts';
import { codePlace, jobName, type Log } from '#core/log.ts';
import type { Job } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import type { Clock } from './clock.ts';

/** What it takes to hold jobs. */
export interface Hands {
  readonly store: Pick<Store, 'queue'>;
  readonly log: Log;
  readonly clock: Clock;
}

const touchMs = 3000;

/** A job that another worker has is his; the others wait for their next try. */
export async function giveBack(work: Hands, jobs: readonly Job[], error: unknown): Promise<void> {
  const code = codeOf(error);
  if (code === 'job-lost' && jobs.length === 1) return;
  for (const { name, retryCount } of jobs)
    work.log.warn({ event: 'job-failed', job: jobName(name), attempt: retryCount + 1, code });
  if (code === 'internal') report(work, error);
  await work.store.queue.fail(jobs, code);
}

/** Says every few seconds that the jobs are being worked on, while `run` does. */
export async function withHeartbeat(work: Hands, jobs: readonly Job[], run: () => Promise<void>): Promise<void> {
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

/** Logs an error by its code and place. */
export function report(work: Pick<Hands, 'log'>, error: unknown): void {
  work.log.error({ event: 'failed', source: 'worker', code: codeOf(error), place: codePlace(error) });
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof LyhordError ? error.code : 'internal';
}
