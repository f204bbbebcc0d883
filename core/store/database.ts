import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A connection or a transaction: what the functions of the tables work on. */
export type Database = Kysely<Schema>;
