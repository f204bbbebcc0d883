import type { Action } from '#core/contracts/principal.ts';
import type { JobName } from '#core/store/queue.ts';

/** What each job does, by the policy table's words: a job that names none doesn't compile. */
export const jobActions = {
  extract: 'job.extract',
  refine: 'job.refine',
  'group-themes': 'job.group-themes',
  deliver: 'job.deliver',
} as const satisfies Record<JobName, Action>;
