import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';

const reasonsSchema = z
  .array(
    z.strictObject({
      reason: z.string().trim().min(1).max(100),
      examples: z.array(z.string().trim().min(1)).min(1),
    }),
    'it takes a list of {reason, examples}',
  )
  .min(2, 'one reason alone tells nothing apart: name two at least')
  .refine((list) => new Set(list.map(({ reason }) => reason.toLowerCase())).size === list.length, {
    message: 'two reasons have the same name',
  });

/** A company's own contact reason, and texts of customers who had it; not redacted yet. */
export type ListedReason = z.infer<typeof reasonsSchema>[number];

/** Reads a YAML list of contact reasons. Throws `file-unreadable`, or `reasons-invalid` with the file, the place and the cause. */
export function readReasons(path: string): readonly ListedReason[] {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LyhordError('file-unreadable', { file }, { cause });
  }
  return parseReasons(text, file);
}

/** Reads contact reasons from their YAML; `file` is what errors call it. */
export function parseReasons(text: string, file: string): readonly ListedReason[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken)
    throw new LyhordError('reasons-invalid', {
      ...{ file, line: lines.linePos(broken.pos[0]).line, cause: 'this is not valid YAML' },
    });
  const plain: unknown = document.toJS();
  const parsed = reasonsSchema.safeParse(plain);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new LyhordError('reasons-invalid', {
    ...{ file, place: (issue?.path ?? []).join('.'), cause: issue?.message ?? 'this is not a list of reasons' },
  });
}
