import { setTimeout as pause } from 'node:timers/promises';
import type { Source } from '#core/contracts/connector.ts';
import type { Engine } from '#core/contracts/engine.ts';
import { externalIdSchema, instantSchema, type RawConversation } from '#core/conversation/conversation.ts';
import { sourceNameSchema, versionSchema } from '#core/conversation/conversation.ts';
import { engineVersionSchema } from '#core/insight/insight.ts';
import { RawText } from '#core/text/raw-text.ts';
import { insight } from '#test/core/store/builders.ts';

export const sourceName = sourceNameSchema.parse('made-up');
/** Every tenth conversation is told a second time, in a newer version. */
const retoldEvery = 10;
/** So slow that most kills come in the middle of the reading. */
const pages = 160;
const pageMs = 50;

export const isRetold = (number: number): boolean => number % retoldEvery === 0;
export const textOf = (number: number, version: number): string =>
  `Ärende ${number}, läsning ${version}: fakturan stämmer inte`;

/** `count` conversations over a year, in pages, and then the newer readings of some of them. */
export function madeUpSource(count: number): Source {
  const retold = Math.ceil(count / retoldEvery);
  const pageSize = Math.ceil((count + retold) / pages);
  return {
    pace: { pullsPerMinute: 1e9 },
    pull: async (cursor) => {
      await pause(pageMs);
      const from = Number(cursor ?? 0);
      const to = Math.min(from + pageSize, count + retold);
      const conversations = Array.from({ length: to - from }, (_, index) => {
        const place = from + index;
        return place < count ? conversation(place, 1) : conversation((place - count) * retoldEvery, 2);
      });
      const kind = to === count + retold ? 'end' : 'more';
      return { conversations, gone: [], skipped: [], next: { kind, value: `${to}` } };
    },
  };
}

function conversation(number: number, version: number): RawConversation {
  const startedAt = new Date(Date.UTC(2025, 0, 1) + number * 1_000_000).toISOString();
  const turn = (text: string, role: 'customer' | 'agent') => ({
    ...{ party: role === 'customer' ? 0 : 1, role, text: RawText.of(text), at: null, externalId: null },
  });
  return {
    source: sourceName,
    externalId: externalIdSchema.parse(`${number}`),
    version: versionSchema.parse(`${version}`),
    channel: 'ticket',
    startedAt: instantSchema.parse(startedAt),
    subject: null,
    customer: RawText.of(`customer ${number % 997}`),
    parties: [
      { role: 'customer', name: null, addresses: [] },
      { role: 'agent', name: null, addresses: [] },
    ],
    turns: [turn(textOf(number, version), 'customer'), turn('Vi ser över den', 'agent')],
    segments: {},
    isSample: false,
  };
}

/** Its summary is the text that it read, so that an insight of another text is seen. */
export const echoEngine: Engine = {
  version: engineVersionSchema.parse('echo 1'),
  extract: ({ turns }) => insight(turns[0]?.text ?? ''),
};
