import type pg from 'pg';
import type { Seal } from './audit-table.ts';
import { asDatabaseError } from './database-errors.ts';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';
import { openPrivateDatabase } from './private-database.ts';
import { prepareServerRole, serverRole } from './roles.ts';
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
  /** A statement without an answer for so long is taken for one on a lost connection. */
  readonly answerLimitMs?: number;
  /** A statement waits so long for somebody else's lock. */
  readonly lockLimitMs?: number;
  /** Seals the lines of the audit log by a key outside the database; without it they stay unsealed, and are refused later. */
  readonly seal?: Seal;
  /** How many keys customers are hashed by; writing a customer by another number is refused. Without it nothing is. */
  readonly generation?: number;
  /** Hears where the private database answers, before it is connected to. */
  readonly reach?: (host: string, port: number) => void;
}

/**
 * Opens the store: starts or finds the private database (or connects to the company's), brings the schema forward, and
 * connects. Throws a LyhordError that says what to do.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  try {
    return await (settings.database === null ? openPrivate(settings) : openServer(settings.database, settings));
  } catch (error) {
    throw asDatabaseError(error);
  }
}

/** The database as the one who owns its tables: for what stands outside the program's own work, as a backup. */
export interface OwnedDatabase {
  readonly connection: pg.ClientConfig;
  /** A folder, or `host:port/database`. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/** Opens the database without looking at its schema. */
export async function openOwned({ database, folder, reach }: StoreSettings): Promise<OwnedDatabase> {
  try {
    if (database !== null) {
      const connection = { connectionString: database };
      await prepareServerRole(connection);
      return { connection, place: placeOf(database), close: () => Promise.resolve() };
    }
    const home = await openPrivateDatabase(folder, reach);
    return { connection: await home.connectionAs('owner'), place: home.folder, close: home.leave };
  } catch (error) {
    throw asDatabaseError(error);
  }
}

async function openPrivate(settings: StoreSettings): Promise<Store> {
  const home = await openPrivateDatabase(settings.folder, settings.reach);
  try {
    const schemaVersion = await migrate(await home.connectionAs('owner'));
    const connection = await home.connectionAs('server');
    const pool = createPool({
      ...poolSettings(settings),
      connection,
      revive: home.revive,
      isDiskFull: home.isDiskFull,
    });
    const seal = sealOf(settings);
    return await createStore({
      pool,
      kind: 'embedded',
      place: home.folder,
      schemaVersion,
      seal,
      generation: settings.generation ?? null,
      afterClose: home.leave,
    });
  } catch (error) {
    await home.leave();
    throw error;
  }
}

/** The company's server: the URL's role owns the tables, and gives its own rights up on every connection. */
async function openServer(url: string, settings: StoreSettings): Promise<Store> {
  const connection = { connectionString: url };
  await prepareServerRole(connection);
  const schemaVersion = await migrate(connection);
  const pool = createPool({ ...poolSettings(settings), connection, role: serverRole });
  return createStore({
    pool,
    kind: 'server',
    place: placeOf(url),
    schemaVersion,
    seal: sealOf(settings),
    generation: settings.generation ?? null,
  });
}

function poolSettings({ connections = 10, answerLimitMs, lockLimitMs }: StoreSettings) {
  return {
    size: connections,
    ...(answerLimitMs !== undefined && { answerLimitMs }),
    ...(lockLimitMs !== undefined && { lockLimitMs }),
  };
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function sealOf({ seal = () => '' }: StoreSettings): Seal {
  return seal;
}
