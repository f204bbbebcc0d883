import { z } from 'zod';
import { channelSchema, languageSchema } from '#core/conversation/conversation.ts';
import { LyhordError } from '#core/errors.ts';
import type { RedactedEntity } from '#core/redaction/entity.ts';
import { withOperator } from '#core/redaction/policy.ts';
import type { RedactionResult, Redactor, TextHints } from '#core/redaction/redactor.ts';
import { RawText } from '#core/text/raw-text.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';
import { comparePolicies } from './compare-policies.ts';
import { readInputLines } from './input-lines.ts';
import { readTextPieces } from './text-pieces.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  channel: z.string().nullish(),
});

const maskingOperatorSchema = z.enum(['numbered', 'label', 'hash']);

export const redact: Command = {
  name: 'redact',
  summary: 'Take the personal data out of a text.',
  usage: '[--jsonl | --explain | --compare] [--policy FILE] [--operator NAME] < TEXT',
  details: [
    'Reads text (UTF-8) from standard input and writes it redacted.',
    'With --jsonl a line in is {"id","text","lang"?,"channel"?} and a line out',
    '{"id","text","entities":[{"type","start","end","score","recognizer","pseudonym","why"?}]}, offsets in UTF-16 code',
    'units of the text in. Languages: sv, en, no, da, fi, de. Channels: ticket, email, chat, call.',
    'With --policy FILE --compare: what that policy would take or leave otherwise than the one in force, a line each',
    '(- left, + taken, ~ other pseudonym), then the text as it would become. Policy files: docs/redaction.md.',
    'Nothing is stored and nothing leaves this machine.',
  ],
  options: {
    jsonl: { type: 'boolean', help: 'Read and write JSON Lines.' },
    explain: { type: 'boolean', help: 'Say below the text why each piece was taken.' },
    policy: { type: 'string', value: 'FILE', help: 'Redact by this policy file instead of the configured one.' },
    compare: { type: 'boolean', help: 'Show what the policy file would change, before it is in force.' },
    operator: { type: 'string', value: 'NAME', help: 'Put this in place of what is masked: numbered, label or hash.' },
  },
  operands: [0, 0],
  async run(context) {
    const { flags, values, house } = context;
    if (flags.has('compare') && (!values.has('policy') || flags.has('jsonl'))) {
      throw new UsageError('redact --compare needs --policy FILE, and a text.');
    }
    if (flags.has('explain') && flags.has('compare')) {
      throw new UsageError('redact takes --explain or --compare, not both: explain each policy by itself.');
    }
    const redactor = await redactorOf(context);
    if (flags.has('compare')) return comparePolicies(context, await house.redactor(), redactor);
    return flags.has('jsonl') ? redactLines(context, redactor) : redactInput(context, redactor);
  },
};

/** The redactor of the house, or one by the policy and operator that were asked for. */
async function redactorOf({ house, values, pathOf }: CommandContext): Promise<Redactor> {
  const [file, wanted] = [values.get('policy'), values.get('operator')];
  if (file === undefined && wanted === undefined) return house.redactor();
  const operator = maskingOperatorSchema.optional().safeParse(wanted);
  if (!operator.success) throw new UsageError('redact --operator takes numbered, label or hash.');
  const { loadRedactor, policyOf } = await import('#core/load-redactor.ts');
  const policy = orWrongUse(() => policyOf({ policy: file === undefined ? house.config.policy : pathOf(file) }));
  return loadRedactor(house.config, operator.data ? withOperator(policy, operator.data) : policy);
}

/** A policy file that can't be read is an argument that was not understood. */
function orWrongUse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof LyhordError && /^(?:policy-invalid|file-unreadable)$/.test(error.code))
      throw new UsageError(error.message);
    throw error;
  }
}

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
