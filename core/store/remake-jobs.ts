import type pg from 'pg';
import { z } from 'zod';
import { insightSchemaVersion } from '#core/insight/insight.ts';
import { backfillPriority, type JobName } from './queue.ts';
import { withQueueOn } from './queue-on-client.ts';

const batchJobs = 1000;

/**
 * Makes the jobs that the rows tell of: a conversation without the insight of its text, a message that was not sent.
 * Gives their number. Runs in the caller's transaction, on a queue that has no jobs.
 */
export function remakeJobs(client: pg.Client): Promise<number> {
  return withQueueOn(client, { mayMigrate: false }, async (boss) => {
    const send = async (name: JobName, data: readonly object[]) => {
      const jobs = data.map((item) => ({ data: item, priority: backfillPriority }));
      if (jobs.length > 0) await boss.insert(name, jobs);
      return jobs.length;
    };
    let count = await send('deliver', numbersSchema.parse((await client.query(unsent)).rows));
    for (let after = '0'; ;) {
      const rows = unreadSchema.parse((await client.query(unread, [after, insightSchemaVersion, batchJobs])).rows);
      count += await send(
        'extract',
        rows.map(({ conversation: id }) => ({ id })),
      );
      const last = rows.at(-1);
      if (rows.length < batchJobs || !last) return count;
      after = last.id;
    }
  });
}

const unsent = 'select number::int from outbox where sent_at is null order by number';
const numbersSchema = z.array(z.object({ number: z.int() }));

const unread = `
  select c.id, c.source || ':' || c.external_id as conversation
  from conversation c left join insight n on n.id = c.id and n.started_at = c.started_at
  where c.id > $1 and (n.id is null or n.version <> c.version or n.redactor <> c.redactor or n.schema_version <> $2)
  order by c.id limit $3`;
const unreadSchema = z.array(z.object({ id: z.string(), conversation: z.string() }));
