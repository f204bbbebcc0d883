import { createHmac } from 'node:crypto';
import { renameSync } from 'node:fs';
import type { Config } from './config.ts';
import { ensureKeys, keyFile, readKeyFile, readKeys, writeBeside } from './key-file.ts';

/**
 * The secrets by which customers are hashed, the first and those that it was changed to since: in a file of its own that
 * its owner alone may read, apart from the database, so that a copy of the database tells nobody who is who. Empty where
 * none has been made yet.
 */
export function readCustomerKeys(config: Pick<Config, 'data'>): readonly Uint8Array[] {
  return readKeys(config, 'customers') ?? [];
}

/** Gives the secrets, and makes the first where there is none. Two processes that start at once get the same. */
export function ensureCustomerKeys(config: Pick<Config, 'data'>): readonly Uint8Array[] {
  return ensureKeys(config, 'customers');
}

/** Tells whether the keys are the same ones, and nothing of them; null where there is none. */
export function markOfCustomerKey(config: Pick<Config, 'data'>): string | null {
  const keys = readCustomerKeys(config);
  const [key] = keys;
  return key ? markOfKey(keys.length === 1 ? key : Buffer.concat(keys)) : null;
}

/** Tells one key from another, and nothing of it. */
export function markOfKey(key: Uint8Array): string {
  return createHmac('sha256', key).update('lyhord: which key is this').digest('hex').slice(0, 32);
}

/** The keys as they will be when a rotation is done; null where none was begun. */
export function readNextKeys(config: Pick<Config, 'data'>): readonly Uint8Array[] | null {
  return readKeyFile(nextFile(config));
}

/** Writes the keys that a rotation leads to beside those in use. */
export function writeNextKeys(config: Pick<Config, 'data'>, keys: readonly Uint8Array[]): void {
  renameSync(writeBeside(keyFile(config, 'customers'), keys), nextFile(config));
}

/** Ends a rotation that was broken off when its rows were done; true where there was one. */
export function finishRotation(config: Pick<Config, 'data'>, generation: number): boolean {
  const isDone = readNextKeys(config)?.length === generation;
  if (isDone) promoteKeys(config);
  return isDone;
}

/** Puts the next keys in the place of those in use. */
export function promoteKeys(config: Pick<Config, 'data'>): void {
  renameSync(nextFile(config), keyFile(config, 'customers'));
}

function nextFile(config: Pick<Config, 'data'>): string {
  return `${keyFile(config, 'customers')}.next`;
}
