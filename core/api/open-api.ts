import { z } from 'zod';
import type { Route } from '#core/contracts/plugin.ts';
import { refusalAnswer } from './v1-schemas.ts';

type Query = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** One address of the interface, as its description tells of it. */
export interface Described {
  readonly route: Route;
  readonly summary: string;
  readonly body: z.ZodType | null;
  readonly query: Query | null;
  readonly answer: z.ZodType;
}

/** Describes the interface in OpenAPI 3.1, from the schemas that its bodies are checked by. */
export function describeInterface(described: readonly Described[], version: string, server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of described) {
    paths[one.route.path] = { ...paths[one.route.path], [one.route.method.toLowerCase()]: describeOne(one) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lyhörd', version },
    servers: [{ url: server.replace(/\/$/, '') }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: '`lyhord access token create`' } },
      schemas: { Refusal: schemaOf(refusalAnswer, 'output') },
    },
    security: [{ token: [] }],
    paths,
  };
}

const refusals = {
  400: 'The body is no valid JSON, too deep, or not of this shape.',
  401: 'The token is missing, has ended or was revoked.',
  403: 'The token was not made for this.',
  413: 'The body is too long.',
  415: 'The body is not application/json.',
  429: 'Too often: ask again after the seconds in Retry-After.',
  503: 'It took too long.',
};

function describeOne({ route, summary, body, query, answer }: Described): object {
  const refused = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } };
  return {
    summary,
    operationId: route.action,
    ...(query && { parameters: parametersOf(query) }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: schemaOf(answer, 'output') } } },
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [status, { description, ...refused }]),
      ),
    },
  };
}

function parametersOf(query: Query): object[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    ...{ name, in: 'query', required: !schema.safeParse(undefined).success, schema: schemaOf(schema, 'input') },
  }));
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): object {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  // The document says once which dialect it is written in.
  return Object.fromEntries(Object.entries(made).filter(([name]) => name !== '$schema'));
}
