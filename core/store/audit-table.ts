import { CompiledQuery, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';

/** Proves that a line was written by this program: by a key that stands outside the database. */
export type Seal = (id: string, line: string) => string;

/** As many ids as one draw from the sequence gives. */
const block = 64;

const addOne = 'insert into audit_entry (entry, body, seal) values ($1, $2, $3)';

/** Adds lines to the audit log in the transaction of the act. */
export interface AuditLines {
  append(db: Database, lines: readonly string[]): Promise<void>;
}

/** Ids are drawn ahead of the entries, since the seal covers them: a line copied under another id is found. */
export function createAuditLines(seal: Seal): AuditLines {
  const drawn: bigint[] = [];
  const draw = async (db: Database, count: number) => {
    while (drawn.length < count) drawn.push(...(await drawBlocks(db, Math.ceil((count - drawn.length) / block))));
    return drawn.splice(0, count).map(String);
  };
  return {
    append: async (db, lines) => {
      if (lines.length === 0) return;
      const ids = await draw(db, lines.length);
      const seals = ids.map((id, index) => seal(id, lines[index] ?? ''));
      // Written out: taking a template apart costs as much as the rest of an entry.
      if (lines.length === 1) await db.executeQuery(CompiledQuery.raw(addOne, [ids[0], lines[0], seals[0]]));
      else
        await sql`insert into audit_entry (entry, body, seal)
          select * from unnest(${ids}::bigint[], ${lines}::text[], ${seals}::text[])`.execute(db);
    },
  };
}

const drawnSchema = z.array(z.object({ first: z.coerce.bigint() }));

async function drawBlocks(db: Database, blocks: number): Promise<bigint[]> {
  const { rows } = await sql`
    select nextval('audit_entry_id') as first from generate_series(1, ${blocks}::integer)`.execute(db);
  return drawnSchema
    .parse(rows)
    .flatMap(({ first }) => Array.from({ length: block }, (_, index) => first + BigInt(index)));
}
