import assert from 'node:assert/strict';
import test from 'node:test';
import pg from 'pg';
import { auditWord } from '#core/audit/audit-id.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import { openStore } from '#core/store/open-store.ts';
import { asAdmin, createTestDatabase } from '#test/database.ts';

const url = await createTestDatabase();
const store = await openStore({ database: url, folder: '', seal: (id, line) => `${id} ${line.length}` });
test.after(() => store.close());

const seen: AuditEntry = { who: { by: 'local' }, action: 'seen', thing: 'themes' };

/** What the server's own role may do with a statement: `ok` or the SQL state. */
async function asServer(statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, options: '-c lyhord.access=program -c search_path=lyhord' });
  await client.connect();
  try {
    await client.query('set role lyhord_server');
    return `${(await client.query(statement)).rowCount} rows`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  } finally {
    await client.end();
  }
}

test('an entry and its act commit together', async () => {
  await store.transaction(async (tx) => {
    await tx.saveSetting('kept', 1);
    await record(tx, seen);
  });
  assert.equal(await asServer('select * from audit_entry'), '1 rows');
  const undone = store.transaction(async (tx) => {
    await record(tx, seen, seen);
    throw new Error('the act fails');
  });
  await assert.rejects(undone);
  assert.equal(await asServer('select * from audit_entry'), '1 rows');
});

test('where no entry can be written the act is undone', async () => {
  await asAdmin(
    url.replace('lyhord_owner', 'lyhord_admin'),
    'revoke insert (body) on lyhord.audit_entry from lyhord_server',
  );
  const refused = store.transaction(async (tx) => {
    await tx.saveSetting('lost', 1);
    await record(tx, { ...seen, who: { by: 'program', via: auditWord('test') } });
  });
  await assert.rejects(refused, { code: 'database-failed' });
  assert.equal(await asServer(`select from setting where name = 'lost'`), '0 rows');
  await asAdmin(
    url.replace('lyhord_owner', 'lyhord_admin'),
    'grant insert (body) on lyhord.audit_entry to lyhord_server',
  );
});

test("the server's role may add entries and read them, and neither change nor remove one", async () => {
  assert.equal(await asServer(`insert into audit_entry (entry, body, seal) values (1000, '{}', '')`), '1 rows');
  const denied = [
    `update audit_entry set body = '{}'`,
    'delete from audit_entry',
    'truncate audit_entry',
    `insert into audit_entry (entry, at, body, seal) values (1001, 1, '{}', '')`,
    'update audit_order set leaf = leaf',
    'delete from audit_order',
    'update audit_checkpoint set note = note',
    'delete from audit_checkpoint',
    'drop table audit_entry',
    'alter table audit_entry no force row level security',
  ];
  for (const statement of denied) assert.equal(await asServer(statement), '42501', statement);
});

test('a session that does not say it is the program neither sees nor adds an entry', async () => {
  const outside = `set lyhord.access = '';`;
  assert.equal(
    await asServer(`${outside} insert into audit_entry (entry, body, seal) values (2000, '{}', '')`),
    '42501',
  );
});
