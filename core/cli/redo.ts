import { setTimeout as wait } from 'node:timers/promises';
import type { Source } from '#core/contracts/connector.ts';
import { type ConversationId, sourceNameSchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import { systemClock } from '#core/jobs/clock.ts';
import { reread } from '#core/jobs/ingest.ts';
import type { Outdated } from '#core/store/outdated-rows.ts';
import { backfillPriority } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

/** Requests a minute at most: the vendor keeps room for everybody else. */
const perMinute = 300;
const fetchPage = 20;
const sendPage = 1000;
const watchMs = 2000;
/** The same conversation isn't asked for twice in one day's slot while its job is there. */
const daySeconds = 86_400;

export const redo: Command = {
  name: 'redo',
  summary: 'Make again what an older version of the redactor or the engines made.',
  usage: '--redactor | --insights',
  details: [
    '--redactor fetches the text of conversations again that an older redactor (or policy) read, and redacts it anew.',
    'What a source can’t give one by one (files) is told: read it again by `backfill`. --insights has the workers read the',
    'stored, redacted text again where another engine did. Ctrl-C stops; the same command goes on with what is left.',
  ],
  options: {
    redactor: { type: 'boolean', help: 'Conversations that an older redactor read.' },
    insights: { type: 'boolean', help: 'Insights that another engine, or an older one, made.' },
  },
  operands: [0, 0],
  async run(context) {
    const { flags, house } = context;
    if (flags.has('redactor') === flags.has('insights')) throw new UsageError('redo takes --redactor or --insights.');
    const store = await house.store();
    try {
      return flags.has('redactor') ? await redoRedaction(context, store) : await redoInsights(context, store);
    } finally {
      await store.close();
    }
  },
};

async function redoRedaction({ house, terminal, signal }: CommandContext, store: Store): Promise<Outcome> {
  const redactor = await house.redactor();
  const what = { kind: 'redactor', version: redactor.version } as const;
  const progress = startProgress(terminal, 'conversations', await store.countOutdated(what));
  const tools = { store, redactor, clock: systemClock };
  const kept = new Map<string, number>();
  let changed = 0;
  for await (const ids of pagesOf(store, what, fetchPage, signal)) {
    for (const [name, group] of Map.groupBy(ids, (id) => id.slice(0, id.indexOf(':')))) {
      const source = openAgain(house, name);
      if (source?.fetch) {
        const plan = { name: sourceNameSchema.parse(name), source, priority: backfillPriority, perMinute };
        changed += await reread(tools, plan, group, signal).catch(zeroWhenStopped(signal));
      } else kept.set(name, (kept.get(name) ?? 0) + group.length);
      progress.step(group.length);
    }
  }
  progress.end();
  await terminal.out(`${changed} conversations were redacted again.\n`);
  for (const [name, count] of kept)
    terminal.tell(`${count} of ${name} are as they were: read them again by \`backfill\`.`);
  if (signal.aborted) terminal.tell('Stopped. The same command goes on with what is left.');
  return signal.aborted || kept.size > 0 ? 'incomplete' : 'done';
}

/** Null where the source is no more, or isn't set up. */
function openAgain(house: CommandContext['house'], name: string): Source | null {
  try {
    return house.openSource(name);
  } catch (error) {
    if (error instanceof LyhordError) return null;
    throw error;
  }
}

function zeroWhenStopped(signal: AbortSignal): (error: unknown) => number {
  return (error) => {
    if (signal.aborted) return 0;
    throw error;
  };
}

async function* pagesOf(
  store: Store,
  what: Outdated,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<readonly ConversationId[], void, undefined> {
  for (let after: string | null = null; !signal.aborted;) {
    const page = await store.listOutdated(what, after, limit);
    if (page.ids.length > 0) yield page.ids;
    if (page.next === null) return;
    after = page.next;
  }
}

async function redoInsights(context: CommandContext, store: Store): Promise<Outcome> {
  const { house, terminal, signal } = context;
  const [engine, model] = await Promise.all([house.engine(), house.model()]);
  const what = { kind: 'insight', versions: [engine.version, ...(model ? [model.version] : [])] } as const;
  const total = await store.countOutdated(what);
  for await (const ids of pagesOf(store, what, sendPage, signal)) {
    const jobs = ids.map((id) => ({ id }));
    await store.queue.send('extract', jobs, { priority: backfillPriority, onceInSeconds: daySeconds });
  }
  const left = total === 0 ? 0 : await watch(context, store, what, total);
  await terminal.out(`${total - left} insights were made again.\n`);
  if (left > 0)
    terminal.tell(`${left} wait for a worker (\`serve\` or \`worker\`), which goes on with them by itself.`);
  return left > 0 ? 'incomplete' : 'done';
}

/** Looks on while the workers do it; gives how many are left when nothing waits any more, nobody works, or Ctrl-C is hit. */
async function watch(
  { terminal, signal }: CommandContext,
  store: Store,
  what: Outdated,
  total: number,
): Promise<number> {
  const progress = startProgress(terminal, 'insights', total);
  let [left, idle] = [total, 0];
  while (left > 0 && idle < 5 && !signal.aborted) {
    await wait(watchMs, undefined, { signal }).catch(() => undefined);
    const now = await store.countOutdated(what);
    idle = now === left ? idle + 1 : 0;
    progress.step(left - now);
    left = now;
  }
  progress.end();
  return left;
}
