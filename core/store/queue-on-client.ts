import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { queueSchema } from './queue-options.ts';

/** Runs `work` with the queue on one connection, inside the transaction that it may be in. */
export async function withQueueOn<Result>(
  client: pg.Client,
  options: { readonly mayMigrate: boolean },
  work: (boss: PgBoss) => Promise<Result>,
): Promise<Result> {
  const executeSql = async (text: string, values?: unknown[]) => allRows(await client.query(text, values));
  const boss = new PgBoss({
    db: { executeSql },
    schema: queueSchema,
    migrate: options.mayMigrate,
    createSchema: options.mayMigrate,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // The next statement says it with a place in our code.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
}

interface Rows {
  readonly rows: unknown[];
}

/** Several statements in one text give several results. */
function allRows(result: Rows | readonly Rows[]): Rows {
  return 'rows' in result ? result : { rows: result.flatMap(({ rows }) => rows) };
}
