import process from 'node:process';
import { systemClock } from '#core/jobs/clock.ts';
import { ingest } from '#core/jobs/ingest.ts';
import { startWorker } from '#core/jobs/worker.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { openStore } from '#core/store/open-store.ts';
import { echoEngine, madeUpSource, sourceName } from './made-up-source.ts';

/**
 * A process of the kill test: `ingest COUNT FOLDER` reads the source to its end, `work COUNT FOLDER` works until it is
 * killed. It says `ready` when it begins and `done` when the source is read; failures are tried again for ever.
 */
const [role, count, folder = ''] = process.argv.slice(2);
const say = (word: string) => process.send?.(word);
process.once('disconnect', () => process.exit());

const store = await persist(() => openStore({ database: null, folder, connections: 4 }));
say('ready');
if (role === 'work') {
  const quiet = () => undefined;
  await startWorker({ store, engine: echoEngine, log: { info: quiet, warn: quiet, error: quiet } }).ended;
} else {
  const redactor = createRedactor({ key: new Uint8Array(32).fill(1) });
  const source = madeUpSource(Number(count));
  const plan = { name: sourceName, source, cursor: 'poll', first: null, priority: 0, perMinute: 1_000_000 };
  const signal = new AbortController().signal;
  await persist(() => ingest({ store, redactor, clock: systemClock }, plan, signal));
  say('done');
}

async function persist<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await systemClock.pause(50);
    }
  }
}
