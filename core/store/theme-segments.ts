import { sql } from 'kysely';
import { z } from 'zod';
import { redactedTextSchema } from './body-reader.ts';
import { rangeConditions } from './conversation-table.ts';
import type { Database } from './database.ts';
import type { ThemeSegment, ThemeWeekQuery } from './store.ts';

/**
 * A theme's conversations by each segment that they have, whole and week by week. A row without a week counts the whole
 * range; customers are distinct, those of no known customer together one.
 */
export async function countThemeSegments(
  db: Database,
  theme: string,
  query: Omit<ThemeWeekQuery, 'segment'>,
): Promise<readonly ThemeSegment[]> {
  const { rows } = await sql`
    with member as (
      select distinct c.id, c.started_at, c.customer_key,
        date_trunc('week', c.started_at at time zone ${query.timeZone})::date as week
      from theme_member c where c.theme = ${theme} and ${sql.join(rangeConditions(query), sql` and `)}
    )
    select s.kind, s.name, s.value, m.week::text, count(*) as conversations,
      count(distinct m.customer_key) + (count(*) > count(m.customer_key))::int as customers
    from member m
      join conversation c on c.id = m.id and c.started_at = m.started_at
      left join insight n on n.id = m.id and n.started_at = m.started_at
      cross join lateral (
        select 'channel' as kind, null as name, c.channel as value
        union all select 'language', null, n.language
        union all select 'own', key, value from jsonb_each_text(c.segments)
      ) as s
    where s.value is not null
    group by grouping sets ((s.kind, s.name, s.value), (s.kind, s.name, s.value, m.week))
    order by s.kind, s.name, s.value, m.week nulls first`.execute(db);
  return z.array(segmentRow).parse(rows);
}

const segmentRow = z.object({
  kind: z.enum(['channel', 'language', 'own']),
  name: redactedTextSchema.nullable(),
  value: redactedTextSchema,
  week: z.string().nullable(),
  conversations: z.coerce.number(),
  customers: z.coerce.number(),
});
