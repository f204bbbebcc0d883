import type { ConversationId } from '#core/conversation/conversation.ts';

/** A panel waits for it. */
export const panelPriority = 100;
/** It came in just now. */
export const livePriority = 50;
/** Nobody waits: the past is being read. */
export const backfillPriority = 0;

/** The jobs of this program and what each carries: ids and numbers, never text. */
export interface JobData {
  readonly extract: { readonly id: ConversationId };
  /** The language model reads what the embedded engine has read. */
  readonly refine: { readonly id: ConversationId };
  readonly 'group-themes': { readonly samples: boolean };
  readonly deliver: { readonly number: number };
}
export type JobName = keyof JobData;

/** A job in hand. `retryCount` tells this attempt from a later one of the same job. */
export interface Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly id: string;
  readonly retryCount: number;
  readonly priority: number;
  readonly data: JobData[Name];
}

/** The queue in the store's database. Sending and completing with other writes is done in a transaction of the store. */
export interface Queue {
  send<Name extends JobName>(name: Name, data: readonly JobData[Name][], options?: SendOptions): Promise<void>;
  /** Takes up to `limit` waiting jobs, the highest priority first. */
  fetch<Name extends JobName>(name: Name, limit: number): Promise<readonly Job<Name>[]>;
  /** Gives jobs back: tried again after a growing, jittered pause, and a dead letter after the last try. */
  fail(jobs: readonly Job[], code: string): Promise<void>;
  /** Says that the jobs are still being worked on; a job that isn't for 10 s is given to another worker. */
  touch(jobs: readonly Job[]): Promise<void>;
  /** Gives back what killed workers held, and sweeps finished jobs away; a worker calls it every few seconds. */
  supervise(): Promise<void>;
  count(): Promise<readonly QueueCount[]>;
  /** Dead letters, the oldest first. */
  listDead(limit: number): Promise<readonly DeadJob[]>;
  /** Sends dead letters again, all or those with these ids; gives their number. */
  sendDeadAgain(ids?: readonly string[]): Promise<number>;
}

export interface SendOptions {
  readonly priority?: number;
  /** Of the jobs with one key one waits at most, where the queue says so (`group-themes`, `refine`). */
  readonly singletonKey?: string;
  /** Not again for the same conversation within so many seconds. */
  readonly onceInSeconds?: number;
  /** Not before so many seconds have passed. */
  readonly startAfter?: number;
}

export interface QueueCount {
  readonly name: JobName;
  /** For their first try. */
  readonly waiting: number;
  /** For another try after a failure. */
  readonly retrying: number;
  readonly active: number;
  /** Given up after the last try. */
  readonly dead: number;
}

export interface DeadJob {
  readonly id: string;
  readonly name: JobName;
  /** What it was about: a conversation's id, or nothing. */
  readonly about: ConversationId | null;
  /** The code of its last failure. */
  readonly code: string;
  readonly tries: number;
}
