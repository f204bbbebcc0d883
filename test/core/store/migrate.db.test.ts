import assert from 'node:assert/strict';
import test from 'node:test';
import pg from 'pg';
import { LyhordError } from '#core/errors.ts';
import { migrate } from '#core/store/migrate.ts';
import { migrations } from '#core/store/migrations/migrations.ts';
import { openStore } from '#core/store/open-store.ts';
import { tablesOfConversation } from '#core/store/remove-conversation.ts';
import { asAdmin, createTestDatabase } from '#test/database.ts';

const next = { number: 1000, name: 'later', statements: 'create table later (id integer)' };

async function rowsOf(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: query, rowMode: 'array' });
    const values: unknown[] = rows;
    return values.flat();
  } finally {
    await client.end();
  }
}

test('many starts at once bring the schema forward once', async () => {
  const connectionString = await createTestDatabase();
  const versions = await Promise.all(
    Array.from({ length: 4 }, () => migrate({ connectionString }, [...migrations, next])),
  );
  assert.deepEqual(versions, [1000, 1000, 1000, 1000]);
  assert.deepEqual(
    await rowsOf(connectionString, `select count(*)::int from lyhord.migration where number = 1000`),
    [1],
  );
});

test('a database made by a newer program is refused and left alone', async () => {
  const connectionString = await createTestDatabase();
  await migrate({ connectionString }, [...migrations, next]);
  await assert.rejects(openStore({ database: connectionString, folder: '' }), (error: unknown) => {
    return error instanceof LyhordError && error.code === 'database-newer' && error.facts['version'] === 1000;
  });
});

test('a migration that fails leaves nothing of itself behind', async () => {
  const connectionString = await createTestDatabase();
  const broken = { ...next, statements: 'create table later (id integer); select 1 / 0' };
  await assert.rejects(migrate({ connectionString }, [...migrations, broken]));
  assert.deepEqual(await rowsOf(connectionString, `select to_regclass('lyhord.later')::text`), [null]);
});

test('every table is closed by row-level security, for its owner too', async () => {
  const url = await createTestDatabase();
  const open = await rowsOf(
    url,
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where nspname = 'lyhord' and relkind in ('r', 'p') and not relispartition and relname <> 'migration'
       and not (relrowsecurity and relforcerowsecurity)`,
  );
  assert.deepEqual(open, []);
});

test('the role of the program may neither pass row-level security nor read a partition past it', async () => {
  const store = await openStore({ database: await createTestDatabase(), folder: '' });
  assert.equal((await store.describe()).isRoleRestricted, true);
  await store.close();
});

test('a session that does not say it is the program sees no row', async () => {
  const url = await createTestDatabase();
  const setting = { name: 'setting', insert: `insert into lyhord.setting values ('a', '1', now())` };
  await assert.rejects(rowsOf(url, `set role lyhord_server; ${setting.insert}`), /row-level security/);
  await asAdmin(url.replace('lyhord_owner', 'lyhord_admin'), setting.insert);
  assert.deepEqual(await rowsOf(url, 'select name from lyhord.setting'), []);
});

test('every table that holds something of a conversation is known to its removal', async () => {
  const tables = await rowsOf(
    await createTestDatabase(),
    `select distinct c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'bigint'::regtype
     where nspname = 'lyhord' and relkind in ('r', 'p') and not relispartition and relname <> 'identity' order by 1`,
  );
  assert.deepEqual(tables, [...tablesOfConversation].sort());
});
