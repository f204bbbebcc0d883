import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import { conversationId, type RawConversation, sourceNameSchema } from '#core/conversation/conversation.ts';
import { readConversationLine } from '#core/conversation/read-conversation-line.ts';
import type { Command, CommandContext, Outcome } from './command.ts';
import { UsageError } from './command.ts';
import { readInputLines } from './input-lines.ts';
import { toInsightLine } from '#core/insight/insight-line.ts';
import { startProgress } from './progress.ts';
import { writeReport } from './report.ts';

const stdinSource = sourceNameSchema.parse('stdin');

export const analyze: Command = {
  name: 'analyze',
  summary: 'Say what conversations tell: needs, mood, promises, risks, each with its quote.',
  usage: '[--model] [--json] FILE… | --jsonl < LINES',
  details: [
    'Files: .eml, .mbox, a Slack export .zip, a chat log of "Name: text", WebVTT, SRT, Whisper JSON, a Zendesk ticket',
    'export, CSV with a header, JSON Lines. What a file is is told by its content.',
    'With --json one array, an object a conversation. With --jsonl a line in is',
    '{"id","channel","startedAt","customer"?,"turns":[{"role":"customer"|"agent"|"bot","text","at"?}]} and a line out',
    '{"id","language","insight":{…}}. A broken file, message or line is told on standard error and the rest goes on.',
    'Personal data is taken out first, and nothing is stored. Nothing leaves this machine, unless --model is given: then',
    'the redacted text goes to the language model of the setting modelUrl, which refines what was read here.',
  ],
  options: {
    model: { type: 'boolean', help: 'Let the configured language model refine the insight.' },
    json: { type: 'boolean', help: 'Write one JSON array.' },
    jsonl: { type: 'boolean', help: 'Read conversations from standard input, a line each, and write a line each.' },
  },
  operands: [0, Number.MAX_SAFE_INTEGER],
  run(context) {
    const { flags, operands, house } = context;
    if (flags.has('model') && !house.config.modelUrl)
      throw new UsageError('analyze --model needs the setting modelUrl: no language model is configured.');
    if (flags.has('jsonl') && operands.length > 0)
      throw new UsageError('analyze --jsonl reads standard input, no files.');
    if (flags.has('jsonl')) return analyzeLines(context);
    if (operands.length === 0) throw new UsageError('analyze needs a file, or --jsonl with lines on standard input.');
    return analyzeFiles(context);
  },
};

async function analyzeLines(context: CommandContext): Promise<Outcome> {
  let outcome: Outcome = 'done';
  for await (const { value } of readInputLines(conversationLineSchema, context, () => (outcome = 'incomplete'))) {
    const { conversation, insight } = await understand(readConversationLine(value, stdinSource), context);
    const line = { id: value.id, language: insight.language, insight: toInsightLine(insight, conversation) };
    await context.terminal.out(`${JSON.stringify(line)}\n`);
  }
  return outcome;
}

async function understand(raw: RawConversation, { house, flags, signal }: CommandContext) {
  const redactor = await house.redactor();
  const engine = (flags.has('model') ? await house.model() : null) ?? (await house.engine());
  const { conversation, found } = redactor.redactConversation(raw);
  return { conversation, found, insight: await engine.extract(conversation, signal) };
}

type Understood = Awaited<ReturnType<typeof understand>>;

async function analyzeFiles(context: CommandContext): Promise<Outcome> {
  const { house, terminal, operands, flags, signal, pathOf } = context;
  const isJson = flags.has('json');
  const progress = startProgress(terminal, 'conversations');
  let outcome: Outcome = 'done';
  if (isJson) await terminal.out('[');
  for (const file of operands) {
    for await (const item of house.readFiles([{ name: file, path: pathOf(file) }], signal)) {
      if (signal.aborted) return 'incomplete';
      if (item.kind === 'skipped') {
        terminal.tell(`${item.skipped.place}: ${item.skipped.reason}`);
        outcome = 'incomplete';
        continue;
      }
      const understood = await understand(item.conversation, context);
      if (isJson) await terminal.out(`${progress.count > 0 ? ',' : ''}\n${JSON.stringify(toItem(understood))}`);
      else await terminal.out(writeReport(understood, house.config.language));
      progress.step();
    }
  }
  if (isJson) await terminal.out('\n]\n');
  progress.end();
  return outcome;
}

function toItem({ conversation, insight, found }: Understood) {
  const { channel, startedAt, subject, turns } = conversation;
  return {
    id: conversationId(conversation),
    ...{ channel, startedAt, subject, language: insight.language },
    turns: turns.map(({ role, text, at }) => ({ role, text, at })),
    insight: toInsightLine(insight, conversation),
    found,
  };
}
