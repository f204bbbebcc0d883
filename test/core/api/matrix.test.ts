import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { beginSession, type GroupRoles } from '#core/access/sessions.ts';
import { createToken } from '#core/access/tokens.ts';
import { listRoutes, type NamedRoute } from '#core/api/list-routes.ts';
import { startApi } from '#core/api/start-api.ts';
import type { RunningServer } from '#core/api/server.ts';
import type { Lyhord } from '#core/api/contract.ts';
import type { OpenPlugin } from '#core/contracts/plugin.ts';
import { LyhordError } from '#core/errors.ts';
import { actions, roles, tokenScopes, type Principal } from '#core/contracts/principal.ts';
import { wanted } from '#test/core/access/matrix.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

const refuse = () => Promise.reject(new LyhordError('provider-unreachable'));
const openId = { begin: refuse, finish: refuse, logoutUrl: refuse, readLogout: () => Promise.resolve(null) };
const groupRoles: GroupRoles = Object.fromEntries(roles.map((role) => [role, { role, groups: ['North'] }]));

/** Its requests prove an agent by a header, as a vendor's would by a signature. */
const plugin: OpenPlugin<Lyhord> = {
  name: 'samples',
  mayRead: (_principal, externalId) => Promise.resolve(externalId === '1042'),
  identify: (request) => {
    const role = roles.find((name) => name === request.headers.get('x-proof'));
    if (request.headers.get('x-proof') === 'broken') throw new TypeError('a broken proof');
    const none = { groups: [], tokenScopes: [], plugin: null };
    const principal: Principal | null = role ? { ...none, via: 'plugin', id: '7', roles: [role] } : null;
    return Promise.resolve(principal);
  },
  routes: () => [
    {
      ...{ method: 'GET', path: '/example/panel', limitBytes: 0, action: 'panel.read' },
      handle: (_request, _params, { id, via }) => new Response(`${via} ${id}`),
    },
  ],
};

const parts = fakeApiParts({
  ...{ pages: 'test/fixtures/pages', plugins: [plugin], signIn: { openId, groupRoles } },
});
let server: RunningServer;
before(async () => {
  server = await startApi(parts);
});
after(() => server.close());

async function proofOf(subject: string): Promise<Record<string, string>> {
  const scope = tokenScopes.find((name) => subject === `token ${name}`);
  if (scope) {
    const wish = { name: scope, scopes: [scope], lastsSeconds: 60 };
    return { authorization: `Bearer ${await createToken(parts.store, { by: 'command' }, wish)}` };
  }
  const role = roles.find((name) => name === subject);
  if (!role) return {};
  const person = { userId: '0'.repeat(32), groups: [role], label: null, providerSession: null, isEmergency: false };
  const secret = await beginSession({ store: parts.store, groupRoles }, { via: 'sign-in', ...person });
  return { cookie: `lyhord-session-${server.port}=${secret}` };
}

function ask({ method, path }: Pick<NamedRoute, 'method' | 'path'>, headers: Record<string, string>) {
  const address = new URL(path.replace(':id', 'samples:1042').slice(1), server.url);
  return fetch(address, { method, headers, redirect: 'manual' });
}

test('every role meets at every route what the table says, and nothing else', async () => {
  const routes = listRoutes();
  for (const [subject] of wanted.subjects.filter(([name]) => name !== 'visitor')) {
    const proof = await proofOf(subject);
    for (const route of routes) {
      const { status } = await ask(route, proof);
      const isIn = status !== 401 && status !== 403;
      const isWanted = wanted.reach(subject, route.action) !== null;
      // An agent's right to the panel is the vendor's to give, for each record.
      const isOwnRecord = route.path === '/api/panel' && ['agent', 'sales'].includes(subject);
      assert.equal(isIn || isOwnRecord, isWanted, `${subject} ${route.method} ${route.path}: ${status}`);
      assert.notEqual(status, 500, `${subject} ${route.method} ${route.path}`);
    }
  }
});

test('who shows nothing is told to come in, who may not is told so', async () => {
  const route = { method: 'GET', path: '/api/themes?world=samples' } as const;
  assert.equal((await ask(route, {})).status, 401);
  assert.equal((await ask(route, await proofOf('agent'))).status, 403);
  const expired = await ask(route, { cookie: `lyhord-session-${server.port}=lys_${'A'.repeat(43)}` });
  assert.deepEqual(await expired.json(), { error: { code: 'session-expired' } });
});

test('the record of an agent is read only where his vendor says so', async () => {
  const panel = (id: string) => ({ method: 'GET', path: `/api/panel?source=samples&externalId=${id}` }) as const;
  for (const role of ['agent', 'sales']) {
    assert.equal((await ask(panel('1042'), await proofOf(role))).status, 200);
    assert.equal((await ask(panel('1057'), await proofOf(role))).status, 403);
  }
});

test('whoever is bound to groups is read for as such, the counts’ reader as such', async () => {
  await ask({ method: 'GET', path: '/api/conversations?world=samples' }, await proofOf('manager'));
  assert.deepEqual(parts.store.scopes.at(-1), { rows: 'groups', groups: ['North'] });
  await ask({ method: 'GET', path: '/api/themes?world=samples' }, await proofOf('analyst'));
  assert.deepEqual(parts.store.scopes.at(-1), { rows: 'aggregates' });
});

test('a plugin’s route listens to the plugin’s proof alone', async () => {
  const route = { method: 'GET', path: '/example/panel' } as const;
  assert.equal((await ask(route, {})).status, 401);
  assert.equal((await ask(route, await proofOf('privacyOfficer'))).status, 401, 'a cookie counts for nothing');
  assert.equal((await ask(route, { 'x-proof': 'broken' })).status, 401);
  assert.equal((await ask(route, { 'x-proof': 'analyst' })).status, 403);
  const answer = await ask(route, { 'x-proof': 'agent' });
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /^plugin [0-9a-f]{32}$/, 'the vendor’s own id goes no further');
});

test('every route names an action that is known, and the list has every route of the server', () => {
  const known: readonly string[] = actions;
  for (const { action, path } of listRoutes()) assert.ok(known.includes(action), path);
});

test('a refusal of somebody who is known is on record, with the action and nothing of the request', () => {
  const refused = parts.store.entries.filter(({ action }) => action === 'refused');
  assert.ok(refused.some(({ who }) => who.by === 'person' && who.id === '0'.repeat(32)));
  assert.doesNotMatch(JSON.stringify(refused), /samples:1042|world/);
});
