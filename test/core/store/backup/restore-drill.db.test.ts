import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { restoreBackup } from '#core/store/backup/restore-backup.ts';
import { listTables } from '#core/store/backup/table-catalog.ts';
import { writeBackup } from '#core/store/backup/write-backup.ts';
import { openStore } from '#core/store/open-store.ts';
import { restoredSchema, restoredSetting } from '#core/store/restored.ts';
import type { Store } from '#core/store/store.ts';
import { createTestDatabase } from '#test/database.ts';
import { customer, idOf, insight, instant, redaction, safe } from '../builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'lyhord-backup-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const made = { redactor: 'redactor 1' };
const keyMark = 'a key';
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.lyhord`);

async function openAt(url: string): Promise<Store> {
  const store = await openStore({ database: url, folder: '' });
  after(() => store.close());
  return store;
}

const backUp = (url: string, file = newFile()) => writeBackup({ connection: { connectionString: url }, file, keyMark });
const restore = (url: string, file: string, wishes: { keyMark?: string | null; mayDifferKey?: boolean } = {}) =>
  restoreBackup({ connection: { connectionString: url }, file, keyMark, mayDifferKey: false, ...wishes });

/** Some of everything: months, odd characters, JSON that is null, what waits and what was sent. */
async function fill(store: Store): Promise<void> {
  const rows = Array.from({ length: 450 }, (_, index) => ({
    externalId: `c-${index}`,
    startedAt: `2026-0${1 + (index % 7)}-11T10:00:00.123Z`,
    customer: 'abcde'[index % 5] ?? 'a',
    said: [`fråga "${index}"\n\\u0000 \u{1F600}\t[PERSON_1]`, '', 'svar'],
    ...(index % 3 === 0 && { brand: 'Nord' }),
  }));
  const edge = ['0099-01-01T00:00:00Z', '2150-01-01T00:00:00Z'].map((at) => ({ externalId: at, startedAt: at }));
  await store.transaction((tx) => tx.saveConversations([...rows, ...edge].map(redaction), made));
  await store.transaction((tx) => tx.removeConversation(idOf('c-449')));
  await store.transaction(async (tx) => {
    await tx.saveInsights(
      rows.slice(0, 300).map(({ externalId }) => ({
        ...{ id: idOf(externalId), engine: 'test 1', insight: insight(`om ${externalId}`) },
        madeFrom: { version: '1', redactor: made.redactor },
      })),
    );
    await tx.saveFeedback({ id: idOf('c-1'), kind: 'thumb', field: 'summary', value: safe('up'), by: 'agent-1' });
    await tx.saveCursor('files', 'main', 'page 7');
    await tx.saveCursor('files', 'beginning', null);
    await tx.saveSetting('nothing', null);
    await tx.saveMessage({ target: 'slack', marker: 'waiting', message: { text: 'hej' } });
    await tx.saveMessage({ target: 'slack', marker: 'sent', message: null });
    await tx.markSent(2, 'ts-1');
    const theme = { id: 't-1', name: safe('faktura'), parentId: null, words: [], memory: null };
    const member = { conversation: idOf('c-0'), theme: 't-1', isMain: true, evidence: [{ turn: 0, start: 0, end: 3 }] };
    const firstSeenAt = instant('2026-01-01T00:00:00Z');
    await tx.replaceThemes({ samples: false, themes: [{ ...theme, firstSeenAt }], memberships: [member] });
  });
}

/** Every row of every table of a backup, as text, but for what only one server can mean. */
async function everything(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c lyhord.access=program -c search_path=lyhord -c timezone=UTC',
  });
  await client.connect();
  try {
    const tables: Record<string, unknown[]> = {};
    for (const { name, columns } of await listTables(client)) {
      const texts = columns.filter(({ type }) => type !== 'xid8').map((column) => `"${column.name}"::text`);
      const { rows } = await client.query({
        text: `select ${texts.join(', ')} from ${name} order by 1, 2`,
        rowMode: 'array',
      });
      tables[name] = name === 'setting' ? rows.filter((row: unknown[]) => row[0] !== restoredSetting) : rows;
    }
    return tables;
  } finally {
    await client.end();
  }
}

const source = await createTestDatabase();
await fill(await openAt(source));
const whole = newFile();
const facts = await backUp(source, whole);

test('a restore drill: the same rows, the same answers, and the work goes on', async () => {
  const target = await createTestDatabase();
  const { jobs, rows, madeAt } = await restore(target, whole);
  const [before, restored] = [await everything(source), await everything(target)];
  // What waited at the vendor's is looked for before it is sent.
  const outbox = restored['outbox'];
  delete before['outbox'];
  delete restored['outbox'];
  assert.deepEqual(restored, before);
  assert.equal(outbox?.length, 2);
  assert.equal(
    rows,
    Object.values(facts.rows).reduce((sum, count) => sum + count, 0),
  );
  const store = await openAt(target);
  assert.equal(
    (await store.loadConversation(idOf('c-7')))?.conversation.turns[0]?.text,
    'fråga "7"\n\\u0000 \u{1F600}\t[PERSON_1]',
  );
  assert.equal((await store.loadInsight(idOf('c-7')))?.insight.summary, 'om c-7');
  assert.equal((await store.themesOf(idOf('c-0')))[0]?.theme.name, 'faktura');
  assert.equal((await store.loadSetting(restoredSetting, restoredSchema))?.madeAt, madeAt);
  // 450 and two, one removed, 300 read; one message.
  assert.equal(jobs, 152);
  const [extract, , deliver] = await store.queue.count();
  assert.deepEqual([extract?.waiting, deliver?.waiting], [151, 1]);
  assert.equal(await store.transaction((tx) => tx.saveConversation(redaction({ externalId: 'new' }), made)), 'new');
  assert.equal(await store.transaction((tx) => tx.saveConversation(redaction({ externalId: 'c-449' }), made)), 'older');
  await store.transaction((tx) =>
    tx.saveFeedback({ id: idOf('c-2'), kind: 'thumb', field: 'summary', value: safe('up'), by: 'b' }),
  );
  assert.equal((await store.listFeedback({ limit: 9 })).length, 2);
  assert.equal(
    (await store.earlierContacts(customer('a'), { before: instant('2026-12-01T00:00:00Z'), limit: 3 })).length,
    3,
  );
});

test('a message that may have been sent since the backup is looked for before it is sent', async () => {
  const target = await createTestDatabase();
  await restore(target, whole);
  const message = await (await openAt(target)).loadMessage(1);
  assert.equal(message?.marker, 'waiting');
  assert.ok(message.tries > 0 && message.quietMs !== null && message.quietMs >= 0);
});

test('a backup is one moment, also while the database is written to', async () => {
  const url = await createTestDatabase();
  const store = await openAt(url);
  // Each transaction writes a pair: a backup with half a pair was no one moment.
  let isDone = false;
  const writing = (async () => {
    for (let pair = 0; !isDone; pair += 1)
      await store.transaction((tx) =>
        tx.saveConversations(
          [`${pair}-a`, `${pair}-b`].map((externalId) => redaction({ externalId })),
          made,
        ),
      );
  })();
  const file = newFile();
  for (let run = 0; run < 5; run += 1) {
    rmSync(file, { force: true });
    const { rows } = await backUp(url, file);
    assert.equal(rows['conversation'], rows['identity']);
    assert.equal((rows['conversation'] ?? 1) % 2, 0);
  }
  isDone = true;
  await writing;
});

test('a backup is readable by its owner alone, and leaves no other file behind', async () => {
  assert.equal(statSync(whole).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('unfinished')),
    [],
  );
  await assert.rejects(backUp(source, whole), { code: 'backup-exists' });
  await assert.rejects(backUp(source, join(folder, 'nowhere', 'x')), { code: 'backup-not-written' });
});

test('a backup that is broken off leaves no file', async () => {
  const file = newFile();
  const stop = new AbortController();
  const plan = { connection: { connectionString: source }, file, keyMark, signal: stop.signal };
  await assert.rejects(
    writeBackup({
      ...plan,
      onRows: () => {
        stop.abort();
      },
    }),
  );
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith(`${files}.`)),
    [],
  );
});

test('a database that holds something is not overwritten', async () => {
  const target = await createTestDatabase();
  const store = await openStore({ database: target, folder: '' });
  await store.transaction((tx) => tx.saveConversation(redaction(), made));
  await assert.rejects(restore(target, whole), { code: 'database-in-use' });
  assert.ok(await store.loadConversation(idOf('a')));
  await store.close();
  await assert.rejects(restore(target, whole), { code: 'restore-not-empty' });
  assert.deepEqual((await everything(target))['conversation']?.length, 1);
});

test('a backup of a newer program or another format is refused by name', async () => {
  const target = await createTestDatabase();
  const change = (from: RegExp, to: string) => {
    const file = newFile();
    const [header = '', ...rest] = gunzipSync(readFileSync(whole)).toString('utf8').split('\n');
    const body = [header.replace(from, to), ...rest.slice(0, -2)].join('\n');
    const sha256 = createHash('sha256').update(`${body}\n`).digest('hex');
    const end = (rest.at(-2) ?? '').replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`);
    writeFileSync(file, gzipSync(`${body}\n${end}\n`));
    return file;
  };
  await assert.rejects(restore(target, change(/"format":1/, '"format":2')), { code: 'backup-newer' });
  await assert.rejects(restore(target, change(/"schema":\[1/, '"schema":[9999,1')), { code: 'backup-newer' });
  const other = newFile();
  for (const content of ['{"hej":1}\n', 'not gzip', '']) {
    writeFileSync(other, content === 'not gzip' ? content : gzipSync(content));
    await assert.rejects(restore(target, other), { code: 'backup-unknown' });
  }
  await assert.rejects(restore(target, join(folder, 'absent')), { code: 'file-unreadable' });
});

