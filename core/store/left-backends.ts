import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Ends the server processes of a data folder whose postmaster was killed: a computing one holds the shared memory and
 * would block the next start for as long as it computes. Gives their number. Linux only, like the binaries.
 */
export function endLeftBackends(dataFolder: string): number {
  const backends = processesIn(dataFolder).filter((pid) => isOrphan(pid, dataFolder));
  for (const pid of backends) endProcess(pid);
  return backends.length;
}

/** True where the process is alive and works in the data folder, as a postmaster and its backends do. */
export function worksIn(pid: number, dataFolder: string): boolean {
  return readOrNull(() => readlinkSync(`/proc/${pid}/cwd`)) === dataFolder;
}

function processesIn(dataFolder: string): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && worksIn(pid, dataFolder));
}

/** A backend by its title, whose parent is no postmaster of this folder: a server that is just starting is left alone. */
function isOrphan(pid: number, dataFolder: string): boolean {
  const title = readOrNull(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  const status = readOrNull(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
  const parent = Number(/^PPid:\s*(\d+)/m.exec(status ?? '')?.[1] ?? 0);
  return title?.startsWith('postgres: ') === true && !worksIn(parent, dataFolder);
}

function endProcess(pid: number): void {
  readOrNull(() => process.kill(pid, 'SIGKILL'));
}

/** Processes end while we look at them. */
function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
