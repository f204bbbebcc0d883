import type { Migration } from '../migrate.ts';

/**
 * Who is signed in, who may come in, and what each may read.
 * - Cookies, links and tokens stand here as SHA-256 alone: a copy of the database lets nobody in.
 * - The policies `reader` hold for a transaction that has said for whom it reads (core/store/row-scope.ts): one that says
 *   nothing of the kind sees nothing, and none of them may write. Samples are made up, and anybody's to read.
 */
export const access: Migration = {
  number: 10,
  name: 'access',
  statements: `
create table session (
  key bytea primary key,
  session text not null unique,
  via text not null check (via in ('sign-in', 'local-link')),
  user_id text not null,
  groups jsonb not null,
  label text,
  provider_session bytea,
  is_emergency boolean not null,
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index session_of_user on session (user_id);

create table access_link (
  key bytea primary key,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null
);

create table service_token (
  number integer generated always as identity primary key,
  key bytea not null unique,
  name text collate "C" not null,
  scopes jsonb not null,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create unique index service_token_name on service_token (name) where revoked_at is null;

create table used_once (
  key bytea primary key,
  ends_at timestamptz not null
);

do $$
declare
  name text;
begin
  foreach name in array array['session', 'access_link', 'service_token', 'used_once'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy program on %I using (current_setting(''lyhord.access'', true) = ''program'')', name);
    execute format('grant select, insert, update, delete on %I to lyhord_server', name);
  end loop;
end $$;
grant usage on all sequences in schema lyhord to lyhord_server;

-- The settings stand in sub-selects, so that they are read once a statement and not once a row.
create policy reader on maker for select using (
  (select current_setting('lyhord.access', true)) in ('samples', 'record', 'groups', 'aggregates', 'all'));

create policy reader on theme for select using (
  case (select current_setting('lyhord.access', true))
    when 'samples' then is_sample
    else (select current_setting('lyhord.access', true)) in ('record', 'groups', 'aggregates', 'all')
  end);

create policy reader on theme_member for select using (
  case (select current_setting('lyhord.access', true))
    when 'samples' then is_sample
    else (select current_setting('lyhord.access', true)) in ('record', 'groups', 'aggregates', 'all')
  end);

create policy reader on conversation for select using (
  case (select current_setting('lyhord.access', true))
    when 'all' then true
    when 'samples' then is_sample
    when 'groups' then is_sample
      or segments ->> 'group' = any ((select current_setting('lyhord.groups', true))::text[])
    when 'record' then is_sample
      or id = (select nullif(current_setting('lyhord.record', true), ''))::bigint
      or customer_key = (select nullif(current_setting('lyhord.customer', true), ''))
    when 'aggregates' then is_sample
      or exists (select from theme_member m where m.id = conversation.id and m.started_at = conversation.started_at)
    else false
  end);

create policy reader on identity for select using (
  case
    when (select current_setting('lyhord.access', true)) = 'all' then true
    when (select current_setting('lyhord.access', true)) in ('samples', 'record', 'groups', 'aggregates') then
      exists (select from conversation c where c.id = identity.id and c.started_at = identity.started_at)
    else false
  end);

create policy reader on insight for select using (
  case (select current_setting('lyhord.access', true))
    when 'all' then true
    when 'aggregates' then is_sample
    when 'samples' then is_sample
    else (select current_setting('lyhord.access', true)) in ('record', 'groups')
      and exists (select from conversation c where c.id = insight.id and c.started_at = insight.started_at)
  end);

create policy reader on feedback for select using (
  (select current_setting('lyhord.access', true)) in ('record', 'groups', 'all')
  and exists (select from identity i where i.id = feedback.id));
`,
};
