import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  /** Kills before the source was read to its end. */
  readonly amidWork: number;
  readonly tookMs: number;
  readonly broken: readonly string[];
}

/** `backend` is one process of the database's, `all` everything at once, as when the power goes. */
const victims = ['reader', 'worker', 'database', 'backend', 'all'] as const;
type Victim = (typeof victims)[number];

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
  const processes = [reader, ...workers];
  try {
    await Promise.all(processes.map(({ ready }) => ready));
    const kills = await killAgainAndAgain(plan, folder, reader, workers);
    await reader.done;
    const store = await openStore({ database: null, folder });
    await quiet(store);
    const broken = await judge(store, plan.conversations);
    await Promise.all(processes.map((one) => one.end()));
    await store.close();
    return { ...kills, tookMs: Math.round(performance.now() - startedAt), broken };
  } finally {
    await Promise.all(processes.map((one) => one.end()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killAgainAndAgain(plan: KillPlan, folder: string, reader: Kept, workers: readonly Kept[]) {
  const killed = { reader: 0, worker: 0, database: 0, backend: 0, all: 0 };
  let [count, amidWork] = [0, 0];
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(plan.random() * items.length)];
  const kill: Readonly<Record<Victim, () => boolean>> = {
    reader: () => reader.kill(),
    worker: () => pick(workers)?.kill() ?? false,
    database: () => killProcess(postmasterOf(folder)),
    backend: () => killProcess(pick(backendsOf(postmasterOf(folder))) ?? 0),
    all: () => [killProcess(postmasterOf(folder)), reader.kill(), ...workers.map((one) => one.kill())].includes(true),
  };
  while (count < plan.kills) {
    await pause(plan.random() * plan.pauseMs);
    const victim = pick(victims) ?? 'all';
    if (!(await hit(kill[victim]))) continue;
    killed[victim] += 1;
    count += 1;
    if (!reader.isDone) amidWork += 1;
  }
  return { killed, amidWork };
}

/** Waits for who is just starting again. */
async function hit(kill: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (kill()) return true;
    await pause(20);
  }
  return false;
}

interface Kept {
  readonly ready: Promise<void>;
  readonly done: Promise<void>;
  readonly isDone: boolean;
  /** False while it is starting again or is done. */
  kill(): boolean;
  end(): Promise<void>;
}

/** A process that is started again whenever it dies before it is done. */
function keepAlive(role: 'ingest' | 'work', { conversations }: KillPlan, folder: string): Kept {
  const ready = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  let isEnding = false;
  let isDone = false;
  let child = start();
  return {
    ready: ready.promise,
    done: done.promise,
    get isDone() {
      return isDone;
    },
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
      isDone = true;
      done.resolve();
    });
    begun.once('exit', () => {
      if (!isEnding) child = start();
    });
    return begun;
  }
}

function killProcess(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function postmasterOf(folder: string): number {
  const file = join(folder, 'database/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}

/** The database's other processes: connections, writers, the checkpointer. */
function backendsOf(postmaster: number): readonly number[] {
  const file = `/proc/${postmaster}/task/${postmaster}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').map(Number) : [];
}

/** Until no job waits or runs; the next grouping may rest. */
async function quiet(store: Store): Promise<void> {
  for (;;) {
    const counts = await store.queue.count();
    const others = counts.filter(({ name }) => name !== 'group-themes');
    if (others.every(({ waiting, retrying, active }) => waiting + retrying + active === 0)) return;
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
