import type { Migration } from '../migrate.ts';

/**
 * The same rows are seen by the same policies, at a price that doesn't grow with the months. A sub-select in a policy is
 * planned into every statement, once for each partition of its table and with that table's own policies inside: at three
 * years of conversations that took longer than the panel it was for. In a function it is planned where it is asked, for
 * the one month of its row. Functions run with the rights and the sight of who asks.
 */
export const cheaperSight: Migration = {
  number: 50,
  name: 'cheaper-sight',
  statements: `
create function is_in_theme(asked_id bigint, asked_start timestamptz) returns boolean
language plpgsql stable set search_path = lyhord, pg_temp as $$
begin
  return exists (select from theme_member m where m.id = asked_id and m.started_at = asked_start);
end $$;

create function is_seen(asked_id bigint, asked_start timestamptz) returns boolean
language plpgsql stable set search_path = lyhord, pg_temp as $$
begin
  return exists (select from conversation c where c.id = asked_id and c.started_at = asked_start);
end $$;

revoke execute on function is_in_theme(bigint, timestamptz), is_seen(bigint, timestamptz) from public;
grant execute on function is_in_theme(bigint, timestamptz), is_seen(bigint, timestamptz) to lyhord_server;

alter policy reader on conversation using (
  case (select current_setting('lyhord.access', true))
    when 'all' then true
    when 'samples' then is_sample
    when 'groups' then is_sample
      or segments ->> 'group' = any ((select current_setting('lyhord.groups', true))::text[])
    when 'record' then is_sample
      or id = (select nullif(current_setting('lyhord.record', true), ''))::bigint
      or customer_key = (select nullif(current_setting('lyhord.customer', true), ''))
    when 'aggregates' then is_sample or is_in_theme(id, started_at)
    else false
  end);

alter policy reader on identity using (
  case
    when (select current_setting('lyhord.access', true)) = 'all' then true
    when (select current_setting('lyhord.access', true)) in ('samples', 'record', 'groups', 'aggregates')
      then is_seen(id, started_at)
    else false
  end);

alter policy reader on insight using (
  case (select current_setting('lyhord.access', true))
    when 'all' then true
    when 'aggregates' then is_sample
    when 'samples' then is_sample
    else (select current_setting('lyhord.access', true)) in ('record', 'groups') and is_seen(id, started_at)
  end);

-- What the session is, is asked once a statement and not once a row.
do $$
declare
  place regclass;
begin
  for place in select polrelid::regclass from pg_policy p join pg_class c on c.oid = p.polrelid
    where p.polname = 'program' and c.relnamespace = 'lyhord'::regnamespace loop
    execute format('alter policy program on %s using ((select current_setting(''lyhord.access'', true)) = ''program'')', place);
  end loop;
end $$;
`,
};
