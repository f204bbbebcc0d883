import { z } from 'zod';
import { entityTypeSchema } from '#core/redaction/entity.ts';
import { externalIdSchema, instantSchema, roleSchema } from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';

/** Text that comes back from the database: only redacted text went in. */
export const redactedTextSchema = z.string().transform(mintRedactedText);

/** The text part of a conversation. */
export const bodySchema = z.object({
  subject: redactedTextSchema.nullable(),
  parties: z.array(
    z.object({ role: roleSchema, name: redactedTextSchema.nullable(), addresses: z.array(redactedTextSchema) }),
  ),
  turns: z.array(
    z.object({
      party: z.int().nonnegative(),
      role: roleSchema,
      text: redactedTextSchema,
      at: instantSchema.nullable(),
      externalId: externalIdSchema.nullable(),
    }),
  ),
});
export const segmentsSchema = z.record(z.string(), redactedTextSchema);

/** How many pieces of each kind were found. */
export const foundSchema = z.partialRecord(entityTypeSchema, z.number().int().nonnegative());

/**
 * JSON that PostgreSQL takes: NUL and lone surrogates become U+FFFD, one code unit for one, so that evidence keeps its
 * offsets.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '\uFFFD') : part,
  );
}
