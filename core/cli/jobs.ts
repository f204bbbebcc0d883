import { z } from 'zod';
import type { DeadJob, QueueCount } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';

/** How many dead letters are shown at most. */
const shownLimit = 1000;

export const jobs: Command = {
  name: 'jobs',
  summary: 'Show the work that waits, runs, is tried again or was given up; send given-up work again.',
  usage: '[dead | retry ID… | retry --all] [--json]',
  details: [
    'Without a word: how many jobs of each kind wait, wait for another try, run, or are dead (given up after the last try).',
    '`dead` lists the dead ones, the oldest first: id, kind, conversation, number of tries, and the code of the last',
    'failure. `retry` sends them again, those with the ids or all of them.',
  ],
  options: {
    all: { type: 'boolean', help: 'With `retry`: every dead job.' },
    json: { type: 'boolean', help: 'Write JSON.' },
  },
  operands: [0, Number.MAX_SAFE_INTEGER],
  async run(context) {
    const action = readAction(context);
    const store = await context.house.store();
    try {
      return await action(context, store);
    } finally {
      await store.close();
    }
  },
};

type Action = (context: CommandContext, store: Store) => Promise<Outcome>;

function readAction({ flags, operands: [word, ...ids] }: CommandContext): Action {
  if (word !== undefined && word !== 'dead' && word !== 'retry')
    throw new UsageError('jobs takes dead, retry or nothing.');
  if (word !== 'retry' && (ids.length > 0 || flags.has('all')))
    throw new UsageError('Ids and --all go with jobs retry.');
  if (word === undefined) return showCounts;
  if (word === 'dead') return showDead;
  if (flags.has('all') === ids.length > 0) throw new UsageError('jobs retry takes ids of dead jobs, or --all.');
  const wrong = ids.findIndex((id) => !z.uuid().safeParse(id).success);
  if (wrong >= 0) throw new UsageError(`Id number ${wrong + 1} is not one that \`jobs dead\` shows.`);
  return (context, store) => sendAgain(context, store, flags.has('all') ? undefined : [...new Set(ids)]);
}

async function showCounts({ terminal, flags }: CommandContext, store: Store): Promise<Outcome> {
  const counts = await store.queue.count();
  await terminal.out(flags.has('json') ? `${JSON.stringify({ jobs: counts })}\n` : writeCounts(counts));
  return 'done';
}

/** A table of what waits. */
export function writeCounts(counts: readonly QueueCount[]): string {
  const heads = ['job', 'waiting', 'retrying', 'running', 'dead'];
  const rows = counts.map(({ name, waiting, retrying, active, dead }) => [name, waiting, retrying, active, dead]);
  const lines = writeTable([heads, ...rows]);
  const hasDead = counts.some(({ dead }) => dead > 0);
  return hasDead ? `${lines}\n\`npm run -s lyhord -- jobs dead\` lists the dead ones.\n` : lines;
}

async function showDead({ terminal, flags }: CommandContext, store: Store): Promise<Outcome> {
  const dead = await store.queue.listDead(shownLimit + 1);
  const shown = dead.slice(0, shownLimit);
  await terminal.out(flags.has('json') ? `${JSON.stringify({ dead: shown })}\n` : writeDead(shown));
  if (dead.length > shownLimit) terminal.tell(`The oldest ${shownLimit} are shown; there are more.`);
  return 'done';
}

/** A table of dead jobs with the codes of their last failures. */
export function writeDead(dead: readonly DeadJob[]): string {
  if (dead.length === 0) return 'No job is dead.\n';
  const rows = dead.map(({ id, name, about, tries, code }) => [id, name, about ?? '', tries, code]);
  return writeTable([['id', 'job', 'conversation', 'tries', 'code'], ...rows]);
}

async function sendAgain({ terminal, flags }: CommandContext, store: Store, ids?: readonly string[]): Promise<Outcome> {
  const sent = await store.queue.sendDeadAgain(ids);
  const missing = ids ? ids.length - sent : 0;
  await terminal.out(flags.has('json') ? `${JSON.stringify({ sent, missing })}\n` : `${sent} jobs sent again.\n`);
  if (missing > 0) terminal.tell(`${missing} of the ids are of no dead job: see \`npm run -s lyhord -- jobs dead\`.`);
  return missing > 0 ? 'incomplete' : 'done';
}

/** Words to the left, numbers to the right. */
function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => `${row[column] ?? ''}`.length)));
  const isNumber = (column: number) => rows.slice(1).some((row) => typeof row[column] === 'number');
  const write = (row: readonly (string | number)[]) =>
    row
      .map((cell, at) => (isNumber(at) ? `${cell}`.padStart(widths[at] ?? 0) : `${cell}`.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${rows.map(write).join('\n')}\n`;
}
