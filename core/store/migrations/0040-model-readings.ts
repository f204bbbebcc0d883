import type { Migration } from '../migrate.ts';

/**
 * What the language model has read of a conversation: its first `model_turns` turns, known again by a hash of their
 * texts, so that after an update only the later turns are sent to it. Null where it has read nothing.
 */
export const modelReadings: Migration = {
  number: 40,
  name: 'model-readings',
  statements: `alter table insight add column model_turns integer, add column model_mark text collate "C"`,
};
