import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';

/** The passwords of a private server: `admin` made it, `owner` owns the tables, `server` is who the program works as. */
export interface DatabaseKeys {
  readonly admin: string;
  readonly owner: string;
  readonly server: string;
}

const keysSchema = z.object({ admin: z.string(), owner: z.string(), server: z.string() });

/** Reads the passwords of a folder, and makes them where it has no database yet. Throws `database-keys-missing`. */
export function ensureDatabaseKeys(folder: string): DatabaseKeys {
  const file = join(folder, 'database-keys.json');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'database'))) throw new LyhordError('database-keys-missing', { file });
    const password = () => randomBytes(24).toString('base64url');
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, JSON.stringify({ admin: password(), owner: password(), server: password() }), {
      mode: 0o600,
    });
    linkUnlessThere(unfinished, file);
  }
  const keys: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return keysSchema.parse(keys);
}

/** Of two processes that begin together the first one's file stands. */
function linkUnlessThere(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(unfinished);
  }
}
