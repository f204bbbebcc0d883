import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import type { Chat, ChatMessage, ChatReply, ChatRequest } from './chat.ts';

export interface Endpoint {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly fetch: typeof fetch;
  /** Of one answer. */
  readonly maxTokens: number;
}

/** Opens any OpenAI-compatible endpoint, Azure's `…/openai/v1` too. Retries are left to the caller. */
export function openChat(endpoint: Endpoint): Chat {
  const make = (temperature: number | null) =>
    new ChatOpenAI({
      model: endpoint.model,
      apiKey: endpoint.key ?? 'none',
      maxTokens: endpoint.maxTokens,
      maxRetries: 0,
      streaming: false,
      ...(temperature !== null && { temperature }),
      configuration: {
        baseURL: endpoint.url.replace(/\/$/, ''),
        fetch: endpoint.fetch,
        organization: null,
        ...(endpoint.key !== null && isAzure(endpoint.url) && { defaultHeaders: { 'api-key': endpoint.key } }),
      },
    });
  const [usual, bare] = [chatOf(make(0)), chatOf(make(null))];
  return (request) => (request.sendsTemperature ? usual(request) : bare(request));
}

/** Makes a chat of a langchain model, its own fakes too. */
export function chatOf(model: BaseChatModel): Chat {
  return async (request) => {
    try {
      return readReply(await model.invoke(request.messages.map(toMessage), optionsOf(request)));
    } catch (error) {
      request.signal.throwIfAborted();
      throw withoutWords(error);
    }
  };
}

function optionsOf({ rung, name, schema, signal }: ChatRequest): object {
  const common = { signal, callbacks: [] };
  if (rung === 'json_schema')
    return { ...common, response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } } };
  if (rung === 'tools') {
    const tool = { type: 'function', function: { name, parameters: schema, strict: true } };
    return { ...common, tools: [tool], tool_choice: { type: 'function', function: { name } } };
  }
  return rung === 'json_object' ? { ...common, response_format: { type: 'json_object' } } : common;
}

function toMessage({ role, content }: ChatMessage): BaseMessage {
  if (role === 'system') return new SystemMessage(content);
  return role === 'user' ? new HumanMessage(content) : new AIMessage(content);
}

function isAzure(url: string): boolean {
  return /\.(openai|cognitiveservices|services\.ai)\.azure\.com$/.test(new URL(url).hostname);
}

const replySchema = z.object({
  content: z.unknown().optional(),
  tool_calls: z.array(z.object({ args: z.unknown() })).optional(),
  invalid_tool_calls: z.array(z.object({ args: z.string().optional() })).optional(),
  usage_metadata: z.object({ input_tokens: z.number(), output_tokens: z.number() }).nullish().catch(null),
});

function readReply(message: unknown): ChatReply {
  const { content, tool_calls: calls, invalid_tool_calls: broken, usage_metadata: used } = replySchema.parse(message);
  const usage = used ? { input: used.input_tokens, output: used.output_tokens } : null;
  const [call] = calls ?? [];
  if (call) return { text: JSON.stringify(call.args), calledTool: true, usage };
  const [cut] = broken ?? [];
  if (cut) return { text: cut.args ?? '', calledTool: true, usage };
  return { text: typeof content === 'string' ? content : JSON.stringify(content), calledTool: false, usage };
}

const errorSchema = z.object({
  name: z.string().catch(''),
  status: z.number().int().optional().catch(undefined),
  /** OpenAI's and Azure's word for what they refuse; compared, never told. */
  param: z.string().optional().catch(undefined),
  headers: z.unknown().optional(),
});

/** Both libraries put the server's body and the model's output into their messages: only numbers are kept of them. */
function withoutWords(error: unknown): LyhordError {
  const ours = ownErrorIn(error);
  if (ours?.code === 'text-held-back') return new LyhordError('model-withheld');
  if (ours?.code === 'egress-refused') return new LyhordError('model-refused', { why: 'egress', ...ours.facts });
  const read = errorSchema.safeParse(error);
  if (!read.success) return new LyhordError('model-answer-invalid');
  const { name, status, param, headers } = read.data;
  if (status === undefined) {
    const isLost = /Connection|Timeout|Abort|TypeError|FetchError/.test(name) || isConnectionError(error);
    if (name === 'ContextOverflowError') return new LyhordError('model-refused', { why: 'length' });
    return new LyhordError(isLost ? 'model-unreachable' : 'model-answer-invalid');
  }
  if (status === 429 || status === 503) return new LyhordError('model-busy', { status, ...waitOf(headers) });
  if (status >= 500 || status === 408) return new LyhordError('model-unreachable', { status, ...waitOf(headers) });
  if (status === 401 || status === 403) return new LyhordError('model-denied', { status });
  return new LyhordError('model-refused', { status, ...(param === 'temperature' && { why: 'temperature' }) });
}

/** What our own way out refused, under the errors that the libraries put around it. */
function ownErrorIn(error: unknown): LyhordError | null {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1)
    if (inner instanceof LyhordError) return inner;
  return null;
}

/** The libraries' errors of lost connections have a class and no name of their own. */
function isConnectionError(error: unknown): boolean {
  return error instanceof Error && /^API(Connection|UserAbort)/.test(error.constructor.name);
}

function waitOf(headers: unknown): { waitSeconds?: number } {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return {};
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? { waitSeconds: Math.min(seconds, 3600) } : {};
}
