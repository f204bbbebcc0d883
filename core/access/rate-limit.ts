/** How often something may be asked for: `burst` at once, then `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface RateLimit {
  /** Counts one and gives 0, or gives the milliseconds after which it may be asked for again. */
  take(key: string, rate: Rate): number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Keys that are remembered; the one that was quiet the longest is forgotten first, and would be nearly full again. */
const keyLimit = 20_000;

/** Counts in the memory of this process: a bucket for each key that fills again with time. */
export function createRateLimit(now: () => number): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, { burst, perMinute }) {
      const at = now();
      const perMs = perMinute / 60_000;
      const before = buckets.get(key);
      const left = before ? Math.min(burst, before.left + Math.max(0, at - before.at) * perMs) : burst;
      const isFree = left >= 1;
      buckets.delete(key);
      buckets.set(key, { left: isFree ? left - 1 : left, at });
      const oldest = buckets.size > keyLimit ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      return isFree ? 0 : Math.ceil((1 - left) / perMs);
    },
  };
}
