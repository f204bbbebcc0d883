import assert from 'node:assert/strict';
import test from 'node:test';
import { extractBatch } from '#core/jobs/extract.ts';
import { regroupThemes } from '#core/jobs/group-themes.ts';
import { createPlacing } from '#core/jobs/place-matters.ts';
import type { Store } from '#core/store/store.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { learnTracker } from '#core/themes/trackers/tracker-model.ts';
import { trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import { openTestStore } from '#test/database.ts';
import { idOf, insight, redaction, safe } from './builders.ts';

const id = trackerIdSchema.parse('k-paperinvoi');
const now = () => new Date('2026-11-24T08:00:00Z');
const world = { samples: false } as const;

const examples = ['jag vill ha fakturan på papper', 'skicka räkningen på papper'].map((text) => ({
  text: safe(text),
  language: 'sv' as const,
  isHit: true,
}));
const said = ['Kan jag få min räkning på papper', 'Appen kraschar varje morgon', 'Teknikern kom aldrig i går'];
const model = learnTracker(
  examples,
  said.slice(1).map((text) => ({ text, language: 'sv' })),
);
const tracker = { id, name: safe('Pappersfaktura'), breadth: 'wide', isOn: true, examples, model } as const;

async function storeWithThree(): Promise<Store> {
  const store = await openTestStore();
  const three = said.map((text, at) => redaction({ externalId: `${at}`, said: [text], customer: 'abc'[at] ?? 'd' }));
  await store.transaction(async (tx) => {
    await tx.saveConversations(three, { redactor: 'redactor 1' });
    const madeFrom = { redactor: 'redactor 1', version: '1' };
    await tx.saveInsights(
      three.map((_, at) => ({ id: idOf(`${at}`), madeFrom, engine: 'test 1', insight: insight() })),
    );
  });
  return store;
}

async function regroup(store: Store): Promise<void> {
  await store.queue.send('group-themes', [world], { singletonKey: 'real' });
  const [job] = await store.queue.fetch('group-themes', 1);
  assert.ok(job);
  await regroupThemes({ store, now }, job);
}

const hits = (store: Store) => store.listTrackerHits({ tracker: id, limit: 10, ...world });

test('a tracker that is switched on is counted in what is stored already, by week and customer', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  assert.deepEqual(
    (await hits(store)).map((hit) => hit.id),
    [idOf('0')],
  );
  const weeks = await store.countTrackerWeeks({ timeZone: 'Europe/Stockholm', ...world });
  assert.deepEqual(weeks, [{ tracker: id, week: '2026-11-02', conversations: 1, customers: 1 }]);
  assert.equal(await store.countTrackerCustomers(id, world), 1);
});

test('a tracker that is off counts nothing, and switching it off takes its hits away', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  await store.transaction((tx) => tx.saveTracker({ ...tracker, isOn: false }));
  await regroup(store);
  assert.deepEqual(await hits(store), []);
});

test('a removed tracker goes with its hits, and a removed conversation takes its hit with it', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  await store.transaction((tx) => tx.removeConversation(idOf('0')));
  assert.deepEqual(await hits(store), []);
  assert.equal(await store.transaction((tx) => tx.removeTracker(id)), true);
  assert.equal(await store.transaction((tx) => tx.removeTracker(id)), false);
  assert.deepEqual(await store.listTrackers(), []);
});

test('who may see aggregates alone counts hits and changes none', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  const seen = await store.reading({ rows: 'aggregates' }, (reads) => reads.countTrackerCustomers(id, world));
  assert.equal(seen, 1);
});

const engine = { version: engineVersionSchema.parse('test 1'), extract: () => insight() };

async function extractNew(store: Store, externalId: string, words: string, version = '2'): Promise<void> {
  await store.transaction((tx) =>
    tx.saveConversation(redaction({ externalId, said: [words], version, customer: 'e' }), { redactor: 'redactor 1' }),
  );
  const jobs = await store.queue.fetch('extract', 10);
  await extractBatch({ store, engine, placing: createPlacing(store) }, jobs, new AbortController().signal);
}

test('a new conversation is judged by the trackers when it is read, and one that changed is judged anew', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  await extractNew(store, 'new', 'Jag vill gärna ha räkningen på papper');
  await extractNew(store, '0', 'Teknikern kom aldrig i går');
  assert.deepEqual(
    (await hits(store)).map((hit) => hit.id),
    [idOf('new')],
  );
});

test('a tracker that was switched off after the grouping gets no new hit', async () => {
  const store = await storeWithThree();
  await store.transaction((tx) => tx.saveTracker(tracker));
  await regroup(store);
  await store.transaction((tx) => tx.saveTracker({ ...tracker, isOn: false }));
  await extractNew(store, 'new', 'Jag vill gärna ha räkningen på papper');
  assert.ok(!(await hits(store)).some((hit) => hit.id === idOf('new')));
});
