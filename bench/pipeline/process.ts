import process from 'node:process';
import { createEmbeddedEngine } from '../../core/insight/engines/embedded.ts';
import { guardEngine } from '../../core/insight/model/guard-engine.ts';
import { systemClock } from '../../core/jobs/clock.ts';
import { ingest } from '../../core/jobs/ingest.ts';
import { startWorker } from '../../core/jobs/worker.ts';
import type { Queue } from '../../core/store/queue.ts';
import type { Store } from '../../core/store/store.ts';
import { openStore } from '../../core/store/open-store.ts';
import { createTheRedactor } from '../themes/the-redactor.ts';
import { madeConversations, madeSource } from './made-conversations.ts';

/**
 * A process of the rate's measuring: `read COUNT FOLDER` reads, redacts and stores; `work COUNT FOLDER` works until it
 * is told to `stop`. It says `ready` when it can begin and its code is compiled, begins at `go`, and tells its processor
 * time in ms when done.
 */
const [role, count, folder = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit());
const warmUpCount = 500;

const store = await openStore({ database: null, folder, connections: 4 });
const redactor = createTheRedactor();
const engine = guardEngine(createEmbeddedEngine());
const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: quiet };

await warmUp();
process.send?.('ready');
await said('go');
const before = process.cpuUsage();
if (role === 'read') {
  const plan = { name: madeSource, source: madeConversations(Number(count)), cursor: 'bench', first: null };
  const tools = { store, redactor, clock: systemClock };
  await ingest(tools, { ...plan, priority: 0, perMinute: 1e9 }, new AbortController().signal);
} else {
  const worker = startWorker({ store: withoutGrouping(store), engine, log });
  await said('stop');
  await worker.stop();
}
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1000);
await store.close();
process.disconnect();

/** A process of days isn't judged by its first seconds, which two processes would spend twice. */
async function warmUp(): Promise<void> {
  const signal = new AbortController().signal;
  const source = madeConversations(warmUpCount);
  let cursor: string | null = null;
  for (let isMore = true; isMore;) {
    const { conversations, next } = await source.pull(cursor, signal);
    for (const raw of conversations) await engine.extract(redactor.redactConversation(raw).conversation, signal);
    cursor = next.value;
    isMore = next.kind === 'more';
  }
}

/** Themes are grouped when nothing else waits: that is measured by itself (`bench -- themes`). */
function withoutGrouping(whole: Store): Store {
  const { queue } = whole;
  const fetch: Queue['fetch'] = (name, limit) =>
    name === 'group-themes' ? Promise.resolve([]) : queue.fetch(name, limit);
  return { ...whole, queue: { ...queue, fetch } };
}

function said(word: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      if (message !== word) return;
      process.off('message', listen);
      resolve();
    };
    process.on('message', listen);
  });
}
