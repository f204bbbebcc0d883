import { sql } from 'kysely';
import { z } from 'zod';
import { type ConversationId, conversationId, customerKeySchema } from '#core/conversation/conversation.ts';
import { insightSchemaVersion } from '#core/insight/insight.ts';
import { storableJson } from './body-reader.ts';
import { instantOfRow, parseConversation, rangeConditions } from './conversation-table.ts';
import type { Database } from './database.ts';
import { type Identity, lockIdentities, splitId } from './identity-table.ts';
import { readInsight } from './insight-reader.ts';
import type { Makers } from './maker-table.ts';
import { atPlaces, readAtPlaces } from './places.ts';
import type { InsightOutcome, InsightQuery, ModelRead, NewInsight, StoredInsight } from './store.ts';

/**
 * Writes insights that were made from their conversations as they stand now. The identities are held until the
 * transaction ends: a newer reading that is being written just now is waited for and then makes the insight `stale`.
 */
export async function saveInsights(
  db: Database,
  makers: Makers,
  insights: readonly NewInsight[],
): Promise<readonly InsightOutcome[]> {
  if (insights.length === 0) return [];
  const locked = await lockIdentities(
    db,
    insights.map(({ id }) => id),
  );
  const standing = new Map(locked.map((identity) => [conversationId(identity), identity]));
  const outcomes: InsightOutcome[] = [];
  const rows: object[] = [];
  for (const insight of insights) {
    const identity = standing.get(insight.id);
    const outcome = await judge(db, makers, insight, identity);
    outcomes.push(outcome);
    if (outcome === 'saved' && identity) rows.push(await insightRow(db, makers, insight, identity));
  }
  if (rows.length > 0) await writeRows(db, rows);
  return outcomes;
}

async function judge(
  db: Database,
  makers: Makers,
  { madeFrom }: NewInsight,
  identity: Identity | undefined,
): Promise<InsightOutcome> {
  if (!identity || identity.goneAt) return 'gone';
  const redactor = await makers.ordinal(db, 'redactor', madeFrom.redactor);
  return identity.version === madeFrom.version && identity.redactor === redactor ? 'saved' : 'stale';
}

async function insightRow(db: Database, makers: Makers, made: NewInsight, identity: Identity): Promise<object> {
  return {
    id: identity.id,
    started_at: identity.startedAt.toISOString(),
    version: identity.version,
    redactor: identity.redactor,
    engine: await makers.ordinal(db, 'engine', made.engine),
    language: made.insight.language,
    insight: made.insight,
    model_turns: made.modelRead?.turns ?? null,
    model_mark: made.modelRead?.mark ?? null,
  };
}

async function writeRows(db: Database, rows: readonly object[]): Promise<void> {
  await sql`
    insert into insight (id, started_at, version, redactor, engine, schema_version, made_at, is_sample, language,
      insight, model_turns, model_mark)
    select row.id, row.started_at, row.version, row.redactor, row.engine, ${insightSchemaVersion}, now(),
      i.is_sample, row.language, row.insight, row.model_turns, row.model_mark
    from json_to_recordset(${storableJson(rows)}::json) as row (id bigint, started_at timestamptz, version text,
      redactor int, engine int, language text, insight json, model_turns int, model_mark text)
      join identity i on i.id = row.id
    on conflict (id, started_at) do update set version = excluded.version, redactor = excluded.redactor,
      engine = excluded.engine, schema_version = excluded.schema_version, made_at = excluded.made_at,
      language = excluded.language, insight = excluded.insight, model_turns = excluded.model_turns,
      model_mark = excluded.model_mark`.execute(db);
}

const columns = sql`c.*, n.insight, n.schema_version, n.engine, n.version as made_from, n.made_at,
  n.version = c.version and n.redactor = c.redactor as is_current, n.model_turns, n.model_mark`;

