import { z } from 'zod';
import { strictFault } from './strict-schema.ts';

/** Whose manner the fake has. Each differs in how it takes an answer's shape. */
export type Kind = 'vllm' | 'llama-cpp' | 'ollama' | 'azure' | 'plain';

/** What the fake's model is asked: the keys of the wanted object, and all that was said to it. */
export interface Asked {
  readonly keys: readonly string[];
  readonly text: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** What happens to one request instead of an answer, or to the answer's text. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | { readonly rewrite: (answer: string) => string }
  | 'closed'
  | 'never';

export interface FakeOpenAi {
  readonly fetch: typeof fetch;
  /** The bodies of all requests to /chat/completions. */
  readonly requests: readonly Body[];
  /** Faults of the next requests, in order. */
  readonly faults: (Fault | null)[];
  readonly mostAtOnce: number;
}

const bodySchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z
    .object({
      type: z.string(),
      json_schema: z.object({ name: z.string(), schema: z.json(), strict: z.boolean() }).optional(),
    })
    .optional(),
  tools: z.array(z.object({ function: z.object({ name: z.string(), parameters: z.json() }) })).optional(),
  temperature: z.number().optional(),
  max_tokens: z.number().optional(),
});
export type Body = z.infer<typeof bodySchema>;

/** An OpenAI-compatible server whose model is `answer`; it never leaves the process. */
export function fakeOpenAi(kind: Kind, answer: (asked: Asked) => unknown, wishes: Wishes = {}): FakeOpenAi {
  const requests: Body[] = [];
  const faults: (Fault | null)[] = [];
  let [running, mostAtOnce] = [0, 0];
  const serve = async (request: Request): Promise<Response> => {
    const body = bodySchema.parse(await request.json());
    requests.push(body);
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return await answerRequest(kind, request, body, answer, faults.shift() ?? null, wishes);
    } finally {
      running -= 1;
    }
  };
  return {
    fetch: (input, init) => serve(new Request(input, init)),
    requests,
    faults,
    get mostAtOnce() {
      return mostAtOnce;
    },
  };
}

export interface Wishes {
  /** Reasoning models of Azure take no temperature. */
  readonly refusesTemperature?: boolean;
  /** Models that think aloud or wrap their JSON where nothing constrains them. */
  readonly dress?: (answer: string) => string;
  readonly key?: string;
}

async function answerRequest(
  kind: Kind,
  request: Request,
  body: Body,
  answer: (asked: Asked) => unknown,
  fault: Fault | null,
  wishes: Wishes,
): Promise<Response> {
  if (wishes.key !== undefined && !isKeyRight(request, wishes.key)) return refuse(401, 'invalid key');
  if (fault === 'closed') throw new TypeError('fetch failed', { cause: new Error('other side closed') });
  if (fault === 'never') return whenAborted(request.signal);
  if (fault && 'status' in fault)
    return Response.json(fault.body ?? { error: { message: 'no' } }, {
      status: fault.status,
      headers: fault.headers ?? {},
    });
  const refusal = refusalOf(kind, body, wishes);
  if (refusal) return refusal;
  const rewrite = fault?.rewrite ?? ((text: string) => text);
  const text = rewrite(JSON.stringify(answer(askedOf(body))));
  return Response.json(completion(kind, body, text, wishes.dress ?? ((plain) => plain)));
}

function isKeyRight({ headers }: Request, key: string): boolean {
  return headers.get('authorization') === `Bearer ${key}` || headers.get('api-key') === key;
}

/** What each kind of server says no to. */
function refusalOf(kind: Kind, body: Body, wishes: Wishes): Response | null {
  const format = body.response_format?.type;
  const roles = body.messages.map(({ role }) => role);
  if (roles.some((role, at) => role === roles[at - 1])) return refuse(400, 'roles must alternate');
  if (wishes.refusesTemperature && body.temperature !== undefined) return refuse(400, 'unsupported', 'temperature');
  if (kind === 'azure') {
    const schema = body.response_format?.json_schema?.schema ?? body.tools?.[0]?.function.parameters;
    const wrong = schema === undefined ? null : strictFault(schema);
    if (wrong) return refuse(400, wrong, 'response_format');
    const saysJson = body.messages.some(({ content }) => /json/i.test(content));
    if (format === 'json_object' && !saysJson) return refuse(400, "messages must contain the word 'json'");
  }
  if (kind === 'plain' && format) return refuse(400, 'unknown response_format');
  if (kind === 'ollama' && body.tools) return refuse(400, 'does not support tools');
  if (kind === 'llama-cpp' && body.tools) return refuse(500, 'tools param requires --jinja flag');
  if (kind === 'llama-cpp' && format === 'json_schema') return refuse(400, 'unknown type of response_format');
  return null;
}

function completion(kind: Kind, body: Body, text: string, dress: (text: string) => string): object {
  const tool = body.tools?.[0];
  // A server without a parser for its model's tool calls ignores them.
  const callsTool = tool && (kind === 'vllm' || kind === 'azure');
  const isConstrained = body.response_format !== undefined && kind !== 'ollama';
  const message = callsTool
    ? {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: tool.function.name, arguments: text } }],
      }
    : { role: 'assistant', content: isConstrained ? text : dress(text) };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: body.model,
    choices: [{ index: 0, finish_reason: callsTool ? 'tool_calls' : 'stop', message }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}

const shape = z.object({ properties: z.record(z.string(), z.unknown()) });

function askedOf({ messages, response_format: format, tools }: Body): Asked {
  const text = messages.map(({ content }) => content).join('\n');
  const told = /JSON schema: (\{.*\})/.exec(text)?.[1];
  const given =
    format?.json_schema?.schema ?? tools?.[0]?.function.parameters ?? (told ? z.json().parse(JSON.parse(told)) : {});
  const read = shape.safeParse(given);
  return { keys: read.success ? Object.keys(read.data.properties) : ['color'], text, messages };
}

function refuse(status: number, message: string, param?: string): Response {
  return Response.json({ error: { message, type: 'invalid_request_error', param, code: null } }, { status });
}

function whenAborted(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    const leave = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
}
