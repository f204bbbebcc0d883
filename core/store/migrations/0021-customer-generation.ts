import type { Migration } from '../migrate.ts';

/**
 * How many keys the customers' hashes have been through. Whoever writes a customer holds the row until he commits, so that
 * no hash of an older generation is written after a rotation. Without a row it is the first.
 */
export const customerGeneration: Migration = {
  number: 21,
  name: 'customer-generation',
  statements: `
create table customer_generation (only_row boolean primary key default true check (only_row), generation integer not null);
alter table customer_generation enable row level security;
alter table customer_generation force row level security;
create policy program on customer_generation using (current_setting('lyhord.access', true) = 'program');
grant select, insert, update on customer_generation to lyhord_server;
`,
};
