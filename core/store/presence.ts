import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { asDatabaseError } from './database-errors.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';

/** This process's sign that it uses the private database. */
export interface Presence {
  /** Shows the sign again after the server was killed and came back. */
  readonly renew: () => Promise<void>;
  /** Takes the sign away, and stops the server when nobody else shows one. */
  readonly leave: () => Promise<void>;
}

/** Shared by everybody who works; the last one to leave gets it alone. */
const lockKeys = '7236118, 9';

/** Several commands use one private server: the last one out turns it off. */
export async function openPresence(server: EmbeddedPostgres): Promise<Presence> {
  let client = await show(server);
  let renewing: Promise<void> | null = null;
  const renew = async () => {
    if (await isAlive(client)) return;
    client = await show(server);
  };
  return {
    renew: () => (renewing ??= renew().finally(() => (renewing = null))),
    leave: async () => {
      if ((await isAlive(client)) && (await isLast(client))) await server.stop();
      await client.end().catch(ignore);
    },
  };
}

/** Waits while the last one is turning the server off, and starts it again then. */
async function show(server: EmbeddedPostgres): Promise<pg.Client> {
  for (let attempt = 0; ; attempt += 1) {
    const port = await server.ensureRunning();
    const connection = { host: '127.0.0.1', port, user: 'lyhord_admin', password: server.keys.admin };
    const client = new pg.Client({ ...connection, database: 'postgres', application_name: 'lyhord presence' });
    client.on('error', ignore);
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock_shared(${lockKeys})`);
      return client;
    } catch (error) {
      await client.end().catch(ignore);
      if (attempt >= 20) throw asDatabaseError(error);
      // A server whose process crashed recovers behind an open door.
      await pause(Math.min(500, 50 * attempt));
    }
  }
}

async function isAlive(client: pg.Client): Promise<boolean> {
  return client.query('select 1').then(
    () => true,
    () => false,
  );
}

const gotSchema = z.tuple([z.object({ got: z.boolean() })]);

async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${lockKeys})`);
    const { rows } = await client.query(`select pg_try_advisory_lock(${lockKeys}) as got`);
    return gotSchema.parse(rows)[0].got;
  } catch {
    return false;
  }
}

function ignore(): void {
  return;
}
