import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database.ts';

/**
 * The audit log as the database holds it. A line is what a leaf's hash covers: the entry's id, when it was written
 * (microseconds since 1970), its seal and its body, with spaces between.
 */
export interface AuditLog {
  /**
   * Runs `pass` under the sequencer's lock, with the entries that are committed and have no number yet (at most
   * `limit`), and writes what it gives. False where another process holds the lock.
   */
  number(limit: number, pass: (found: Unnumbered) => Numbering | null): Promise<boolean>;
  lastCheckpoint(): Promise<StoredCheckpoint | null>;
  /** Checkpoints above a size, in the order of their sizes. */
  readCheckpoints(above: number, limit: number): Promise<readonly StoredCheckpoint[]>;
  /** The entries numbered from `from` on, `count` numbers wide, as they stand. */
  readBatch(from: number, count: number): Promise<AuditBatch>;
  /** The same one by one, with the numbers and entries that are missing. */
  readRows(from: number, count: number): Promise<readonly AuditRow[]>;
  /** Entries without a number, by id; also where they should long have had one. */
  readWaiting(aboveId: string, limit: number): Promise<readonly WaitingLine[]>;
  /** Numbered lines below a number, the newest first. */
  readBack(below: number, limit: number): Promise<readonly { readonly number: number; readonly line: string }[]>;
}

export interface Unnumbered {
  readonly lines: readonly WaitingLine[];
  readonly last: StoredCheckpoint | null;
}

export interface WaitingLine {
  readonly entry: string;
  readonly line: string;
}

/** What one pass of the sequencer adds. */
export interface Numbering {
  readonly entries: readonly { readonly entry: string; readonly leaf: Buffer }[];
  readonly edge: Buffer;
  readonly note: string;
}

export interface StoredCheckpoint {
  readonly size: number;
  readonly edge: Buffer;
  readonly note: string;
}

export interface AuditBatch {
  /** Numbers that are there; fewer than asked for at the end and where one is missing. */
  readonly rows: number;
  /** The smallest and largest number in the log; -1 where it is empty. */
  readonly oldest: number;
  readonly newest: number;
  /** Leaf hashes in a row. */
  readonly leaves: Buffer;
  /** The lines, a line break before each; without those that are missing. */
  readonly lines: string;
}

export interface AuditRow {
  readonly number: number;
  readonly entry: string;
  readonly leaf: Buffer;
  /** Null where the entry is gone. */
  readonly line: string | null;
}

const line = sql`e.entry || ' ' || e.at || ' ' || e.seal || ' ' || e.body`;

export function auditLogOf(db: Database): AuditLog {
  return {
    number: (limit, pass) => db.transaction().execute((tx) => numberEntries(tx, limit, pass)),
    lastCheckpoint: () => lastCheckpoint(db),
    readCheckpoints: async (above, limit) =>
      checkpointsSchema.parse(
        (
          await sql`select size, edge, note from audit_checkpoint where size > ${above} order by size limit ${limit}`.execute(
            db,
          )
        ).rows,
      ),
    readBatch: (from, count) => readBatch(db, from, count),
    readRows: async (from, count) =>
      rowsSchema.parse(
        (
          await sql`select number, o.entry, leaf, ${line} as line from audit_order o left join audit_entry e using (entry)
            where number >= ${from} and number < ${from + count} order by number`.execute(db)
        ).rows,
      ),
    readWaiting: async (aboveId, limit) =>
      waitingSchema.parse(
        (
          await sql`select e.entry, ${line} as line from audit_entry e
            where e.entry > ${aboveId} and not exists (select from audit_order o where o.entry = e.entry)
            order by e.entry limit ${limit}`.execute(db)
        ).rows,
      ),
    readBack: async (below, limit) =>
      backSchema.parse(
        (
          await sql`select number, ${line} as line from audit_order o join audit_entry e using (entry)
            where number < ${below} order by number desc limit ${limit}`.execute(db)
        ).rows,
      ),
  };
}

