import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#core/config/config.ts';
import type { Engine } from '#core/contracts/engine.ts';
import { sourceNameSchema } from '#core/conversation/conversation.ts';
import { readConversationLine } from '#core/conversation/read-conversation-line.ts';
import { LyhordError } from '#core/errors.ts';
import { compareWithLabels, f1, type LabelledLine, labelledLineSchema, type Tally } from '#core/insight/evaluation.ts';
import { readLines } from '#core/text/lines.ts';
import { type Command, type CommandContext, UsageError } from './command.ts';
import { reportFeedback } from './report-feedback.ts';
import { lineLimitBytes } from './input-lines.ts';
import { startProgress } from './progress.ts';

const source = sourceNameSchema.parse('evaluate');
const ownSets = join(projectFolder, 'bench/insight/sets');

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'Compare what the engines read with what people judged, field by field.',
  usage: '[FILE.jsonl …] [--limit N] | --feedback',
  details: [
    'A line is a conversation as `analyze --jsonl` takes it, with "labels" as in bench/insight/sets. Without a file the',
    'test half of that folder is read. With a model configured the table has a column for it beside the embedded engine.',
    'With --feedback the thumbs and corrections of the panels are counted instead, and the company’s own contact reasons',
    'are tried on corrections that they were not learned from.',
    'Nothing is stored. F1 is the mean of precision and recall, in percent; then what was right, wrong and missed.',
  ],
  options: {
    feedback: { type: 'boolean', help: 'Count what people said in the panels, and try the learned reasons on it.' },
    limit: { type: 'string', value: 'N', help: 'Read the first N conversations only: a model takes its time.' },
  },
  operands: [0, Number.MAX_SAFE_INTEGER],
  async run(context) {
    if (context.flags.has('feedback')) return reportFeedback(context);
    const lines = await readLabelled(context);
    if (lines.length === 0) throw new UsageError('evaluate found no conversation with labels.');
    const columns: (readonly [string, ReadonlyMap<string, Tally>])[] = [];
    for (const [name, engine] of await enginesOf(context))
      columns.push([name, compareWithLabels(await readBy(engine, lines, context))]);
    await context.terminal.out(table(lines.length, columns));
    return 'done';
  },
};

async function enginesOf({ house }: CommandContext): Promise<(readonly [string, Engine])[]> {
  const [engine, model] = await Promise.all([house.engine(), house.model()]);
  const embedded = ['embedded', engine] as const;
  return model ? [embedded, ['model', model] as const] : [embedded];
}

async function readLabelled({ operands, values, pathOf }: CommandContext): Promise<LabelledLine[]> {
  const limit = Number(values.get('limit') ?? Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('evaluate --limit takes a whole number from 1.');
  const isOwn = operands.length === 0;
  const files = isOwn ? ownFiles() : operands.map(pathOf);
  const lines: LabelledLine[] = [];
  for (const file of files)
    for (const line of await readFileOfLines(file))
      if (lines.length < limit && (!isOwn || isTestHalf(line.id))) lines.push(line);
  return lines;
}

function ownFiles(): string[] {
  if (!existsSync(ownSets)) throw new UsageError('evaluate needs a file: the project’s own sets are not here.');
  return readdirSync(ownSets)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(ownSets, name));
}

async function readFileOfLines(file: string): Promise<LabelledLine[]> {
  const read: LabelledLine[] = [];
  if (!existsSync(file)) throw new LyhordError('file-unreadable', { file });
  for await (const { text, number } of readLines(createReadStream(file), lineLimitBytes)) {
    if (text?.trim() === '') continue;
    const parsed = labelledLineSchema.safeParse(parseOrNull(text ?? ''));
    if (!parsed.success) throw new LyhordError('file-unreadable', { file, line: number });
    read.push(parsed.data);
  }
  return read;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** As `halfOf` of bench/insight/sets/load.ts: by a hash of the story, so that its two languages are in one half. */
function isTestHalf(id: string): boolean {
  const [first = 0] = createHash('sha256')
    .update(id.replace(/^[a-z]{2}-/, ''))
    .digest();
  return first % 2 !== 0;
}

async function readBy(engine: Engine, lines: readonly LabelledLine[], { house, terminal, signal }: CommandContext) {
  const redactor = await house.redactor();
  const progress = startProgress(terminal, 'conversations', lines.length);
  const judged = [];
  for (const line of lines) {
    signal.throwIfAborted();
    const { conversation } = redactor.redactConversation(readConversationLine(line, source));
    judged.push({ labels: line.labels, conversation, insight: await engine.extract(conversation, signal) });
    progress.step();
  }
  progress.end();
  return judged;
}

function table(count: number, columns: readonly (readonly [string, ReadonlyMap<string, Tally>])[]): string {
  const names = [...(columns[0]?.[1].keys() ?? [])];
  const cell = (tally: Tally | undefined) =>
    tally ? `${(100 * f1(tally)).toFixed(1).padStart(6)} (${tally.hits}/${tally.wrong}/${tally.missed})` : '';
  const head = ['', ...columns.map(([name]) => name)];
  const rows = names.map((name) => [name, ...columns.map(([, tallies]) => cell(tallies.get(name)))]);
  const lines = [head, ...rows].map((row) =>
    row
      .map((text, at) => text.padEnd(at === 0 ? 18 : 26))
      .join('')
      .trimEnd(),
  );
  return `${count} conversations; F1 in percent (right/wrong/missed)\n${lines.join('\n')}\n`;
}
