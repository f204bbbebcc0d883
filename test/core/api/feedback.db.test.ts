import assert from 'node:assert/strict';
import test from 'node:test';
import { hashId, localAdministrator, signedIn } from '#core/access/principal.ts';
import { createScopedLyhord } from '#core/api/scoped-lyhord.ts';
import { record } from '#core/audit/record.ts';
import { idOf, redaction } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

async function company(mayRead: boolean) {
  const store = await openTestStore();
  await store.transaction((tx) => tx.saveConversations([redaction({ externalId: '1' })], { redactor: 'redactor 1' }));
  const lyhord = createScopedLyhord({
    ...fakeParts(),
    reading: (scope, work) => store.reading(scope, work),
    writing: (work) => store.transaction(work),
    recordPermission: { mayRead: () => Promise.resolve(mayRead) },
    record: (entry) => store.transaction((tx) => record(tx, entry)),
  });
  return { store, lyhord };
}

const agent = signedIn(hashId('i', 'a'), ['agent'], []);
const correction = { conversation: idOf('1'), kind: 'correction', field: 'contactReason' } as const;

test('a correction is redacted and kept, with nobody’s name', async () => {
  const { store, lyhord } = await company(true);
  await lyhord(agent).giveFeedback({ ...correction, value: 'fel adress till anna@example.se' });
  const [kept] = await store.listFeedback({ limit: 9 });
  assert.equal(kept?.value, 'fel adress till [EMAIL_1]');
  assert.equal(kept.id, idOf('1'));
  assert.match(kept.by, /^[0-9a-f]{32}$/);
});

test('whoever may not read a record may not judge it', async () => {
  const { store, lyhord } = await company(false);
  await assert.rejects(lyhord(agent).giveFeedback({ ...correction, value: 'faktura' }), { code: 'not-allowed' });
  const analyst = signedIn(hashId('i', 'b'), ['analyst'], []);
  await assert.rejects(lyhord(analyst).giveFeedback({ ...correction, value: 'faktura' }), { code: 'not-allowed' });
  assert.deepEqual(await store.listFeedback({ limit: 9 }), []);
});

test('of a conversation that is not here no feedback is kept', async () => {
  const { lyhord } = await company(true);
  const gone = { ...correction, conversation: idOf('2'), value: 'faktura' };
  await assert.rejects(lyhord(localAdministrator).giveFeedback(gone), { code: 'not-found' });
});
