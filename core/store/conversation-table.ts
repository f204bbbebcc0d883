import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import {
  channelSchema,
  type ConversationId,
  conversationId,
  customerKeySchema,
} from '#core/conversation/conversation.ts';
import { externalIdSchema, instantSchema, sourceNameSchema, versionSchema } from '#core/conversation/conversation.ts';
import type { CustomerKey, RedactedConversation } from '#core/conversation/conversation.ts';
import type { Insight } from '#core/insight/insight.ts';
import type { EntityType } from '#core/redaction/entity.ts';
import { entityTypeSchema } from '#core/redaction/entity.ts';
import type { FoundCounts } from '#core/redaction/redactor.ts';
import { bodySchema, foundSchema, segmentsSchema } from './body-reader.ts';
import type { Database } from './database.ts';
import { splitId } from './identity-table.ts';
import { readInsight } from './insight-reader.ts';
import type { Makers } from './maker-table.ts';
import { atPlaces, readAtPlaces } from './places.ts';
import type { ConversationQuery, ConversationSummary, CountRange, EarlierQuery } from './store.ts';
import type { StoreCounts, StoredConversation } from './store.ts';

const columns = sql`c.source, c.external_id, c.version, c.redactor, c.channel, c.started_at, c.last_turn_at,
  c.customer_key, c.is_sample, c.segments, c.found, c.stored_at, c.body`;

