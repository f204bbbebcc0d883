import assert from 'node:assert/strict';
import test from 'node:test';
import type { Engine } from '#core/contracts/engine.ts';
import { type ErrorCode, LyhordError } from '#core/errors.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { extractBatch } from '#core/jobs/extract.ts';
import type { Refiner } from '#core/jobs/model-reading.ts';
import { refineInsight } from '#core/jobs/refine.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, insight, redaction, safe } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';

const signal = new AbortController().signal;
const engine: Engine = {
  version: engineVersionSchema.parse('embedded 1'),
  extract: ({ turns }) => insight(turns.at(-1)?.text ?? '', 'embedded 1'),
};

interface Asked {
  readonly turns: number;
  readonly known: number;
}

/** A model that says how many turns it was sent, and notes what it was asked. */
function modelOf(trouble: () => Promise<void> | void = () => undefined): Refiner & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const version = engineVersionSchema.parse('embedded 1, model 1');
  return {
    asked,
    version,
    refine: async ({ turns }, base, _, known = 0) => {
      asked.push({ turns: turns.length, known });
      await trouble();
      return { ...base, engine: version, summary: safe(`${turns.length} turns`) };
    },
  };
}

const save = (store: Store, version: string, said: readonly string[]) =>
  store.transaction((tx) =>
    tx.saveConversation(redaction({ externalId: 'a', version, said }), { redactor: 'redactor 1' }),
  );

async function extract(store: Store, model: Refiner): Promise<void> {
  await extractBatch({ store, engine, model }, await store.queue.fetch('extract', 20), signal);
}

async function refine(store: Store, model: Refiner): Promise<number> {
  const [job] = await store.queue.fetch('refine', 1);
  return refineInsight({ store, engine, model }, job ?? assert.fail('nothing waits to be refined'), signal);
}

const summary = async (store: Store) => (await store.loadInsight(idOf('a')))?.insight.summary;
const refining = async (store: Store) => (await store.queue.count()).find(({ name }) => name === 'refine');

test('the embedded engine answers at once, and the model refines it in a job of its own', async () => {
  const [store, model] = [await openTestStore(), modelOf()];
  await save(store, '1', ['hej', 'svar']);
  await extract(store, model);
  assert.equal(await summary(store), 'svar');
  assert.equal(await refine(store, model), 0);
  assert.equal(await summary(store), '2 turns');
  assert.equal((await store.loadInsight(idOf('a')))?.engine, model.version);
  assert.deepEqual(await refining(store), { name: 'refine', waiting: 0, retrying: 0, active: 0, dead: 0 });
});

test('of a conversation that has grown only the new turns are sent, and what the model said before stands meanwhile', async () => {
  const [store, model] = [await openTestStore(), modelOf()];
  await save(store, '1', ['hej', 'svar']);
  await extract(store, model);
  await refine(store, model);
  await save(store, '2', ['hej', 'svar', 'mer']);
  await extract(store, model);
  assert.equal(await summary(store), '2 turns');
  await refine(store, model);
  assert.equal(await summary(store), '3 turns');
  await save(store, '3', ['HEJ', 'svar', 'mer']);
  await extract(store, model);
  assert.equal(await summary(store), 'mer');
  await refine(store, model);
  assert.deepEqual(model.asked, [
    { turns: 2, known: 0 },
    { turns: 3, known: 2 },
    { turns: 3, known: 0 },
  ]);
});

test('the same text read again is not sent again', async () => {
  const [store, model] = [await openTestStore(), modelOf()];
  await save(store, '1', ['hej']);
  await extract(store, model);
  await refine(store, model);
  await save(store, '2', ['hej']);
  await extract(store, model);
  assert.equal(await summary(store), '1 turns');
  assert.equal((await refining(store))?.waiting, 0);
});

test('an answer about a text that has changed meanwhile is dropped, and the new text is sent', async () => {
  const store = await openTestStore();
  let changes = 0;
  const model = modelOf(async () => {
    if (changes++ === 0) await save(store, '2', ['hej', 'nytt']);
  });
  await save(store, '1', ['hej']);
  await extract(store, model);
  await refine(store, model);
  assert.equal(await summary(store), 'hej');
  await extract(store, model);
  await refine(store, model);
  assert.equal(await summary(store), '2 turns');
});

for (const code of ['model-spent', 'model-resting', 'model-busy', 'model-unreachable', 'model-denied'] as const) {
  test(`with ${code} the job waits for another time, and is no failure`, async () => {
    const store = await openTestStore();
    await save(store, '1', ['hej']);
    await extract(store, modelOf());
    assert.ok((await refine(store, failing(code))) > 0);
    assert.deepEqual(await refining(store), { name: 'refine', waiting: 1, retrying: 0, active: 0, dead: 0 });
    assert.deepEqual(await store.queue.fetch('refine', 1), []);
    assert.equal(await summary(store), 'hej');
  });
}

test('a model that refuses one conversation fails its job alone', async () => {
  const store = await openTestStore();
  await save(store, '1', ['hej']);
  await extract(store, modelOf());
  await assert.rejects(refine(store, failing('model-refused')), { code: 'model-refused' });
});

function failing(code: ErrorCode): Refiner {
  return modelOf(() => Promise.reject(new LyhordError(code)));
}
