import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const redactionFolder = join(import.meta.dirname, '../redaction');
let made: string | null = null;

/**
 * Tells the redactor's rules and weights apart by what stands in their folder, in twelve hex digits: whoever changes a rule,
 * a word or the weights makes a new version without thinking of it. Read once a process, in some 20 ms.
 */
export function redactionVersion(): string {
  return (made ??= hashFolder(redactionFolder));
}

/** A short hash of the names and contents of the code and weights in a folder; what is only to be read doesn't count. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|bin)$/.test(name))
    .sort();
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    hash.update(`${name.replaceAll(sep, '/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
