import type { Engine } from '#core/contracts/engine.ts';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { createLanguageModel, type LanguageModel, type Reading } from '#core/insight/engines/language-model.ts';
import { engineVersionSchema, type Insight } from '#core/insight/insight.ts';
import { openChat } from '#core/insight/model/langchain-chat.ts';
import { type ChatLimits, type ModelClock, usualLimits } from '#core/insight/model/limit-chat.ts';
import { memoryOfProcess, type ModelMemory } from '#core/insight/model/model-memory.ts';
import { insight, redaction, safe } from '#test/core/store/builders.ts';
import type { FakeOpenAi } from './fake-openai.ts';

/** A clock that stands until somebody pauses; a pause ends at once, and time has passed. A timeout never comes by itself. */
export function stillClock(limitMs = 30_000): ModelClock & { paused: number[] } {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const paused: number[] = [];
  return {
    paused,
    now: () => new Date(now),
    random: () => 0.5,
    pause: (milliseconds, signal) => {
      if (milliseconds >= limitMs && signal)
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      paused.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

/** An engine that knows one insight. */
export const knowing = (known: Insight = insight()): Engine => ({
  version: engineVersionSchema.parse('embedded 0'),
  extract: () => known,
});

export interface Opened {
  readonly model: LanguageModel;
  readonly readings: Reading[];
  readonly clock: ReturnType<typeof stillClock>;
}

export interface ModelWishes {
  readonly embedded?: Engine;
  readonly limits?: Partial<ChatLimits>;
  readonly memory?: ModelMemory;
  readonly key?: string;
  readonly clock?: ReturnType<typeof stillClock>;
  readonly conversationTokens?: number;
  readonly partTokens?: number;
  readonly dayPrice?: number;
  readonly rescan?: (text: string) => ReturnType<typeof safe> | null;
  readonly url?: string;
}

/** A language model on a fake server, as the house would wire it. */
export function openModel(server: FakeOpenAi, wishes: ModelWishes = {}): Opened {
  const readings: Reading[] = [];
  const clock = wishes.clock ?? stillClock();
  const url = wishes.url ?? 'http://model.example.se/v1';
  const model = createLanguageModel(
    {
      model: `${url} tiny`,
      name: 'tiny',
      language: 'sv',
      limits: { ...usualLimits, ...wishes.limits },
      conversationTokens: wishes.conversationTokens ?? 40_000,
      partTokens: wishes.partTokens ?? 4000,
      day: { price: wishes.dayPrice ?? null, pricePerMillionIn: 1, pricePerMillionOut: 2, minutes: null },
    },
    {
      chat: openChat({ url, model: 'tiny', key: wishes.key ?? null, fetch: server.fetch, maxTokens: 1000 }),
      embedded: wishes.embedded ?? knowing(),
      rescan: wishes.rescan ?? safe,
      clock,
      memory: wishes.memory ?? memoryOfProcess(),
      onRead: (reading) => readings.push(reading),
    },
  );
  return { model, readings, clock };
}

/** A conversation of turns that the customer and the agent write by turns. */
export function talk(...said: readonly string[]): RedactedConversation {
  return redaction({ said }).conversation;
}
