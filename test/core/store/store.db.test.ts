import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { type Instant, languages } from '#core/conversation/conversation.ts';
import type { SaveOutcome } from '#core/store/store.ts';
import { openTestStore } from '#test/database.ts';
import { customer, idOf, insight, instant, redaction, safe, type Wishes } from './builders.ts';

const store = await openTestStore();
const made = { redactor: 'redactor 1' };

const save = (wishes: Wishes, redactor = made.redactor): Promise<SaveOutcome> =>
  store.transaction((tx) => tx.saveConversation(redaction(wishes), { redactor }));

async function saveInsight(externalId: string, version: string, summary = 'sagt', redactor = made.redactor) {
  const [outcome] = await store.transaction((tx) =>
    tx.saveInsights([
      { id: idOf(externalId), madeFrom: { version, redactor }, engine: 'test 1', insight: insight(summary) },
    ]),
  );
  return outcome;
}

test('a conversation comes back as it was stored', async () => {
  const wishes = { externalId: 'whole', customer: 'a', brand: 'Nord', said: ['Hej [PERSON_1]', 'Hej', ''] };
  await save(wishes);
  const stored = await store.loadConversation(idOf('whole'));
  assert.deepEqual(stored?.conversation, redaction(wishes).conversation);
  assert.deepEqual(stored?.found, { PERSON: 1 });
  assert.equal(stored.redactor, 'redactor 1');
  assert.equal(stored.lastTurnAt, '2026-11-02T09:00:00.000Z');
});

test('characters that the database refuses are replaced one for one, so that evidence keeps its place', async () => {
  await save({ externalId: 'odd', said: ['a\u0000b\uD800c', '\u{1F600} \\u0000'] });
  const turns = (await store.loadConversation(idOf('odd')))?.conversation.turns;
  assert.deepEqual(
    turns?.map(({ text }) => String(text)),
    ['a\uFFFDb\uFFFDc', '\u{1F600} \\u0000'],
  );
});

test('a newer reading replaces an older one, and an older or equal one changes nothing', async () => {
  const outcomes = [];
  for (const version of ['2', '1', '2', '3']) outcomes.push(await save({ externalId: 'order', version }));
  assert.deepEqual(outcomes, ['new', 'older', 'unchanged', 'updated']);
  assert.equal((await store.loadConversation(idOf('order')))?.conversation.version, '3');
});

test('a better redactor replaces the same reading, and the one before it does not come back', async () => {
  await save({ externalId: 'redone' }, 'redactor 1');
  assert.equal(await save({ externalId: 'redone', said: ['[PERSON_1]'] }, 'redactor 2'), 'updated');
  assert.equal(await save({ externalId: 'redone' }, 'redactor 1'), 'older');
  assert.equal((await store.loadConversation(idOf('redone')))?.redactor, 'redactor 2');
});

