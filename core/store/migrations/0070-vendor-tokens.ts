import type { Migration } from '../migrate.ts';

/**
 * What vendors gave this company to be known by, sealed: the key stands in a file outside the database. `holder` is a
 * vendor's id of a user, or `company`. The program alone reads it.
 */
export const vendorTokens: Migration = {
  number: 70,
  name: 'vendor tokens',
  statements: `
create table vendor_token (
  vendor text collate "C" not null,
  holder text collate "C" not null,
  sealed bytea,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (vendor, holder)
);
alter table vendor_token enable row level security;
alter table vendor_token force row level security;
create policy program on vendor_token using (current_setting('lyhord.access', true) = 'program');
grant select, insert, update, delete on vendor_token to lyhord_server;
`,
};
