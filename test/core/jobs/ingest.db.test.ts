import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { Page, Source } from '#core/contracts/connector.ts';
import {
  externalIdSchema,
  instantSchema,
  type RawConversation,
  sourceNameSchema,
  versionSchema,
} from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import { askVendor } from '#core/jobs/ask-vendor.ts';
import type { Clock } from '#core/jobs/clock.ts';
import { ingest, type IngestPlan } from '#core/jobs/ingest.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { openStore } from '#core/store/open-store.ts';
import type { Store } from '#core/store/store.ts';
import { RawText } from '#core/text/raw-text.ts';
import { idOf } from '#test/core/store/builders.ts';
import { createTestDatabase, openTestStore } from '#test/database.ts';

const redactor = createRedactor({ key: new Uint8Array(32).fill(1) });
const signal = new AbortController().signal;

/** Time that passes as soon as somebody waits for it; `waited` tells how long that was. */
function quickClock(): Clock & { readonly waited: number[] } {
  const waited: number[] = [];
  return { waited, now: () => new Date(), random: () => 0.5, pause: (ms) => Promise.resolve(void waited.push(ms)) };
}

function raw(externalId: string, version = '1'): RawConversation {
  return {
    source: sourceNameSchema.parse('vendor'),
    externalId: externalIdSchema.parse(externalId),
    version: versionSchema.parse(version),
    channel: 'ticket',
    startedAt: instantSchema.parse('2026-11-02T09:00:00Z'),
    subject: null,
    customer: null,
    parties: [{ role: 'customer', name: null, addresses: [] }],
    turns: [
      {
        party: 0,
        role: 'customer',
        text: RawText.of(`Ring 070-174 06 05, version ${version}`),
        at: null,
        externalId: null,
      },
    ],
    segments: {},
    isSample: false,
  };
}

/** Pages of two; `fail` may throw at any request, as a vendor does. */
function vendorOf(conversations: readonly RawConversation[], fail: (request: number) => void = () => undefined) {
  const asked: (string | null)[] = [];
  const source: Source = {
    pull(cursor): Promise<Page> {
      asked.push(cursor);
      fail(asked.length);
      const from = Number(cursor ?? 0);
      const next = Math.min(from + 2, conversations.length);
      return Promise.resolve({
        conversations: conversations.slice(from, next),
        gone: [],
        skipped: [],
        next: { kind: next < conversations.length ? 'more' : 'end', value: String(next) },
      });
    },
  };
  return { source, asked };
}

function plan(source: Source): IngestPlan {
  const name = sourceNameSchema.parse('vendor');
  return { name, source, cursor: 'poll', first: null, priority: 0, perMinute: 60_000 };
}

async function openAt(url: string): Promise<Store> {
  const store = await openStore({ database: url, folder: '' });
  after(() => store.close());
  return store;
}

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => raw(id));
const count = async (store: Store) => (await store.countConversations({ samples: false })).conversations;

test('every page is stored redacted, and a second reading changes nothing', async () => {
  const store = await openTestStore();
  const tools = { store, redactor, clock: quickClock() };
  assert.equal(await ingest(tools, plan(vendorOf(five).source), signal), 5);
  assert.equal(await count(store), 5);
  const stored = await store.loadConversation(idOf('c', 'vendor'));
  assert.equal(stored?.conversation.turns[0]?.text, 'Ring [PHONE_1], version 1');
  assert.equal(await ingest(tools, { ...plan(vendorOf(five).source), cursor: 'again' }, signal), 0);
  assert.equal(await count(store), 5);
});

test('a reading that was broken off goes on where its data end', async () => {
  const store = await openTestStore();
  const tools = { store, redactor, clock: quickClock() };
  const broken = vendorOf(five, (request) => {
    if (request === 3) throw new TypeError('a fault of ours');
  });
  await assert.rejects(ingest(tools, plan(broken.source), signal), TypeError);
  assert.equal(await count(store), 4);
  assert.equal(await store.loadCursor('vendor', 'poll'), '4');
  const whole = vendorOf(five);
  await ingest(tools, plan(whole.source), signal);
  assert.deepEqual(whole.asked, ['4']);
  assert.equal(await count(store), 5);
});

test('a busy vendor is asked again after the time that it named, and nothing is lost', async () => {
  const store = await openTestStore();
  const clock = quickClock();
  const busy = vendorOf(five, (request) => {
    if (request === 2 || request === 3) throw new LyhordError('vendor-busy', { waitSeconds: 7 });
  });
  await ingest({ store, redactor, clock }, plan(busy.source), signal);
  assert.equal(await count(store), 5);
  assert.ok(clock.waited.filter((ms) => ms >= 7000).length >= 2);
});

test('a conversation that is gone at the vendor’s goes here too', async () => {
  const store = await openTestStore();
  const tools = { store, redactor, clock: quickClock() };
  await ingest(tools, plan(vendorOf(five).source), signal);
  const gone: Source = {
    pull: () => Promise.resolve({ conversations: [], gone: ['b'], skipped: [], next: { kind: 'end', value: '5' } }),
  };
  await ingest(tools, plan(gone), signal);
  assert.equal(await store.loadConversation(idOf('b', 'vendor')), null);
  assert.equal(await count(store), 4);
});

test('the newer version of a conversation stays, in whatever order they come', async () => {
  const store = await openTestStore();
  const tools = { store, redactor, clock: quickClock() };
  await ingest(tools, plan(vendorOf([raw('a', '2'), raw('a', '1'), raw('a', '2')]).source), signal);
  const stored = await store.loadConversation(idOf('a', 'vendor'));
  assert.equal(stored?.conversation.turns[0]?.text, 'Ring [PHONE_1], version 2');
  assert.equal(await count(store), 1);
});

test('workers share one limit of requests a minute', async () => {
  const url = await createTestDatabase();
  const [one, other] = [await openAt(url), await openAt(url)];
  const waits = [await one.takeTurn('vendor', 6), await other.takeTurn('vendor', 6), await one.takeTurn('vendor', 6)];
  assert.equal(waits[0], 0);
  assert.ok((waits[1] ?? 0) > 8000 && (waits[2] ?? 0) > 18_000);
  // What the vendor asks of one holds for the others too.
  await other.holdTurns('vendor', 60_000);
  assert.ok((await one.takeTurn('vendor', 6)) > 50_000);
});

test('workers share one limit of requests at once, and a slot is free again after a failure', async () => {
  const url = await createTestDatabase();
  const stores = [await openAt(url), await openAt(url)];
  let [running, most, failed] = [0, 0, 0];
  const ask = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 30));
    running -= 1;
    if (failed++ < 2) throw new LyhordError('vendor-unreachable');
  };
  const clock = { ...quickClock(), pause: () => new Promise<void>((resolve) => setTimeout(resolve, 5)) };
  const vendor = { name: sourceNameSchema.parse('vendor'), perMinute: 1e6 };
  const asked = Array.from({ length: 10 }, (_, index) => {
    const store = stores[index % 2] ?? assert.fail();
    return askVendor({ store, clock }, vendor, signal, ask).catch(() => undefined);
  });
  await Promise.all(asked);
  assert.deepEqual({ running, most, failed }, { running: 0, most: 2, failed: 10 });
});