test('readings that arrive late, doubled and in any order end in the same state', async () => {
  let run = 0;
  const arrival = fc.array(
    fc.record({ version: fc.integer({ min: 1, max: 4 }), month: fc.integer({ min: 1, max: 3 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  await fc.assert(
    fc.asyncProperty(arrival, fc.integer({ min: 1, max: 4 }), async (arrivals, batch) => {
      const externalId = `any-${(run += 1)}`;
      // One version is one text: the month belongs to the version.
      const readings = arrivals.map(({ version }) =>
        redaction({ externalId, version: `${version}`, startedAt: `2026-0${version}-01T00:00:00Z` }),
      );
      for (let at = 0; at < readings.length; at += batch)
        await store.transaction((tx) => tx.saveConversations(readings.slice(at, at + batch), made));
      const newest = Math.max(...arrivals.map(({ version }) => version));
      const stored = await store.loadConversation(idOf(externalId));
      assert.equal(stored?.conversation.version, `${newest}`);
      assert.equal(stored.conversation.startedAt, `2026-0${newest}-01T00:00:00.000Z`);
      assert.equal(
        (await store.listConversations({ samples: false, limit: 1000 })).filter(({ id }) => id === idOf(externalId))
          .length,
        1,
      );
    }),
    { numRuns: 30 },
  );
});

test('two transactions that write the same conversations in opposite order both end', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `cross-${index}`);
  const write = (order: readonly string[], version: string) =>
    store.transaction((tx) =>
      tx.saveConversations(
        order.map((externalId) => redaction({ externalId, version })),
        made,
      ),
    );
  await Promise.all(
    ['1', '2', '3', '4'].map((version, index) => write(index % 2 === 0 ? many : many.toReversed(), version)),
  );
  const versions = await Promise.all(
    many.map(async (id) => (await store.loadConversation(idOf(id)))?.conversation.version),
  );
  assert.deepEqual(new Set(versions), new Set(['4']));
});

test('a conversation and its job are written together or not at all', async () => {
  const before = await store.queue.count();
  await assert.rejects(
    store.transaction(async (tx) => {
      await tx.saveConversation(redaction({ externalId: 'undone' }), made);
      throw new Error('broken off');
    }),
    /broken off/,
  );
  assert.equal(await store.loadConversation(idOf('undone')), null);
  assert.deepEqual(await store.queue.count(), before);
});

test('an insight is written only if it was made from the text that stands', async () => {
  await save({ externalId: 'moving', version: '1' });
  assert.equal(await saveInsight('moving', '1', 'första'), 'saved');
  await save({ externalId: 'moving', version: '2' });
  assert.equal(await saveInsight('moving', '1', 'sen'), 'stale');
  const stored = await store.loadInsight(idOf('moving'));
  assert.equal(stored?.insight.summary, 'första');
  assert.equal(stored.madeFromVersion, '1');
  assert.equal(stored.conversation.version, '2');
});

test('an insight that is being written waits for a newer text that is being written', async () => {
  await save({ externalId: 'race', version: '1' });
  const outcome = store.transaction(async (tx) => {
    await tx.saveConversation(redaction({ externalId: 'race', version: '2' }), made);
    const late = saveInsight('race', '1');
    await new Promise(setImmediate);
    return { late };
  });
  assert.equal(await (await outcome).late, 'stale');
});

test('a removed conversation takes everything with it, and a replayed delivery does not bring it back', async () => {
  await save({ externalId: 'gone', version: '5' });
  await saveInsight('gone', '5');
  await store.transaction((tx) =>
    tx.saveFeedback({ id: idOf('gone'), kind: 'thumb', field: 'summary', value: safe('up'), by: 'agent-1' }),
  );
  assert.equal(await store.transaction((tx) => tx.removeConversation(idOf('gone'))), 'removed');
  assert.equal(await store.transaction((tx) => tx.removeConversation(idOf('gone'))), 'absent');
  assert.equal(await save({ externalId: 'gone', version: '5' }), 'older');
  assert.equal(await saveInsight('gone', '5'), 'gone');
  assert.equal(await store.loadConversation(idOf('gone')), null);
  assert.equal(await store.loadInsight(idOf('gone')), null);
  assert.deepEqual(await store.listFeedback({ id: idOf('gone'), limit: 5 }), []);
  assert.equal(await save({ externalId: 'gone', version: '6' }), 'older');
});

test('of a removal and a reading that cross on their way, neither is believed', async () => {
  const early = await store.now();
  const put = (version: string, readAt: Instant) =>
    store.transaction((tx) => tx.saveConversation(redaction({ externalId: 'crossing', version }), { ...made, readAt }));
  const remove = (readAt: Instant) => store.transaction((tx) => tx.removeConversation(idOf('crossing'), readAt));
  // Removed before it was ever stored: the page that was asked for earlier comes too late.
  assert.equal(await remove(await store.now()), 'absent');
  assert.equal(await put('1', early), 'unsure');
  await pause(5);
  const later = await store.now();
  assert.equal(await put('2', later), 'updated');
  assert.equal(await remove(early), 'unsure');
  assert.ok(await store.loadConversation(idOf('crossing')));
  assert.equal(await remove(await store.now()), 'removed');
  assert.equal(await put('3', later), 'unsure');
});

test('conversations from any time have a place', async () => {
  for (const startedAt of [
    '0099-01-01T00:00:00Z',
    '1999-12-31T23:59:59Z',
    '2031-05-01T00:00:00Z',
    '2150-01-01T00:00:00Z',
  ]) {
    await save({ externalId: startedAt, startedAt });
    assert.equal((await store.loadConversation(idOf(startedAt)))?.conversation.startedAt, instant(startedAt));
  }
});

test('samples are counted apart and go away with one call, and can be loaded again', async () => {
  const real = await store.countConversations({ samples: false });
  await save({ externalId: 'sample-1', source: 'samples', isSample: true, customer: 'b' });
  assert.equal((await store.countConversations({ samples: true })).conversations, 1);
  assert.deepEqual(await store.countConversations({ samples: false }), real);
  assert.equal(await store.countListed({ samples: true }), 1);
  assert.equal(await store.countListed({ samples: false }), real.conversations);
  assert.equal(await store.transaction((tx) => tx.removeSamples()), 1);
  assert.equal((await store.countConversations({ samples: true })).conversations, 0);
  assert.equal(await save({ externalId: 'sample-1', source: 'samples', isSample: true }), 'new');
});

test("earlier contacts are the same customer's, before, newest first, without the one that is shown", async () => {
  for (const month of ['01', '02', '03', '04'])
    await save({ externalId: `earlier-${month}`, startedAt: `2025-${month}-01T00:00:00Z`, customer: 'e' });
  const found = await store.earlierContacts(customer('e'), {
    before: instant('2025-04-01T00:00:00Z'),
    except: idOf('earlier-02'),
    limit: 5,
  });
  assert.deepEqual(
    found.map(({ externalId }) => externalId),
    ['earlier-03', 'earlier-01'],
  );
});

test('a list goes on after its last line', async () => {
  const range = { samples: false, from: instant('2024-06-01T00:00:00Z'), to: instant('2024-07-01T00:00:00Z') };
  for (const name of ['p', 'q', 'r', 's', 't']) await save({ externalId: name, startedAt: '2024-06-10T00:00:00Z' });
  const first = await store.listConversations({ ...range, limit: 2 });
  const last = first.at(-1);
  assert.ok(last);
  const rest = await store.listConversations({ ...range, limit: 9, after: { startedAt: last.startedAt, id: last.id } });
  assert.deepEqual([...first, ...rest].map(({ externalId }) => externalId).sort(), ['p', 'q', 'r', 's', 't']);
});

test("themes are counted by weeks of the company's own time and by distinct customers", async () => {
  // Monday the 5th of January in Stockholm begins on Sunday evening in UTC.
  const rows = [
    { externalId: 'w1', startedAt: '2026-01-04T22:59:00Z', customer: 'c' },
    { externalId: 'w2', startedAt: '2026-01-04T23:01:00Z', customer: 'c' },
    { externalId: 'w3', startedAt: '2026-01-08T12:00:00Z', customer: 'c' },
    { externalId: 'w4', startedAt: '2026-01-08T12:00:00Z', customer: 'd', brand: 'Nord' },
    { externalId: 'w5', startedAt: '2026-01-08T13:00:00Z', customer: null },
    { externalId: 'w6', startedAt: '2026-01-08T13:00:00Z', customer: null },
  ];
  for (const row of rows) await save(row);
  const theme = {
    id: 't-1',
    name: safe('faktura'),
    parentId: null,
    words: [],
    firstSeenAt: instant('2026-01-01T00:00:00Z'),
    memory: null,
  };
  const member = (id: string) => ({ conversation: idOf(id), theme: 't-1', isMain: true, evidence: [] });
  await store.transaction((tx) =>
    tx.replaceThemes({
      samples: false,
      themes: [theme],
      memberships: rows.map(({ externalId }) => member(externalId)),
    }),
  );
  const week = { timeZone: 'Europe/Stockholm', samples: false };
  assert.deepEqual(await store.countThemeWeeks(week), [
    { theme: 't-1', week: '2025-12-29', conversations: 1, customers: 1 },
    { theme: 't-1', week: '2026-01-05', conversations: 5, customers: 3 },
  ]);
  assert.deepEqual(await store.countThemeWeeks({ ...week, segment: { name: 'brand', value: 'Nord' } }), [
    { theme: 't-1', week: '2026-01-05', conversations: 1, customers: 1 },
  ]);
  const segments = await store.countThemeSegments('t-1', week);
  assert.deepEqual(
    segments.map(({ kind, name, value, week: at, conversations, customers }) => {
      return [kind, name, value, at, conversations, customers];
    }),
    [
      ['channel', null, 'email', null, 6, 3],
      ['channel', null, 'email', '2025-12-29', 1, 1],
      ['channel', null, 'email', '2026-01-05', 5, 3],
      ['own', 'brand', 'Nord', null, 1, 1],
      ['own', 'brand', 'Nord', '2026-01-05', 1, 1],
    ],
  );
  assert.equal(await store.countThemeCustomers('t-1', { samples: false }), 3);
  assert.equal((await store.themesOf(idOf('w4')))[0]?.theme.id, 't-1');
  assert.equal((await store.listThemeConversations({ samples: false, theme: 't-1', limit: 9 })).length, 6);
});

test('a cursor moves only with the data that it covers', async () => {
  await assert.rejects(
    store.transaction(async (tx) => {
      await tx.saveCursor('files', 'main', 'page 2');
      throw new Error('broken off');
    }),
  );
  assert.equal(await store.loadCursor('files', 'main'), null);
  await store.transaction((tx) => tx.saveCursor('files', 'main', 'page 2'));
  assert.equal(await store.loadCursor('files', 'main'), 'page 2');
});

test('every insight is read once, in batches', async () => {
  const range = { samples: false, from: instant('2023-01-01T00:00:00Z'), to: instant('2023-02-01T00:00:00Z') };
  for (const name of languages) {
    await save({ externalId: `read-${name}`, startedAt: '2023-01-05T00:00:00Z' });
    await saveInsight(`read-${name}`, '1');
  }
  const batches = [];
  for await (const batch of store.readInsights({ ...range, batch: 4 })) batches.push(batch.length);
  assert.deepEqual(batches, [4, 2]);
});
