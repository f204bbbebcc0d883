import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { readFileSync, realpathSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { LyhordError } from '#core/errors.ts';
import { type DatabaseKeys, ensureDatabaseKeys } from './database-keys.ts';
import { type DatabaseUser, findDatabaseUser } from './database-user.ts';
import { endLeftBackends, worksIn } from './left-backends.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { serverSettings } from './server-settings.ts';

/** A private PostgreSQL of this program, on loopback. */
export interface EmbeddedPostgres {
  /** The folder with the data, the keys and the server's log. */
  readonly folder: string;
  readonly keys: DatabaseKeys;
  /** Gives the port; starts the server, and makes it first, where it isn't running. Safe from several processes. */
  ensureRunning(): Promise<number>;
  /** True where its disk, or that of its write-ahead log, has no room to work. */
  isDiskFull(): boolean;
  /** Stops the server, waiting until it has; clients are disconnected. */
  stop(): Promise<void>;
}

/** Crash recovery after a kill may read a gigabyte of log. */
const startLimitMs = 120_000;
const stopLimitMs = 60_000;
/** A file of the write-ahead log, and a little. */
const leastFreeBytes = 20 * 1024 * 1024;
/** A launch fails when another process was faster, or takes the port: more often than this there is another reason. */
const launchLimit = 20;

/**
 * Prepares the private server of `folder` without starting it. `shared` takes a copy of the binaries where needed;
 * `settings` go before the program's own.
 */
export function embeddedPostgres(
  folder: string,
  shared: string,
  settings: Readonly<Record<string, string>> = {},
): EmbeddedPostgres {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const user = findDatabaseUser();
  if (!user && process.getuid?.() === 0) throw new LyhordError('database-user-missing');
  const data = join(realpathSync(folder), 'database');
  const server: Server = { folder, data, shared, user, keys: ensureDatabaseKeys(folder), settings };
  let starting: Promise<number> | null = null;
  return {
    folder,
    keys: server.keys,
    ensureRunning: () => (starting ??= start(server).finally(() => (starting = null))),
    isDiskFull: () => isDiskFull(server),
    stop: () => stop(server),
  };
}

interface Server {
  readonly folder: string;
  /** PostgreSQL's own folder, as its processes see it. */
  readonly data: string;
  readonly shared: string;
  readonly user: DatabaseUser | null;
  readonly keys: DatabaseKeys;
  readonly settings: Readonly<Record<string, string>>;
}

async function start(server: Server): Promise<number> {
  const deadline = Date.now() + startLimitMs;
  let launches = 0;
  while (Date.now() < deadline && launches < launchLimit) {
    const running = readPostmaster(server);
    if (running?.isReady) return running.port;
    if (!running) {
      const binaries = findPostgresBinaries(server.user, server.shared);
      if (!existsSync(server.data)) await initialise(server, binaries);
      endLeftBackends(server.data);
      await launch(server, binaries, deadline);
      launches += 1;
      // Recovery writes too: a server on a full disk ends again and again until there is room.
      if (!readPostmaster(server) && isDiskFull(server))
        throw new LyhordError('database-full', { folder: server.folder });
    }
    await pause(15);
  }
  throw new LyhordError('database-not-started', { folder: server.folder });
}

/** Of the data or of the write-ahead log, which may stand on a disk of its own. */
function isDiskFull({ data }: Server): boolean {
  return [data, join(data, 'pg_wal')].some((folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastFreeBytes;
  });
}

/** PostgreSQL's own note of who serves this folder: pid, folder, time, port, socket, address, memory, state. */
function readPostmaster(server: Server): { pid: number; port: number; isReady: boolean } | null {
  const file = join(server.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (pid > 0 && worksIn(pid, server.data)) return { pid, port, isReady: lines[7]?.trim() === 'ready' };
  // Left by a kill, and another process has its number by now: PostgreSQL would refuse to start.
  if (pid > 0 && existsSync(`/proc/${pid}`)) rmSync(file, { force: true });
  return null;
}

async function initialise(server: Server, binaries: string): Promise<void> {
  const unfinished = `${server.data}.${randomUUID()}`;
  const passwordFile = `${unfinished}.password`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, server.keys.admin, { mode: 0o600 });
    for (const path of [unfinished, passwordFile]) giveTo(server.user, path);
    const settings = ['-U', 'lyhord_admin', '--auth=scram-sha-256', '-E', 'UTF8', '--no-locale', '--no-instructions'];
    await promisify(execFile)(
      join(binaries, 'bin/initdb'),
      ['-D', unfinished, `--pwfile=${passwordFile}`, ...settings],
      {
        ...identity(server.user),
        cwd: '/',
        env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      },
    );
    if (!existsSync(server.data)) renameSync(unfinished, server.data);
  } catch (cause) {
    if (!existsSync(server.data)) throw new LyhordError('database-not-created', { folder: server.folder }, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Resolves when the server is ready or has given up, or at the deadline; the caller looks again. */
async function launch(server: Server, binaries: string, deadline: number): Promise<void> {
  const port = await freePort();
  const log = join(server.folder, 'database.log');
  const output = openSync(log, existsSync(log) && statSync(log).size < 1e6 ? 'a' : 'w', 0o600);
  const settings = Object.entries({ port, ...serverSettings, ...server.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  // Detached: Ctrl-C goes to our process group and must not shut the database before our own drain.
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', server.data, ...settings], {
    ...identity(server.user),
    cwd: '/',
    detached: true,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true)).once('error', () => (hasEnded = true));
  while (!hasEnded && !readPostmaster(server)?.isReady && Date.now() < deadline) await pause(10);
  if (hasEnded) await pause(100);
}

async function stop(server: Server): Promise<void> {
  const running = readPostmaster(server);
  if (!running) return;
  // SIGINT is a fast shutdown; SIGTERM would wait for the clients.
  endWith(running.pid, 'SIGINT');
  const deadline = Date.now() + stopLimitMs;
  while (worksIn(running.pid, server.data)) {
    await pause(10);
    // A shutdown that can't write its checkpoint (a full disk) waits on: the next start recovers from the log.
    if (Date.now() > deadline) endWith(running.pid, 'SIGQUIT');
  }
}

function endWith(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

function giveTo(user: DatabaseUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
  chmodSync(path, statSync(path).isDirectory() ? 0o700 : 0o600);
}

function identity(user: DatabaseUser | null): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(address && typeof address === 'object' ? address.port : 0);
      });
    });
  });
}
