import type { Migration } from '../migrate.ts';

/**
 * The audit log. Everything in it is only ever added: the server's role may insert and read, and no policy lets anybody
 * update or delete, the owner included.
 * - `audit_entry` is written by the act's own transaction. Ids are drawn in blocks, so they order nothing; `xact` finds
 *   what was committed late. The server's role sets neither `at` nor `xact`.
 * - `audit_order` gives an entry its number and leaf hash (RFC 6962), by one sequencer at a time.
 * - `audit_checkpoint` is the signed tree head after each pass; \`swept\` is the transaction below which all is numbered.
 */
export const audit: Migration = {
  number: 20,
  name: 'audit',
  statements: `
create sequence audit_entry_id increment by 64;
create table audit_entry (
  entry bigint primary key,
  at bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint,
  xact xid8 not null default pg_current_xact_id(),
  body text collate "C" not null,
  seal text collate "C" not null
);
create index audit_entry_xact on audit_entry (xact);

create table audit_order (
  number bigint primary key,
  entry bigint not null unique,
  leaf bytea not null
);

create table audit_checkpoint (
  size bigint primary key,
  at timestamptz not null default clock_timestamp(),
  swept xid8 not null,
  edge bytea not null,
  note text not null
);

do $$
declare
  name text;
begin
  foreach name in array array['audit_entry', 'audit_order', 'audit_checkpoint'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy reading on %I for select using (current_setting(''lyhord.access'', true) = ''program'')', name);
    execute format('create policy adding on %I for insert with check (current_setting(''lyhord.access'', true) = ''program'')', name);
    execute format('grant select on %I to lyhord_server', name);
  end loop;
end $$;
grant insert (entry, body, seal) on audit_entry to lyhord_server;
grant insert on audit_order to lyhord_server;
grant insert (size, swept, edge, note) on audit_checkpoint to lyhord_server;
grant usage on sequence audit_entry_id to lyhord_server;
`,
};
