import type { Migration } from '../migrate.ts';

/**
 * A company's own questions to its conversations. `tracker_hit` holds a row for each conversation in which one is found;
 * it is made anew with the themes. `model` is hashed terms with numbers; null until the tracker is switched on.
 */
export const trackers: Migration = {
  number: 30,
  name: 'trackers',
  statements: `
create table tracker (
  id text collate "C" primary key,
  name text not null,
  breadth text not null check (breadth in ('narrow', 'normal', 'wide')),
  is_on boolean not null,
  examples jsonb not null,
  model json,
  changed_at timestamptz not null default clock_timestamp()
);

create table tracker_hit (
  tracker text collate "C" not null references tracker on delete cascade,
  id bigint not null references identity,
  started_at timestamptz not null,
  is_sample boolean not null,
  customer_key text collate "C",
  evidence json not null,
  score real not null,
  primary key (tracker, id)
);
create index tracker_hit_counted on tracker_hit (is_sample, tracker, started_at) include (customer_key, id);
create index tracker_hit_conversation on tracker_hit (id);

do $$
declare
  name text;
begin
  foreach name in array array['tracker', 'tracker_hit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy program on %I using (current_setting(''lyhord.access'', true) = ''program'')', name);
    execute format('grant select, insert, update, delete on %I to lyhord_server', name);
  end loop;
end $$;

create policy reader on tracker for select using (
  (select current_setting('lyhord.access', true)) in ('samples', 'record', 'groups', 'aggregates', 'all'));

create policy reader on tracker_hit for select using (
  case (select current_setting('lyhord.access', true))
    when 'samples' then is_sample
    else (select current_setting('lyhord.access', true)) in ('record', 'groups', 'aggregates', 'all')
  end);
`,
};
