import { randomBytes, createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Route } from '#core/contracts/plugin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Stands in a page where the nonce of its styles belongs. */
const nonceMark = '{{nonce}}';

/**
 * A route for each file of the built bundles, read once: what isn't in the folder has no address. A page in a
 * sub-folder is a plugin's and may be framed by the workbench; the workbench itself by nobody.
 */
export async function pageRoutes(folder: string): Promise<readonly Route[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  const routes = await Promise.all(files.map((file) => loadFile(folder, join(file.parentPath, file.name))));
  return routes.flat();
}

async function loadFile(folder: string, file: string): Promise<readonly Route[]> {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  const bytes = await readFile(file);
  const handle = extname(file) === '.html' ? servePage(path, bytes.toString('utf8')) : serveAsset(path, bytes);
  const route: Route = { method: 'GET', path, limitBytes: 0, action: 'page.open', handle };
  return path === '/index.html' ? [{ ...route, path: '/' }] : [route];
}

function servePage(path: string, html: string): Route['handle'] {
  const ancestors = path.split('/').length > 2 ? "'self'" : "'none'";
  return function page() {
    const nonce = randomBytes(16).toString('base64');
    return new Response(html.replaceAll(nonceMark, nonce), {
      headers: {
        'content-type': types['.html'] ?? '',
        'cache-control': 'no-store',
        'content-security-policy': pagePolicy(nonce, ancestors),
      },
    });
  };
}

/** Nothing but our own files, and no host but our own. Styles are made in the browser: they carry the answer's nonce. */
function pagePolicy(nonce: string, ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function serveAsset(path: string, bytes: Buffer): Route['handle'] {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  return function asset(request) {
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': types[extname(path)] ?? '' } });
  };
}
