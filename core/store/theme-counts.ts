import { sql } from 'kysely';
import { z } from 'zod';
import { rangeConditions } from './conversation-table.ts';
import type { Database } from './database.ts';
import type { CountRange, ThemeWeek, ThemeWeekQuery } from './store.ts';

/**
 * Counts over all members of all themes of a world. They read hundreds of thousands of rows, and every panel asks for
 * the same ones: an answer is kept until somebody changes who is in a theme, which is asked before it is given again.
 */
export interface ThemeCounts {
  weeks(db: Database, query: ThemeWeekQuery): Promise<readonly ThemeWeek[]>;
  /** Distinct customers of one theme; all without a known customer together count as one. */
  customers(db: Database, theme: string, range: CountRange): Promise<number>;
}

export function createThemeCounts(): ThemeCounts {
  const weeks = createMemory<readonly ThemeWeek[]>();
  const customers = createMemory<ReadonlyMap<string, number>>();
  return {
    weeks: (db, query) => weeks.recall(db, query, () => countWeeks(db, query)),
    customers: async (db, theme, range) =>
      (await customers.recall(db, range, () => countCustomers(db, range))).get(theme) ?? 0,
  };
}

/** Answers that are kept; a handful is asked for again and again. */
const keptAnswers = 40;

interface Memory<Answer> {
  /** Gives the answer to the same question, in the same state of the themes, from before. */
  recall(db: Database, question: CountRange, count: () => Promise<Answer>): Promise<Answer>;
}

function createMemory<Answer>(): Memory<Answer> {
  // The asking itself is kept, so that many who ask at once count once.
  const kept = new Map<string, Promise<Answer>>();
  return {
    recall: async (db, question, count) => {
      const key = JSON.stringify([await stateOf(db, question.samples), question]);
      const answer = kept.get(key) ?? count();
      // The one that was asked for longest ago is the first to go.
      kept.delete(key);
      kept.set(key, answer);
      for (const oldest of kept.keys()) if (kept.size > keptAnswers) kept.delete(oldest);
      try {
        return await answer;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    },
  };
}

/**
 * Whose rows are seen, and what changed who is in a theme. Read before the counting, so that a change in between makes
 * the answer one that nobody asks for again.
 */
async function stateOf(db: Database, samples: boolean): Promise<string> {
  const { rows } = await sql`
    select concat_ws(' ', current_setting('lyhord.access', true), nullif(current_setting('lyhord.groups', true), ''), count(*),
      max(number)) as state from theme_change where is_sample = ${samples}`.execute(db);
  return z.object({ state: z.string() }).parse(rows[0]).state;
}

/** Grouped step by step, so that each step is a hash and none a sort. A theme and customer without a key is one group. */
async function countWeeks(db: Database, query: ThemeWeekQuery): Promise<readonly ThemeWeek[]> {
  const { segment, timeZone } = query;
  const inSegment = segment
    ? sql`join conversation s on s.id = c.id and s.started_at = c.started_at
        and s.segments @> ${JSON.stringify({ [segment.name]: segment.value })}::jsonb`
    : sql``;
  const { rows } = await sql`
    select theme, week::text, sum(conversations) as conversations, count(*) as customers from (
      select theme, week, customer_key, count(*) as conversations from (
        select distinct c.theme, date_trunc('week', c.started_at at time zone ${timeZone})::date as week,
          c.customer_key, c.id
        from theme_member c ${inSegment} where ${sql.join(rangeConditions(query), sql` and `)}) as member
      group by theme, week, customer_key) as customer
    group by theme, week order by theme, week`.execute(db);
  return z.array(weekRow).parse(rows);
}

async function countCustomers(db: Database, range: CountRange): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql`
    select theme, count(*) as customers from (
      select distinct c.theme, c.customer_key from theme_member c
      where ${sql.join(rangeConditions(range), sql` and `)}) as customer
    group by theme`.execute(db);
  return new Map(
    z
      .array(customersRow)
      .parse(rows)
      .map(({ theme, customers }) => [theme, customers]),
  );
}

const weekRow = z.object({
  theme: z.string(),
  week: z.string(),
  conversations: z.coerce.number(),
  customers: z.coerce.number(),
});
const customersRow = z.object({ theme: z.string(), customers: z.coerce.number() });
