import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';
import type { TokenRows } from './token-rows.ts';
import { inTransaction } from './transaction.ts';

/** The table `vendor_token`. A change holds its row's lock, also while the vendor is being asked for the new value. */
export function tokenRows(db: Database): TokenRows {
  return {
    read: (vendor, holder) => readToken(db, vendor, holder, sql``),
    change: (vendor, holder, change) =>
      inTransaction(db, async (tx) => {
        // A row without a value can be locked before there is any.
        await sql`insert into vendor_token (vendor, holder) values (${vendor}, ${holder}) on conflict do nothing`.execute(
          tx,
        );
        const kept = await readToken(tx, vendor, holder, sql`for update`);
        const next = await change(kept);
        await (
          next
            ? sql`insert into vendor_token (vendor, holder, sealed) values (${vendor}, ${holder}, ${Buffer.from(next)})
                on conflict (vendor, holder) do update
                set sealed = excluded.sealed, changed_at = clock_timestamp()`
            : sql`delete from vendor_token where vendor = ${vendor} and holder = ${holder}`
        ).execute(tx);
      }),
    list: async (vendor) => {
      const { rows } = await sql`
        select holder from vendor_token where vendor = ${vendor} and sealed is not null order by holder`.execute(db);
      return z
        .array(z.object({ holder: z.string() }))
        .parse(rows)
        .map(({ holder }) => holder);
    },
  };
}

const tokenSchema = z.array(z.object({ sealed: z.instanceof(Buffer).nullable() }));

async function readToken(db: Database, vendor: string, holder: string, lock: ReturnType<typeof sql>) {
  const { rows } = await sql`
    select sealed from vendor_token where vendor = ${vendor} and holder = ${holder} ${lock}`.execute(db);
  return tokenSchema.parse(rows)[0]?.sealed ?? null;
}
