import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
/** What the server serves: `index.html` is the page at `/`. */
export const wwwFolder = join(project, 'dist/www');
/** The Zendesk app as it is packaged. */
export const zendeskFolder = join(project, 'dist/zendesk');
const stampFile = join(project, 'dist/stamp');

/** Everything that decides what the bundles are made of. */
const sources = ['plugins', 'manifests', 'core/api/contract.ts', 'package-lock.json', 'tsconfig.json'];

export interface Built {
  /** False where nothing had changed since the last time. */
  readonly isNew: boolean;
  readonly tookMs: number;
}

/**
 * Builds the browsers' bundles into dist/ unless their sources are those of the last build. A failed build throws with
 * webpack's own words and leaves no stamp.
 */
export async function buildBundles(): Promise<Built> {
  const started = performance.now();
  const stamp = await hashSources();
  const isNew = (await readFile(stampFile, 'utf8').catch(() => '')) !== stamp;
  if (isNew) {
    await rm(stampFile, { force: true });
    const { runWebpack } = await import('./bundle.ts');
    await runWebpack();
    await copyFiles();
    await writeFile(stampFile, stamp);
  }
  return { isNew, tookMs: Math.round(performance.now() - started) };
}

async function hashSources(): Promise<string> {
  const files = (await Promise.all(sources.map((source) => listFiles(join(project, source))))).flat().sort();
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => hash.update(`${relative(project, file)}\0`).update(contents[index] ?? ''));
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const inter = 'node_modules/@fontsource-variable/inter';
const copies = [
  ['plugins/console/browser/index.html', 'dist/www/index.html'],
  ['plugins/console/browser/zendesk-frame/ticket_sidebar.html', 'dist/www/zendesk/ticket_sidebar.html'],
  ['manifests/zendesk/assets/logo.svg', 'dist/www/logo.svg'],
  [`${inter}/LICENSE`, 'dist/www/fonts/LICENSE.txt'],
  ...['dist/www', 'dist/www/zendesk', 'dist/zendesk/assets'].map(
    (folder) =>
      [`${inter}/files/inter-latin-wght-normal.woff2`, `${folder}/fonts/inter-latin-wght-normal.woff2`] as const,
  ),
  ['plugins/zendesk/browser/ticket_sidebar.html', 'dist/zendesk/assets/ticket_sidebar.html'],
  ['dist/www/zendesk/ticket_sidebar.js', 'dist/zendesk/assets/ticket_sidebar.js'],
  ['manifests/zendesk', 'dist/zendesk'],
] as const;

async function copyFiles(): Promise<void> {
  for (const [from, to] of copies) {
    const target = join(project, to);
    await mkdir(resolve(target, '..'), { recursive: true });
    await cp(join(project, from), target, { recursive: true });
  }
}
