import { z } from 'zod';
import { instantSchema } from '#core/conversation/conversation.ts';

/**
 * A backup is a gzip file of lines. The first is the header and the last the end, which holds the SHA-256 of every byte
 * before it; between them each table has a line with its columns, followed by its rows. Lines of ours begin with `[`, rows
 * with `{`: an object of column names and PostgreSQL's own text of each value.
 */
export const backupFormat = 1;

/** No line is longer than this; the longest are conversations. */
export const lineLimitBytes = 256 * 1024 * 1024;

/** What a backup says of itself before its rows. */
export interface BackupHeader {
  readonly format: number;
  /** The database's clock when the snapshot was taken: nothing that was written or erased later is in it. */
  readonly madeAt: string;
  /** The numbers of the migrations that its tables had. */
  readonly schema: readonly number[];
  /** PostgreSQL's version, as `18.4`. */
  readonly server: string;
  /** Tells whether a key is the one by which its customers were hashed; null where there was none. */
  readonly keyMark: string | null;
}

export const headerSchema: z.ZodType<BackupHeader> = z.object({
  format: z.int().positive(),
  madeAt: instantSchema,
  schema: z.array(z.int().positive()).min(1),
  server: z.string().max(40),
  keyMark: z.string().max(100).nullable(),
});

const sequenceSchema = z.object({ name: z.string(), value: z.string().regex(/^\d+$/), isCalled: z.boolean() });
const endSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.record(z.string(), z.int().nonnegative()),
});

/** A line that is no row. */
export const controlSchema = z.union([
  z.tuple([z.literal('lyhord-backup'), z.looseObject({ format: z.int() })]),
  z.tuple([z.literal('table'), z.object({ name: z.string(), columns: z.array(z.string()) })]),
  z.tuple([z.literal('sequence'), sequenceSchema]),
  z.tuple([z.literal('end'), endSchema]),
]);

export type BackupSequence = z.infer<typeof sequenceSchema>;
export type BackupEnd = z.infer<typeof endSchema>;
export type Control = z.infer<typeof controlSchema>;
