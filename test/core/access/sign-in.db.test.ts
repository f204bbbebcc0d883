import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { generateKeyPair } from 'jose';
import { createOpenId } from '#core/access/open-id.ts';
import type { ApiParts } from '#core/api/start-api.ts';
import { startApi } from '#core/api/start-api.ts';
import type { RunningServer } from '#core/api/server.ts';
import type { WhoAnswer } from '#core/api/contract.ts';
import { openTestStore } from '#test/database.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';
import { startProvider, type TestProvider } from '#test/fakes/oidc/provider.ts';
import { createWalker, signInAs, type Walker } from '#test/fakes/oidc/walk.ts';

const store = await openTestStore();
let provider: TestProvider;
let server: RunningServer;

before(async () => {
  provider = await startProvider({
    kim: { name: 'Kim Exempel', groups: ['insight', 'canteen'] },
    robin: { name: 'Robin Exempel', groups: ['canteen'] },
    north: { name: 'Nor Exempel', groups: ['north-managers'] },
  });
  server = await startApi({ ...fakeApiParts(), store, pages: 'test/fixtures/pages', signIn: signIn() });
  provider.serveFor(server.url);
});
after(async () => {
  await server.close();
  await provider.close();
});

function signIn(): ApiParts['signIn'] {
  const settings = {
    ...{ issuer: provider.issuer, clientId: provider.clientId, clientSecretFile: null },
    ...{ groupsClaim: 'groups', scope: '', roles: {} },
  };
  const openId = createOpenId({ settings, secret: provider.clientSecret, fetch, now: () => new Date() });
  const groupRoles = {
    insight: { role: 'analyst', groups: [] },
    'north-managers': { role: 'manager', groups: ['North'] },
  } as const;
  return { openId, groupRoles };
}

async function enter(login: string): Promise<Walker> {
  const walker = createWalker();
  const page = await signInAs(walker, `${server.url}sign-in`, login);
  assert.equal(page.url, server.url, page.text);
  return walker;
}

