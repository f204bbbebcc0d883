import assert from 'node:assert/strict';
import test from 'node:test';
import type { Source } from '#core/contracts/connector.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import type { Clock } from '#core/jobs/clock.ts';
import { reread } from '#core/jobs/ingest.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, insight, redaction } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';
import { rawConversation, vendorName } from './simulation/vendor.ts';

const signal = new AbortController().signal;
const clock: Clock = { now: () => new Date(), random: () => 0.5, pause: () => Promise.resolve() };
const newer = createRedactor({ key: new Uint8Array(32).fill(1) });
const byRedactor = { kind: 'redactor', version: newer.version } as const;

async function storeBy(store: Store, redactor: string, externalIds: readonly string[]): Promise<void> {
  const redactions = externalIds.map((externalId) =>
    redaction({ source: vendorName, externalId, version: '0001', said: ['gammal'] }),
  );
  await store.transaction((tx) => tx.saveConversations(redactions, { redactor }));
}

/** Everything that is asked for stands there, but for what is gone. */
function vendor(gone: readonly string[] = []): Source {
  return {
    pull: () => assert.fail('nothing is read from the beginning'),
    fetch: (id) => Promise.resolve(gone.includes(id) ? null : rawConversation(id, 1)),
  };
}

test('what an older redactor read is fetched and redacted again, page by page, and is then no longer old', async () => {
  const store = await openTestStore();
  await storeBy(store, 'redactor 1', ['a', 'b', 'c']);
  await store.transaction((tx) => tx.saveConversation(redaction({ isSample: true }), { redactor: 'redactor 1' }));
  assert.equal(await store.countOutdated(byRedactor), 3);
  const first = await store.listOutdated(byRedactor, null, 2);
  const rest = await store.listOutdated(byRedactor, first.next, 2);
  assert.deepEqual(
    [first.ids, rest],
    [[idOf('a', vendorName), idOf('b', vendorName)], { ids: [idOf('c', vendorName)], next: null }],
  );
  const plan = { name: vendorName, source: vendor(['b']), priority: 0, perMinute: 60_000 };
  assert.equal(await reread({ store, redactor: newer, clock }, plan, [...first.ids, ...rest.ids], signal), 2);
  assert.equal(await store.countOutdated(byRedactor), 0);
  assert.equal((await store.loadConversation(idOf('a', vendorName)))?.conversation.turns[0]?.text, 'a version 1');
  assert.equal(await store.loadConversation(idOf('b', vendorName)), null);
});

test('insights of other engines, and of another shape, are found, samples too', async () => {
  const store = await openTestStore();
  await storeBy(store, 'redactor 1', ['a', 'b']);
  const make = (externalId: string, engine: string) => ({
    id: idOf(externalId, vendorName),
    madeFrom: { redactor: 'redactor 1', version: '0001' },
    engine: engineVersionSchema.parse(engine),
    insight: insight(),
  });
  await store.transaction((tx) => tx.saveInsights([make('a', 'engine 1'), make('b', 'engine 2')]));
  const of = (...versions: string[]) => store.countOutdated({ kind: 'insight', versions });
  assert.deepEqual([await of('engine 2'), await of('engine 1', 'engine 2'), await of('engine 3')], [1, 0, 2]);
});

test('a conversation that is sent to be read again twice a day has one job', async () => {
  const store = await openTestStore();
  const jobs = [{ id: idOf('a') }];
  for (let times = 0; times < 2; times += 1) await store.queue.send('extract', jobs, { onceInSeconds: 86_400 });
  assert.equal((await store.queue.fetch('extract', 5)).length, 1);
});
