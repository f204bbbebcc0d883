import type { RawConversation } from '../../core/conversation/conversation.ts';
import {
  externalIdSchema,
  instantSchema,
  sourceNameSchema,
  versionSchema,
} from '../../core/conversation/conversation.ts';
import type { Redactor } from '../../core/redaction/redactor.ts';
import { RawText } from '../../core/text/raw-text.ts';
import type { LeakRow } from './evaluate.ts';
import { wilson } from './interval.ts';
import type { Message, Range } from './message.ts';
import { createRandom, hashText } from './random.ts';
import { isCovered, type Masked } from './score.ts';
import { type ConversationTemplate, conversationTemplates } from './sets/conversations.ts';
import { createFiller, type Filled, type Half } from './template.ts';
import type { NamePools } from './values/held-out.ts';

/** A turn of a filled conversation, with what was masked in it. */
export interface TurnResult {
  readonly message: Message;
  readonly spans: readonly Masked[];
}

const rounds = 40;

/** Leaks by turn and by conversation (its subject with it), where memory has to carry what a single turn can't tell. */
export function measureConversations(redactor: Redactor, half: Half, pools: NamePools): LeakRow[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const results = runConversations(redactor, half, pools).filter(([first]) => first?.message.language === language);
    const turns = results.flat().filter(({ message }) => message.gold.length > 0);
    return [
      { set: `turns of conversations ${language}`, leaks: wilson(turns.filter(isLeaking).length, turns.length) },
      {
        set: `whole conversations ${language}`,
        leaks: wilson(results.filter((one) => one.some(isLeaking)).length, results.length),
      },
    ];
  });
}

/** Fills and redacts every conversation of a half. */
export function runConversations(redactor: Redactor, half: Half, pools: NamePools): TurnResult[][] {
  const random = createRandom(hashText(`conversations ${half}`));
  return conversationTemplates
    .filter((_, at) => (at % 2 === 0) === (half === 'dev'))
    .flatMap((template) =>
      Array.from({ length: rounds }, () => runOne(template, redactor, createFiller(template.language, random, pools))),
    );
}

function isLeaking({ message, spans }: TurnResult): boolean {
  return message.gold.some((gold) => !isCovered(message.text, gold, spans));
}

function runOne(template: ConversationTemplate, redactor: Redactor, fill: (text: string) => Filled): TurnResult[] {
  const customer = template.customer === undefined ? null : fill(template.customer).text;
  const subject = template.subject === undefined ? null : fill(template.subject);
  const turns = template.turns.map((turn) => ({ isAgent: turn.startsWith('a '), filled: fill(turn.slice(2)) }));
  const raw = toConversation(template, customer, subject?.text ?? null, turns);
  const redacted = redactor.redactConversation(raw);
  const results = turns.map(({ filled }, at) => ({
    message: toMessage(template, filled),
    spans: (redacted.entities[at] ?? []).filter(({ pseudonym }) => pseudonym !== null),
  }));
  if (!subject) return results;
  return [
    ...results,
    { message: toMessage(template, subject), spans: maskedOf(subject, redacted.conversation.subject ?? '') },
  ];
}

/** A subject's entities aren't told, so that a piece counts as masked when its words are gone from the text. */
function maskedOf({ text, gold }: Filled, redacted: string): Masked[] {
  const gone = ({ start, end }: Range): boolean =>
    text
      .slice(start, end)
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => word === '' || !redacted.includes(word));
  return gold.filter(gone).map(({ start, end }) => ({ start, end, type: null }));
}

function toMessage({ language, turns }: ConversationTemplate, filled: Filled): Message {
  return { template: turns[0] ?? '', language, ...filled };
}

function toConversation(
  template: ConversationTemplate,
  customer: string | null,
  subject: string | null,
  turns: readonly { isAgent: boolean; filled: Filled }[],
): RawConversation {
  return {
    source: sourceNameSchema.parse('bench'),
    externalId: externalIdSchema.parse('conversation'),
    version: versionSchema.parse('1'),
    channel: template.channel,
    startedAt: instantSchema.parse('2026-03-02T09:00:00.000Z'),
    subject: subject === null ? null : RawText.of(subject),
    customer: null,
    parties: [
      { role: 'customer', name: customer === null ? null : RawText.of(customer), addresses: [] },
      { role: 'agent', name: null, addresses: [] },
    ],
    turns: turns.map(({ isAgent, filled }) => ({
      party: isAgent ? 1 : 0,
      role: isAgent ? 'agent' : 'customer',
      text: RawText.of(filled.text),
      at: null,
      externalId: null,
    })),
    segments: {},
    isSample: true,
  };
}
