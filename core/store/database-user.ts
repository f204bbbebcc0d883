import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that the database server runs as: PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** In this order, where we are root; `initdb` needs an entry in the password file. */
const candidates = ['lyhord', 'postgres', 'nobody'];

/** Null where we are no root: then the server runs as ourselves. Throws nothing; null also where no candidate exists. */
export function findDatabaseUser(passwd = '/etc/passwd'): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const entries = readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of candidates) {
    const entry = entries.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
    if (uid > 0 && gid > 0) return { name, uid, gid };
  }
  return null;
}

/** True where the user may pass through `folder` and every folder above it (mode bits; access lists are not read). */
export function mayEnter(user: DatabaseUser | null, folder: string): boolean {
  if (!user) return true;
  const { mode, uid, gid } = nearestStat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const above = dirname(folder);
  return (mode & bit) !== 0 && (above === folder || mayEnter(user, above));
}

/** Of a folder that may not exist yet: what stands for it is the nearest one above that does. */
function nearestStat(folder: string): { mode: number; uid: number; gid: number } {
  return statSync(folder, { throwIfNoEntry: false }) ?? nearestStat(dirname(folder));
}
