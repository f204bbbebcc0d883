import type { Migration } from '../migrate.ts';

/**
 * When a reading was asked for, by the database's clock: of a removal and a reading that cross on their way, the one
 * that was asked for later is right. Versions can't tell, since a removal has none.
 */
export const readingTimes: Migration = {
  number: 3,
  name: 'reading-times',
  statements: `alter table identity add column read_at timestamptz`,
};
