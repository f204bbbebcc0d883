import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance, as arguments: a simulation brings its own. */
export interface Clock {
  readonly now: () => Date;
  /** 0 to 1, 1 left out. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. Never rejects. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => new Date(),
  random: Math.random,
  pause: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
