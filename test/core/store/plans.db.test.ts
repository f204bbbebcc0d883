import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { PostgresCursor, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import { buildPanel } from '#core/api/panel.ts';
import { buildTheme, buildThemes } from '#core/api/themes.ts';
import { listConversations } from '#core/api/conversations.ts';
import { externalIdSchema, sourceNameSchema } from '#core/conversation/conversation.ts';
import { createPool, type Pool } from '#core/store/pool.ts';
import { serverRole } from '#core/store/roles.ts';
import { createStore } from '#core/store/sql-store.ts';
import { createTestDatabase } from '#test/database.ts';
import { idOf, insight, redaction } from './builders.ts';
import { fillRows, themeCount } from './scale/fill-rows.ts';

/**
 * The plans of every statement that panels, digests and the console make, as PostgreSQL chooses them where it believes
 * that there are a million conversations: 20,000 stand there, and the tables' statistics say fifty times as many. Pages
 * are counted as they are, so reading a table whole looks fifty times cheaper than it would be, and still must lose.
 */
const conversations = 20_000;
const factor = 50;
const until = new Date('2026-11-24T00:00:00Z');

interface Planned {
  readonly statement: string;
  readonly nodes: readonly PlanNode[];
  readonly planningMs: number;
}

interface PlanNode {
  readonly type: string;
  readonly relation: string;
  readonly index: string;
}

const planned: Planned[] = [];
let isWatching = false;

const url = await createTestDatabase();
await asOwner(async (client) => {
  await fillRows(client, { conversations, months: 12, until });
  await client.query('vacuum analyze');
  // Autovacuum would write the true numbers back.
  await client.query(`do $$ declare name regclass; begin
    for name in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname = 'lyhord' and relkind = 'r' loop
      execute format('alter table %s set (autovacuum_enabled = false)', name);
    end loop; end $$`);
  await client.query(`
    select pg_restore_relation_stats('schemaname', 'lyhord', 'relname', relname::text, 'relpages', relpages,
      'reltuples', (reltuples * ${factor})::real)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where nspname = 'lyhord' and relkind in ('r', 'i') and reltuples > 1000
      and relname ~ '^(identity|conversation|insight|theme_member)'`);
});
const pool = createPool({ connection: { connectionString: url }, size: 4, role: serverRole });
const store = await createStore({
  ...{ pool: watched(pool), kind: 'server', place: '', schemaVersion: 0, seal: () => '' },
});
after(() => store.close());

const parts = {
  store,
  now: () => until,
  threshold: { customers: 5, conversations: 10 },
  timeZone: 'Europe/Stockholm',
};
const range = { samples: false };

/** Every statement that `work` makes, planned with its own values. */
async function plansOf(work: () => Promise<unknown>): Promise<readonly Planned[]> {
  planned.length = 0;
  isWatching = true;
  try {
    await work();
  } finally {
    isWatching = false;
  }
  assert.ok(planned.length > 0);
  return [...planned];
}

/** Tables with a row for each conversation. */
const isLarge = (relation: string) => /^(identity|(conversation|insight|theme_member)_\d{6})$/.test(relation);

function assertByIndex(plans: readonly Planned[]): void {
  for (const { statement, nodes } of plans) {
    const scanned = nodes.filter(({ type, relation }) => type.includes('Seq Scan') && isLarge(relation));
    if (isBounded(statement)) continue;
    if (isCountOfAll(statement)) assert.ok(scanned.length <= monthsOfHalfAYear, statement);
    else assert.deepEqual(scanned, [], statement);
  }
}

/** Counting all themes of some weeks reads those weeks' months of members as they lie, and is kept. */
const isCountOfAll = (statement: string) => /select distinct c\.theme/.test(statement);
const monthsOfHalfAYear = 7;
/** Counting stops after so many rows, wherever they lie. */
const isBounded = (statement: string) => /as counted$/.test(statement.trim());

test('the planner believes in a million conversations', async () => {
  const { rows } = await asOwner((client) =>
    client.query(`select sum(reltuples)::float8 as rows from pg_class where relname ~ '^conversation_\\d{6}$'`),
  );
  const [{ rows: believed }] = z.tuple([z.object({ rows: z.number() })]).parse(rows);
  assert.ok(believed > 0.95 * conversations * factor, `${believed} rows`);
});

test('a panel reads by index, from one month each', async () => {
  const ask = { source: sourceNameSchema.parse('files'), externalId: externalIdSchema.parse('c-17') };
  const plans = await plansOf(async () => {
    const answer = await buildPanel(parts, ask);
    assert.equal(answer.state, 'ready');
    assert.ok(answer.earlier.length > 0 || answer.sharedBy !== null);
  });
  assertByIndex(plans);
});

test('a second panel counts no theme again until somebody changes who is in one', async () => {
  const ask = { source: sourceNameSchema.parse('files'), externalId: externalIdSchema.parse('c-18') };
  const counted = async () =>
    (await plansOf(() => buildPanel(parts, ask))).filter((plan) => isCountOfAll(plan.statement));
  await counted();
  assert.deepEqual(await counted(), []);
  await store.transaction((tx) => tx.removeConversation(idOf('c-19')));
  assert.equal((await counted()).length, 2);
});

test('a panel within what one record lets be seen reads by index too', async () => {
  const ask = { source: sourceNameSchema.parse('files'), externalId: externalIdSchema.parse('c-17') };
  const scope = { rows: 'record', id: idOf('c-17') } as const;
  assertByIndex(await plansOf(() => store.reading(scope, (scoped) => buildPanel({ ...parts, store: scoped }, ask))));
});

test('the list of conversations and its next page read by index', async () => {
  const plans = await plansOf(async () => {
    const first = await listConversations(store, { world: 'real', channel: 'email' });
    assert.ok(first.next);
    await listConversations(store, { world: 'real', after: first.next });
  });
  assertByIndex(plans);
});

test('themes, their weeks and one theme read by index alone', async () => {
  await store.transaction((tx) => tx.removeConversation(idOf('c-21')));
  const plans = await plansOf(async () => {
    const { themes } = await buildThemes(parts, 'real');
    assert.equal(themes.length, themeCount);
    await buildTheme(parts, 't-aaaaaaaaad');
  });
  assertByIndex(plans);
  assert.ok(
    plans.filter((plan) => isCountOfAll(plan.statement)).length <= 2,
    `${plans.filter((plan) => isCountOfAll(plan.statement)).length} counts of all themes`,
  );
});

test('what the work itself asks for reads by index', async () => {
  const stored = redaction({ externalId: 'c-5', version: '2' });
  const plans = await plansOf(async () => {
    await store.transaction(async (tx) => {
      await tx.saveConversation(stored, { redactor: 'fill 1' });
      await tx.saveInsight({
        ...{ id: idOf('c-5'), engine: 'fill 1', insight: insight() },
        madeFrom: { version: '2', redactor: 'fill 1' },
      });
      await tx.removeConversation(idOf('c-6'));
    });
    await store.loadConversations([idOf('c-1'), idOf('c-2'), idOf('c-3')]);
    for await (const batch of store.readInsights({ ...range, batch: 100 })) if (batch.length > 0) break;
  });
  assertByIndex(plans);
});

async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const options = '-c lyhord.access=program -c search_path=lyhord -c timezone=UTC';
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The pool, which has each statement explained before it is run, on the same connection and with the same values. */
function watched(inner: Pool): Pool {
  return {
    ...inner,
    connect: async () => {
      const client = await inner.connect();
      function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
      function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
      function query(text: unknown, values: readonly unknown[] = []): unknown {
        if (typeof text !== 'string') throw new TypeError('cursors are not used here');
        return explain(client, text, values).then(() => client.query(text, values));
      }
      return { ...client, query };
    },
  };
}

const planNode: z.ZodType<PlanNode & { readonly children: readonly unknown[] }> = z
  .object({
    'Node Type': z.string(),
    'Relation Name': z.string().default(''),
    'Index Name': z.string().default(''),
    Plans: z.array(z.unknown()).default([]),
  })
  .transform((node) => ({
    type: node['Node Type'],
    relation: node['Relation Name'],
    index: node['Index Name'],
    children: node.Plans,
  }));
const explained = z.tuple([
  z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.unknown(), 'Planning Time': z.number().default(0) })]) }),
]);

async function explain(
  client: Awaited<ReturnType<Pool['connect']>>,
  text: string,
  values: readonly unknown[],
): Promise<void> {
  if (!isWatching || !/^\s*(select|insert|update|delete|with)\b/i.test(text) || /lyhord_jobs/.test(text)) return;
  const { rows } = await client.query<unknown>(`explain (format json, summary) ${text}`, values);
  const [
    {
      'QUERY PLAN': [plan],
    },
  ] = explained.parse(rows);
  const nodes: PlanNode[] = [];
  const walk = (value: unknown) => {
    const { children, ...node } = planNode.parse(value);
    nodes.push(node);
    children.forEach(walk);
  };
  walk(plan.Plan);
  planned.push({ statement: text, nodes, planningMs: plan['Planning Time'] });
}
