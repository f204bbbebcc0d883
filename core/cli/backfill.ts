import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Source } from '#core/contracts/connector.ts';
import { type Instant, instantSchema, lastTurnAt, sourceNameSchema } from '#core/conversation/conversation.ts';
import { systemClock } from '#core/jobs/clock.ts';
import { ingest, type IngestPlan } from '#core/jobs/ingest.ts';
import { backfillPriority } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';
import { type Progress, startProgress } from './progress.ts';

/** The past is read no faster than this, so that the vendor has room for everybody else. */
const requestsPerMinute = 300;

export const backfill: Command = {
  name: 'backfill',
  summary: 'Read the conversations of the past from a source; what is new or newer is stored and waits for a worker.',
  usage: 'SOURCE [FILE…] --since DATE',
  details: [
    'SOURCE is a connector: files (with the files to read), or a vendor’s that is set up. Conversations with a turn on DATE',
    'or later are taken; DATE is 2026-01-31, or an instant with its offset. Ctrl-C stops between two pages: the same',
    'command goes on there. Read twice, nothing is doubled. Personal data is taken out before anything is stored; the',
    'insights are made by the workers (`serve`, `worker`), after what came in just now.',
  ],
  options: { since: { type: 'string', value: 'DATE', help: 'The earliest day or instant.' } },
  operands: [1, Number.MAX_SAFE_INTEGER],
  async run(context) {
    const [name = '', ...files] = context.operands;
    const since = readSince(context.values.get('since'), context.house.config.timeZone);
    const given = await Promise.all(files.map((file) => findFile(file, context.pathOf(file))));
    if ((name === 'files') !== given.length > 0)
      throw new UsageError('backfill takes files with the source files, and with no other.');
    const source = context.house.openSource(name, name === 'files' ? { files: given } : {});
    const store = await context.house.store();
    try {
      return await readPast(context, store, makePlan(context, source, since, given));
    } finally {
      await store.close();
    }
  },
};

interface GivenFile {
  readonly name: string;
  readonly path: string;
  /** Changes with the file. */
  readonly mark: string;
}

async function findFile(name: string, path: string): Promise<GivenFile> {
  const facts = await stat(path).catch(() => null);
  if (!facts?.isFile())
    throw new UsageError('There is no such file, or it may not be read: look at the names that were given.');
  return { name, path, mark: `${path} ${facts.size} ${facts.mtimeMs}` };
}

/** A day begins when it does in the company's time zone. */
export function readSince(text: string | undefined, timeZone: string): Instant {
  const instant = instantSchema.safeParse(text);
  if (instant.success) return instant.data;
  const day = z.iso.date().safeParse(text);
  if (!day.success) throw new UsageError('backfill needs --since and a date, as 2026-01-31.');
  const utc = new Date(`${day.data}T00:00:00Z`);
  const shown = new Date(`${utc.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
  return instantSchema.parse(new Date(2 * utc.getTime() - shown.getTime()).toISOString());
}

/** Each past has a cursor of its own: of a source and a date, and of files as they are. */
function makePlan(
  { operands: [name] }: CommandContext,
  source: Source,
  since: Instant,
  files: readonly GivenFile[],
): IngestPlan {
  const marks = files.map(({ mark }) => mark).join('\n');
  const ofFiles = files.length === 0 ? '' : ` ${createHash('sha256').update(marks).digest('hex').slice(0, 16)}`;
  return {
    name: sourceNameSchema.parse(name),
    source,
    cursor: `backfill ${since}${ofFiles}`,
    first: source.since?.(since) ?? null,
    priority: backfillPriority,
    perMinute: files.length > 0 ? Number.MAX_SAFE_INTEGER : requestsPerMinute,
    isWanted: (conversation) => source.since !== undefined || lastTurnAt(conversation) >= since,
  };
}

async function readPast(context: CommandContext, store: Store, plan: IngestPlan): Promise<Outcome> {
  const { house, terminal, signal } = context;
  const cursor = await store.loadCursor(plan.name, plan.cursor);
  if (cursor !== null) terminal.tell(`Goes on where an earlier run stopped (cursor ${cursor}).`);
  const progress = startProgress(terminal, 'conversations');
  expectTotal(plan.source, cursor ?? plan.first, progress, signal);
  let skipped = 0;
  const onPage: IngestPlan['onPage'] = (page) => {
    for (const { place, reason } of page.skipped) terminal.tell(`${place}: ${reason}`);
    skipped += page.skipped.length;
    progress.step(page.conversations.length);
  };
  const tools = { store, redactor: await house.redactor(), clock: systemClock };
  const read = ingest(tools, { ...plan, onPage }, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
    return null;
  });
  const changed = await read.finally(() => progress.end());
  await tellOutcome(context, store, progress.count, changed);
  return changed === null || skipped > 0 ? 'incomplete' : 'done';
}

/** The total comes when it is counted; nobody waits for it. */
function expectTotal(source: Source, cursor: string | null, progress: Progress, signal: AbortSignal): void {
  void source.count?.(cursor, signal).then(
    (total) => total !== null && progress.expect(total),
    () => undefined,
  );
}

async function tellOutcome({ terminal }: CommandContext, store: Store, read: number, changed: number | null) {
  if (changed === null) {
    terminal.tell(`Stopped after ${read} conversations. The same command goes on there.`);
    return;
  }
  const extract = (await store.queue.count()).find(({ name }) => name === 'extract');
  const left = extract ? extract.waiting + extract.retrying + extract.active : 0;
  await terminal.out(`${read} conversations read, ${changed} of them new or newer; ${left} wait for their insight.\n`);
}
