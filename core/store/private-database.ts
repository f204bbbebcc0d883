import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type pg from 'pg';
import type { DatabaseKeys } from './database-keys.ts';
import { findDatabaseUser, mayEnter } from './database-user.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import { openPresence } from './presence.ts';
import { prepareRoles } from './roles.ts';

/** The private database, running, with this process's sign on it. */
export interface PrivateDatabase {
  /** The folder with the data, the keys and the server's log. */
  readonly folder: string;
  readonly connectionAs: (role: keyof DatabaseKeys) => Promise<pg.ClientConfig>;
  /** Starts it again where it was killed; gives its port. */
  readonly revive: () => Promise<number>;
  /** True where its disk has no room to work. */
  readonly isDiskFull: () => boolean;
  /** Takes the sign away, and stops the server when nobody else uses it. */
  readonly leave: () => Promise<void>;
}

/** Where the program's private files stand on a machine when the data folder can't be entered by the database's user. */
const machineFolder = '/var/lib/lyhord';
const databaseName = 'lyhord';
const loopback = '127.0.0.1';

/** Starts or finds the private database of a data folder, with its roles; its schema is not looked at. */
export async function openPrivateDatabase(
  folder: string,
  reach: (host: string, port: number) => void = () => undefined,
): Promise<PrivateDatabase> {
  const plain = embeddedPostgres(findDatabaseFolder(folder), machineFolder);
  const ensureRunning = async () => {
    const port = await plain.ensureRunning();
    reach(loopback, port);
    return port;
  };
  const server = { ...plain, ensureRunning };
  const presence = await openPresence(server);
  const connectTo = async (role: keyof DatabaseKeys, database: string) => {
    const port = await server.ensureRunning();
    return { host: loopback, port, user: `lyhord_${role}`, password: server.keys[role], database };
  };
  try {
    await prepareRoles(await connectTo('admin', 'postgres'), server.keys, databaseName);
  } catch (error) {
    await presence.leave();
    throw error;
  }
  return {
    folder: server.folder,
    connectionAs: (role) => connectTo(role, databaseName),
    revive: async () => {
      const port = await server.ensureRunning();
      await presence.renew();
      return port;
    },
    isDiskFull: () => server.isDiskFull(),
    leave: presence.leave,
  };
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
