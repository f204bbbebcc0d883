import type { Outlet } from '#core/contracts/outlet.ts';
import { LyhordError } from '#core/errors.ts';
import type { Job } from '#core/store/queue.ts';
import type { OutboxMessage, Store } from '#core/store/store.ts';

export interface DeliverTools {
  readonly store: Pick<Store, 'loadMessage' | 'beginTry' | 'transaction'>;
  readonly outlets: ReadonlyMap<string, Outlet>;
}

/**
 * Sends one message so that at most one is ever visible: a try is written down before it begins, and after a try whose
 * end is unknown the message is looked for, once that try must have settled, before it is sent again.
 */
export async function deliver(
  { store, outlets }: DeliverTools,
  job: Job<'deliver'>,
  signal: AbortSignal,
): Promise<void> {
  const message = await store.loadMessage(job.data.number);
  const outlet = message && outlets.get(message.target);
  if (message && !outlet) throw new LyhordError('outlet-missing', { target: message.target });
  const sentAs = message && outlet ? await bringOut(store, message, outlet, signal) : null;
  await store.transaction(async (tx) => {
    if (message && sentAs !== null) await tx.markSent(message.number, sentAs);
    if ((await tx.completeJobs([job])).includes(false)) throw new LyhordError('job-lost');
  });
}

async function bringOut(
  store: DeliverTools['store'],
  message: OutboxMessage,
  outlet: Outlet,
  signal: AbortSignal,
): Promise<string> {
  if (message.quietMs !== null) {
    if (message.quietMs < outlet.settleMs) throw new LyhordError('outbox-unsettled');
    const found = await outlet.find(message, signal);
    if (found !== null) return found;
  }
  if (!(await store.beginTry(message.number, message.tries))) throw new LyhordError('outbox-unsettled');
  return outlet.send(message, signal);
}
