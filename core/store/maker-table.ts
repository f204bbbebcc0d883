import type { Database } from './database.ts';

export type MakerKind = 'redactor' | 'engine';

/**
 * Knows redactors and engines by a number that grows with each new version that this database sees: of two readings of
 * the same text the later maker's wins.
 */
export interface Makers {
  ordinal(db: Database, kind: MakerKind, version: string): Promise<number>;
  version(db: Database, ordinal: number): Promise<string>;
  /** The same for one transaction, whose new numbers are forgotten if it is undone. */
  inTransaction(): Makers;
  /** Remembers what a transaction learned, once it is committed. */
  adopt(transaction: Makers): void;
  readonly known: ReadonlyMap<string, number>;
}

export function createMakers(before: ReadonlyMap<string, number> = new Map()): Makers {
  const known = new Map(before);
  return {
    known,
    ordinal: async (db, kind, version) => {
      const key = `${kind} ${version}`;
      const ordinal = known.get(key) ?? (await findOrInsert(db, kind, version));
      known.set(key, ordinal);
      return ordinal;
    },
    version: async (db, ordinal) => {
      for (const [key, value] of known) if (value === ordinal) return key.slice(key.indexOf(' ') + 1);
      const query = db.selectFrom('maker').select(['kind', 'version']).where('ordinal', '=', ordinal);
      const { kind, version } = await query.executeTakeFirstOrThrow();
      known.set(`${kind} ${version}`, ordinal);
      return version;
    },
    inTransaction: () => createMakers(known),
    adopt: (transaction) => {
      for (const [key, ordinal] of transaction.known) known.set(key, ordinal);
    },
  };
}

async function findOrInsert(db: Database, kind: MakerKind, version: string): Promise<number> {
  const find = () =>
    db.selectFrom('maker').select('ordinal').where('kind', '=', kind).where('version', '=', version).executeTakeFirst();
  const found = await find();
  if (found) return found.ordinal;
  await db
    .insertInto('maker')
    .values({ kind, version })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find())?.ordinal ?? 0;
}
