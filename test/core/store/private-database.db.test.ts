import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import pg from 'pg';
import { findDatabaseUser, mayEnter } from '#core/store/database-user.ts';
import { embeddedPostgres } from '#core/store/embedded-postgres.ts';
import { openStore } from '#core/store/open-store.ts';
import { findDatabaseFolder } from '#core/store/private-database.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, redaction } from './builders.ts';

/** The private database as a user has it: durable, in a folder of its own, killed as it may be. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-private-'));
  chmodSync(folder, 0o711);
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** 0 where none is running, or it is just being started. */
function postmasterOf(folder: string): number {
  const file = join(folder, 'database/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}

const isRunning = (folder: string): boolean => postmasterOf(folder) > 0;

async function persist<Answer>(attempt: () => Promise<Answer>, tries = 10): Promise<Answer> {
  return tries === 1 ? attempt() : attempt().catch(() => persist(attempt, tries - 1));
}

const save = (store: Store, externalId: string) =>
  store.transaction((tx) => tx.saveConversation(redaction({ externalId }), { redactor: 'redactor 1' }));

test('several commands share one private database, and the last one out stops it', async () => {
  const folder = dataFolder();
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ database: null, folder })));
  const [first, second, third] = stores;
  assert.ok(first && second && third);
  await save(first, 'shared');
  assert.ok(await second.loadConversation(idOf('shared')));
  await first.close();
  await second.close();
  assert.ok(isRunning(folder));
  await third.close();
  assert.equal(isRunning(folder), false);
  const again = await openStore({ database: null, folder });
  assert.ok(await again.loadConversation(idOf('shared')));
  await again.close();
});

test('only one owner may enter its folder or read its passwords', async () => {
  const folder = dataFolder();
  const store = await openStore({ database: null, folder });
  assert.equal(statSync(join(folder, 'database')).mode & 0o777, 0o700);
  assert.equal(statSync(join(folder, 'database-keys.json')).mode & 0o777, 0o600);
  assert.equal(statSync(join(folder, 'database.log')).mode & 0o777, 0o600);
  await store.close();
});

test('it comes back by itself after kill -9, also while one of its processes goes on computing', async () => {
  const folder = dataFolder();
  const store = await openStore({ database: null, folder });
  await save(store, 'kept');
  const server = embeddedPostgres(folder, '/var/lib/lyhord');
  const busy = new pg.Client({
    ...{ host: '127.0.0.1', port: await server.ensureRunning(), user: 'lyhord_admin', password: server.keys.admin },
    database: 'postgres',
  });
  busy.on('error', () => undefined);
  await busy.connect();
  const computing = busy.query('select sum(sqrt(i)) from generate_series(1, 1000000000) i').catch(() => 'ended');
  const killed = postmasterOf(folder);
  process.kill(killed, 'SIGKILL');
  // A statement on a connection that was cut says so, once for each; the next one finds the server again. Its processes
  // may answer for a moment before they notice that they are orphans.
  while (postmasterOf(folder) === killed) await persist(() => store.loadConversation(idOf('kept')));
  assert.ok(await persist(() => store.loadConversation(idOf('kept'))));
  await persist(() => save(store, 'after'));
  assert.equal(await computing, 'ended');
  await store.close();
  assert.equal(isRunning(folder), false);
});

test('a statement on a lost connection fails by name, without what the database said', async () => {
  const folder = dataFolder();
  const store = await openStore({ database: null, folder, connections: 1 });
  const lost = store.transaction(async (tx) => {
    await tx.saveConversation(redaction({ externalId: 'half' }), { redactor: 'redactor 1' });
    process.kill(postmasterOf(folder), 'SIGKILL');
    for (;;) await tx.loadConversation(idOf('half'));
  });
  await assert.rejects(lost, { code: 'database-unreachable' });
  assert.equal(await persist(() => store.loadConversation(idOf('half'))), null);
  await store.close();
});

test('a home that only its owner may enter sends the database elsewhere when another user must enter it', () => {
  const home = join(dataFolder(), 'home');
  mkdirSync(home, { mode: 0o700 });
  const wanted = join(home, 'project/data');
  assert.equal(mayEnter({ name: 'another', uid: 4_000_000, gid: 4_000_000 }, wanted), false);
  const folder = findDatabaseFolder(wanted);
  if (process.getuid?.() === 0) assert.match(folder, /^\/var\/lib\/lyhord\/project-[0-9a-f]{10}$/);
  else assert.equal(folder, wanted);
  assert.equal(mayEnter(findDatabaseUser(), folder), true);
});
