import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openOwned, openStore } from '../../core/store/open-store.ts';
import { fillRows } from '../../test/core/store/scale/fill-rows.ts';
import { measureBackup } from './measure-backup.ts';
import { measureQueue } from './measure-queue.ts';
import { measureReads } from './measure-reads.ts';
import type { Figure } from './figure.ts';

const until = new Date('2026-11-24T00:00:00Z');
const help = `Usage: npm run -s bench -- store [--conversations N] [--jobs N] [--data FOLDER] [--only reads|queue|backup]

Fills a private database with conversations (1,000,000; about four minutes and 4 GB) and jobs (1,000,000), and prints what
panels, digests, lists, the queue and a backup cost. With --data the filled database is kept in that folder and used again.
`;

/** Prints a table of figures beside what they must reach; 1 where one isn't reached. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      conversations: { type: 'string', default: '1000000' },
      jobs: { type: 'string', default: '1000000' },
      data: { type: 'string' },
      only: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'lyhord-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const conversations = Number(values.conversations);
  try {
    if (!existsSync(join(folder, 'filled'))) await fill(folder, conversations);
    const settings = { database: null, folder };
    const wants = (part: string) => values.only === undefined || values.only === part;
    const figures = [
      ...(wants('reads') ? await measureReads(settings, conversations, until) : []),
      ...(wants('queue') ? await measureQueue(settings, Number(values.jobs)) : []),
      ...(wants('backup') ? await measureBackup(settings, folder) : []),
    ];
    print(figures);
    return figures.every(isReached) ? 0 : 1;
  } finally {
    if (!values.data) rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string, conversations: number): Promise<void> {
  const store = await openStore({ database: null, folder });
  const owned = await openOwned({ database: null, folder });
  const options = '-c lyhord.access=program -c search_path=lyhord -c timezone=UTC';
  const client = new pg.Client({ ...owned.connection, options });
  await client.connect();
  const begin = performance.now();
  await fillRows(client, { conversations, months: 36, until });
  await client.query('vacuum analyze');
  process.stdout.write(
    `${conversations} conversations filled in ${Math.round((performance.now() - begin) / 1000)} s\n\n`,
  );
  await client.end();
  await owned.close();
  await store.close();
  mkdirSync(join(folder, 'filled'));
}

function isReached({ value, most, least }: Figure): boolean {
  return (most === undefined || value <= most) && (least === undefined || value >= least);
}

function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const figure of figures) {
    const { what, value, unit, most, least } = figure;
    const wanted = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';
    const number = value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
    process.stdout.write(
      `${what.padEnd(width)}  ${number.padStart(9)} ${unit.padEnd(7)} ${wanted.padEnd(14)} ${wanted === '' || isReached(figure) ? '' : 'NOT REACHED'}\n`,
    );
  }
}
