import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import test, { after } from 'node:test';
import pg from 'pg';
import { isPassing } from '#core/store/database-errors.ts';
import { openStore } from '#core/store/open-store.ts';
import type { Store } from '#core/store/store.ts';
import { asAdmin, createTestDatabase } from '#test/database.ts';
import { idOf, insight, redaction } from './builders.ts';

const made = { redactor: 'redactor 1' };
const save = (store: Store, externalId: string) =>
  store.transaction((tx) => tx.saveConversation(redaction({ externalId }), made));

/** Ends every connection of one database, as an administrator or a failing network does. */
async function cutAll(url: string): Promise<void> {
  const admin = new URL(url);
  const name = admin.pathname.slice(1);
  admin.username = 'lyhord_admin';
  admin.pathname = '/postgres';
  await asAdmin(admin.href, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}

async function openWithUrl(size = 1): Promise<{ store: Store; url: string }> {
  const url = await createTestDatabase();
  const store = await openStore({ database: url, folder: '', connections: size });
  after(() => store.close());
  return { store, url };
}

test('a transaction whose connection is cut leaves nothing, is told as passing, and works when it is tried again', async () => {
  const { store, url } = await openWithUrl();
  const cut = store.transaction(async (tx) => {
    await tx.saveConversation(redaction({ externalId: 'cut' }), made);
    await cutAll(url);
    await tx.saveCursor('files', 'main', 'page 1');
  });
  await assert.rejects(cut, (error: unknown) => isPassing(error));
  assert.equal(await store.loadConversation(idOf('cut')), null);
  assert.equal(await save(store, 'cut'), 'new');
});

test('what the work says of itself is told, not that undoing it found the connection lost', async () => {
  const { store, url } = await openWithUrl();
  const stopped = store.transaction(async (tx) => {
    await tx.saveConversation(redaction({ externalId: 'stopped' }), made);
    await cutAll(url);
    throw new Error('thought better of it');
  });
  await assert.rejects(stopped, /thought better of it/);
  assert.equal(await store.loadConversation(idOf('stopped')), null);
});

test('no connection that was lost is given to the next statement twice', async () => {
  const { store, url } = await openWithUrl(3);
  await Promise.all(['a', 'b', 'c'].map((name) => save(store, name)));
  await cutAll(url);
  const answers = await Promise.allSettled(Array.from({ length: 9 }, () => store.loadConversation(idOf('a'))));
  for (const answer of answers) if (answer.status === 'rejected') assert.ok(isPassing(answer.reason));
  for (let turn = 0; turn < 5; turn += 1) assert.ok(await store.loadConversation(idOf('a')));
});

test('a server that nobody reaches, and a password that is refused, are told by name', async () => {
  const url = new URL(await createTestDatabase());
  url.password = 'another';
  await assert.rejects(openStore({ database: url.href, folder: '' }), { code: 'database-denied' });
  url.port = '1';
  await assert.rejects(openStore({ database: url.href, folder: '' }), { code: 'database-unreachable' });
});

test('a network that drops everything is noticed, and the next connection works', async () => {
  const target = new URL(await createTestDatabase());
  const proxy = await startProxy(Number(target.port));
  const through = new URL(target);
  through.port = `${proxy.port}`;
  const store = await openStore({ database: through.href, folder: '', connections: 1, answerLimitMs: 700 });
  after(() => store.close());
  await save(store, 'kept');
  proxy.isOpen = false;
  await assert.rejects(store.loadConversation(idOf('kept')), { code: 'database-unreachable' });
  proxy.isOpen = true;
  assert.ok(await store.loadConversation(idOf('kept')));
});

test('a table that somebody else holds locked is told by name, leaves nothing, and is written when it is free', async () => {
  const url = await createTestDatabase();
  const store = await openStore({ database: url, folder: '', lockLimitMs: 200 });
  after(() => store.close());
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin; lock table lyhord.insight in access exclusive mode');
  const write = () =>
    store.transaction(async (tx) => {
      await tx.saveConversation(redaction({ externalId: 'locked' }), made);
      await tx.saveInsights([
        { id: idOf('locked'), madeFrom: { version: '1', ...made }, engine: 'test 1', insight: insight() },
      ]);
    });
  await assert.rejects(write, { code: 'database-locked' });
  assert.equal(await store.loadConversation(idOf('locked')), null);
  await holder.end();
  await write();
  assert.ok(await store.loadInsight(idOf('locked')));
});

interface Proxy {
  readonly port: number;
  /** While false, bytes are swallowed in both directions and nobody is told. */
  isOpen: boolean;
}

async function startProxy(targetPort: number): Promise<Proxy> {
  const sockets: Socket[] = [];
  const proxy = { port: 0, isOpen: true };
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    sockets.push(near, far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.on('data', (bytes) => proxy.isOpen && to.write(bytes));
    }
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return Object.assign(proxy, { port: address && typeof address === 'object' ? address.port : 0 });
}
