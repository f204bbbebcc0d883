import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nobody } from '#core/access/principal.ts';
import { pageRoutes } from '#core/api/pages.ts';
import type { Route } from '#core/contracts/plugin.ts';

let folder: string;
let routes: readonly Route[];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-pages-'));
  await mkdir(join(folder, 'zendesk'));
  await writeFile(join(folder, 'index.html'), '<meta nonce="{{nonce}}">');
  await writeFile(join(folder, 'zendesk/panel.html'), 'panel');
  await writeFile(join(folder, 'console.js'), 'script');
  await writeFile(join(folder, 'notes.env'), 'secret');
  routes = await pageRoutes(folder);
});
after(() => rm(folder, { recursive: true }));

async function get(path: string, headers: Record<string, string> = {}) {
  const route = routes.find((candidate) => candidate.path === path);
  assert.ok(route);
  return route.handle(new Request(`http://localhost${path}`, { headers }), {}, nobody);
}

test('only files of known types have an address, and index.html is the page at /', () => {
  assert.deepEqual(routes.map(({ path }) => path).sort(), ['/', '/console.js', '/zendesk/panel.html']);
});

test('a page allows our own files alone, and its styles by a nonce that is new each time', async () => {
  const [first, second] = [await get('/'), await get('/')];
  const policy = first.headers.get('content-security-policy') ?? '';
  const nonce = /<meta nonce="(.+)">/.exec(await first.text())?.[1] ?? '';
  assert.ok(nonce.length >= 22);
  assert.ok(policy.includes(`style-src 'nonce-${nonce}'`));
  assert.notEqual(second.headers.get('content-security-policy'), policy);
  assert.match(policy, /default-src 'none'; script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
});

test('the workbench may be framed by nobody, a plugin’s page by the workbench', async () => {
  assert.match((await get('/')).headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  const panel = await get('/zendesk/panel.html');
  assert.match(panel.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/);
});

test('a file that the browser already has is not sent again', async () => {
  const etag = (await get('/console.js')).headers.get('etag') ?? '';
  assert.equal((await get('/console.js', { 'if-none-match': etag })).status, 304);
  assert.equal((await get('/console.js', { 'if-none-match': '"other"' })).status, 200);
});
