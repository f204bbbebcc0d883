import type { Database } from './database.ts';

/**
 * Runs `work` in one transaction. An error of the work stays that error, also where the connection was lost meanwhile,
 * so that undoing failed too: the database has undone it by itself.
 */
export async function inTransaction<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
  const failures: unknown[] = [];
  const watched = (tx: Database) =>
    work(tx).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  try {
    return await db.transaction().execute(watched);
  } catch (error) {
    throw failures.length > 0 ? failures[0] : error;
  }
}
