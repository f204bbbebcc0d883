import pg from 'pg';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import type { DatabaseKeys } from './database-keys.ts';

/** Who the program works as: it owns nothing, and row-level security binds it. */
export const serverRole = 'lyhord_server';

const attributes = 'nosuperuser nobypassrls nocreatedb nocreaterole';

/** Makes the roles and the database of a private server where they are missing: `lyhord_owner` owns the tables. */
export async function prepareRoles(admin: pg.ClientConfig, keys: DatabaseKeys, database: string): Promise<void> {
  await withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock(7236118, 3)');
    for (const [role, password] of Object.entries({ lyhord_owner: keys.owner, [serverRole]: keys.server })) {
      if (!(await hasRole(client, role)))
        await client.query(`create role ${role} login ${attributes} password ${client.escapeLiteral(password)}`);
    }
    const name = client.escapeIdentifier(database);
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${name} owner lyhord_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${serverRole}`);
  });
}

const mayUseSchema = z.tuple([z.object({ may: z.boolean() })]);

/**
 * Makes the server's role on a company's own server where it is missing. Throws `database-role-missing` where the
 * connection's role may neither make nor take it.
 */
export async function prepareServerRole(connection: pg.ClientConfig): Promise<void> {
  await withClient(connection, async (client) => {
    await client.query('select pg_advisory_lock(7236118, 3)');
    try {
      if (!(await hasRole(client, serverRole))) await client.query(`create role ${serverRole} nologin ${attributes}`);
      const membership = `select pg_has_role(current_user, '${serverRole}', 'member') as may`;
      if (!mayUseSchema.parse((await client.query(membership)).rows)[0].may)
        await client.query(`grant ${serverRole} to current_user`);
      await client.query(`begin; set local role ${serverRole}; rollback`);
    } catch (cause) {
      throw new LyhordError('database-role-missing', { role: serverRole }, { cause });
    }
  });
}

async function hasRole(client: pg.Client, role: string): Promise<boolean> {
  return (await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 1;
}

async function withClient(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
