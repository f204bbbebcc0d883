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
  readonly 'group-themes': { readonly samples: boolean };
}
export type JobName = keyof JobData;

/** A job in hand. `retryCount` tells this attempt from a later one of the same job. */
export interface Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly id: string;
  readonly retryCount: number;
  readonly data: JobData[Name];
}

/** The queue in the store's database. */
export interface Queue {
  send<Name extends JobName>(name: Name, data: JobData[Name], options?: SendOptions): Promise<void>;
  /** Takes up to `limit` waiting jobs, the highest priority first. */
  fetch<Name extends JobName>(name: Name, limit: number): Promise<readonly Job<Name>[]>;
  /** Gives jobs back: tried again after a growing, jittered pause, and a dead letter after the last try. */
  fail(jobs: readonly Job[], code: string): Promise<void>;
  /** How many wait, run and are dead, by job. */
  count(): Promise<readonly QueueCount[]>;
}

export interface SendOptions {
  readonly priority?: number;
  /** At most one such job waits. */
  readonly singleton?: boolean;
}

export interface QueueCount {
  readonly name: JobName;
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
}
