import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { conversationId, externalIdSchema } from '../../core/conversation/conversation.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Store } from '../../core/store/store.ts';
import { madeSource } from './made-conversations.ts';

/** One way of working on `count` conversations: by the clock, and by the processor time that it took. */
export interface RateRow {
  readonly what: string;
  readonly seconds: number;
  readonly programSeconds: number;
  readonly databaseSeconds: number;
}

/** Reads and redacts `count` conversations into a private database, then extracts them by one worker and by two. */
export async function measureRates(count: number): Promise<readonly RateRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-rates-'));
  chmodSync(folder, 0o711);
  const store = await openStore({ database: null, folder });
  try {
    const rows = [await readAll(count, folder)];
    for (const workers of [1, 2, 1, 2]) {
      rows.push(await extractAll(store, count, workers, folder));
      await sendAgain(store, count);
    }
    return rows;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAll(count: number, folder: string): Promise<RateRow> {
  const reader = await begin('read', count, folder);
  const watch = startWatch(folder);
  reader.send('go');
  const spentMs = await number(reader);
  return { what: 'fetch, redact, store', ...watch(), programSeconds: spentMs / 1000 };
}

async function extractAll(store: Store, count: number, workers: number, folder: string): Promise<RateRow> {
  const running = await Promise.all(Array.from({ length: workers }, () => begin('work', count, folder)));
  const watch = startWatch(folder);
  for (const worker of running) worker.send('go');
  while ((await waiting(store)) > 0) await pause(25);
  const took = watch();
  const spent = running.map((worker) => number(worker));
  for (const worker of running) worker.send('stop');
  const spentMs = (await Promise.all(spent)).reduce((sum, ms) => sum + ms, 0);
  return {
    what: `insight, ${workers === 1 ? 'one worker' : `${workers} workers`}`,
    ...took,
    programSeconds: spentMs / 1000,
  };
}

async function waiting(store: Store): Promise<number> {
  const extract = (await store.queue.count()).find(({ name }) => name === 'extract');
  return extract ? extract.waiting + extract.retrying + extract.active : 0;
}

async function sendAgain(store: Store, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, at) =>
    conversationId({ source: madeSource, externalId: externalIdSchema.parse(`${at}`) }),
  );
  await store.queue.send(
    'extract',
    ids.map((id) => ({ id })),
  );
}

async function begin(role: 'read' | 'work', count: number, folder: string): Promise<ChildProcess> {
  const file = join(import.meta.dirname, 'process.ts');
  const child = fork(file, [role, `${count}`, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('a process of the bench ended')));
  });
  return child;
}

function number(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('message', (told) => typeof told === 'number' && resolve(told));
  });
}

function startWatch(folder: string): () => { seconds: number; databaseSeconds: number } {
  const [startedAt, before] = [performance.now(), databaseSeconds(folder)];
  return () => ({
    seconds: (performance.now() - startedAt) / 1000,
    databaseSeconds: databaseSeconds(folder) - before,
  });
}

/** Processor time of the database's processes: of those that run and of those that the postmaster has seen end. */
function databaseSeconds(folder: string): number {
  const master = readFileSync(join(folder, 'database/postmaster.pid'), 'utf8').split('\n')[0];
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    const [parent, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((at) =>
      Number(fields[at]),
    );
    if (pid === master) ticks += user + system + endedUser + endedSystem;
    else if (`${parent}` === master) ticks += user + system;
  }
  return ticks / 100;
}

/** After the name, which stands in brackets. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
