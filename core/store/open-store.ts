import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type pg from 'pg';
import type { Seal } from './audit-table.ts';
import { findDatabaseUser, mayEnter } from './database-user.ts';
import { embeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';
import { openPresence } from './presence.ts';
import { prepareRoles, prepareServerRole, serverRole } from './roles.ts';
import { createStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** Where the conversations stand: a server of the company's by its URL, or a private one in a folder. */
export interface StoreSettings {
  /** `postgresql://…`, or null for the private database. */
  readonly database: string | null;
  /** The data folder; used for the private database. */
  readonly folder: string;
  /** Connections of this process at most. */
  readonly connections?: number;
  /** Seals the lines of the audit log by a key outside the database; without it they stay unsealed, and are refused later. */
  readonly seal?: Seal;
}

/** Where the program's private files stand on a machine when the data folder can't be entered by the database's user. */
const machineFolder = '/var/lib/lyhord';
const databaseName = 'lyhord';

/**
 * Opens the store: starts or finds the private database (or connects to the company's), brings the schema forward, and
 * connects. Throws a LyhordError that says what to do.
 */
export function openStore(settings: StoreSettings): Promise<Store> {
  return settings.database === null ? openPrivate(settings) : openServer(settings.database, settings);
}

/**
 * The folder of the private database: the wanted one, or one under /var/lib/lyhord when root's own home is closed to
 * the user that PostgreSQL must run as.
 */
export function findDatabaseFolder(wanted: string): string {
  if (mayEnter(findDatabaseUser(), wanted)) return wanted;
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 10);
  return join(machineFolder, `${basename(dirname(wanted))}-${mark}`);
}

async function openPrivate(settings: StoreSettings): Promise<Store> {
  const server = embeddedPostgres(findDatabaseFolder(settings.folder), machineFolder);
  const presence = await openPresence(server);
  await prepareRoles(await connectionAs(server, 'admin', 'postgres'), server.keys, databaseName);
  const schemaVersion = await migrate(await connectionAs(server, 'owner', databaseName));
  const pool = createPool({
    connection: await connectionAs(server, 'server', databaseName),
    size: settings.connections ?? 10,
    revive: async () => {
      const port = await server.ensureRunning();
      await presence.renew();
      return port;
    },
  });
  return createStore({
    pool,
    kind: 'embedded',
    place: server.folder,
    schemaVersion,
    seal: sealOf(settings),
    afterClose: presence.leave,
  });
}

async function connectionAs(
  server: EmbeddedPostgres,
  role: keyof EmbeddedPostgres['keys'],
  database: string,
): Promise<pg.ClientConfig> {
  const port = await server.ensureRunning();
  return { host: '127.0.0.1', port, user: `lyhord_${role}`, password: server.keys[role], database };
}

/** The company's server: the URL's role owns the tables, and gives its own rights up on every connection. */
async function openServer(url: string, settings: StoreSettings): Promise<Store> {
  const connection = { connectionString: url };
  await prepareServerRole(connection);
  const schemaVersion = await migrate(connection);
  const pool = createPool({ connection, size: settings.connections ?? 10, role: serverRole });
  const { host, pathname } = new URL(url);
  return createStore({ pool, kind: 'server', place: `${host}${pathname}`, schemaVersion, seal: sealOf(settings) });
}

function sealOf({ seal = () => '' }: StoreSettings): Seal {
  return seal;
}
