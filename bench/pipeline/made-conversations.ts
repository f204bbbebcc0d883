import type { Source } from '../../core/contracts/connector.ts';
import { externalIdSchema, instantSchema, type RawConversation } from '../../core/conversation/conversation.ts';
import { sourceNameSchema, versionSchema } from '../../core/conversation/conversation.ts';
import { RawText } from '../../core/text/raw-text.ts';
import { loadInsightSet } from '../insight/sets/load.ts';

export const madeSource = sourceNameSchema.parse('made-up');
const turnCount = 6;
const turnLength = 200;
const pageSize = 50;

/** What stands in the place of the masks that the set's texts hold: reserved numbers and example domains. */
const values: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['Anna Lindqvist', 'Bengt Åkesson', 'Maria Holm', 'John Carter', 'Elin Sandberg'],
  PHONE: ['070-174 06 05', '08-465 004 12', '+46 70 174 06 33', '031-390 06 21'],
  EMAIL: ['anna.lindqvist@example.com', 'b.akesson@example.se', 'jcarter@example.com'],
};

/** A source of `count` conversations of six turns of 200 characters, in pages of 50; a cursor is a place in it. */
export function madeConversations(count: number): Source {
  const set = loadInsightSet('dev');
  const texts = {
    customer: set.flatMap(({ turns }) => turns.filter(({ role }) => role === 'customer').map(({ text }) => text)),
    agent: set.flatMap(({ turns }) => turns.filter(({ role }) => role === 'agent').map(({ text }) => text)),
  };
  return {
    pace: { pullsPerMinute: 1e9 },
    pull: (cursor) => {
      const from = Number(cursor ?? 0);
      const to = Math.min(from + pageSize, count);
      const conversations = Array.from({ length: to - from }, (_, at) => makeConversation(from + at, texts));
      const next = { kind: to < count ? 'more' : 'end', value: `${to}` } as const;
      return Promise.resolve({ conversations, gone: [], skipped: [], next });
    },
  };
}

interface Texts {
  readonly customer: readonly string[];
  readonly agent: readonly string[];
}

function makeConversation(number: number, texts: Texts): RawConversation {
  const startedAt = Date.UTC(2026, 0, 1) + ((number * 7_919_000) % (300 * 86_400_000));
  return {
    source: madeSource,
    externalId: externalIdSchema.parse(`${number}`),
    version: versionSchema.parse('1'),
    channel: number % 2 === 0 ? 'chat' : 'ticket',
    startedAt: instantSchema.parse(new Date(startedAt).toISOString()),
    subject: null,
    customer: RawText.of(`customer ${number % 9973}`),
    parties: [
      { role: 'customer', name: RawText.of(values['PERSON']?.[number % 5] ?? ''), addresses: [] },
      { role: 'agent', name: null, addresses: [] },
    ],
    turns: Array.from({ length: turnCount }, (_, turn) => {
      const role = turn % 2 === 0 ? 'customer' : 'agent';
      const at = instantSchema.parse(new Date(startedAt + turn * 600_000).toISOString());
      return { party: turn % 2, role, text: RawText.of(makeText(texts[role], number, turn)), at, externalId: null };
    }),
    segments: {},
    isSample: false,
  };
}

function makeText(texts: readonly string[], number: number, turn: number): string {
  let text = '';
  for (let at = number * 7 + turn; text.length < turnLength; at += 5) text += `${texts[at % texts.length] ?? ''} `;
  const filled = text.replace(/\[([A-Z]+)(?:_\d+)?\]/g, (_, kind: string) => {
    const known = values[kind] ?? ['1234'];
    return known[(number + turn) % known.length] ?? '';
  });
  return filled.slice(0, turnLength);
}
