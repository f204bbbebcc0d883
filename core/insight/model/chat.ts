import type { LyhordError } from '#core/errors.ts';

/** How an answer's shape is asked for, from the strictest: what servers can do differs. */
export const rungs = ['json_schema', 'tools', 'json_object', 'text'] as const;
export type Rung = (typeof rungs)[number];

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly rung: Rung;
  /** Names the schema to the server. */
  readonly name: string;
  /** JSON Schema in the strict subset: every property required, none additional. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Reasoning models take no temperature. */
  readonly sendsTemperature: boolean;
  readonly signal: AbortSignal;
}

export interface ChatReply {
  /** What the model wrote, or its tool call's arguments as JSON. */
  readonly text: string;
  readonly calledTool: boolean;
  /** Tokens as the server counted them; null where it doesn't. */
  readonly usage: { readonly input: number; readonly output: number } | null;
}

/**
 * Asks a model once. Throws a LyhordError of a `model-…` code with the status and the asked waiting time at most: never
 * with the server's words or the model's.
 */
export type Chat = (request: ChatRequest) => Promise<ChatReply>;

/** What stands in no reply but is thrown: the server let no answer through that isn't of the shape. */
export const isShapeError = (error: LyhordError): boolean => error.code === 'model-answer-invalid';
