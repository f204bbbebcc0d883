import { once } from 'node:events';
import type { Outlet } from '#core/contracts/outlet.ts';
import type { House } from '#core/house.ts';
import type { Command } from './command.ts';

export const worker: Command = {
  name: 'worker',
  summary: 'Work on waiting conversations; `serve` starts one by itself, more can be added.',
  usage: '',
  details: ['Stops by Ctrl-C or SIGTERM: what is in hand is finished or given back within 10 seconds.'],
  options: {},
  operands: [0, 0],
  isService: true,
  async run({ house, signal }) {
    const started = performance.now();
    const [{ startWorker }, { groupInThread }, store, engine, model, audit] = await Promise.all([
      import('#core/jobs/worker.ts'),
      import('#core/jobs/group-in-thread.ts'),
      house.store(),
      // After the store, so that corrections in it are learned from.
      house.store().then(() => house.engine()),
      house.model(),
      house.audit(),
    ]);
    try {
      const running = startWorker({
        ...{ store, engine, model, log: house.log, outlets: outletsOf(house), groupMatters: groupInThread },
        numberAudit: () => audit.number(store),
        leastCustomers: house.config.minCustomers,
      });
      house.log.info({ event: 'started', source: 'worker', tookMs: Math.round(performance.now() - started) });
      if (!signal.aborted) await Promise.race([once(signal, 'abort'), partingOfParent(), running.ended]);
      house.log.info({ event: 'stopping', source: 'worker' });
      await running.stop();
    } finally {
      await store.close();
      if (process.connected) process.disconnect();
    }
    return 'done';
  },
};

/** Where messages of the outbox go, by the plugin's name. */
function outletsOf(house: House): ReadonlyMap<string, Outlet> {
  return new Map(house.plugins().flatMap(({ name, outlet }) => (outlet ? [[name, outlet] as const] : [])));
}

/** A worker that `serve` forked ends with it, also where `serve` was killed and could not say so. */
function partingOfParent(): Promise<unknown> {
  return process.connected ? once(process, 'disconnect') : new Promise(() => undefined);
}
