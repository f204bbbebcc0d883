import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

const keyBytes = 32;

/**
 * The secret by which customers are hashed: in a file of its own that its owner alone may read, apart from the database,
 * so that a copy of the database tells nobody who is who. Null where none has been made yet.
 */
export function readCustomerKey(config: Pick<Config, 'data'>): Uint8Array | null {
  try {
    const key = Buffer.from(readFileSync(keyFile(config), 'utf8').trim(), 'base64');
    return key.length === keyBytes ? key : null;
  } catch {
    return null;
  }
}

/** Gives the secret, and makes it first where there is none. Two processes that start at once get the same. */
export function ensureCustomerKey(config: Pick<Config, 'data'>): Uint8Array {
  const known = readCustomerKey(config);
  if (known) return known;
  // The database's own user passes through the data folder; nobody else reads the keys in theirs.
  mkdirSync(config.data, { recursive: true, mode: 0o711 });
  mkdirSync(join(config.data, 'keys'), { recursive: true, mode: 0o700 });
  const written = `${keyFile(config)}.${process.pid}`;
  writeFileSync(written, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(written, keyFile(config));
  } catch (error) {
    // Another process was faster: its key is the one.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(written);
  }
  const key = readCustomerKey(config);
  if (!key) throw new TypeError('the key that was written can be read');
  return key;
}

function keyFile(config: Pick<Config, 'data'>): string {
  return join(config.data, 'keys', 'customers.key');
}