test('a backup that is cut off or changed anywhere is refused, and nothing is written', async () => {
  const target = await createTestDatabase();
  const bytes = readFileSync(whole);
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    const cut = newFile();
    writeFileSync(cut, bytes);
    truncateSync(cut, Math.floor(bytes.length * share));
    await assert.rejects(restore(target, cut), { code: 'backup-damaged' });
  }
  // Whole as gzip, with another letter, without its last line, or with a row more.
  const text = gunzipSync(bytes).toString('utf8');
  const lines = text.split('\n');
  for (const changed of [
    text.replace('om c-7', 'om c-8'),
    `${lines.slice(0, -2).join('\n')}\n`,
    text.replace(/\n(\{.*)\n/, '\n$1\n$1\n'),
  ]) {
    const file = newFile();
    writeFileSync(file, gzipSync(changed));
    await assert.rejects(restore(target, file), { code: 'backup-damaged' });
  }
  assert.equal((await everything(target))['identity']?.length, 0);
});

test('customers hashed with another key are not mixed with those of this one, unless the key is lost', async () => {
  const target = await createTestDatabase();
  await assert.rejects(restore(target, whole, { keyMark: 'another' }), { code: 'restore-other-key' });
  await assert.rejects(restore(target, whole, { keyMark: null }), { code: 'restore-other-key' });
  assert.ok((await restore(target, whole, { keyMark: 'another', mayDifferKey: true })).rows > 0);
});

test('a restore that fails midway leaves an empty database, and the next one works', async () => {
  const target = await createTestDatabase();
  const stop = new AbortController();
  const plan = { connection: { connectionString: target }, file: whole, keyMark, mayDifferKey: false };
  await assert.rejects(
    restoreBackup({
      ...plan,
      onRows: () => {
        stop.abort();
      },
      signal: stop.signal,
    }),
  );
  assert.equal((await everything(target))['identity']?.length, 0);
  await restore(target, whole);
  assert.equal((await everything(target))['identity']?.length, facts.rows['identity']);
  assert.ok(existsSync(whole));
});
