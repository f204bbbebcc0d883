import type pg from 'pg';
import { z } from 'zod';

export interface TableOfSchema {
  readonly name: string;
  /** Partitioned by the month of `started_at`. */
  readonly isByMonth: boolean;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: `bigint`, `timestamp with time zone`. */
  readonly type: string;
}

/**
 * What is in no backup, each for a reason; every other table of the schema is. The queue's tables are no part of the
 * schema: its jobs are made again from the rows that need work.
 */
const leftOut: Readonly<Record<string, string>> = {
  migration: 'the header tells it',
  turn: 'limits of requests are of the moment',
  session: 'one that was ended since would be open again: everybody signs in anew',
  vendor_token: 'one that was renewed or withdrawn since is void: the vendor is connected anew',
  access_link: 'one that was used or withdrawn since would open again',
};

/** The tables of a backup, those first that others refer to by a foreign key. */
export async function listTables(client: pg.Client): Promise<readonly TableOfSchema[]> {
  const { rows } = await client.query(`
    select c.relname as name, c.relkind = 'p' as by_month, array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
      array(select t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and t.oid <> c.oid) as refers_to
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'lyhord' and c.relkind in ('r', 'p') and not c.relispartition
    group by c.oid, c.relname, c.relkind order by c.relname`);
  const tables = tablesSchema.parse(rows).filter(({ name }) => !Object.hasOwn(leftOut, name));
  return inOrder(tables).map(({ name, by_month: isByMonth, columns, types }) => ({
    name,
    isByMonth,
    columns: columns.map((column, at) => ({ name: column, type: types[at] ?? 'text' })),
  }));
}

function inOrder(tables: readonly CatalogRow[]): readonly CatalogRow[] {
  const placed = new Set<CatalogRow>();
  const place = (table: CatalogRow) => {
    for (const other of tables) if (table.refers_to.includes(other.name)) place(other);
    placed.add(table);
  };
  tables.forEach(place);
  return [...placed];
}

export async function listSequences(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'lyhord' and c.relkind = 'S' order by 1`);
  return namesSchema.parse(rows).map(({ name }) => name);
}

/** The numbers of the migrations that were run; empty where there is no schema. */
export async function listMigrations(client: pg.Client): Promise<readonly number[]> {
  const found = await client.query(`select to_regclass('lyhord.migration')::text as name`);
  if (!foundSchema.parse(found.rows)[0].name) return [];
  const { rows } = await client.query('select number from lyhord.migration order by number');
  return numbersSchema.parse(rows).map(({ number }) => number);
}

const tablesSchema = z.array(
  z.object({
    name: z.string(),
    by_month: z.boolean(),
    columns: z.array(z.string()),
    types: z.array(z.string()),
    refers_to: z.array(z.string()),
  }),
);
type CatalogRow = z.infer<typeof tablesSchema>[number];
const namesSchema = z.array(z.object({ name: z.string() }));
const foundSchema = z.tuple([z.object({ name: z.string().nullable() })]);
const numbersSchema = z.array(z.object({ number: z.int() }));
