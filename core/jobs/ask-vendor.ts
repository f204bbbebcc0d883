import type { SourceName } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import { isPassing } from '#core/store/database-errors.ts';
import type { Store } from '#core/store/store.ts';
import type { Clock } from './clock.ts';

export interface AskTools {
  readonly store: Pick<Store, 'takeTurn' | 'holdTurns' | 'trySlot'>;
  readonly clock: Clock;
}

/** A vendor as all workers together may ask it. */
export interface AskedVendor {
  readonly name: SourceName;
  /** Requests a minute at most. */
  readonly perMinute: number;
}

/** What passes by itself is tried so often before it is given up. */
const tryLimit = 8;
/** Of one vendor, by all workers together. */
const requestsAtOnce = 2;
const slotPauseMs = 200;

/**
 * Asks the vendor something when the limits let it: requests a minute, and requests at once. Both are shared by all
 * workers on all machines.
 */
export async function askVendor<Answer>(
  { store, clock }: AskTools,
  { name, perMinute }: AskedVendor,
  signal: AbortSignal,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const waitMs = await store.takeTurn(`pull ${name}`, perMinute);
  if (waitMs > 0) await clock.pause(waitMs, signal);
  for (;;) {
    signal.throwIfAborted();
    const done = await store.trySlot(`pull ${name}`, requestsAtOnce, ask);
    if (done) return done.answer;
    await clock.pause(slotPauseMs * (0.5 + clock.random()), signal);
  }
}

/** Tries again what may pass: the vendor's 429 and 5xx, a lost connection, and the database's own troubles. */
export async function retry<Result>(
  { store, clock }: AskTools,
  { name }: AskedVendor,
  signal: AbortSignal,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!mayPass(error) || tries === tryLimit) throw error;
      const asked = askedWaitMs(error);
      if (asked > 0) await store.holdTurns(`pull ${name}`, asked).catch(() => undefined);
      await clock.pause(Math.max(asked, Math.min(60_000, 250 * 2 ** tries) * (0.5 + clock.random())), signal);
    }
  }
}

function mayPass(error: unknown): boolean {
  return (
    isPassing(error) || (error instanceof LyhordError && ['vendor-busy', 'vendor-unreachable'].includes(error.code))
  );
}

/** What the vendor asked for by `Retry-After`. */
function askedWaitMs(error: unknown): number {
  const seconds = error instanceof LyhordError ? error.facts['waitSeconds'] : 0;
  return typeof seconds === 'number' ? seconds * 1000 : 0;
}
