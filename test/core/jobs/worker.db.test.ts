import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import type { Engine } from '#core/contracts/engine.ts';
import { LyhordError } from '#core/errors.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { type Clock, systemClock } from '#core/jobs/clock.ts';
import { extractBatch } from '#core/jobs/extract.ts';
import { createPlacing } from '#core/jobs/place-matters.ts';
import { startWorker } from '#core/jobs/worker.ts';
import type { Log, LogEvent } from '#core/log.ts';
import type { Store } from '#core/store/store.ts';
import { idOf, insight, redaction, type Wishes } from '#test/core/store/builders.ts';
import { openTestStore } from '#test/database.ts';

/** Says what it read, so that a test sees which text an insight was made from. */
const echo: Engine = {
  version: engineVersionSchema.parse('echo 1'),
  extract: ({ turns }) => insight(turns[0]?.text ?? ''),
};

function recorder(): Log & { events: LogEvent[] } {
  const events: LogEvent[] = [];
  const write = (event: LogEvent) => void events.push(event);
  return { events, info: write, warn: write, error: write };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'it never became so');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const idle = async (store: Store) =>
  (await store.queue.count()).every(({ waiting, retrying, active }) => waiting + retrying + active === 0);

const save = (store: Store, wishes: readonly Wishes[]) =>
  store.transaction((tx) => tx.saveConversations(wishes.map(redaction), { redactor: 'redactor 1' }));

test('every stored conversation gets its insight, and then the themes are grouped', async () => {
  const store = await openTestStore();
  await save(
    store,
    Array.from({ length: 45 }, (_, index) => ({
      externalId: `${index}`,
      said: [`Min faktura nummer ${index} är fel igen`],
      customer: 'abcdefghij'[index % 10] ?? 'k',
    })),
  );
  const worker = startWorker({ store, engine: echo, log: recorder() });
  await until(async () => (await idle(store)) && (await store.loadSetting('themes', z.string())) !== null);
  await worker.stop();
  assert.deepEqual(await store.countConversations({ samples: false }), {
    conversations: 45,
    customers: 10,
    withInsight: 45,
  });
  assert.equal(await store.loadSetting('themes', z.string()), await store.markOfInsights(false));
  assert.equal((await store.loadInsight(idOf('7')))?.insight.summary, 'Min faktura nummer 7 är fel igen');
});

test('one bad conversation holds nobody up, and is tried again later', async () => {
  const store = await openTestStore();
  const log = recorder();
  await save(store, [{ externalId: 'good' }, { externalId: 'bad', said: ['trasig'] }, { externalId: 'fine' }]);
  const engine: Engine = {
    ...echo,
    extract: (conversation) => {
      if (conversation.externalId === 'bad') throw new Error('a sentence of a customer that must not be logged');
      return insight('läst');
    },
  };
  const worker = startWorker({ store, engine, log });
  await until(async () => (await store.countConversations({ samples: false })).withInsight === 2);
  await until(() => Promise.resolve(log.events.some(({ event }) => event === 'job-failed')));
  await worker.stop();
  const [extract] = await store.queue.count();
  assert.deepEqual(extract, { name: 'extract', waiting: 0, retrying: 1, active: 0, dead: 0 });
  assert.ok(!JSON.stringify(log.events).includes('sentence'));
});

test('a text that changes while it is read is read again', async () => {
  const store = await openTestStore();
  await save(store, [{ externalId: 'moving', version: '1', said: ['gammal'] }]);
  let reads = 0;
  const engine: Engine = {
    ...echo,
    extract: async ({ turns }) => {
      reads += 1;
      if (reads === 1) await save(store, [{ externalId: 'moving', version: '2', said: ['ny'] }]);
      return insight(turns[0]?.text ?? '');
    },
  };
  const worker = startWorker({ store, engine, log: recorder() });
  await until(async () => (await store.loadInsight(idOf('moving'))) !== null && (await idle(store)));
  await worker.stop();
  assert.equal((await store.loadInsight(idOf('moving')))?.insight.summary, 'ny');
});

test('a worker that lost its job to another one writes nothing', async () => {
  const store = await openTestStore();
  await save(store, [{ externalId: 'late' }]);
  const [job] = await store.queue.fetch('extract', 1);
  assert.ok(job);
  await store.queue.fail([job], 'job-stopped');
  assert.deepEqual(await store.transaction((tx) => tx.completeJobs([job])), [false]);
});

test('what is in hand is finished when the worker is stopped', async () => {
  const store = await openTestStore();
  await save(store, [{ externalId: 'in-hand' }]);
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const engine: Engine = {
    ...echo,
    extract: async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return insight('klar');
    },
  };
  const worker = startWorker({ store, engine, log: recorder() });
  await beginning;
  await worker.stop();
  assert.equal((await store.loadInsight(idOf('in-hand')))?.insight.summary, 'klar');
});

test('what does not end within the grace of a stop is given back to be done again', async () => {
  const store = await openTestStore();
  await save(store, [{ externalId: 'endless' }]);
  const beginning = Promise.withResolvers<void>();
  const engine: Engine = {
    ...echo,
    extract: (_, signal) => {
      beginning.resolve();
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new LyhordError('job-stopped')));
      });
    },
  };
  let graceMs = 0;
  const pause: Clock['pause'] = (milliseconds, signal) => {
    if (milliseconds < 5000) return systemClock.pause(milliseconds, signal);
    graceMs = milliseconds;
    return Promise.resolve();
  };
  const worker = startWorker({ store, engine, log: recorder(), clock: { ...systemClock, pause } });
  await beginning.promise;
  await worker.stop();
  assert.ok(graceMs < 10_000);
  const [extract] = await store.queue.count();
  assert.deepEqual(extract, { name: 'extract', waiting: 0, retrying: 1, active: 0, dead: 0 });
});

test('a new conversation is in its theme at once, and one that changed is no longer in its old one', async () => {
  const store = await openTestStore();
  const invoices = Array.from({ length: 12 }, (_, at) => ({
    ...{ externalId: `i${at}`, customer: 'abcdefghijkl'[at] ?? 'z' },
    said: [`Min faktura ${'abcdefghijkl'[at] ?? ''} är fel, beloppet stämmer inte`],
  }));
  const routers = invoices.map(({ customer }, at) => ({
    ...{ externalId: `r${at}`, customer },
    said: [`Routern blinkar rött ${'abcdefghijkl'[at] ?? ''} och nätet ligger nere`],
  }));
  await save(store, [...invoices, ...routers]);
  const first = startWorker({ store, engine: echo, log: recorder() });
  await until(async () => (await idle(store)) && (await store.themesOf(idOf('i3'))).length > 0);
  await first.stop();
  const themeOf = async (id: string) => (await store.themesOf(idOf(id)))[0]?.theme.id;
  const [invoice, router] = [await themeOf('i1'), await themeOf('r1')];
  assert.ok(invoice && router && invoice !== router);
  await save(store, [{ externalId: 'new', customer: 'm', said: ['Fakturan är fel, beloppet stämmer inte alls'] }]);
  await save(store, [{ externalId: 'i1', version: '2', said: ['Routern blinkar rött och nätet ligger nere'] }]);
  const jobs = await store.queue.fetch('extract', 10);
  await extractBatch({ store, engine: echo, placing: createPlacing(store) }, jobs, new AbortController().signal);
  assert.equal(await themeOf('new'), invoice);
  assert.equal(await themeOf('i1'), router);
  assert.equal((await store.themesOf(idOf('i1'))).length, 1);
});
