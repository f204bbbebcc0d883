import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { AccessRows, SecretHash, ServiceTokenRow, SessionChoice, SessionRow } from './access-rows.ts';
import type { Database } from './database.ts';

/** A session that is used says so at most this often. */
const seenEverySeconds = 30;

/** The rows of those who come in, on a connection or in a transaction. */
export function accessRows(db: Database): AccessRows {
  return {
    ...sessionRows(db),
    addLink: async (key, lastsSeconds) => {
      await sql`delete from access_link where ends_at <= now()`.execute(db);
      await sql`insert into access_link (key, ends_at) values (${key}, ${inSeconds(lastsSeconds)})`.execute(db);
    },
    takeLink: async (key) => {
      const { rows } = await sql`delete from access_link where key = ${key} returning ends_at > now() as lasts`.execute(
        db,
      );
      return z.array(z.object({ lasts: z.boolean() })).parse(rows)[0]?.lasts ?? false;
    },
    useOnce: async (key, lastsSeconds) => {
      await sql`delete from used_once where ends_at <= now()`.execute(db);
      const { numAffectedRows } = await sql`
        insert into used_once values (${key}, ${inSeconds(lastsSeconds)}) on conflict do nothing`.execute(db);
      return numAffectedRows === 1n;
    },
    ...tokenRows(db),
  };
}

type SessionRows = Pick<AccessRows, 'addSession' | 'useSession' | 'endSession' | 'listSessions'>;

function sessionRows(db: Database): SessionRows {
  return {
    addSession: async (made) => {
      await sql`delete from session where ends_at <= now()`.execute(db);
      await sql`
        insert into session (key, session, via, user_id, groups, label, provider_session, is_emergency, ends_at)
        values (${made.key}, ${made.session}, ${made.via}, ${made.userId}, ${JSON.stringify(made.groups)}::jsonb,
          ${made.label}, ${made.providerSession}, ${made.isEmergency}, ${inSeconds(made.lastsSeconds)})`.execute(db);
    },
    useSession: async (key, idleSeconds) => {
      const { rows } = await sql`
        select * from session where key = ${key} and ${isLive(idleSeconds)}`.execute(db);
      const found = z.array(sessionRow).parse(rows)[0];
      if (found && found.seenAt.getTime() < Date.now() - seenEverySeconds * 1000)
        await sql`update session set seen_at = now() where key = ${key}`.execute(db);
      return found ?? null;
    },
    endSession: async (choice) => {
      const { rows } = await sql`
        delete from session where ${conditionOf(choice)} returning session, user_id as "userId"`.execute(db);
      return z.array(z.object({ session: z.string(), userId: z.string() })).parse(rows);
    },
    listSessions: async (idleSeconds) => {
      const { rows } = await sql`select * from session where ${isLive(idleSeconds)} order by seen_at desc`.execute(db);
      return z.array(sessionRow).parse(rows);
    },
  };
}

type TokenRows = Pick<AccessRows, 'addToken' | 'useToken' | 'listTokens' | 'revokeToken'>;

function tokenRows(db: Database): TokenRows {
  const lasts = sql`revoked_at is null and ends_at > now()`;
  const one = async (statement: RawBuilder<unknown>): Promise<ServiceTokenRow | null> =>
    z.array(tokenRow).parse((await statement.execute(db)).rows)[0] ?? null;
  return {
    addToken: async ({ key, name, scopes, lastsSeconds }) => {
      // A name is free again when its token has ended by itself.
      await sql`update service_token set revoked_at = ends_at
        where name = ${name} and revoked_at is null and ends_at <= now()`.execute(db);
      return one(sql`
        insert into service_token (key, name, scopes, ends_at)
        values (${key}, ${name}, ${JSON.stringify(scopes)}::jsonb, ${inSeconds(lastsSeconds)})
        on conflict (name) where revoked_at is null do nothing returning *`);
    },
    useToken: async (key) => {
      const token = await one(sql`select * from service_token where key = ${key} and ${lasts}`);
      if (token && (token.usedAt?.getTime() ?? 0) < Date.now() - seenEverySeconds * 1000)
        await sql`update service_token set used_at = now() where key = ${key}`.execute(db);
      return token;
    },
    listTokens: async () => {
      const { rows } = await sql`select * from service_token order by number desc limit 1000`.execute(db);
      return z.array(tokenRow).parse(rows);
    },
    revokeToken: (name) =>
      one(sql`update service_token set revoked_at = now() where name = ${name} and ${lasts} returning *`),
  };
}

function conditionOf(choice: SessionChoice): RawBuilder<unknown> {
  if ('key' in choice) return sql`key = ${choice.key}`;
  if ('session' in choice) return sql`session = ${choice.session}`;
  if ('userId' in choice) return sql`user_id = ${choice.userId}`;
  return sql`provider_session = ${choice.providerSession satisfies SecretHash}`;
}

function isLive(idleSeconds: number): RawBuilder<unknown> {
  return sql`ends_at > now() and seen_at > now() - make_interval(secs => ${idleSeconds})`;
}

function inSeconds(seconds: number): RawBuilder<unknown> {
  return sql`now() + make_interval(secs => ${seconds})`;
}

const sessionRow = z
  .object({
    session: z.string(),
    via: z.enum(['sign-in', 'local-link']),
    user_id: z.string(),
    groups: z.array(z.string()),
    label: z.string().nullable(),
    is_emergency: z.boolean(),
    began_at: z.date(),
    seen_at: z.date(),
    ends_at: z.date(),
  })
  .transform((row): SessionRow => ({
    ...{ session: row.session, via: row.via, userId: row.user_id, groups: row.groups, label: row.label },
    ...{ isEmergency: row.is_emergency, beganAt: row.began_at, seenAt: row.seen_at, endsAt: row.ends_at },
  }));

const tokenRow = z
  .object({
    number: z.number(),
    name: z.string(),
    scopes: z.array(z.string()),
    made_at: z.date(),
    ends_at: z.date(),
    used_at: z.date().nullable(),
    revoked_at: z.date().nullable(),
  })
  .transform((row): ServiceTokenRow => ({
    ...{ number: row.number, name: row.name, scopes: row.scopes, madeAt: row.made_at },
    ...{ endsAt: row.ends_at, usedAt: row.used_at, revokedAt: row.revoked_at },
  }));
