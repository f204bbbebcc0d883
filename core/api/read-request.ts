import type { z } from 'zod';
import type { RefusalCode } from './contract.ts';

/** A request that can't be answered as it is: the server turns it into the refusal of its code. */
export class RequestRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'RequestRefused';
    this.code = code;
  }
}

/** The query of a request, checked; an empty value counts as left out. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> {
  const query = [...new URL(request.url).searchParams].filter(([, value]) => value !== '');
  return check(schema, Object.fromEntries(query));
}

/** The JSON body of a request, checked. */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) throw new RequestRefused('type');
  const text = await request.text();
  if (depthOf(text) > depthLimit) throw new RequestRefused('too-deep');
  return check(schema, parseJson(text));
}

/** Brackets within brackets: none of our bodies comes near it, and what walks a body would go as deep. */
const depthLimit = 32;

function depthOf(text: string): number {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let at = 0; at < text.length && deepest <= depthLimit; at += 1) {
    const letter = text[at];
    if (isInString && letter === '\\') at += 1;
    else if (letter === '"') isInString = !isInString;
    else if (!isInString && (letter === '{' || letter === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!isInString && (letter === '}' || letter === ']')) depth -= 1;
  }
  return deepest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefused('bad-json');
  }
}

/** Checks what came from outside; throws `bad-request` without a word of it. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new RequestRefused('bad-request');
  return parsed.data;
}
