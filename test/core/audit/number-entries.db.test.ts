import assert from 'node:assert/strict';
import test from 'node:test';
import pg from 'pg';
import { auditKeysOf } from '#core/audit/audit-keys.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { tellLine } from '#core/audit/line.ts';
import { numberEntries } from '#core/audit/number-entries.ts';
import type { Problem } from '#core/audit/problem.ts';
import { record } from '#core/audit/record.ts';
import { verifyLog } from '#core/audit/verify-log.ts';
import { openStore } from '#core/store/open-store.ts';
import type { Store } from '#core/store/store.ts';
import { createTestDatabase } from '#test/database.ts';
import { memoryOutside } from './memory-log.ts';

const keys = auditKeysOf(Buffer.alloc(32, 3));
const entry = (count: number): AuditEntry => ({ who: { by: 'program' }, action: 'analysed', count });

interface Log {
  readonly store: Store;
  readonly notes: string[];
  /** The administrator of the database, whom nothing holds back. */
  readonly admin: pg.Client;
}

async function openLog(): Promise<Log> {
  const url = await createTestDatabase();
  const store = await openStore({ database: url, folder: '', seal: keys.seal });
  const admin = new pg.Client({
    connectionString: url.replace('lyhord_owner', 'lyhord_admin'),
    options: '-c search_path=lyhord',
  });
  await admin.connect();
  test.after(async () => {
    await admin.end();
    await store.close();
  });
  return { store, notes: [], admin };
}

const write = ({ store }: Log, ...counts: number[]) =>
  store.transaction((tx) => record(tx, ...counts.map((count) => entry(count))));
const number = ({ store, notes }: Log) => numberEntries(store.audit, keys, memoryOutside(notes));

async function verify({ store, notes }: Log) {
  const problems: Problem[] = [];
  const outside = memoryOutside(notes).read();
  const run = verifyLog({ log: store.audit, verifier: keys.signer.verifier, seal: keys.seal, outside });
  let next = await run.next();
  for (; !next.done; next = await run.next()) problems.push(next.value);
  return { problems, ...next.value };
}

async function countsOf({ store }: Log): Promise<unknown[]> {
  const lines = await store.audit.readBack(1000, 1000);
  return lines.toReversed().map(({ line }) => tellLine(line)?.told['count']);
}

test('entries are numbered, signed and verified, pass after pass', async () => {
  const log = await openLog();
  await write(log, 1, 2, 3);
  assert.deepEqual(await number(log), { numbered: 3, foreign: 0 });
  await write(log, 4);
  await write(log, 5);
  assert.equal((await verify(log)).waiting, 2);
  assert.deepEqual(await number(log), { numbered: 2, foreign: 0 });
  assert.deepEqual(await number(log), { numbered: 0, foreign: 0 });
  const { problems, entries, checkpoints, outside } = await verify(log);
  assert.deepEqual(
    { problems, entries, checkpoints, outside },
    { problems: [], entries: 5, checkpoints: 2, outside: 2 },
  );
  assert.deepEqual(await countsOf(log), [1, 2, 3, 4, 5]);
});

test('an act that commits late is numbered late, and none is passed over', async () => {
  const log = await openLog();
  await write(log, 1);
  let commit: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (commit = resolve));
  let isWritten: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (isWritten = resolve));
  const late = log.store.transaction(async (tx) => {
    await record(tx, entry(2));
    isWritten();
    await held;
  });
  await written;
  await write(log, 3);
  await number(log);
  await write(log, 4);
  await number(log);
  assert.deepEqual(await countsOf(log), [1, 3, 4]);
  commit();
  await late;
  await number(log);
  assert.deepEqual(await countsOf(log), [1, 3, 4, 2]);
  assert.deepEqual((await verify(log)).problems, []);
});

test('many writers and many sequencers at once lose no entry and number none twice', async () => {
  const log = await openLog();
  const counts = Array.from({ length: 200 }, (_, index) => index);
  await Promise.all([...counts.map((count) => write(log, count)), ...Array.from({ length: 8 }, () => number(log))]);
  await number(log);
  const numbered = await countsOf(log);
  assert.deepEqual(
    numbered.map(Number).sort((a, b) => a - b),
    counts,
  );
  assert.deepEqual((await verify(log)).problems, []);
});

test('after a restore into another server, whose transactions count anew, new entries are numbered still', async () => {
  const log = await openLog();
  await write(log, 1);
  await number(log);
  await log.admin.query(`update audit_entry set xact = '900000000'`);
  await log.admin.query(`update audit_checkpoint set swept = '900000000'`);
  await write(log, 2);
  await number(log);
  await write(log, 3);
  await number(log);
  assert.deepEqual(await countsOf(log), [1, 2, 3]);
  assert.deepEqual((await verify(log)).problems, []);
});

const tamperings: readonly {
  readonly says: string;
  readonly sql: string;
  readonly kinds: readonly Problem['kind'][];
}[] = [
  {
    says: 'an entry changed',
    sql: `update audit_entry set body = replace(body, '"count":3', '"count":8')`,
    kinds: ['entry-changed'],
  },
  {
    says: 'its time changed',
    sql: `update audit_entry set at = at + 1 where body like '%"count":3}'`,
    kinds: ['entry-changed'],
  },
  { says: 'an entry dropped', sql: `delete from audit_entry where body like '%"count":3}'`, kinds: ['entry-missing'] },
  { says: 'a number dropped', sql: 'delete from audit_order where number = 2', kinds: ['number-missing'] },
  {
    says: 'a line broken',
    sql: `update audit_entry set body = body || chr(10) where body like '%"count":3}'`,
    kinds: ['entry-changed'],
  },
  {
    says: 'an entry inserted',
    sql: `insert into audit_entry (entry, body, seal) values (9999, '{"action":"analysed"}', 'x')`,
    kinds: ['entry-foreign'],
  },
  { says: 'a leaf changed', sql: `update audit_order set leaf = '\\x00' where number = 2`, kinds: ['entry-changed'] },
  {
    says: 'the end cut off',
    sql: `delete from audit_order where number > 3; delete from audit_checkpoint where size > 3`,
    kinds: ['beyond-checkpoint', 'rolled-back'],
  },
  { says: 'all emptied', sql: 'truncate audit_entry, audit_order, audit_checkpoint', kinds: ['rolled-back'] },
];

for (const { says, sql, kinds } of tamperings) {
  test(`verify finds ${says} by the database's administrator`, async () => {
    const log = await openLog();
    await write(log, 1, 2, 3);
    await number(log);
    await write(log, 4, 5);
    await number(log);
    await log.admin.query(sql);
    const { problems } = await verify(log);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      kinds,
    );
  });
}
