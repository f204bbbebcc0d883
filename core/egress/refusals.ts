import { LyhordError } from '#core/errors.ts';
import type { Purpose, RefusalReason } from './rules.ts';

/** One way out that was refused. The host stands here for its hash alone: its name may be anybody's words. */
export interface EgressRefusal {
  readonly purpose: Purpose;
  readonly reason: RefusalReason;
  readonly host: string;
}

/** Counts refusals and tells whoever keeps them. */
export interface Refusals {
  /** Counts a refusal and gives the error for who asked. */
  refuse(refusal: EgressRefusal): LyhordError;
  /** By reason, since the start. */
  readonly counts: ReadonlyMap<RefusalReason, number>;
  onRefusal(listener: (refusal: EgressRefusal) => void): void;
}

export function createRefusals(): Refusals {
  const counts = new Map<RefusalReason, number>();
  const listeners: ((refusal: EgressRefusal) => void)[] = [];
  return {
    counts,
    refuse(refusal) {
      counts.set(refusal.reason, (counts.get(refusal.reason) ?? 0) + 1);
      for (const listener of listeners) listener(refusal);
      return new LyhordError('egress-refused', { reason: refusal.reason });
    },
    onRefusal: (listener) => void listeners.push(listener),
  };
}
