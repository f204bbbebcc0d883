import pg from 'pg';
import { asDatabaseError } from '../database-errors.ts';

/** Text forms that don't depend on the server's settings. */
const settings = ['lyhord.access=program', 'search_path=lyhord', 'timezone=UTC', 'datestyle=ISO', 'lock_timeout=20000'];

/** Runs `work` on a connection of its own that sees every row; errors are ours. */
export async function withSession<Result>(
  connection: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    ...connection,
    application_name: 'lyhord backup',
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  });
  // The statement that finds it lost says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
