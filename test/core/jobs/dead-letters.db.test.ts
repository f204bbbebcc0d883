import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { localAdministrator } from '#core/access/principal.ts';
import { createScopedLyhord } from '#core/api/scoped-lyhord.ts';
import { writeCounts, writeDead } from '#core/cli/jobs.ts';
import { openStore } from '#core/store/open-store.ts';
import { backfillPriority, type JobName, panelPriority } from '#core/store/queue.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, redaction } from '#test/core/store/builders.ts';
import { asAdmin, createTestDatabase, openTestStore } from '#test/database.ts';
import { fakeParts } from '#test/fakes/api/parts.ts';

const save = (store: Store, externalIds: readonly string[], priority: number) =>
  store.transaction((tx) =>
    tx.saveConversations(
      externalIds.map((externalId) => redaction({ externalId })),
      { redactor: 'redactor 1', priority },
    ),
  );

const countOf = async (store: Store, wanted: JobName) =>
  (await store.queue.count()).find(({ name }) => name === wanted);

test('a panel that waits goes before what came in just now, and that before a backfill', async () => {
  const store = await openTestStore();
  await save(store, ['old-1', 'old-2'], backfillPriority);
  await store.transaction((tx) => tx.saveConversation(redaction({ externalId: 'live' }), { redactor: 'redactor 1' }));
  await save(store, ['panel'], panelPriority);
  const taken: string[] = [];
  for (let jobs = await store.queue.fetch('extract', 1); jobs[0]; jobs = await store.queue.fetch('extract', 1))
    taken.push(jobs[0].data.id);
  assert.deepEqual(taken.slice(0, 2), [idOf('panel'), idOf('live')]);
  // Those of one moment and one priority have no order among themselves.
  assert.deepEqual(taken.slice(2).sort(), [idOf('old-1'), idOf('old-2')]);
});

test('a job that fails to the last is dead with the code of its failure, and can be sent again', async () => {
  const url = await createTestDatabase();
  const store = await openStore({ database: url, folder: '' });
  after(() => store.close());
  await save(store, ['bad', 'good'], backfillPriority);
  for (let tries = 0; (await countOf(store, 'extract'))?.dead === 0; tries += 1) {
    assert.ok(tries < 20, 'it never died');
    const jobs = await store.queue.fetch('extract', 2);
    const bad = jobs.filter(({ data }) => data.id === idOf('bad'));
    await store.transaction((tx) => tx.completeJobs(jobs.filter((job) => !bad.includes(job))));
    await store.queue.fail(bad, 'model-denied');
    // Nobody waits for the pauses between tries.
    await asAdmin(url, `update lyhord_jobs.job set start_after = now() where state = 'retry'`);
  }
  const dead = await store.queue.listDead(10);
  assert.deepEqual(
    dead.map(({ name, about, code, tries }) => ({ name, about, code, tries })),
    [{ name: 'extract', about: idOf('bad'), code: 'model-denied', tries: 13 }],
  );
  assert.match(writeDead(dead), /extract +files:bad +13 +model-denied/);
  assert.match(writeCounts(await store.queue.count()), /^extract +0 +0 +0 +1$/m);
  assert.equal(await store.queue.sendDeadAgain(['00000000-0000-4000-8000-000000000000']), 0);
  assert.equal(await store.queue.sendDeadAgain(dead.map(({ id }) => id)), 1);
  assert.deepEqual(await store.queue.listDead(10), []);
  const [again] = await store.queue.fetch('extract', 2);
  assert.equal(again?.data.id, idOf('bad'));
});

test('what a panel waits for goes before a backfill, and is asked for once though the panel asks again', async () => {
  const store = await openTestStore();
  await save(store, ['old', 'shown'], backfillPriority);
  const words = createScopedLyhord({
    ...fakeParts(),
    reading: (scope, work) => store.reading(scope, work),
    writing: (work) => store.transaction(work),
    recordPermission: { mayRead: () => Promise.resolve(false) },
    record: () => Promise.resolve(),
  })(localAdministrator);
  for (let times = 0; times < 3; times += 1)
    assert.equal((await words.panel({ source: 'files', externalId: 'shown' })).state, 'waiting');
  const [first] = await store.queue.fetch('extract', 1);
  assert.deepEqual([first?.data.id, first?.priority], [idOf('shown'), panelPriority]);
  assert.equal((await countOf(store, 'extract'))?.waiting, 2);
});
