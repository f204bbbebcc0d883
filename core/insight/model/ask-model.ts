import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import type { Chat, ChatMessage, ChatReply, Rung } from './chat.ts';
import { isShapeError, rungs } from './chat.ts';
import { cutJson } from './cut-json.ts';

/** One small question with the flat shape of its answer. */
export interface Question<Answer> {
  readonly name: string;
  readonly task: string;
  readonly schema: z.ZodType<Answer>;
}

/** What the server was found to be able to do; lowered where it refuses. */
export interface Ability {
  rung: Rung;
  sendsTemperature: boolean;
}

export interface Asked<Answer> {
  /** Null where the model gave no valid answer, also when it was told what was wrong. */
  readonly answer: Answer | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly tries: number;
}

/**
 * Asks one question by the highest rung that the server can do, and once more with the validation error (paths and codes
 * only) where the answer isn't valid. Throws the `model-…` errors of the chat.
 */
export async function askModel<Answer>(
  chat: Chat,
  ability: Ability,
  question: Question<Answer>,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<Asked<Answer>> {
  const schema = strictSchema(question.schema);
  const spent = { inputTokens: 0, outputTokens: 0, tries: 0 };
  let asked = [...messages];
  for (let round = 0; round < 2; round += 1) {
    const reply = await climbDown(chat, ability, { ...question, schema, messages: asked }, signal);
    spent.tries += 1;
    const { input, output } = reply.usage ?? estimate(asked, reply.text);
    spent.inputTokens += input;
    spent.outputTokens += output;
    const read = question.schema.safeParse(reply.isCutOff ? null : cutJson(reply.text));
    if (read.success) return { answer: read.data, ...spent };
    const echo: ChatMessage[] = reply.text === '' ? [] : [{ role: 'assistant', content: reply.text.slice(0, 4000) }];
    asked = [...messages, ...echo, { role: 'user', content: repairRequest(read.error) }];
  }
  return { answer: null, ...spent };
}

/** JSON Schema in the strict subset that Azure and OpenAI take: no `$schema`, no limits, all required, none additional. */
export function strictSchema(schema: z.ZodType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([name]) => name !== '$schema'));
}

/** Four letters a token in English, three in Swedish: three is the careful guess. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 3);
}

interface Asking {
  readonly name: string;
  readonly schema: Record<string, unknown>;
  readonly messages: readonly ChatMessage[];
}

type Reply = ChatReply & { readonly isCutOff: boolean };

async function climbDown(chat: Chat, ability: Ability, asking: Asking, signal: AbortSignal): Promise<Reply> {
  for (;;) {
    const { rung, sendsTemperature } = ability;
    try {
      const messages = rung === 'json_schema' || rung === 'tools' ? asking.messages : withShape(asking);
      return {
        ...(await chat({ ...asking, messages: joinNeighbours(messages), rung, sendsTemperature, signal })),
        isCutOff: false,
      };
    } catch (error) {
      if (!(error instanceof LyhordError)) throw error;
      if (isShapeError(error)) return { text: '', calledTool: false, usage: null, isCutOff: true };
      const isTemperature = error.code === 'model-refused' && error.facts['why'] === 'temperature' && sendsTemperature;
      const lower = error.code === 'model-refused' && error.facts['why'] === undefined ? nextRung(rung) : null;
      if (isTemperature) ability.sendsTemperature = false;
      else if (lower) ability.rung = lower;
      else throw error;
    }
  }
}

/** The rung below, or null. */
export function nextRung(rung: Rung): Rung | null {
  return rungs[rungs.indexOf(rung) + 1] ?? null;
}

/** Where the server doesn't enforce the shape, the model must be told it. `json_object` wants the word JSON said. */
function withShape({ messages, schema }: Asking): ChatMessage[] {
  const shape = `Answer with one JSON object and nothing else. Its JSON schema: ${JSON.stringify(schema)}`;
  return [...messages, { role: 'user', content: shape }];
}

/** The templates of some models refuse two messages of one side in a row. */
function joinNeighbours(messages: readonly ChatMessage[]): ChatMessage[] {
  const joined: ChatMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role === message.role)
      joined[joined.length - 1] = { ...last, content: `${last.content}\n\n${message.content}` };
    else joined.push(message);
  }
  return joined;
}

function repairRequest(error: z.ZodError): string {
  const issues = error.issues.slice(0, 8).map(({ path, code }) => `${path.join('.') || '(whole answer)'}: ${code}`);
  return `That was not a valid answer. Wrong: ${issues.join('; ')}. Give the whole answer again as one JSON object.`;
}

function estimate(messages: readonly ChatMessage[], text: string): { input: number; output: number } {
  return { input: estimateTokens(messages.map(({ content }) => content).join('\n')), output: estimateTokens(text) };
}
