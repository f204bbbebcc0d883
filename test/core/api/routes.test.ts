import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nobody } from '#core/access/principal.ts';
import { createLocalLyhord } from '#core/api/local-lyhord.ts';
import { RequestRefused } from '#core/api/read-request.ts';
import { apiRoutes } from '#core/api/routes/routes.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const lyhord = createLocalLyhord(fakeParts());
const routes = apiRoutes(
  () => lyhord,
  () => undefined,
);

async function call(path: string, address: string, init: RequestInit = {}, params: Record<string, string> = {}) {
  const route = routes.find((candidate) => candidate.path === path);
  assert.ok(route, `no route ${path}`);
  return route.handle(
    new Request(`http://localhost:8787${address}`, { method: route.method, ...init }),
    params,
    nobody,
  );
}

function refusal(code: string) {
  return (error: unknown) => error instanceof RequestRefused && error.code === code;
}

test('health tells how much there is, real and samples apart', async () => {
  const response = await call('/api/health', '/api/health');
  assert.deepEqual(await response.json(), { status: 'ok', contract: 1, conversations: 0, samples: 47 });
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('x-lyhord-contract'), '1');
});

test('a panel is asked for by the vendor’s words', async () => {
  const response = await call('/api/panel', '/api/panel?source=samples&externalId=1042');
  assert.match(await response.text(), /"state":"ready"/);
});

test('a question that lacks a word is refused without a word of it', async () => {
  await assert.rejects(call('/api/panel', '/api/panel?source=samples'), refusal('bad-request'));
  await assert.rejects(call('/api/panel', '/api/panel?source=<b>&externalId=1'), refusal('bad-request'));
  await assert.rejects(call('/api/themes', '/api/themes?world=both'), refusal('bad-request'));
});

test('the list goes on where the page before ended', async () => {
  const first: unknown = await (await call('/api/conversations', '/api/conversations?world=samples')).json();
  assert.ok(typeof first === 'object' && first !== null && 'total' in first && first.total === 47);
  const call2 = call(
    '/api/conversations',
    '/api/conversations?world=samples&after=2026-11-09T16:20:00.000Z~samples:0988',
  );
  const text = await (await call2).text();
  assert.doesNotMatch(text, /samples:0988/);
  assert.doesNotMatch(text, /samples:1042/);
  assert.match(text, /samples:500/);
});

test('a mark that the list never gave is refused', async () => {
  await assert.rejects(
    call('/api/conversations', '/api/conversations?world=samples&after=%00'),
    refusal('bad-request'),
  );
});

test('a conversation comes with its turns, and one that is not there is not found', async () => {
  const response = await call('/api/conversations/:id', '/', {}, { id: 'samples:1042' });
  assert.match(await response.text(), /"turns":\[\{"role":"customer","speaker":"\[PERSON_1\]"/);
  await assert.rejects(call('/api/conversations/:id', '/', {}, { id: 'samples:none' }), refusal('not-found'));
});

test('a theme under the threshold is not found', async () => {
  await assert.rejects(call('/api/themes/:id', '/', {}, { id: 't-dddddddddd' }), refusal('not-found'));
  await assert.rejects(call('/api/themes/:id', '/', {}, { id: '../x' }), refusal('bad-request'));
});

test('a text comes back without its personal data, with the places of the input', async () => {
  const body = JSON.stringify({ text: 'Skriv till maja@example.se idag' });
  const response = await call('/api/redact', '/', { body, headers: { 'content-type': 'application/json' } });
  assert.deepEqual(await response.json(), {
    text: 'Skriv till [EMAIL_1] idag',
    entities: [{ type: 'EMAIL', start: 11, end: 26, score: 1 }],
  });
});

test('broken JSON, another type and too long a text are each refused by name', async () => {
  const json = { 'content-type': 'application/json' };
  await assert.rejects(call('/api/redact', '/', { body: '{"text":', headers: json }), refusal('bad-json'));
  await assert.rejects(call('/api/redact', '/', { body: 'hej' }), refusal('type'));
  await assert.rejects(call('/api/redact', '/', { body: '{"text":3}', headers: json }), refusal('bad-request'));
  const long = JSON.stringify({ text: 'a'.repeat(200_001) });
  await assert.rejects(call('/api/redact', '/', { body: long, headers: json }), refusal('bad-request'));
});
