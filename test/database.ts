import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { embeddedPostgres } from '#core/store/embedded-postgres.ts';
import { migrate } from '#core/store/migrate.ts';
import { openStore } from '#core/store/open-store.ts';
import { prepareRoles, serverRole } from '#core/store/roles.ts';
import type { Store } from '#core/store/store.ts';

const template = 'lyhord_template';

/** One PostgreSQL for a run of tests, with a database that is copied for each file. `url` is an administrator's. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the server of a run in a folder of its own under the temporary folder. */
export async function startTestDatabase(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-test-database-'));
  chmodSync(folder, 0o711);
  // Its data are thrown away after the run; what survives a kill is tested on servers that do write through.
  const server = embeddedPostgres(folder, '/var/lib/lyhord', { fsync: 'off', full_page_writes: 'off' });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  stopOnSignal(stop);
  const port = await server.ensureRunning();
  const address = { host: '127.0.0.1', port };
  const admin = { ...address, user: 'lyhord_admin', password: server.keys.admin };
  await prepareRoles({ ...admin, database: 'postgres' }, { ...server.keys, owner: server.keys.admin }, template);
  await migrate({ ...address, user: 'lyhord_owner', password: server.keys.admin, database: template });
  const url = `postgresql://lyhord_admin:${server.keys.admin}@127.0.0.1:${port}/postgres`;
  await asAdmin(url, `grant ${serverRole} to lyhord_owner`);
  return { url, stop };
}

/** A fresh database with the newest schema, as its owner's URL; it goes away with the server. */
export async function createTestDatabase(): Promise<string> {
  const serverUrl = await findServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, `create database ${name} template ${template} owner lyhord_owner strategy wal_log`);
  const url = new URL(serverUrl);
  url.username = 'lyhord_owner';
  url.pathname = `/${name}`;
  return url.href;
}

/** A store on a fresh database; closed when the test or file ends that asked for it. */
export async function openTestStore(): Promise<Store> {
  const store = await openStore({ database: await createTestDatabase(), folder: '' });
  after(() => store.close());
  return store;
}

let ownServer: Promise<TestServer> | null = null;

/** The run's server, or one of this file's own when it is run by itself. */
async function findServer(): Promise<string> {
  const given = process.env['TEST_DATABASE'];
  if (given) return given;
  if (!ownServer) {
    ownServer = startTestDatabase();
    process.once('beforeExit', () => void ownServer?.then((server) => server.stop()));
  }
  return (await ownServer).url;
}

/** Runs one statement as the administrator of the server at `url`. */
export async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The server is detached and would outlive a run that is broken off. */
function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
}
