import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeLink } from '#core/access/one-time-link.ts';
import { beginSession, type GroupRoles } from '#core/access/sessions.ts';
import { startApi } from '#core/api/start-api.ts';
import type { RunningServer } from '#core/api/server.ts';
import { roles } from '#core/contracts/principal.ts';
import { LyhordError } from '#core/errors.ts';
import { redaction, safe } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

const store = await openTestStore();
const down = () => Promise.reject(new LyhordError('provider-unreachable'));
const openId = { begin: down, finish: down, logoutUrl: down, readLogout: () => Promise.resolve(null) };
const groupRoles: GroupRoles = Object.fromEntries(roles.map((role) => [role, { role, groups: ['North'] }]));
const own = {
  source: 'files',
  mayRead: (_who: unknown, { externalId }: { externalId: string }) => Promise.resolve(externalId === 'north'),
};
const parts = { ...fakeApiParts({ pages: 'test/fixtures/pages', recordAskers: [own] }), store };

let open: RunningServer;
let local: RunningServer;
before(async () => {
  for (const [externalId, group, isSample] of [
    ['north', 'North', false],
    ['hr', 'HR', false],
    ['shown', 'HR', true],
  ] as const) {
    const given = redaction({
      externalId,
      isSample,
      source: isSample ? 'samples' : 'files',
      customer: externalId.slice(0, 1),
    });
    const conversation = { ...given.conversation, segments: { group: safe(group) } };
    await store.transaction((tx) => tx.saveConversation({ ...given, conversation }, { redactor: 'r' }));
  }
  open = await startApi({ ...parts, signIn: { openId, groupRoles } });
  local = await startApi(parts);
});
after(async () => {
  await open.close();
  await local.close();
});

async function enter(role: string): Promise<Record<string, string>> {
  const person = { userId: '0'.repeat(32), groups: [role], label: null, providerSession: null, isEmergency: false };
  const secret = await beginSession({ store, groupRoles }, { via: 'sign-in', ...person });
  return { cookie: `lyhord-session-${open.port}=${secret}` };
}

async function reach(server: RunningServer, headers: Record<string, string>) {
  const status = async (path: string) => (await fetch(new URL(path, server.url), { headers })).status;
  const text = async (path: string) => (await fetch(new URL(path, server.url), { headers })).text();
  return {
    north: await status('api/conversations/files%3Anorth'),
    hr: await status('api/conversations/files%3Ahr'),
    listed: [...(await text('api/conversations?world=real')).matchAll(/"id":"files:(\w+)"/g)]
      .map(([, id]) => id)
      .sort(),
    panelNorth: (await text('api/panel?source=files&externalId=north')).includes('"subject"'),
    panelHr: (await text('api/panel?source=files&externalId=hr')).includes('"subject"'),
  };
}

const nothing = { north: 403, hr: 403, listed: [], panelNorth: false, panelHr: false };

test('who reads all reads what is foreign to others', async () => {
  const all = { north: 200, hr: 200, listed: ['hr', 'north'], panelNorth: true, panelHr: true };
  assert.deepEqual(await reach(open, await enter('privacyOfficer')), all);
});

test('a manager meets another group’s conversation nowhere: it is as if it were not there', async () => {
  const north = { north: 200, hr: 404, listed: ['north'], panelNorth: true, panelHr: false };
  assert.deepEqual(await reach(open, await enter('manager')), north);
});

test('an agent and a seller read the record that the vendor shows them, and no foreign one', async () => {
  for (const role of ['agent', 'sales'])
    assert.deepEqual(await reach(open, await enter(role)), { ...nothing, panelNorth: true }, role);
});

test('nobody else reads a conversation', async () => {
  for (const role of ['analyst', 'auditor', 'administrator', 'unknown'])
    assert.deepEqual(await reach(open, await enter(role)), nothing, role);
});

test('once a real conversation is stored, this machine’s page asks its visitor to come in too', async () => {
  assert.deepEqual(await reach(local, {}), { ...nothing, north: 401, hr: 401 });
  const samples = await fetch(new URL('api/conversations/samples%3Ashown', local.url));
  assert.equal(samples.status, 401);
});

test('the one-time link opens it, once, and to nobody behind a proxy', async () => {
  const secret = await makeLink(store, () => new Date());
  const use = (headers: Record<string, string>) =>
    fetch(new URL('api/session/link', local.url), {
      ...{ method: 'POST', body: JSON.stringify({ secret }) },
      headers: { 'content-type': 'application/json', ...headers },
    });
  assert.equal((await use({ 'x-forwarded-for': '10.0.0.1' })).status, 401);
  const entered = await use({});
  assert.equal(entered.status, 200);
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  assert.deepEqual((await reach(local, { cookie })).listed, ['hr', 'north']);
  assert.equal((await use({})).status, 401);
});