/** In the order asked for; those that aren't there are left out. */
export async function loadConversations(
  db: Database,
  makers: Makers,
  ids: readonly ConversationId[],
): Promise<readonly StoredConversation[]> {
  const rows = await readAtPlaces(db, ids, async (places) => {
    const found = await sql`select ${columns} from conversation c where ${atPlaces('c', places)}`.execute(db);
    return found.rows;
  });
  const read = await Promise.all(rows.map((row) => readConversation(db, makers, row)));
  const byId = new Map(read.map((stored) => [stored.id, stored]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Newest first. */
export async function listConversations(
  db: Database,
  query: ConversationQuery,
): Promise<readonly ConversationSummary[]> {
  const after = query.after;
  const conditions = [
    ...rangeConditions(query),
    ...(query.source ? [sql`c.source = ${query.source}`] : []),
    ...(query.channel ? [sql`c.channel = ${query.channel}`] : []),
    ...(after ? [sql`(c.started_at, c.id) < (${after.startedAt}::timestamptz, ${rowIdOf(after.id)})`] : []),
  ];
  return selectSummaries(db, sql`from conversation c`, conditions, query.limit);
}

/** The same customer's conversations that began before, newest first. */
export async function earlierContacts(
  db: Database,
  customer: CustomerKey,
  { before, limit, except }: EarlierQuery,
): Promise<readonly ConversationSummary[]> {
  const conditions = [sql`c.customer_key = ${customer}`, sql`c.started_at < ${before}::timestamptz`];
  if (except) conditions.push(sql`c.id is distinct from ${rowIdOf(except)}`);
  return selectSummaries(db, sql`from conversation c`, conditions, limit);
}

/** Lines of a list, newest first; `from` names `conversation c`. */
export async function selectSummaries(
  db: Database,
  from: RawBuilder<unknown>,
  conditions: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<readonly ConversationSummary[]> {
  const { rows } = await sql`
    select c.id, c.started_at::text as place, ${columns} ${from} where ${sql.join(conditions, sql` and `)}
    order by c.started_at desc, c.id desc limit ${limit}`.execute(db);
  const listed = rows.map((row) => listedRow.parse(row));
  const insights = await readListedInsights(db, listed);
  return listed.map((row) => viewSummary(row, insights.get(row.id) ?? null));
}

/** The insights of listed conversations, by the row's number. */
async function readListedInsights(
  db: Database,
  listed: readonly { readonly id: string; readonly place: string }[],
): Promise<ReadonlyMap<string, Insight | null>> {
  if (listed.length === 0) return new Map();
  const places = listed.map(({ id, place }) => ({ id, startedAt: place }));
  const { rows } = await sql`
    select n.id, n.insight, n.schema_version from insight n where ${atPlaces('n', places)}`.execute(db);
  return new Map(
    rows.map((row) => {
      const { id, insight, schema_version: schemaVersion } = insightPart.parse(row);
      return [id, readInsight(insight, schemaVersion)];
    }),
  );
}

export async function countConversations(db: Database, range: CountRange): Promise<StoreCounts> {
  const { rows } = await sql`
    select count(*) as conversations, count(n.id) as with_insight,
      count(distinct c.customer_key) + (count(*) > count(c.customer_key))::int as customers
    from conversation c left join insight n on n.id = c.id and n.started_at = c.started_at
    where ${sql.join(rangeConditions(range), sql` and `)}`.execute(db);
  return countsSchema.parse(rows[0]);
}

export async function countListed(db: Database, range: CountRange, most: number | null = null): Promise<number> {
  const { rows } = await sql`
    select count(*) as number from (
      select from conversation c where ${sql.join(rangeConditions(range), sql` and `)} limit ${most}) as counted`.execute(
    db,
  );
  return numberSchema.parse(rows[0]).number;
}

export async function sumFound(db: Database, range: CountRange): Promise<FoundCounts> {
  const { rows } = await sql`
    select kind, sum(number::int) as total from conversation c, jsonb_each_text(c.found) as found (kind, number)
    where ${sql.join(rangeConditions(range), sql` and `)} group by kind`.execute(db);
  const totals: Partial<Record<EntityType, number>> = {};
  for (const { kind, total } of z.array(totalSchema).parse(rows)) totals[kind] = total;
  return totals;
}

/** Of `conversation c`, or of any table with these two columns under that name. */
export function rangeConditions({ samples, from, to }: CountRange): RawBuilder<unknown>[] {
  return [
    sql`c.is_sample = ${samples}`,
    ...(from ? [sql`c.started_at >= ${from}::timestamptz`] : []),
    ...(to ? [sql`c.started_at < ${to}::timestamptz`] : []),
  ];
}

/** The row's number of a conversation, or null. */
export function rowIdOf(id: ConversationId): RawBuilder<unknown> {
  const { source, externalId } = splitId(id);
  return sql`(select id from identity where source = ${source} and external_id = ${externalId})`;
}

const totalSchema = z.object({ kind: entityTypeSchema, total: z.coerce.number() });
const numberSchema = z.object({ number: z.coerce.number() });
const countsSchema = z
  .object({ conversations: z.coerce.number(), customers: z.coerce.number(), with_insight: z.coerce.number() })
  .transform(({ conversations, customers, with_insight: withInsight }) => ({ conversations, customers, withInsight }));

export const instantOfRow = z.date().transform((date) => instantSchema.parse(date.toISOString()));

const conversationRow = z.object({
  source: sourceNameSchema,
  external_id: externalIdSchema,
  version: versionSchema,
  redactor: z.number(),
  channel: channelSchema,
  started_at: instantOfRow,
  last_turn_at: instantOfRow,
  customer_key: customerKeySchema.nullable(),
  is_sample: z.boolean(),
  segments: segmentsSchema,
  found: foundSchema,
  stored_at: instantOfRow,
  body: bodySchema,
});

async function readConversation(db: Database, makers: Makers, value: unknown): Promise<StoredConversation> {
  const row = conversationRow.parse(value);
  const conversation = conversationOf(row);
  return {
    id: conversationId(conversation),
    conversation,
    found: row.found,
    lastTurnAt: row.last_turn_at,
    storedAt: row.stored_at,
    redactor: await makers.version(db, row.redactor),
  };
}

/** The row reader of conversations: what it returns is what was written by `saveConversations`. */
function conversationOf(row: z.infer<typeof conversationRow>): RedactedConversation {
  return {
    source: row.source,
    externalId: row.external_id,
    version: row.version,
    channel: row.channel,
    startedAt: row.started_at,
    customer: row.customer_key,
    isSample: row.is_sample,
    segments: row.segments,
    ...row.body,
  };
}

export function parseConversation(value: unknown): RedactedConversation {
  return conversationOf(conversationRow.parse(value));
}

const insightPart = z.object({ id: z.string(), insight: z.unknown(), schema_version: z.number() });
const listedRow = conversationRow.extend({ id: z.string(), place: z.string() });

function viewSummary(row: z.infer<typeof listedRow>, insight: Insight | null): ConversationSummary {
  return {
    id: conversationId({ source: row.source, externalId: row.external_id }),
    source: row.source,
    externalId: row.external_id,
    channel: row.channel,
    startedAt: row.started_at,
    lastTurnAt: row.last_turn_at,
    subject: row.body.subject,
    customer: row.customer_key,
    segments: row.segments,
    isSample: row.is_sample,
    insight,
  };
}
