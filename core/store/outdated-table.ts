import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { conversationId } from '#core/conversation/conversation.ts';
import { insightSchemaVersion } from '#core/insight/insight.ts';
import type { Database } from './database.ts';
import type { Outdated, OutdatedPage } from './outdated-rows.ts';

export async function countOutdated(db: Database, what: Outdated): Promise<number> {
  const { rows } = await sql`select count(*) as number from ${tableOf(what)} where ${isOutdated(what)}`.execute(db);
  return z.tuple([z.object({ number: z.coerce.number() })]).parse(rows)[0].number;
}

/** By the row's number, so that a page never holds what an earlier one did. */
export async function listOutdated(
  db: Database,
  what: Outdated,
  after: string | null,
  limit: number,
): Promise<OutdatedPage> {
  const { rows } = await sql`
    select old.id, i.source, i.external_id from (
      select r.id from ${tableOf(what)} where r.id > ${after ?? '0'}::bigint and ${isOutdated(what)}
      order by r.id limit ${limit}) as old
    join identity i on i.id = old.id order by old.id`.execute(db);
  const found = z.array(outdatedRow).parse(rows);
  return {
    ids: found.map(({ source, external_id: externalId }) => conversationId({ source, externalId })),
    next: found.length < limit ? null : (found.at(-1)?.id ?? null),
  };
}

const outdatedRow = z.object({ id: z.string(), source: z.string(), external_id: z.string() });

function tableOf({ kind }: Outdated): RawBuilder<unknown> {
  return kind === 'redactor' ? sql`conversation r` : sql`insight r`;
}

/** A redactor that this database has not seen yet is newer than all that it has. */
function isOutdated(what: Outdated): RawBuilder<unknown> {
  if (what.kind === 'redactor')
    return sql`not r.is_sample and r.redactor < coalesce((select ordinal from maker
      where kind = 'redactor' and version = ${what.version}), 2147483647)`;
  return sql`(r.schema_version <> ${insightSchemaVersion} or r.engine <> all (select ordinal from maker
    where kind = 'engine' and version = any (${what.versions}::text[])))`;
}
