import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalyseLine } from '#core/api/contract.ts';
import { answerJson, answerLines, refuse } from '#core/api/answer.ts';
import { createRemoteLyhord, RemoteFailure } from '#plugins/shared/remote-lyhord.ts';

const asked: string[] = [];

function remote(answer: () => Response | Promise<Response>, isOnline = true) {
  return createRemoteLyhord({
    server: 'https://lyhord.example.se/sub/',
    fetch: (address) => {
      asked.push(address instanceof URL ? address.href : 'not a URL');
      return Promise.resolve().then(answer);
    },
    isOnline: () => isOnline,
  });
}

const failure = (kind: string) => (error: unknown) => error instanceof RemoteFailure && error.kind === kind;

test('what is asked for is written so that no word of it can become another', async () => {
  await remote(() => answerJson({ state: 'not-here' })).panel({ source: 'zendesk', externalId: '1&source=x' });
  assert.equal(asked.at(-1), 'https://lyhord.example.se/api/panel?source=zendesk&externalId=1%26source%3Dx');
});

test('a server that does not answer is unreachable, or the browser is offline', async () => {
  const silent = () => Promise.reject(new TypeError('Failed to fetch'));
  await assert.rejects(remote(silent).health(), failure('unreachable'));
  await assert.rejects(remote(silent, false).health(), failure('offline'));
});

test('an answer of somebody else, such as a sign-in page of the network, is no answer of ours', async () => {
  await assert.rejects(remote(() => new Response('<html>sign in</html>')).health(), failure('unreachable'));
});

test('an answer of another version is not guessed at', async () => {
  const other = () => Response.json({}, { headers: { 'x-lyhord-contract': '99' } });
  await assert.rejects(remote(other).health(), failure('other-version'));
});

test('a refusal says its code, and what is not found is null', async () => {
  await assert.rejects(
    remote(() => refuse('too-large')).redact('x'),
    (error: unknown) => error instanceof RemoteFailure && error.code === 'too-large',
  );
  assert.equal(await remote(() => refuse('not-found')).theme('t-aaaaaaaaaa'), null);
});

async function* twoLines(): AsyncGenerator<AnalyseLine> {
  await Promise.resolve();
  yield { kind: 'read', conversations: 1 };
  yield { kind: 'end', conversations: 1, leftOut: 0, tookMs: 5 };
}

test('lines arrive one by one, whole', async () => {
  const lines = remote(() => answerLines(twoLines(), () => undefined)).analyse([new File(['x'], 'x.txt')]);
  const kinds: string[] = [];
  for await (const line of lines) kinds.push(line.kind);
  assert.deepEqual(kinds, ['read', 'end']);
});

test('an answer that breaks off in the middle of a line is a failure, not an end', async () => {
  const half = () => new Response('{"kind":"read","conv', { headers: { 'x-lyhord-contract': '1' } });
  const lines = remote(half).analyse([new File(['x'], 'x.txt')]);
  await assert.rejects(async () => {
    for await (const line of lines) assert.ok(line);
  }, failure('unreachable'));
});
