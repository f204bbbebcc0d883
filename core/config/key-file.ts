import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

const keyBytes = 32;

/** The secrets that stand in files of their own: whose owner alone may read them, apart from the database. */
export type KeyName = 'customers' | 'audit' | 'tokens';

/** Reads the lines of a key file, each 32 bytes in base64; null where there is none, or one that isn't whole. */
export function readKeys(config: Pick<Config, 'data'>, name: KeyName): readonly Uint8Array[] | null {
  return readKeyFile(keyFile(config, name));
}

/** The same of a file that is named. */
export function readKeyFile(file: string): readonly Uint8Array[] | null {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const keys = lines.map((line) => Buffer.from(line, 'base64'));
    return keys.every((key) => key.length === keyBytes) ? keys : null;
  } catch {
    return null;
  }
}

/** Gives the keys, and makes the first where there is none. Two processes that start at once get the same. */
export function ensureKeys(config: Pick<Config, 'data'>, name: KeyName): readonly Uint8Array[] {
  const known = readKeys(config, name);
  if (known) return known;
  // The database's own user passes through the data folder; nobody else reads the keys in theirs.
  mkdirSync(config.data, { recursive: true, mode: 0o711 });
  mkdirSync(join(config.data, 'keys'), { recursive: true, mode: 0o700 });
  const written = writeBeside(keyFile(config, name), [randomBytes(keyBytes)]);
  try {
    linkSync(written, keyFile(config, name));
  } catch (error) {
    // Another process was faster: its key is the one.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(written);
  }
  const keys = readKeys(config, name);
  if (!keys) throw new TypeError('the key that was written can be read');
  return keys;
}

/** Writes keys to a file that stands beside the real one until it is linked or renamed; gives its path. */
export function writeBeside(file: string, keys: readonly Uint8Array[]): string {
  const written = `${file}.${process.pid}`;
  const lines = keys.map((key) => `${Buffer.from(key).toString('base64')}\n`);
  writeFileSync(written, lines.join(''), { mode: 0o600, flag: 'wx', flush: true });
  return written;
}

export function keyFile(config: Pick<Config, 'data'>, name: KeyName): string {
  return join(config.data, 'keys', `${name}.key`);
}
