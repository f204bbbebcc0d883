import { z } from 'zod';
import { channelSchema, languageSchema } from '#core/conversation/conversation.ts';
import type { RedactedEntity } from '#core/redaction/entity.ts';
import type { RedactionResult, Redactor, TextHints } from '#core/redaction/redactor.ts';
import { RawText } from '#core/text/raw-text.ts';
import type { Command, CommandContext, Outcome } from './command.ts';
import { readInputLines } from './input-lines.ts';
import { readTextPieces } from './text-pieces.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  channel: z.string().nullish(),
});

export const redact: Command = {
  name: 'redact',
  summary: 'Take the personal data out of a text.',
  usage: '[--jsonl | --explain] [--policy FILE] < TEXT',
  details: [
    'Reads text (UTF-8) from standard input and writes it redacted.',
    'With --jsonl a line in is {"id","text","lang"?,"channel"?} and a line out',
    '{"id","text","entities":[{"type","start","end","score","recognizer","pseudonym","why"?}]}, offsets in UTF-16 code',
    'units of the text in. Languages: sv, en, no, da, fi, de. Channels: ticket, email, chat, call.',
    'Nothing is stored and nothing leaves this machine.',
  ],
  options: {
    jsonl: { type: 'boolean', help: 'Read and write JSON Lines.' },
    explain: { type: 'boolean', help: 'Say below the text why each piece was taken.' },
  },
  operands: [0, 0],
  async run(context) {
    const redactor = await context.house.redactor();
    return context.flags.has('jsonl') ? redactLines(context, redactor) : redactInput(context, redactor);
  },
};

async function redactLines(context: CommandContext, redactor: Redactor): Promise<Outcome> {
  let outcome: Outcome = 'done';
  for await (const { value } of readInputLines(lineSchema, context, () => (outcome = 'incomplete'))) {
    const { text, entities } = redactor.redactText(RawText.of(value.text), hintsOf(value));
    await context.terminal.out(`${JSON.stringify({ id: value.id, text, entities: entities.map(toLine) })}\n`);
  }
  return outcome;
}

/** A language or channel that isn't known is no reason to refuse a text: it is read without the hint. */
function hintsOf({ lang, channel }: z.infer<typeof lineSchema>): TextHints {
  const language = languageSchema.safeParse(lang?.slice(0, 2).toLowerCase());
  const known = channelSchema.safeParse(channel);
  return { ...(language.success && { language: language.data }), ...(known.success && { channel: known.data }) };
}

function toLine({ type, start, end, score, recognizer, pseudonym, why }: RedactedEntity) {
  const hasWhy = Object.keys(why).length > 0;
  return { type, start, end, score, recognizer, pseudonym, ...(hasWhy && { why }) };
}

async function redactInput(context: CommandContext, redactor: Redactor): Promise<Outcome> {
  const { terminal, flags, signal } = context;
  let replaced = 0;
  let offset = 0;
  for await (const piece of readTextPieces(terminal.input)) {
    if (signal.aborted) break;
    replaced += piece.replaced;
    const result = redactor.redactText(RawText.of(piece.text));
    await terminal.out(result.text);
    if (flags.has('explain')) await terminal.out(explainEntities(result, offset));
    offset += piece.text.length;
  }
  if (replaced === 0) return 'done';
  terminal.tell(`The input is not all valid UTF-8: ${replaced} characters became U+FFFD.`);
  return 'incomplete';
}

/** A line for each entity: where, what, by whom and why; never the text itself. */
function explainEntities({ entities }: RedactionResult, offset: number): string {
  const lines = entities.map((entity) => {
    const place = `${offset + entity.start}–${offset + entity.end}`;
    const put = entity.pseudonym ?? '(left, marked)';
    return `${place.padEnd(12)} ${put.padEnd(18)} ${entity.recognizer} ${entity.score.toFixed(2)}${wordsOf(entity)}`;
  });
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

function wordsOf({ why }: RedactedEntity): string {
  const parts = [
    why.check ? `check ${why.check}` : '',
    why.context ? `near "${why.context}"` : '',
    why.memory ? `known from the ${why.memory}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
