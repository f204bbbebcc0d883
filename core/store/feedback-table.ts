import { sql } from 'kysely';
import { z } from 'zod';
import { type ConversationId, conversationIdSchema } from '#core/conversation/conversation.ts';
import { redactedTextSchema } from './body-reader.ts';
import { instantOfRow, rowIdOf } from './conversation-table.ts';
import type { Database } from './database.ts';
import type { NewFeedback, StoredFeedback } from './store.ts';

export async function saveFeedback(db: Database, feedback: NewFeedback): Promise<void> {
  await sql`
    insert into feedback (id, kind, field, value, given_by, given_at)
    select id, ${feedback.kind}, ${feedback.field}, ${feedback.value.replaceAll('\0', '\uFFFD')}, ${feedback.by}, now()
    from (select ${rowIdOf(feedback.id)} as id) found where id is not null`.execute(db);
}

/** Newest first. */
export async function listFeedback(
  db: Database,
  { id, limit }: { readonly id?: ConversationId; readonly limit: number },
): Promise<readonly StoredFeedback[]> {
  const { rows } = await sql`
    select i.source || ':' || i.external_id as conversation, f.kind, f.field, f.value, f.given_by, f.given_at
    from feedback f join identity i on i.id = f.id
    where ${id ? sql`f.id = ${rowIdOf(id)}` : sql`true`} order by f.number desc limit ${limit}`.execute(db);
  return z.array(feedbackRow).parse(rows);
}

const feedbackRow = z
  .object({
    conversation: conversationIdSchema,
    kind: z.enum(['thumb', 'correction', 'missed', 'not-personal']),
    field: z.string(),
    value: redactedTextSchema,
    given_by: z.string(),
    given_at: instantOfRow,
  })
  .transform(({ conversation: id, given_by: by, given_at: at, ...rest }) => ({ id, by, at, ...rest }));
