import { Worker } from 'node:worker_threads';
import { LyhordError } from '#core/errors.ts';
import type { KnownTheme, Matter, ThemeGrouping } from '#core/themes/theme.ts';

/** Groups matters into themes; a theme that was known before keeps its identity. */
export type GroupMatters = (
  matters: readonly Matter[],
  known: readonly KnownTheme[],
  signal: AbortSignal,
) => Promise<ThemeGrouping>;

/**
 * Groups in a thread of its own, since it computes for minutes: meanwhile this process says that it lives, and stops
 * when it is told to. Throws `job-stopped` when the signal is aborted.
 */
export const groupInThread: GroupMatters = (matters, known, signal) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./grouping-thread.ts', import.meta.url), { workerData: { matters, known } });
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      settle();
      void thread.terminate();
    };
    const stop = () => end(() => reject(new LyhordError('job-stopped')));
    thread.once('message', (grouping: ThemeGrouping) => end(() => resolve(grouping)));
    thread.once('error', (error) => end(() => reject(error instanceof Error ? error : new LyhordError('internal'))));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