async function who(walker: Walker): Promise<WhoAnswer> {
  const { text } = await walker.go(`${server.url}api/session`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the test's own server
  return JSON.parse(text) as WhoAnswer;
}

const status = async (walker: Walker, path: string) => (await walker.go(`${server.url}${path}`)).status;

test('who signs in at the provider has the roles of his groups and no others', async () => {
  const kim = await who(await enter('kim'));
  assert.deepEqual([kim.state, kim.name, kim.roles], ['in', 'Kim Exempel', ['analyst']]);
  assert.deepEqual((await who(await enter('north'))).roles, ['manager']);
});

test('he reaches what his role may, and nothing else', async () => {
  const kim = await enter('kim');
  assert.equal(await status(kim, 'api/themes?world=samples'), 200);
  assert.equal(await status(kim, 'api/conversations?world=samples'), 403);
  assert.equal(await status(kim, 'api/panel?source=samples&externalId=1042'), 403);
});

test('a person of no known group comes in and may nothing', async () => {
  const robin = await enter('robin');
  const { state, roles } = await who(robin);
  assert.deepEqual([state, roles], ['in', []]);
  assert.equal(await status(robin, 'api/themes?world=samples'), 403);
});

test('without a session the API is closed, and the page that says so is open', async () => {
  const nobody = createWalker();
  assert.equal(await status(nobody, 'api/themes?world=samples'), 401);
  assert.equal((await who(nobody)).state, 'signed-out');
  assert.equal((await who(nobody)).door, 'provider');
});

test('the cookie is for this host, out of scripts’ reach, and not sent along from elsewhere', async () => {
  const link = await fetch(`${server.url}sign-in`, { redirect: 'manual' });
  const [cookie = ''] = link.headers.getSetCookie();
  assert.match(cookie, /^lyhord-sign-in-\d+=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/);
  const url = new URL(link.headers.get('location') ?? '');
  assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
  assert.ok(url.searchParams.get('state') && url.searchParams.get('nonce'));
});

test('an answer of the provider to somebody else’s sign-in lets nobody in', async () => {
  const victim = createWalker();
  await victim.go(`${server.url}sign-in`);
  const page = await victim.go(`${server.url}sign-in/callback?code=stolen&state=other&iss=${provider.issuer}`);
  assert.match(page.url, /#\/door\/bad-answer$/);
  const bare = await createWalker().go(`${server.url}sign-in/callback?code=stolen&state=other`);
  assert.match(bare.url, /#\/door\/bad-answer$/);
  assert.equal((await who(victim)).state, 'signed-out');
});

test('a new sign-in takes a new session, and the one before it ends', async () => {
  const kim = await enter('kim');
  const before = new Map(kim.cookies.get(new URL(server.url).host));
  await signInAs(kim, `${server.url}sign-in`, 'kim');
  const stale = createWalker();
  stale.cookies.set(new URL(server.url).host, before);
  assert.equal((await who(stale)).state, 'session-expired');
  assert.equal((await who(kim)).state, 'in');
});

test('who signs out is out, and is sent to the provider’s own way out', async () => {
  const kim = await enter('kim');
  const { text } = await kim.go(`${server.url}api/session/end`, { method: 'POST' });
  assert.ok(text.includes(`${provider.issuer}/session/end?`), text);
  assert.equal((await who(kim)).state, 'signed-out');
});

const backChannel = (token: string) =>
  fetch(`${server.url}sign-in/back-channel`, { method: 'POST', body: new URLSearchParams({ logout_token: token }) });
const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const nowSeconds = () => Math.floor(Date.now() / 1000);
const claims = (more: object = {}) => ({
  ...{ iss: provider.issuer, aud: provider.clientId, iat: nowSeconds(), exp: nowSeconds() + 60 },
  ...{ jti: randomUUID(), sub: 'kim', events: event, ...more },
});

test('the provider’s word ends every session of the person, and of nobody else', async () => {
  const [kim, again, north] = [await enter('kim'), await enter('kim'), await enter('north')];
  assert.equal((await backChannel(await provider.sign(claims()))).status, 200);
  const states = await Promise.all([kim, again, north].map(async (walker) => (await who(walker)).state));
  assert.deepEqual(states, ['session-expired', 'session-expired', 'in']);
});

test('a logout that doesn’t hold ends nothing', async () => {
  const kim = await enter('kim');
  const foreign = (await generateKeyPair('RS256')).privateKey;
  const used = await provider.sign(claims({ sub: 'nobody' }));
  await backChannel(used);
  const tokens = {
    replayed: used,
    issuer: await provider.sign(claims({ iss: 'https://login.example.com' })),
    audience: await provider.sign(claims({ aud: 'other' })),
    'no event': await provider.sign(claims({ events: {} })),
    nonce: await provider.sign(claims({ nonce: 'n' })),
    'no person': await provider.sign(claims({ sub: undefined })),
    'no id': await provider.sign(claims({ jti: undefined })),
    old: await provider.sign(claims({ iat: nowSeconds() - 3600, exp: nowSeconds() + 60 })),
    future: await provider.sign(claims({ iat: nowSeconds() + 3600 })),
    'no time': await provider.sign(claims({ iat: undefined })),
    expired: await provider.sign(claims({ exp: nowSeconds() - 300 })),
    type: await provider.sign(claims(), { typ: 'at+jwt' }),
    key: await provider.sign(claims(), {}, foreign),
    cut: (await provider.sign(claims())).slice(0, -4),
    unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.`,
    nothing: '',
  };
  for (const [name, token] of Object.entries(tokens)) assert.equal((await backChannel(token)).status, 400, name);
  assert.equal((await who(kim)).state, 'in');
});

test('a provider that is down is said, and nobody comes in by it', async () => {
  const fresh = await startApi({ ...fakeApiParts(), store, pages: 'test/fixtures/pages', signIn: signIn() });
  provider.isDown = true;
  try {
    const page = await createWalker().go(`${fresh.url}sign-in`);
    assert.match(page.url, /#\/door\/provider-down$/);
  } finally {
    provider.isDown = false;
    await fresh.close();
  }
});

test('a session is stored as a hash, with nothing that could be used again', async () => {
  const kim = await enter('kim');
  const secret = [...(kim.cookies.get(new URL(server.url).host)?.values() ?? [])].find((value) =>
    value.startsWith('lys_'),
  );
  assert.ok(secret);
  const rows = await store.access.listSessions(60);
  assert.ok(!JSON.stringify(rows).includes(secret));
  assert.ok(await store.access.useSession(createHash('sha256').update(secret).digest(), 60));
});
