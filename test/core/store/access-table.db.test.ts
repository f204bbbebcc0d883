import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { NewSession } from '#core/store/access-rows.ts';
import { openTestStore } from '#test/database.ts';

const { access } = await openTestStore();
const hash = (secret: string) => createHash('sha256').update(secret).digest();
const idle = 60;

async function begin(wishes: Partial<NewSession> & { secret: string }): Promise<NewSession> {
  const { secret, ...rest } = wishes;
  const session: NewSession = {
    ...{ key: hash(secret), session: randomUUID(), via: 'sign-in', userId: 'a'.repeat(32), groups: ['lyhord'] },
    ...{ label: 'Kim', providerSession: null, isEmergency: false, lastsSeconds: 60, ...rest },
  };
  await access.addSession(session);
  return session;
}

test('a session is found by its secret and by no other', async () => {
  const { session } = await begin({ secret: 'one' });
  const found = await access.useSession(hash('one'), idle);
  assert.deepEqual([found?.session, found?.groups, found?.label], [session, ['lyhord'], 'Kim']);
  assert.equal(await access.useSession(hash('two'), idle), null);
});

test('a session ends by its age and by lying idle', async () => {
  await begin({ secret: 'old', lastsSeconds: 0 });
  assert.equal(await access.useSession(hash('old'), idle), null);
  await begin({ secret: 'idle' });
  assert.equal(await access.useSession(hash('idle'), 0), null);
});

test('a session is ended by its name, by its person, and by the provider’s name for it', async () => {
  const one = await begin({ secret: 'r1', userId: 'b'.repeat(32) });
  const two = await begin({ secret: 'r2', userId: 'b'.repeat(32) });
  const three = await begin({ secret: 'r3', userId: 'c'.repeat(32), providerSession: hash('sid') });
  assert.deepEqual(await access.endSession({ session: one.session }), [
    { session: one.session, userId: 'b'.repeat(32) },
  ]);
  assert.deepEqual(
    (await access.endSession({ userId: 'b'.repeat(32) })).map(({ session }) => session),
    [two.session],
  );
  assert.equal((await access.endSession({ providerSession: hash('sid') })).length, 1);
  assert.deepEqual(await access.endSession({ session: three.session }), []);
  for (const secret of ['r1', 'r2', 'r3']) assert.equal(await access.useSession(hash(secret), idle), null);
});

test('a link opens once, also when two hold it at the same moment', async () => {
  await access.addLink(hash('link'), 60);
  const tries = await Promise.all(Array.from({ length: 8 }, () => access.takeLink(hash('link'))));
  assert.equal(tries.filter(Boolean).length, 1);
  assert.equal(await access.takeLink(hash('never')), false);
});

test('a link that is too old opens nothing', async () => {
  await access.addLink(hash('late'), 0);
  assert.equal(await access.takeLink(hash('late')), false);
});

test('what may be used once is refused the second time', async () => {
  assert.deepEqual([await access.useOnce(hash('jti'), 60), await access.useOnce(hash('jti'), 60)], [true, false]);
});

test('a token is found by its secret until it ends or is revoked, and its name is taken as long', async () => {
  const wanted = { key: hash('t1'), name: 'crm', scopes: ['redact'], lastsSeconds: 60 };
  const token = await access.addToken(wanted);
  assert.deepEqual(token?.scopes, ['redact']);
  assert.equal(await access.addToken({ ...wanted, key: hash('t2') }), null);
  assert.equal((await access.useToken(hash('t1')))?.number, token.number);
  assert.equal((await access.revokeToken('crm'))?.number, token.number);
  assert.equal(await access.useToken(hash('t1')), null);
  assert.equal(await access.revokeToken('crm'), null);
  assert.ok(await access.addToken({ ...wanted, key: hash('t3'), lastsSeconds: 0 }));
  assert.equal(await access.useToken(hash('t3')), null, 'it has ended');
  assert.ok(await access.addToken({ ...wanted, key: hash('t4') }), 'its name is free again');
  assert.equal((await access.listTokens()).filter(({ name }) => name === 'crm').length, 3);
});
