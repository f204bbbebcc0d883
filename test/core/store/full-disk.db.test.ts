import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { LyhordError } from '#core/errors.ts';
import { isPassing } from '#core/store/database-errors.ts';
import { findDatabaseUser } from '#core/store/database-user.ts';
import { openStore } from '#core/store/open-store.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, redaction } from './builders.ts';

/** Real PostgreSQL on real small disks: a tmpfs each, which only root may mount. */
const mayMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;
const options = { skip: !mayMount && 'only root may mount a small disk' };
const pageRows = 20;

function mountDisk(folder: string, megabytes: number): void {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'lyhord-test', folder]);
  assert.equal(status, 0, 'the small disk is mounted');
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-disk-'));
  chmodSync(folder, 0o711);
  t.after(() => {
    spawnSync('umount', ['-l', ...['disk', 'log'].map((name) => join(folder, name))]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Fills the disk but for so many megabytes; gives how room is made again. */
function fillDisk(folder: string, leaveMegabytes: number): () => void {
  const file = join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leaveMegabytes * 1024 * 1024)));
  return () => {
    rmSync(file);
  };
}

/** Moves the write-ahead log of a stopped server to another disk. */
function moveLog(folder: string, place: string): void {
  const user = findDatabaseUser();
  cpSync(join(folder, 'database/pg_wal'), place, { recursive: true });
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, place]);
  chmodSync(place, 0o700);
  rmSync(join(folder, 'database/pg_wal'), { recursive: true });
  symlinkSync(place, join(folder, 'database/pg_wal'));
}

/** A page of conversations in one transaction, too random to be compressed. */
const savePage = (store: Store, page: number) =>
  store.transaction((tx) =>
    tx.saveConversations(
      Array.from({ length: pageRows }, (_, row) =>
        redaction({ externalId: `${page}-${row}`, said: [randomBytes(6000).toString('base64')] }),
      ),
      { redactor: 'redactor 1' },
    ),
  );

/** Writes until something fails; gives the pages that were acknowledged, and the failure. */
async function writeUntilFull(store: Store): Promise<{ pages: number; error: unknown }> {
  for (let page = 0; ; page += 1) {
    try {
      await savePage(store, page);
    } catch (error) {
      return { pages: page, error };
    }
    assert.ok(page < 5000, 'the small disk becomes full');
  }
}

async function assertHeld(store: Store, pages: number): Promise<void> {
  const { conversations } = await store.countConversations({ samples: false });
  // The last page may have been written although its answer was lost; never a part of one.
  assert.ok(conversations === pages * pageRows || conversations === (pages + 1) * pageRows, `${conversations}`);
  if (pages > 0) assert.ok(await store.loadConversation(idOf(`${pages - 1}-${pageRows - 1}`)));
}

/** As the reader and the worker do: the same again while it may pass. */
async function persist(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!isPassing(error) || tries > 30) throw error;
    }
  }
}

test(
  'a full disk is told by name, nothing is half written, and work goes on when there is room',
  options,
  async (t) => {
    const folder = temporaryFolder(t);
    const [disk, log] = [join(folder, 'disk'), join(folder, 'log')];
    mountDisk(disk, 150);
    await (await openStore({ database: null, folder: disk })).close();
    moveLog(disk, log);
    const store = await openStore({ database: null, folder: disk });
    t.after(() => store.close());
    const makeRoom = fillDisk(disk, 6);
    const { pages, error } = await writeUntilFull(store);
    assert.ok(error instanceof LyhordError && error.code === 'database-full', String(error));
    await assertHeld(store, pages);
    makeRoom();
    await persist(() => savePage(store, pages));
    await assertHeld(store, pages + 1);
  },
);

test(
  'a full write-ahead log ends the server; it comes back by itself when there is room, with all that was told as written',
  options,
  async (t) => {
    const folder = temporaryFolder(t);
    const [disk, log] = [join(folder, 'home'), join(folder, 'log')];
    mkdirSync(disk, { mode: 0o711 });
    mountDisk(log, 90);
    await (await openStore({ database: null, folder: disk })).close();
    moveLog(disk, join(log, 'pg_wal'));
    const store = await openStore({ database: null, folder: disk });
    t.after(() => store.close());
    const makeRoom = fillDisk(log, 2);
    const { pages, error } = await writeUntilFull(store);
    assert.ok(isPassing(error), String(error));
    // While there is no room each try says so.
    const codes = new Set<string>();
    for (let tries = 0; tries < 4; tries += 1)
      await savePage(store, pages).catch((cause: unknown) =>
        codes.add(cause instanceof LyhordError ? cause.code : 'other'),
      );
    assert.ok(codes.has('database-full'), [...codes].join(' '));
    makeRoom();
    await persist(() => savePage(store, pages));
    await assertHeld(store, pages + 1);
  },
);
