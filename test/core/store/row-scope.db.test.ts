import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { RowScope } from '#core/store/row-scope.ts';
import { asAdmin, createTestDatabase, openTestStore } from '#test/database.ts';
import { idOf, insight, instant, redaction, safe, type Wishes } from './builders.ts';

const store = await openTestStore();
const made = { redactor: 'redactor 1' };
const everything = ['hr', 'north', 'north-earlier', 'sample', 'south'];

async function add(wishes: Wishes, group: string) {
  const given = redaction(wishes);
  const conversation = { ...given.conversation, segments: { group: safe(group) } };
  const id = idOf(conversation.externalId);
  await store.transaction(async (tx) => {
    await tx.saveConversation({ ...given, conversation }, made);
    const madeFrom = { version: '1', ...made };
    await tx.saveInsight({ id, madeFrom, engine: 'test 1', insight: insight('sagt') });
    await tx.saveFeedback({ id, kind: 'thumb', field: 'summary', value: safe('up'), by: 'a'.repeat(32) });
  });
}

before(async () => {
  await add({ externalId: 'north', customer: 'a' }, 'North');
  await add({ externalId: 'north-earlier', customer: 'a', startedAt: '2026-10-02T09:00:00Z' }, 'Other');
  await add({ externalId: 'south', customer: 'b' }, 'South, "far"');
  await add({ externalId: 'hr', customer: 'c' }, 'HR');
  await add({ externalId: 'sample', customer: 'd', isSample: true }, 'North');
  const theme = { id: 't-aaaaaaaaaa', name: safe('Faktura'), parentId: null, words: [], memory: null };
  const themes = [{ ...theme, firstSeenAt: instant('2026-11-02T09:00:00Z') }];
  const memberships = [{ conversation: idOf('south'), theme: theme.id, isMain: true, evidence: [] }];
  await store.transaction((tx) => tx.replaceThemes({ samples: false, themes, memberships }));
});

/** Everything that a statement without any filter of ours shows. */
async function seen(scope: RowScope) {
  return store.reading(scope, async (reads) => {
    const ids = everything.map((name) => idOf(name));
    const listed = await Promise.all([true, false].map((samples) => reads.listConversations({ samples, limit: 99 })));
    const loaded = await reads.loadConversations(ids);
    const insights = await Promise.all(ids.map((id) => reads.loadInsight(id)));
    const feedback = await reads.listFeedback({ limit: 99 });
    const names = (rows: readonly { id: string }[]) => [...new Set(rows.map(({ id }) => id.slice(6)))].sort();
    assert.deepEqual(names(listed.flat()), names(loaded), 'a list shows what can be opened');
    return {
      conversations: names(loaded),
      insights: names(insights.flatMap((found) => found ?? [])),
      feedback: names(feedback),
      themes: (await reads.listThemes(false)).length,
    };
  });
}

test('who may read all sees all', async () => {
  const shown = await seen({ rows: 'all' });
  assert.deepEqual(shown, { conversations: everything, insights: everything, feedback: everything, themes: 1 });
});

test('a visitor sees samples and nothing else', async () => {
  const only = ['sample'];
  assert.deepEqual(await seen({ rows: 'samples' }), { conversations: only, insights: only, feedback: [], themes: 0 });
});

test('who is bound to groups sees their conversations and the samples', async () => {
  const north = ['north', 'sample'];
  const shown = await seen({ rows: 'groups', groups: ['North'] });
  assert.deepEqual(shown, { conversations: north, insights: north, feedback: north, themes: 1 });
});

test('a group’s name with commas and quotes is one name', async () => {
  const { conversations } = await seen({ rows: 'groups', groups: ['South, "far"'] });
  assert.deepEqual(conversations, ['sample', 'south']);
});

test('no group is no conversation', async () => {
  assert.deepEqual((await seen({ rows: 'groups', groups: [] })).conversations, ['sample']);
});

test('who has one record open sees it and what its customer said before, and no foreign one', async () => {
  const own = ['north', 'north-earlier', 'sample'];
  const shown = await seen({ rows: 'record', id: idOf('north') });
  assert.deepEqual(shown, { conversations: own, insights: own, feedback: own, themes: 1 });
});

test('a record that is not there opens nothing, and conversations without a customer are not one customer’s', async () => {
  assert.deepEqual((await seen({ rows: 'record', id: idOf('nowhere') })).conversations, ['sample']);
});

test('who may read counts sees members of themes, and no single insight', async () => {
  const shown = await seen({ rows: 'aggregates' });
  assert.deepEqual(shown, { conversations: ['sample', 'south'], insights: ['sample'], feedback: [], themes: 1 });
});

test('a conversation’s id that looks like a statement is an id', async () => {
  assert.deepEqual((await seen({ rows: 'record', id: idOf(`north' or true --`) })).conversations, ['sample']);
});

test('who reads on somebody’s behalf can write, change and remove nothing', async () => {
  const url = await createTestDatabase();
  const asReader = (statement: string) =>
    asAdmin(url, `set role lyhord_server; set search_path = lyhord; set lyhord.access = 'all'; ${statement}`);
  await asAdmin(
    url.replace('lyhord_owner', 'lyhord_admin'),
    `insert into lyhord.maker (kind, version) values ('engine', 'a')`,
  );
  await assert.rejects(asReader(`insert into maker (kind, version) values ('engine', 'b')`), /row-level security/);
  const untouched = (what: string) => `do $$ declare n int; begin ${what}; get diagnostics n = row_count;
    if n <> 0 then raise 'written'; end if; end $$`;
  await asReader(untouched(`update maker set version = 'c'`));
  await asReader(untouched('delete from maker'));
  await assert.rejects(asReader(`insert into session (key) values ('\\x00')`), /row-level security|not-null/);
});

test('the program sees everything again after a reading', async () => {
  await store.reading({ rows: 'samples' }, (reads) => reads.listThemes(false));
  assert.equal((await store.countConversations({ samples: false })).conversations, 4);
});
