import type { Outdoors } from './outdoors.ts';

/** One attempt to reach what isn't allowed; resolves where it got through, rejects where it was stopped. */
export interface WayOut {
  readonly says: string;
  readonly go: (outdoors: Outdoors) => Promise<unknown>;
}

/** A promise of what tells by callbacks. */
export function once(
  work: (done: (value: unknown) => void, fail: (error: Error) => void) => unknown,
): Promise<unknown> {
  return new Promise((resolve, reject) => void work(resolve, reject));
}
