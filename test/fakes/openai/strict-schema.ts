import { z } from 'zod';

/** Keywords that the strict mode of OpenAI and Azure takes; their page "Structured outputs, supported schemas". */
const known = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
]);

const nodeSchema = z.record(z.string(), z.json());

/** What strict mode refuses in a schema, or null: each property required, none additional, no other keywords. */
export function strictFault(schema: z.core.util.JSONType): string | null {
  const read = nodeSchema.safeParse(schema);
  if (!read.success) return 'a schema is an object';
  const node = read.data;
  const strange = Object.keys(node).find((key) => !known.has(key));
  if (strange) return `keyword not permitted: ${strange}`;
  const properties = nodeSchema.safeParse(node['properties']).data ?? {};
  if (node['type'] === 'object') {
    if (node['additionalProperties'] !== false) return 'additionalProperties must be false';
    const required = z.array(z.string()).safeParse(node['required']).data ?? [];
    const missing = Object.keys(properties).find((key) => !required.includes(key));
    if (missing) return `not required: ${missing}`;
  }
  const inner = [...Object.values(properties), ...(node['items'] === undefined ? [] : [node['items']])];
  return inner.map(strictFault).find((fault) => fault !== null) ?? null;
}
