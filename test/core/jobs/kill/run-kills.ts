import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { conversationId, externalIdSchema } from '#core/conversation/conversation.ts';
import { openStore } from '#core/store/open-store.ts';
import type { Store } from '#core/store/store.ts';
import { isRetold, sourceName, textOf } from './made-up-source.ts';

export interface KillPlan {
  readonly conversations: number;
  readonly kills: number;
  /** Between two kills, at random up to this. */
  readonly pauseMs: number;
  readonly random: () => number;
}

export interface KillResult {
  readonly killed: Readonly<Record<Victim, number>>;
  readonly tookMs: number;
  readonly broken: readonly string[];
}

type Victim = 'reader' | 'worker' | 'database';

/**
 * Reads and analyses made-up conversations in processes of their own on a private database, kills one of them or the
 * database server with SIGKILL again and again, and then looks whether anything is lost, doubled or of another text.
 */
export async function runKills(plan: KillPlan): Promise<KillResult> {
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-kill-'));
  chmodSync(folder, 0o711);
  const reader = keepAlive('ingest', plan, folder);
  const workers = [keepAlive('work', plan, folder), keepAlive('work', plan, folder)];
  const killed = { reader: 0, worker: 0, database: 0 };
  try {
    await Promise.all([reader, ...workers].map(({ ready }) => ready));
    while (killed.reader + killed.worker + killed.database < plan.kills) {
      await pause(plan.random() * plan.pauseMs);
      const victim = (['reader', 'worker', 'database'] as const)[Math.floor(plan.random() * 3)] ?? 'worker';
      const worker = workers[Math.floor(plan.random() * workers.length)];
      const isHit = victim === 'database' ? killDatabase(folder) : (victim === 'reader' ? reader : worker)?.kill();
      if (isHit) killed[victim] += 1;
    }
    await reader.done;
    const store = await openStore({ database: null, folder });
    await quiet(store);
    const broken = await judge(store, plan.conversations);
    await Promise.all([reader, ...workers].map((one) => one.end()));
    await store.close();
    return { killed, tookMs: Math.round(performance.now() - startedAt), broken };
  } finally {
    await Promise.all([reader, ...workers].map((one) => one.end()));
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Kept {
  readonly ready: Promise<void>;
  readonly done: Promise<void>;
  /** False while it is starting again or is done. */
  kill(): boolean;
  end(): Promise<void>;
}

/** A process that is started again whenever it dies before it is done. */
function keepAlive(role: 'ingest' | 'work', { conversations }: KillPlan, folder: string): Kept {
  const ready = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  let isEnding = false;
  let child = start();
  return {
    ready: ready.promise,
    done: done.promise,
    kill: () => !isEnding && child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'),
    end: async () => {
      isEnding = true;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await gone;
    },
  };

  function start(): ChildProcess {
    const file = join(import.meta.dirname, 'process.ts');
    const begun = fork(file, [role, `${conversations}`, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    begun.on('message', (word) => {
      ready.resolve();
      if (word !== 'done') return;
      isEnding = true;
      done.resolve();
    });
    begun.once('exit', () => {
      if (!isEnding) child = start();
    });
    return begun;
  }
}

function killDatabase(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, 'database/postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Until no job waits or runs. */
async function quiet(store: Store): Promise<void> {
  for (;;) {
    const counts = await store.queue.count();
    if (counts.every(({ waiting, active }) => waiting + active === 0)) return;
    await pause(200);
  }
}

async function judge(store: Store, conversations: number): Promise<string[]> {
  const broken: string[] = [];
  const counts = await store.countConversations({ samples: false });
  if (counts.conversations !== conversations) broken.push(`${counts.conversations} conversations of ${conversations}`);
  if (counts.withInsight !== conversations) broken.push(`${counts.withInsight} insights of ${conversations}`);
  const dead = (await store.queue.count()).reduce((sum, count) => sum + count.dead, 0);
  if (dead > 0) broken.push(`${dead} dead letters`);
  const seen = new Set<string>();
  for await (const batch of store.readInsights({ samples: false })) {
    for (const { id, insight, conversation } of batch) {
      if (seen.has(id)) broken.push(`${id} is there twice`);
      seen.add(id);
      const number = Number(conversation.externalId);
      const text = textOf(number, isRetold(number) ? 2 : 1);
      if (conversation.turns[0]?.text !== text) broken.push(`${id} has another text`);
      if (insight.summary !== text) broken.push(`the insight of ${id} is of another text`);
    }
  }
  for (let number = 0; number < conversations; number += 1) {
    const id = conversationId({ source: sourceName, externalId: externalIdSchema.parse(`${number}`) });
    if (!seen.has(id)) broken.push(`${id} is lost`);
  }
  return broken;
}
