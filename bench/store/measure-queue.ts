import { conversationIdSchema } from '../../core/conversation/conversation.ts';
import { openStore, type StoreSettings } from '../../core/store/open-store.ts';
import type { Store } from '../../core/store/store.ts';
import { type Figure, timeEach } from './figure.ts';

const batch = 20;
const rounds = 100;

/** How fast jobs are sent and taken while none and while very many wait. */
export async function measureQueue(settings: StoreSettings, waiting: number): Promise<Figure[]> {
  const store = await openStore(settings);
  try {
    const before = await measureRates(store);
    let sent = 0;
    const begin = performance.now();
    for (; sent < waiting; sent += 10_000) await store.queue.send('extract', jobsOf(10_000), { priority: 0 });
    const filledPerS = sent / ((performance.now() - begin) / 1000);
    const during = await measureRates(store);
    return [
      { what: 'jobs sent a second, 10,000 at a time', value: filledPerS, unit: 'jobs/s' },
      { what: `sent a second, ${batch} at a time, none waiting`, value: before.sent, unit: 'jobs/s' },
      { what: `sent a second with ${sent} waiting`, value: during.sent, unit: 'jobs/s', least: before.sent / 2 },
      { what: 'taken and ended a second, none waiting', value: before.taken, unit: 'jobs/s' },
      { what: `taken and ended with ${sent} waiting`, value: during.taken, unit: 'jobs/s', least: before.taken / 2 },
    ];
  } finally {
    await store.close();
  }
}

function jobsOf(count: number) {
  return Array.from({ length: count }, (_, at) => ({ id: conversationIdSchema.parse(`files:c-${1 + at}`) }));
}

async function measureRates(store: Store): Promise<{ sent: number; taken: number }> {
  const send = () => store.queue.send('extract', jobsOf(batch), { priority: 50 });
  const take = async () => {
    const jobs = await store.queue.fetch('extract', batch);
    const ended = await store.transaction((tx) => tx.completeJobs(jobs));
    if (ended.length !== batch || ended.includes(false)) throw new TypeError('each round takes and ends a whole batch');
  };
  const sent = median(await timeEach(rounds, send));
  const taken = median(await timeEach(rounds, take));
  return { sent: (batch * 1000) / sent, taken: (batch * 1000) / taken };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
