import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type CustomerKey, customerKeySchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { Database } from './database.ts';

const batchSize = 2000;

/**
 * Gives every row its customer's next hash, and counts the generation up: all in the transaction, which keeps writers
 * waiting until it ends. Gives the number of rows. Throws `customer-key-old` where the keys at hand aren't the ones by
 * which the rows were written.
 */
export async function rotateCustomers(
  db: Database,
  known: number,
  next: (customer: CustomerKey) => CustomerKey,
  onRows: (rows: number, customers: number, total: number) => void,
): Promise<number> {
  await hold(db, known, sql`for update`);
  const tables = await tablesOfCustomers(db);
  for (const table of tables) await sql`lock table ${sql.ref(table)} in share row exclusive mode`.execute(db);
  const customers = await listCustomers(db, tables);
  let changed = 0;
  for (let from = 0; from < customers.length; from += batchSize) {
    const batch = customers.slice(from, from + batchSize);
    for (const table of tables) {
      const { numAffectedRows } = await sql`
        update ${sql.ref(table)} as t set customer_key = row.new
        from unnest(${batch}::text[], ${batch.map(next)}::text[]) as row (old, new)
        where t.customer_key = row.old`.execute(db);
      changed += Number(numAffectedRows ?? 0);
    }
    onRows(changed, from + batch.length, customers.length);
  }
  await sql`update customer_generation set generation = generation + 1`.execute(db);
  return changed;
}

/** Holds the generation for who writes customers by so many keys. Throws `customer-key-old` where it is another. */
export async function holdGeneration(db: Database, known: number): Promise<void> {
  await hold(db, known, sql`for share`);
}

async function hold(db: Database, known: number, lock: RawBuilder<unknown>): Promise<void> {
  const read = () => sql`select generation from customer_generation ${lock}`.execute(db);
  let { rows } = await read();
  if (rows.length === 0) {
    await sql`insert into customer_generation (generation) values (1) on conflict do nothing`.execute(db);
    ({ rows } = await read());
  }
  if (generationOf(rows) !== known) throw new LyhordError('customer-key-old');
}

/** How many keys the rows' hashes have been through. */
export async function readGeneration(db: Database): Promise<number> {
  const { rows } = await sql`select generation from customer_generation`.execute(db);
  return generationOf(rows);
}

function generationOf(rows: readonly unknown[]): number {
  return generationSchema.parse(rows)[0]?.generation ?? 1;
}

/** Asked of the database, so that a table of tomorrow isn't forgotten. */
async function tablesOfCustomers(db: Database): Promise<readonly string[]> {
  const { rows } = await sql`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'customer_key'
    where c.relnamespace = 'lyhord'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`.execute(db);
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
}

async function listCustomers(db: Database, tables: readonly string[]): Promise<readonly CustomerKey[]> {
  const found = new Set<CustomerKey>();
  for (const table of tables) {
    const { rows } = await sql`
      select distinct customer_key as customer from ${sql.ref(table)} where customer_key is not null`.execute(db);
    for (const { customer } of customersSchema.parse(rows)) found.add(customer);
  }
  return [...found];
}

const customersSchema = z.array(z.object({ customer: customerKeySchema }));
const generationSchema = z.array(z.object({ generation: z.number() })).max(1);
