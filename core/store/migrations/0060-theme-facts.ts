import type { Migration } from '../migrate.ts';

/** What a theme does and costs, counted with the grouping; null for a theme above others and until it is grouped again. */
export const themeFacts: Migration = {
  number: 60,
  name: 'theme-facts',
  statements: 'alter table theme add column facts json;',
};
