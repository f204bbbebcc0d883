import { createHash, type Hash, randomUUID } from 'node:crypto';
import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { backupFormat, type BackupHeader, type Control } from './backup-format.ts';
import { withSession } from './backup-session.ts';
import { listMigrations, listSequences, listTables, type TableOfSchema } from './table-catalog.ts';

export interface BackupFacts extends BackupHeader {
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
}

export interface BackupPlan {
  /** The database as its owner. */
  readonly connection: pg.ClientConfig;
  readonly file: string;
  readonly keyMark: string | null;
  readonly onRows?: (count: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows in memory at a time. */
const batchRows = 200;

/**
 * Writes the whole database, as it stands at one moment, while it goes on working. The file has its name only when it is
 * whole and on the disk. Throws `backup-exists`, `backup-nothing`, `backup-not-written`.
 */
export async function writeBackup(plan: BackupPlan): Promise<BackupFacts> {
  if (existsSync(plan.file)) throw new LyhordError('backup-exists', { file: plan.file });
  const unfinished = `${plan.file}.${randomUUID()}.unfinished`;
  try {
    const { header, rows } = await withSession(plan.connection, (client) => writeSnapshot(client, plan, unfinished));
    const bytes = statSync(unfinished).size;
    renameSync(unfinished, plan.file);
    syncFolder(dirname(plan.file));
    return { ...header, rows, bytes };
  } catch (error) {
    throw isOfFile(error) ? new LyhordError('backup-not-written', { file: plan.file, reason: error.code }) : error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

interface Snapshot {
  readonly header: BackupHeader;
  readonly rows: Record<string, number>;
}

async function writeSnapshot(client: pg.Client, plan: BackupPlan, file: string): Promise<Snapshot> {
  await client.query('begin isolation level repeatable read read only');
  const tables = await listTables(client);
  // A migration waits until the backup is done; writers go on.
  for (const { name } of tables) await client.query(`lock table ${client.escapeIdentifier(name)} in access share mode`);
  const snapshot = { header: await readHeader(client, plan.keyMark), rows: {} };
  const lines = Readable.from(writeLines(client, tables, snapshot, plan));
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(lines, createGzip({ level: 4 }), output, plan.signal ? { signal: plan.signal } : {});
  await client.query('commit');
  return snapshot;
}

const headerRow = z.tuple([z.object({ made_at: z.date(), server: z.string() })]);

async function readHeader(client: pg.Client, keyMark: string | null): Promise<BackupHeader> {
  const schema = await listMigrations(client);
  if (schema.length === 0) throw new LyhordError('backup-nothing');
  const { rows } = await client.query(
    `select now() as made_at, split_part(current_setting('server_version'), ' ', 1) as server`,
  );
  const [{ made_at: madeAt, server }] = headerRow.parse(rows);
  return { format: backupFormat, madeAt: madeAt.toISOString(), schema, server, keyMark };
}

async function* writeLines(
  client: pg.Client,
  tables: readonly TableOfSchema[],
  { header, rows }: Snapshot,
  plan: BackupPlan,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  yield hashed(hash, control(['lyhord-backup', { ...header }]));
  for (const name of await listSequences(client)) yield hashed(hash, await sequenceLine(client, name));
  for (const table of tables) {
    const columns = table.columns.map((column) => column.name);
    yield hashed(hash, control(['table', { name: table.name, columns }]));
    rows[table.name] = 0;
    for await (const batch of readRows(client, table)) {
      rows[table.name] = (rows[table.name] ?? 0) + batch.length;
      plan.onRows?.(batch.length);
      yield hashed(hash, `${batch.join('\n')}\n`);
    }
  }
  yield control(['end', { sha256: hash.digest('hex'), rows }]);
}

const rowsSchema = z.array(z.tuple([z.string()]));

/** By a cursor, so that the size of a table doesn't matter. */
async function* readRows(client: pg.Client, { name, columns }: TableOfSchema): AsyncGenerator<readonly string[]> {
  const quote = (word: string) => client.escapeIdentifier(word);
  const texts = columns.map((column) => `${quote(column.name)}::text`).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for select row_to_json(r)::text from (select ${texts} from ${quote(name)}) r`,
  );
  for (;;) {
    const { rows } = await client.query({ text: `fetch ${batchRows} from backup_rows`, rowMode: 'array' });
    const batch = rowsSchema.parse(rows).map(([row]) => row);
    if (batch.length > 0) yield batch;
    if (batch.length < batchRows) break;
  }
  await client.query('close backup_rows');
}

const sequenceRow = z.tuple([z.object({ last_value: z.string(), is_called: z.boolean() })]);

async function sequenceLine(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query(`select last_value, is_called from ${client.escapeIdentifier(name)}`);
  const [{ last_value: value, is_called: isCalled }] = sequenceRow.parse(rows);
  return control(['sequence', { name, value, isCalled }]);
}

function control(line: Control): string {
  return `${JSON.stringify(line)}\n`;
}

function hashed(hash: Hash, text: string): string {
  hash.update(text);
  return text;
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** An error of the file's own disk or rights; the database's have become ours. */
function isOfFile(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}
