import { createHmac } from 'node:crypto';
import type { Config } from './config.ts';
import { ensureKeys, readKeys } from './key-file.ts';

/**
 * The secret by which customers are hashed: in a file of its own that its owner alone may read, apart from the database,
 * so that a copy of the database tells nobody who is who. Null where none has been made yet.
 */
export function readCustomerKey(config: Pick<Config, 'data'>): Uint8Array | null {
  return readKeys(config, 'customers')?.[0] ?? null;
}

/** Gives the secret, and makes it first where there is none. Two processes that start at once get the same. */
export function ensureCustomerKey(config: Pick<Config, 'data'>): Uint8Array {
  const [key] = ensureKeys(config, 'customers');
  if (!key) throw new TypeError('a key file holds a key');
  return key;
}

/** Tells whether two keys are the same, and nothing of the key; null where there is none. */
export function markOfCustomerKey(config: Pick<Config, 'data'>): string | null {
  const key = readCustomerKey(config);
  return key && createHmac('sha256', key).update('lyhord: which key is this').digest('hex').slice(0, 32);
}