/** Transactions below the horizon have ended: a later pass need not look for what they wrote. */
async function numberEntries(
  db: Database,
  limit: number,
  pass: (found: Unnumbered) => Numbering | null,
): Promise<boolean> {
  const { rows: locks } = await sql`select pg_try_advisory_xact_lock(7236118, 4) as locked`.execute(db);
  if (!lockSchema.parse(locks)[0].locked) return false;
  // In a statement of its own before the rows are read, so that it is never too high.
  const { rows: horizons } = await sql`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      coalesce((select swept from audit_checkpoint order by size desc limit 1), '0')::text as swept`.execute(db);
  const { horizon, swept } = horizonSchema.parse(horizons)[0];
  const lines = await readUnnumbered(db, BigInt(swept) > BigInt(horizon) ? '0' : swept, limit);
  const last = await lastCheckpoint(db);
  const numbering = lines.length === 0 ? null : pass({ lines, last });
  if (!numbering) return true;
  const first = last?.size ?? 0;
  await sql`insert into audit_order (number, entry, leaf)
    select ${first}::bigint + place - 1, entry, leaf from unnest(
      ${numbering.entries.map(({ entry }) => entry)}::bigint[], ${numbering.entries.map(({ leaf }) => leaf)}::bytea[]
    ) with ordinality as row (entry, leaf, place)`.execute(db);
  await sql`insert into audit_checkpoint (size, swept, edge, note)
    values (${first + numbering.entries.length}, ${lines.length < limit ? horizon : swept}::text::xid8,
      ${numbering.edge}, ${numbering.note})`.execute(db);
  return true;
}

/**
 * What is committed and not numbered, the oldest first. After a restore into another server the transactions' numbers
 * begin anew: what was swept then lies above the horizon, and everything is looked through once.
 */
async function readUnnumbered(db: Database, swept: string, limit: number): Promise<readonly WaitingLine[]> {
  const { rows } = await sql`
    select e.entry, ${line} as line from audit_entry e
    where e.xact >= ${swept}::text::xid8 and e.xact < pg_snapshot_xmax(pg_current_snapshot())
      and not exists (select from audit_order o where o.entry = e.entry)
    order by e.at, e.entry limit ${limit}`.execute(db);
  return waitingSchema.parse(rows);
}

async function lastCheckpoint(db: Database): Promise<StoredCheckpoint | null> {
  const { rows } = await sql`select size, edge, note from audit_checkpoint order by size desc limit 1`.execute(db);
  return checkpointsSchema.parse(rows)[0] ?? null;
}

/** One row with everything in it: a row for each entry would cost the driver five times what the hashes do. */
async function readBatch(db: Database, from: number, count: number): Promise<AuditBatch> {
  const { rows } = await sql`
    select count(*) as rows, (select coalesce(min(number), -1) from audit_order) as oldest,
      (select coalesce(max(number), -1) from audit_order) as newest,
      coalesce(string_agg(leaf, ''::bytea order by number), ''::bytea) as leaves,
      coalesce(string_agg(chr(10) || line, '' order by number), '') as lines
    from (
      select number, leaf, ${line} as line from audit_order o left join audit_entry e using (entry)
      where number >= ${from} and number < ${from + count} order by number
    ) as batch`.execute(db);
  return batchSchema.parse(rows)[0];
}

const buffer = z.instanceof(Buffer);
const lockSchema = z.tuple([z.object({ locked: z.boolean() })]);
const horizonSchema = z.tuple([z.object({ horizon: z.string(), swept: z.string() })]);
const waitingSchema = z.array(z.object({ entry: z.string(), line: z.string() }));
const backSchema = z.array(z.object({ number: z.coerce.number(), line: z.string() }));
const checkpointsSchema = z.array(z.object({ size: z.coerce.number(), edge: buffer, note: z.string() }));
const rowsSchema = z.array(
  z.object({ number: z.coerce.number(), entry: z.string(), leaf: buffer, line: z.string().nullable() }),
);
const batchSchema = z.tuple([
  z.object({
    rows: z.coerce.number(),
    oldest: z.coerce.number(),
    newest: z.coerce.number(),
    leaves: buffer,
    lines: z.string(),
  }),
]);