export async function loadInsight(db: Database, makers: Makers, id: ConversationId): Promise<StoredInsight | null> {
  const rows = await readAtPlaces(db, [id], async (places) => {
    const found = await sql`
      select ${columns} from conversation c join insight n on n.id = c.id and n.started_at = c.started_at
      where ${atPlaces('c', places)} and ${atPlaces('n', places)}`.execute(db);
    return found.rows;
  });
  return rows.length === 0 ? null : readRow(db, makers, rows[0]);
}

/** Those that a language model has had a part in. */
export async function loadModelReadings(
  db: Database,
  makers: Makers,
  ids: readonly ConversationId[],
): Promise<readonly StoredInsight[]> {
  const parts = ids.map(splitId);
  const { rows } = await sql`
    select ${columns} from unnest(${parts.map(({ source }) => source)}::text[],
        ${parts.map(({ externalId }) => externalId)}::text[]) as wanted (source, external_id)
      join identity i on i.source = wanted.source and i.external_id = wanted.external_id
      join conversation c on c.id = i.id and c.started_at = i.started_at
      join insight n on n.id = c.id and n.started_at = c.started_at
    where n.model_turns is not null`.execute(db);
  const read = await Promise.all(rows.map((row) => readRow(db, makers, row)));
  return read.filter((insight) => insight !== null);
}

/** In batches, by (startedAt, row): each batch is a query of its own, so that no transaction stays open between them. */
export async function* readInsights(
  db: Database,
  makers: Makers,
  query: InsightQuery,
): AsyncGenerator<readonly StoredInsight[]> {
  const limit = query.batch ?? 500;
  let after: { startedAt: string; id: string } | null = null;
  for (;;) {
    const conditions = rangeConditions(query);
    if (after) conditions.push(sql`(c.started_at, c.id) > (${after.startedAt}::timestamptz, ${after.id}::bigint)`);
    const { rows } = await sql`
      select ${columns} from conversation c join insight n on n.id = c.id and n.started_at = c.started_at
      where ${sql.join(conditions, sql` and `)} order by c.started_at, c.id limit ${limit}`.execute(db);
    const insights = await Promise.all(rows.map((row) => readRow(db, makers, row)));
    yield insights.filter((insight) => insight !== null);
    const last = rows.at(-1);
    if (rows.length < limit || !last) return;
    after = positionSchema.parse(last);
  }
}

/** The number of insights and the time of the newest. */
export async function markOfInsights(db: Database, samples: boolean): Promise<string> {
  const { rows } = await sql`
    select count(*) || ' ' || coalesce(max(made_at)::text, '') as mark from insight where is_sample = ${samples}
    `.execute(db);
  return z.object({ mark: z.string() }).parse(rows[0]).mark;
}

const positionSchema = z
  .object({ started_at: z.date(), id: z.string() })
  .transform(({ started_at: at, id }) => ({ startedAt: at.toISOString(), id }));

const madeSchema = z.object({
  insight: z.unknown(),
  schema_version: z.number(),
  engine: z.number(),
  made_from: z.string(),
  made_at: instantOfRow,
  customer_key: customerKeySchema.nullable(),
  redactor: z.number(),
  is_current: z.boolean(),
  model_turns: z.number().nullable(),
  model_mark: z.string().nullable(),
});

async function readRow(db: Database, makers: Makers, value: unknown): Promise<StoredInsight | null> {
  const made = madeSchema.parse(value);
  const insight = readInsight(made.insight, made.schema_version);
  if (!insight) return null;
  const conversation = parseConversation(value);
  return {
    id: conversationId(conversation),
    startedAt: conversation.startedAt,
    customer: made.customer_key,
    insight,
    engine: await makers.version(db, made.engine),
    madeFromVersion: made.made_from,
    madeAt: made.made_at,
    language: insight.language,
    conversation,
    redactor: await makers.version(db, made.redactor),
    isCurrent: made.is_current,
    modelRead: readingOf(made.model_turns, made.model_mark),
  };
}

function readingOf(turns: number | null, mark: string | null): ModelRead | null {
  return turns === null || mark === null ? null : { turns, mark };
}
