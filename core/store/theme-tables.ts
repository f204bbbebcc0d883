import { sql } from 'kysely';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema } from '#core/conversation/conversation.ts';
import { evidenceSchema } from '#core/insight/insight.ts';
import { themeFactsSchema } from '#core/themes/theme-facts.ts';
import { redactedTextSchema, storableJson } from './body-reader.ts';
import { instantOfRow, rangeConditions, selectSummaries } from './conversation-table.ts';
import type { Database } from './database.ts';
import { atPlaces, findPlaces } from './places.ts';
import { splitId } from './identity-table.ts';
import type { ConversationSummary, NewGrouping, StoredTheme, ThemeConversationQuery } from './store.ts';
import type { PlacedConversation, ThemeMembership, ThemeOfConversation } from './store.ts';

const batchSize = 5000;

/** Replaces the themes of one world, real or samples. */
export async function replaceThemes(db: Database, { samples, themes, memberships }: NewGrouping): Promise<void> {
  await sql`delete from theme_member where is_sample = ${samples}`.execute(db);
  await sql`delete from theme where is_sample = ${samples}`.execute(db);
  await sql`delete from theme_change where is_sample = ${samples}`.execute(db);
  await sql`insert into theme_change (is_sample) values (${samples})`.execute(db);
  const rows = themes.map((theme, position) => ({ ...theme, position }));
  await sql`
    insert into theme (is_sample, id, position, name, parent_id, words, first_seen_at, memory, facts)
    select ${samples}, id, position, name, "parentId", words, "firstSeenAt", coalesce(memory, 'null'), facts
    from json_to_recordset(${storableJson(rows)}::json) as row (id text, position int, name text, "parentId" text,
      words jsonb, "firstSeenAt" timestamptz, memory json, facts json)`.execute(db);
  for (let start = 0; start < memberships.length; start += batchSize)
    await insertMembers(db, samples, memberships.slice(start, start + batchSize), start);
}

/** Says anew in which themes some conversations are, between one grouping and the next. */
export async function placeConversations(db: Database, placed: readonly PlacedConversation[]): Promise<void> {
  if (placed.length === 0) return;
  const places = placed.map(({ id }) => splitId(id));
  const { rows } = await sql`
    delete from theme_member m using identity i, json_to_recordset(${JSON.stringify(places)}::json) as row
      (source text, "externalId" text)
    where i.source = row.source and i.external_id = row."externalId" and m.id = i.id and m.started_at = i.started_at
    returning m.is_sample`.execute(db);
  const members = placed.flatMap(({ memberships }) => memberships);
  const added = members.length > 0 ? await insertMembers(db, null, members, 0) : [];
  for (const samples of new Set([...z.array(sampleRow).parse(rows), ...added].map((row) => row.is_sample)))
    await sql`insert into theme_change (is_sample) values (${samples})`.execute(db);
}

/** `samples` null: of the conversations' own world. Gives a row for each that was written. */
async function insertMembers(
  db: Database,
  samples: boolean | null,
  memberships: readonly ThemeMembership[],
  first: number,
): Promise<readonly z.infer<typeof sampleRow>[]> {
  const rows = memberships.map((membership, index) => ({
    ...splitId(membership.conversation),
    theme: membership.theme,
    matter: first + index,
    is_main: membership.isMain,
    evidence: membership.evidence,
  }));
  const { rows: written } = await sql`
    insert into theme_member (id, started_at, is_sample, theme, matter, customer_key, is_main, evidence)
    select c.id, c.started_at, c.is_sample, row.theme, row.matter, c.customer_key, row.is_main, row.evidence
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (source text, "externalId" text, theme text,
      matter int, is_main boolean, evidence json)
      join identity i on i.source = row.source and i.external_id = row."externalId"
      join conversation c on c.id = i.id and c.started_at = i.started_at
        and c.is_sample = coalesce(${samples}::boolean, c.is_sample)
      join theme t on t.is_sample = c.is_sample and t.id = row.theme
    returning is_sample`.execute(db);
  return z.array(sampleRow).parse(written);
}

/** In the order in which the grouping gave them. */
export async function listThemes(db: Database, samples: boolean): Promise<readonly StoredTheme[]> {
  const { rows } = await sql`select * from theme where is_sample = ${samples} order by position`.execute(db);
  return rows.map((row) => themeRow.parse(row));
}

export async function listMemberships(
  db: Database,
  samples: boolean,
): Promise<readonly Pick<ThemeMembership, 'conversation' | 'theme'>[]> {
  const { rows } = await sql`
    select i.source || ':' || i.external_id as conversation, m.theme
    from theme_member m join identity i on i.id = m.id where m.is_sample = ${samples}`.execute(db);
  return z.array(z.object({ conversation: conversationIdSchema, theme: z.string() })).parse(rows);
}

export async function themesOf(db: Database, id: ConversationId): Promise<readonly ThemeOfConversation[]> {
  const places = await findPlaces(db, [id]);
  if (places.length === 0) return [];
  const { rows } = await sql`
    select t.*, m.is_main, m.evidence from theme_member m join theme t on t.is_sample = m.is_sample and t.id = m.theme
    where ${atPlaces('m', places)} order by m.is_main desc, m.matter`.execute(db);
  return rows.map((row) => {
    const { is_main: isMain, evidence } = memberRow.parse(row);
    return { theme: themeRow.parse(row), isMain, evidence };
  });
}

export async function listThemeConversations(
  db: Database,
  query: ThemeConversationQuery,
): Promise<readonly ConversationSummary[]> {
  const members = sql`from conversation c`;
  const isMember = sql`exists (select from theme_member m where m.id = c.id and m.started_at = c.started_at
    and m.theme = ${query.theme} and m.is_sample = ${query.samples})`;
  return selectSummaries(db, members, [...rangeConditions(query), isMember], query.limit);
}

const themeRow = z
  .object({
    id: z.string(),
    name: redactedTextSchema,
    parent_id: z.string().nullable(),
    words: z.array(redactedTextSchema),
    first_seen_at: instantOfRow,
    is_sample: z.boolean(),
    memory: z.unknown(),
    facts: themeFactsSchema.nullable().catch(null),
  })
  .transform(({ parent_id: parentId, first_seen_at: firstSeenAt, is_sample: isSample, ...theme }) => ({
    ...theme,
    parentId,
    firstSeenAt,
    isSample,
  }));

const sampleRow = z.object({ is_sample: z.boolean() });

const memberRow = z.object({
  is_main: z.boolean(),
  evidence: z.array(evidenceSchema),
});
