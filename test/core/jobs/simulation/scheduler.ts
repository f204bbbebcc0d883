import type { Clock } from '#core/jobs/clock.ts';

/** A generator of numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Waiter {
  readonly life: Life;
  readonly due: number;
  readonly go: () => void;
}

/** One life of an actor: everything that it awaits ends with it. */
export interface Life {
  isOver: boolean;
}

/**
 * Runs actors in virtual time, one step at a time, in an order that the seed decides. Every call to the outside is a
 * step; a crash is a life whose steps never come.
 */
export class Scheduler {
  readonly random: () => number;
  timeMs = Date.UTC(2026, 10, 2);
  steps = 0;
  #waiters: Waiter[] = [];

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Resolves when the scheduler lets this life go on; never, when it is over. */
  step(life: Life, delayMs = 0): Promise<void> {
    return new Promise((go) => this.#waiters.push({ life, due: this.timeMs + delayMs, go }));
  }

  /** A clock for one life, which may be wrong by `skewMs()`. */
  clock(life: Life, skewMs: () => number): Clock {
    return {
      now: () => new Date(this.timeMs + skewMs()),
      random: this.random,
      pause: async (milliseconds, signal) => {
        if (signal?.aborted) return;
        const aborted = new Promise<void>((resolve) => {
          signal?.addEventListener('abort', () => {
            resolve();
          });
        });
        await Promise.race([this.step(life, milliseconds), aborted]);
      },
    };
  }

  /** Lets one waiting actor go on; the clock moves when all wait for it. False when nobody waits. */
  async advance(): Promise<boolean> {
    await settle();
    this.#waiters = this.#waiters.filter(({ life }) => !life.isOver);
    if (this.#waiters.length === 0) return false;
    let ready = this.#waiters.filter(({ due }) => due <= this.timeMs);
    if (ready.length === 0) {
      this.timeMs = Math.min(...this.#waiters.map(({ due }) => due));
      ready = this.#waiters.filter(({ due }) => due <= this.timeMs);
    }
    const chosen = ready[Math.floor(this.random() * ready.length)];
    if (!chosen) return false;
    this.#waiters.splice(this.#waiters.indexOf(chosen), 1);
    this.steps += 1;
    chosen.go();
    return true;
  }
}

/** Lets everything that can go on without the outside go on: promises only, since nobody else gives turns here. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
