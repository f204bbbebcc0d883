import type { JobName } from './queue.ts';

/** The schema of pg-boss's tables. */
export const queueSchema = 'lyhord_jobs';
/** Where a job goes after its last try; `lyhord jobs` shows it and can send it again. */
export const deadLetterQueue = 'dead';

const tenYearsSeconds = 10 * 365 * 24 * 3600;

/** Waiting jobs are never thrown away for their age: a backlog may be long. */
const common = {
  retentionSeconds: tenYearsSeconds,
  deleteAfterSeconds: 60,
  retryBackoff: true,
  retryDelay: 1,
  retryDelayMax: 600,
};

/**
 * How each job is kept. A worker that was killed stops its heartbeat, and its jobs are taken by another after
 * `heartbeatSeconds`; grouping computes without a pause and has no heartbeat. `partition` gives the queue a table of its
 * own; `short` lets one such job wait for each key.
 */
export const queueOptions = {
  extract: { ...common, retryLimit: 12, expireInSeconds: 900, heartbeatSeconds: 10, partition: true },
  refine: { ...common, retryLimit: 12, expireInSeconds: 1800, heartbeatSeconds: 10, policy: 'short' },
  'group-themes': { ...common, retryLimit: 5, expireInSeconds: 1800, policy: 'short' },
  deliver: { ...common, retryLimit: 20, expireInSeconds: 900, heartbeatSeconds: 10 },
} as const satisfies Record<JobName, object>;
