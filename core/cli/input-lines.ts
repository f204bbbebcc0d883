import type { z } from 'zod';
import { readLines } from '#core/text/lines.ts';
import type { CommandContext } from './command.ts';

/** A line of standard input may not be longer than this. */
export const lineLimitBytes = 16 * 1024 * 1024;

const problems = {
  'too-long': `The line is longer than ${lineLimitBytes / 1024 / 1024} MB.`,
  'not-utf8': 'The line is not valid UTF-8.',
} as const;

/**
 * Reads a JSON object a line from standard input by a schema. A line that can't be read is told on standard error with its
 * number and a reason, and `onSkipped` is called; the rest goes on.
 */
export async function* readInputLines<Schema extends z.ZodType>(
  schema: Schema,
  { terminal, signal }: CommandContext,
  onSkipped: () => void,
): AsyncGenerator<{ readonly number: number; readonly value: z.infer<Schema> }, void, undefined> {
  for await (const line of readLines(terminal.input, lineLimitBytes)) {
    if (signal.aborted) return;
    if (line.text?.trim() === '') continue;
    const parsed = line.text === null ? { problem: problems[line.problem] } : parseLine(line.text, schema);
    if ('value' in parsed) {
      yield { number: line.number, value: parsed.value };
    } else {
      terminal.tell(`line ${line.number}: ${parsed.problem}`);
      onSkipped();
    }
  }
}

function parseLine<Schema extends z.ZodType>(text: string, schema: Schema) {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'This is not valid JSON.' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const path = parsed.error.issues[0]?.path.filter((part) => typeof part === 'number' || isFieldName(part)) ?? [];
  const place = path.length > 0 ? `The field ${path.map(String).join('.')}` : 'The object';
  return { problem: `${place} is missing or not as the format asks for (see --help).` };
}

/** Names of ours only: a key of the input's own could hold anything. */
function isFieldName(part: PropertyKey): boolean {
  return (
    typeof part === 'string' &&
    /^(id|text|lang|channel|startedAt|customer|subject|turns|role|at|name|segments)$/.test(part)
  );
}
