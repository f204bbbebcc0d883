import { z } from 'zod';
import { LyhordError } from '#core/errors.ts';
import { type Ability, nextRung, strictSchema } from './ask-model.ts';
import type { Chat } from './chat.ts';
import { cutJson } from './cut-json.ts';

/** A question whose answer shows whether the shape was kept: no model gives this one by itself. */
const trial = {
  name: 'trial',
  schema: z.object({ color: z.enum(['red', 'green']), reasons: z.array(z.object({ word: z.string() })) }),
};

const messages = [
  { role: 'system', content: 'You answer in JSON.' },
  { role: 'user', content: 'Which colour has grass? Keys: color (red or green), reasons (a list of {"word"}).' },
] as const;

/**
 * Finds the highest rung by which the server gives an answer of the asked shape. Throws the `model-…` errors of a server
 * that isn't there or refuses the key, and `model-answer-invalid` where no rung leads to a valid answer.
 */
export async function probeModel(chat: Chat, signal: AbortSignal): Promise<Ability> {
  const ability: Ability = { rung: 'json_schema', sendsTemperature: true };
  for (;;) {
    const outcome = await tryRung(chat, ability, signal);
    if (outcome === 'works') return ability;
    const lower = nextRung(ability.rung);
    if (outcome === 'temperature') ability.sendsTemperature = false;
    else if (lower) ability.rung = lower;
    else throw new LyhordError('model-answer-invalid');
  }
}

async function tryRung(
  chat: Chat,
  { rung, sendsTemperature }: Ability,
  signal: AbortSignal,
): Promise<'works' | 'temperature' | 'fails'> {
  try {
    const { name, schema } = trial;
    const reply = await chat({ messages, rung, name, schema: strictSchema(schema), sendsTemperature, signal });
    // A server that ignores tools answers in prose, perhaps even in JSON: that is a rung further down.
    if (rung === 'tools' && !reply.calledTool) return 'fails';
    return schema.safeParse(cutJson(reply.text)).success ? 'works' : 'fails';
  } catch (error) {
    if (!(error instanceof LyhordError)) throw error;
    if (error.code === 'model-refused' && error.facts['why'] === 'temperature' && sendsTemperature)
      return 'temperature';
    // Our own guard refused the host: no other rung leads there.
    if (error.facts['why'] === 'egress') throw error;
    if (error.code === 'model-answer-invalid' || error.code === 'model-refused') return 'fails';
    // llama.cpp's server without `--jinja` answers 500 where it is given tools.
    if (error.facts['status'] === 500 && rung === 'tools') return 'fails';
    throw error;
  }
}
