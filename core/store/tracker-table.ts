import { sql } from 'kysely';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema, languageSchema } from '#core/conversation/conversation.ts';
import { evidenceSchema } from '#core/insight/insight.ts';
import { trackerModelSchema } from '#core/themes/trackers/tracker-model.ts';
import { breadths, type TrackerId, trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import { redactedTextSchema, storableJson } from './body-reader.ts';
import { instantOfRow, rangeConditions } from './conversation-table.ts';
import type { Database } from './database.ts';
import { splitId } from './identity-table.ts';
import type { CountRange } from './store.ts';
import type { NewTracker, StoredTracker, StoredTrackerHit, TrackerWeek, TrackerWeekQuery } from './tracker-rows.ts';

const batchSize = 5000;

export async function listTrackers(db: Database): Promise<readonly StoredTracker[]> {
  const { rows } = await sql`select * from tracker order by name, id`.execute(db);
  return z.array(trackerRow).parse(rows);
}

export async function saveTracker(db: Database, tracker: NewTracker): Promise<void> {
  const { id, name, breadth, isOn, examples, model } = tracker;
  await sql`
    insert into tracker (id, name, breadth, is_on, examples, model)
    values (${id}, ${name.replaceAll('\0', '\uFFFD')}, ${breadth}, ${isOn}, ${storableJson(examples)}::jsonb,
      ${model && JSON.stringify(model)}::json)
    on conflict (id) do update set name = excluded.name, breadth = excluded.breadth, is_on = excluded.is_on,
      examples = excluded.examples, model = excluded.model, changed_at = clock_timestamp()`.execute(db);
}

export async function removeTracker(db: Database, id: TrackerId): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from tracker where id = ${id}`.execute(db);
  return numAffectedRows === 1n;
}

/** Hits of a conversation or a tracker that is gone meanwhile are left out. */
export async function replaceTrackerHits(
  db: Database,
  samples: boolean,
  hits: readonly StoredTrackerHit[],
): Promise<void> {
  await sql`delete from tracker_hit where is_sample = ${samples}`.execute(db);
  await insertHits(db, hits, samples);
}

export async function placeTrackerHits(
  db: Database,
  judged: readonly ConversationId[],
  hits: readonly StoredTrackerHit[],
): Promise<void> {
  if (judged.length === 0) return;
  const places = judged.map(splitId);
  await sql`
    delete from tracker_hit h using identity i, json_to_recordset(${JSON.stringify(places)}::json) as row
      (source text, "externalId" text)
    where i.source = row.source and i.external_id = row."externalId" and h.id = i.id`.execute(db);
  await insertHits(db, hits, null);
}

/** `samples` null: of the conversations' own world. */
async function insertHits(db: Database, hits: readonly StoredTrackerHit[], samples: boolean | null): Promise<void> {
  for (let start = 0; start < hits.length; start += batchSize) {
    const rows = hits.slice(start, start + batchSize).map(({ id, ...hit }) => ({ ...hit, ...splitId(id) }));
    await sql`
      insert into tracker_hit (tracker, id, started_at, is_sample, customer_key, evidence, score)
      select t.id, c.id, c.started_at, coalesce(${samples}::boolean, c.is_sample), c.customer_key, row.evidence, row.score
      from json_to_recordset(${JSON.stringify(rows)}::json) as row (tracker text, source text, "externalId" text,
        evidence json, score real)
        join tracker t on t.id = row.tracker and t.is_on
        join identity i on i.source = row.source and i.external_id = row."externalId"
        join conversation c on c.id = i.id and c.started_at = i.started_at`.execute(db);
  }
}

export async function countTrackerWeeks(db: Database, query: TrackerWeekQuery): Promise<readonly TrackerWeek[]> {
  const { rows } = await sql`
    select c.tracker, date_trunc('week', c.started_at at time zone ${query.timeZone})::date::text as week,
      count(*) as conversations, count(distinct c.customer_key) + (count(*) > count(c.customer_key))::int as customers
    from tracker_hit c where ${sql.join(rangeConditions(query), sql` and `)} group by 1, 2 order by 1, 2`.execute(db);
  return z.array(weekRow).parse(rows);
}

export async function listTrackerHits(
  db: Database,
  query: CountRange & { readonly tracker: TrackerId; readonly limit: number },
): Promise<readonly StoredTrackerHit[]> {
  const conditions = [sql`c.tracker = ${query.tracker}`, ...rangeConditions(query)];
  const { rows } = await sql`
    select c.tracker, i.source || ':' || i.external_id as id, c.evidence, c.score
    from tracker_hit c join identity i on i.id = c.id where ${sql.join(conditions, sql` and `)}
    order by c.score desc, c.id limit ${query.limit}`.execute(db);
  return z.array(hitRow).parse(rows);
}

export async function countTrackerCustomers(db: Database, tracker: TrackerId, range: CountRange): Promise<number> {
  const conditions = [sql`c.tracker = ${tracker}`, ...rangeConditions(range)];
  const { rows } = await sql`
    select count(distinct c.customer_key) + (count(*) > count(c.customer_key))::int as customers
    from tracker_hit c where ${sql.join(conditions, sql` and `)}`.execute(db);
  return z.object({ customers: z.coerce.number() }).parse(rows[0]).customers;
}

const trackerRow = z
  .object({
    id: trackerIdSchema,
    name: redactedTextSchema,
    breadth: z.enum(breadths),
    is_on: z.boolean(),
    examples: z.array(z.object({ text: redactedTextSchema, language: languageSchema, isHit: z.boolean() })),
    model: trackerModelSchema.nullable(),
    changed_at: instantOfRow,
  })
  .transform(({ is_on: isOn, changed_at: changedAt, ...tracker }) => ({ ...tracker, isOn, changedAt }));

const weekRow = z.object({
  tracker: trackerIdSchema,
  week: z.string(),
  conversations: z.coerce.number(),
  customers: z.coerce.number(),
});

const hitRow = z.object({
  tracker: trackerIdSchema,
  id: conversationIdSchema,
  evidence: evidenceSchema,
  score: z.number(),
});
