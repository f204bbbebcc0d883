import type pg from 'pg';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import type { BackupSequence } from './backup-format.ts';
import { readBackup } from './read-backup.ts';
import { type Column, listSequences, listTables, type TableOfSchema } from './table-catalog.ts';

/** A batch goes to the database when it has so many rows or characters. */
const batchRows = 500;
const batchLength = 4_000_000;

interface Load {
  readonly file: string;
  readonly onRows?: (count: number) => void;
  readonly signal?: AbortSignal;
}

/** Writes a backup's rows and sequences into tables that are as they were then. Runs in the caller's transaction. */
export async function loadRows(client: pg.Client, { file, onRows, signal }: Load): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]));
  const sequences = new Set(await listSequences(client));
  let insert: Insert | null = null;
  let batch: string[] = [];
  let length = 0;
  const flush = async () => {
    signal?.throwIfAborted();
    if (insert && batch.length > 0) await insert(`[${batch.join(',')}]`);
    onRows?.(batch.length);
    [batch, length] = [[], 0];
  };
  for await (const part of readBackup(file)) {
    if (part.kind === 'row') {
      batch.push(part.row);
      length += part.row.length;
      if (batch.length >= batchRows || length >= batchLength) await flush();
    } else if (part.kind === 'table') {
      await flush();
      insert = prepareInsert(client, file, tables.get(part.name), part.columns);
    } else if (part.kind === 'sequence') {
      if (sequences.has(part.sequence.name)) await setSequence(client, part.sequence);
    }
  }
  await flush();
}

type Insert = (rows: string) => Promise<unknown>;

/** Names come from the file: they are taken only where the schema has them. */
function prepareInsert(
  client: pg.Client,
  file: string,
  table: TableOfSchema | undefined,
  names: readonly string[],
): Insert {
  const columns = names.flatMap((name) => table?.columns.find((column) => column.name === name) ?? []);
  if (!table || columns.length !== names.length || columns.length === 0)
    throw new LyhordError('backup-damaged', { file });
  const quote = (word: string) => client.escapeIdentifier(word);
  const list = columns.map(({ name }) => quote(name)).join(', ');
  const typed = columns.map((column) => `${quote(column.name)} ${typeInFile(column)}`).join(', ');
  const values = columns.map((column) => valueOf(column, quote(column.name))).join(', ');
  const statement = `insert into ${quote(table.name)} (${list}) overriding system value
    select ${values} from json_to_recordset($1::json) as row (${typed})`;
  return async (rows) => {
    if (table.isByMonth) await client.query(ensureMonths, [rows]);
    await client.query(statement, [rows]);
  };
}

/** JSON stands in the file as a text, so that it comes out letter for letter and a null inside it stays one. */
function typeInFile({ type }: Column): string {
  return type === 'json' || type === 'jsonb' ? 'text' : type;
}

/** A transaction's number means nothing in another server: what is restored was written by the restore. */
function valueOf({ type }: Column, name: string): string {
  if (type === 'xid8') return 'pg_current_xact_id()';
  return type === 'json' || type === 'jsonb' ? `${name}::${type}` : name;
}

const ensureMonths = `
  select ensure_month(month) from (
    select distinct date_trunc('month', started_at at time zone 'UTC')::date as month
    from json_to_recordset($1::json) as row (started_at timestamptz) order by 1
  ) found where month >= '2000-01-01' and month < '2100-01-01'`;

const ownedSchema = z.tuple([z.object({ done: z.string() })]);

async function setSequence(client: pg.Client, { name, value, isCalled }: BackupSequence): Promise<void> {
  const place = client.escapeIdentifier(name);
  const { rows } = await client.query('select setval($1::regclass, $2::bigint, $3) as done', [place, value, isCalled]);
  ownedSchema.parse(rows);
}
