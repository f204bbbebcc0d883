import type pg from 'pg';
import { insight, redaction } from '../builders.ts';

export interface FillPlan {
  readonly conversations: number;
  readonly months: number;
  /** The end of the last month's conversations. */
  readonly until: Date;
}

/** Themes that conversations are in, one or two each. */
export const themeCount = 80;
/** Each customer has so many conversations. */
export const contactsEach = 4;

/** Of the theme with that number, which may be SQL. */
const themeId = (number: string) => `'t-' || translate(lpad((${number})::text, 10, '0'), '0123456789', 'abcdefghij')`;

const dayMs = 24 * 3600 * 1000;
const said = Array.from({ length: 6 }, (_, at) =>
  `${at % 2 === 0 ? 'Jag väntar på [ORDER_1] och har ringt' : 'Vi har sett ärendet och lovar att'} `
    .repeat(5)
    .slice(0, 200),
);

/**
 * Writes as many conversations as wanted straight into the tables, on PostgreSQL's own: six turns of 200 characters, an
 * insight, and one or two themes each, spread evenly over the months. Owner's connection, empty tables.
 */
export async function fillRows(client: pg.Client, { conversations, months, until }: FillPlan): Promise<void> {
  const span = months * 30.4 * dayMs;
  const at = `date_trunc('second', timestamptz '${until.toISOString()}' - (n * 7919::bigint % ${conversations})::float8 / ${conversations} * interval '${Math.round(span / 1000)} seconds')`;
  const customer = `translate(lpad((n % ${Math.ceil(conversations / contactsEach)})::text, 26, '0'), '0123456789', 'ABCDEFGHIJ')`;
  const numbers = `from generate_series(1::bigint, ${conversations}) n`;
  const { conversation, found } = redaction({ said });
  const body = { subject: conversation.subject, parties: conversation.parties, turns: conversation.turns };
  const statements = [
    `insert into maker (kind, version) values ('redactor', 'fill 1'), ('engine', 'fill 1')`,
    `select ensure_month(month::date) from generate_series(date_trunc('month', timestamptz '${until.toISOString()}' - interval '${Math.round(span / dayMs) + 1} days'),
       '${until.toISOString()}', interval '1 month') month`,
    `insert into identity (id, source, external_id, version, redactor, started_at, is_sample)
     overriding system value select n, 'files', 'c-' || n, '1', 1, ${at}, false ${numbers}`,
    `insert into conversation select n, ${at}, ${at} + interval '1 hour', 'files', 'c-' || n, '1', 1,
       (array['email', 'chat', 'ticket', 'call'])[1 + n % 4], ${customer}, false,
       jsonb_build_object('group', 'g-' || n % 12), '${JSON.stringify(found)}', now(),
       replace($1::text, 'Faktura', 'Faktura ' || n)::json ${numbers}`,
    `insert into insight select n, ${at}, '1', 1, 2, 1, now(), false, 'sv', replace($1::text, 'sagt', 'sagt ' || n)::json ${numbers}`,
    `insert into theme select false, ${themeId('n')}, n, 'tema ' || n, null, '["faktura"]', now(), 'null'
     from generate_series(0, ${themeCount - 1}) n`,
    `insert into theme_member select n, ${at}, false, ${themeId(`(n * 31 + part * 17) % ${themeCount}`)}, part, ${customer}, part = 0,
       '[{"turn":0,"start":0,"end":20}]' ${numbers}, generate_series(0, (n % 5 = 0)::int) part`,
    `select setval(pg_get_serial_sequence('identity', 'id'), ${conversations})`,
  ];
  const values = [[], [], [], [JSON.stringify(body)], [JSON.stringify(insightOf())], [], [], []];
  for (const [index, statement] of statements.entries()) await client.query(statement, values[index]);
}

/** An insight of the size that the embedded engine writes. */
function insightOf(): object {
  const evidence = [{ turn: 0, start: 0, end: 40 }];
  return {
    ...insight('sagt'),
    customerNeed: { text: said[0]?.slice(0, 120), evidence },
    contactReason: { label: 'leverans', own: null, confidence: 0.8, evidence },
    promises: [{ by: 'agent', what: said[1]?.slice(0, 80), due: null, dueDate: null, kept: null, evidence }],
    nextSteps: [{ who: 'agent', text: said[1]?.slice(0, 80), evidence }],
    processProblems: [{ kind: 'long_wait', evidence }],
    questions: [{ evidence }],
  };
}
