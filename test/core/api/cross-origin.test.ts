import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Lyhord } from '#core/api/contract.ts';
import type { RunningServer } from '#core/api/server.ts';
import { startApi } from '#core/api/start-api.ts';
import type { OpenPlugin, Principal } from '#core/contracts/plugin.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

const vendorPage = 'https://1042.apps.example.com';
const agent: Principal = {
  ...{ via: 'plugin', id: '7', roles: ['agent'], groups: [], tokenScopes: [], plugin: 'samples' },
};
/** Knows an agent by his token, and has pages on the vendor's host. */
const plugin: OpenPlugin<Lyhord> = {
  name: 'samples',
  origins: ['https://*.apps.example.com'],
  mayRead: (_principal, externalId) => Promise.resolve(externalId === '1042'),
  identify: (request) => Promise.resolve(request.headers.get('authorization') === 'Bearer right' ? agent : null),
};
let server: RunningServer;
before(async () => {
  server = await startApi(fakeApiParts({ pages: 'test/fixtures/pages', plugins: [plugin] }));
});
after(() => server.close());

const panel = '/plugins/samples/api/panel?source=samples&externalId=1042';
const ask = (path: string, init: RequestInit) => fetch(new URL(path, server.url), init);
const asks = (origin: string, token: string) => ({ headers: { origin, authorization: `Bearer ${token}` } });

test("a vendor's page may ask the API below its plugin, with the token that the plugin knows", async () => {
  const answer = await ask(panel, asks(vendorPage, 'right'));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('access-control-allow-origin'), vendorPage);
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
});

test('with a token that it does not know the page is refused, and can read that it was', async () => {
  const answer = await ask(panel, asks(vendorPage, 'wrong'));
  assert.equal(answer.status, 401);
  assert.equal(answer.headers.get('access-control-allow-origin'), vendorPage);
});

test('a page of another origin can read no answer', async () => {
  for (const origin of ['https://evil.example', 'https://a.b.apps.example.com', 'https://apps.example.com', 'null']) {
    const answer = await ask(panel, asks(origin, 'right'));
    assert.equal(answer.headers.get('access-control-allow-origin'), null, origin);
  }
});

test('what a browser asks first is answered for the pages of the vendor alone', async () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
  });
  const allowed = await ask(panel, preflight(vendorPage));
  assert.equal(allowed.status, 204);
  assert.equal(allowed.headers.get('access-control-allow-headers'), 'authorization, content-type');
  assert.equal((await ask(panel, preflight('https://evil.example'))).status, 403);
});

test('beside its plugin the API answers no page of the vendor', async () => {
  const answer = await ask(panel.replace('/plugins/samples', ''), asks(vendorPage, 'right'));
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});
