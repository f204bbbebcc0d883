import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { createToken, revokeToken } from '#core/access/tokens.ts';
import { startApi } from '#core/api/start-api.ts';
import type { RunningServer } from '#core/api/server.ts';
import type { TokenScope } from '#core/contracts/principal.ts';
import { fakeApiParts } from '#test/fakes/api/parts.ts';

const parts = fakeApiParts({ pages: 'test/fixtures/pages', hasSources: true });
let server: RunningServer;
before(async () => {
  server = await startApi(parts);
});
after(() => server.close());

async function tokenFor(...scopes: TokenScope[]): Promise<string> {
  return createToken(parts.store, { by: 'command' }, { name: scopes.join(), scopes, lastsSeconds: 60 });
}

async function ask(path: string, token: string | null, body?: object) {
  const answer = await fetch(`${server.url}v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: z.unknown().parse(await answer.json()) };
}

const conversation = {
  ...{ id: 'a 1', channel: 'chat', startedAt: '2026-11-03T09:00:00Z', customer: 'kim@example.com' },
  turns: [{ role: 'customer', text: 'Hej, skriv till kim@example.com' }],
};
const calls = [
  { scope: 'redact', path: 'redact', body: { text: 'Skriv till kim@example.com' } },
  { scope: 'analyze', path: 'analyze', body: conversation },
  { scope: 'themes', path: 'themes?world=samples', body: undefined },
] as const;

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({
            content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }),
          }),
        ),
      }),
    ),
  ),
});

test('each answer is what the description says of it', async () => {
  const document = documentSchema.parse((await ask('openapi.json', null)).body);
  const token = await tokenFor('redact', 'analyze', 'themes');
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  for (const { path, body } of calls) {
    const told = document.paths[`/v1/${path.split('?')[0]}`]?.[body ? 'post' : 'get']?.responses['200'];
    const answer = await ask(path, token, body);
    assert.equal(answer.status, 200, path);
    assert.ok(told, path);
    const isRight = ajv.validate(told.content['application/json'].schema, answer.body);
    assert.ok(isRight, `${path}: ${ajv.errorsText()}`);
    assert.equal(
      ajv.validate(told.content['application/json'].schema, { text: 1 }),
      false,
      'the schema refuses others',
    );
  }
  const refused = await ask('redact', null, { text: 'x' });
  assert.ok(ajv.validate(document.components.schemas['Refusal'] ?? {}, refused.body));
});

test('a token opens what it was made for and nothing else', async () => {
  for (const { scope } of calls) {
    const token = await tokenFor(scope);
    const statuses = await Promise.all(calls.map(async ({ path, body }) => (await ask(path, token, body)).status));
    assert.deepEqual(
      statuses,
      calls.map((call) => (call.scope === scope ? 200 : 403)),
      scope,
    );
    const other = await fetch(`${server.url}api/conversations?world=samples`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(other.status, 403);
  }
});

test('no token, a broken one, and one that was revoked open nothing', async () => {
  const token = await tokenFor('redact', 'themes');
  await revokeToken(parts.store, { by: 'command' }, 'redact,themes');
  for (const shown of [null, '', 'x', token, `${token}x`, 'lyt_'.padEnd(47, 'A')])
    assert.equal((await ask('redact', shown, { text: 'x' })).status, 401, shown ?? 'none');
});

test('personal data does not come back, not even in a claim', async () => {
  const { body } = await ask('analyze', await tokenFor('analyze'), conversation);
  assert.doesNotMatch(JSON.stringify(body), /kim@/);
});

test('a body that is no JSON, too deep, too long or of another shape gets one clear refusal', async () => {
  const token = await tokenFor('redact');
  const post = async (body: string, type = 'application/json') => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const answer = await fetch(`${server.url}v1/redact`, { method: 'POST', headers, body });
    return [answer.status, await answer.text()];
  };
  const refused = (code: string) => `{"error":{"code":"${code}"}}`;
  assert.deepEqual(await post('{"text":'), [400, refused('bad-json')]);
  assert.deepEqual(await post('['.repeat(100_000)), [400, refused('too-deep')]);
  assert.deepEqual(await post(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`), [400, refused('too-deep')]);
  assert.deepEqual(await post(`{"text":"${'[\\"'.repeat(50)}"}`), [
    200,
    (await post(`{"text":"${'[\\"'.repeat(50)}"}`))[1],
  ]);
  assert.deepEqual(await post('{"text":1}'), [400, refused('bad-request')]);
  assert.deepEqual(await post(`{"text":"${'a'.repeat(2 * 1024 * 1024)}"}`), [413, refused('too-large')]);
  assert.deepEqual(await post('{"text":"x"}', 'text/plain'), [415, refused('type')]);
});

test('what a token asks for is on record by its number', () => {
  const seen = parts.store.entries.find(({ action }) => action === 'seen');
  assert.equal(seen?.who.by, 'token');
  assert.match(seen?.who.id ?? '', /^\d+$/);
});
