import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import { sourceNameSchema } from '#core/conversation/conversation.ts';
import { readConversationLine } from '#core/conversation/read-conversation-line.ts';
import { groupThemes } from '#core/themes/group-themes.ts';
import { mattersOf } from '#core/themes/matters.ts';
import { applyPrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import type { Matter, ThemeGrouping } from '#core/themes/theme.ts';
import { type Command, type CommandContext, type Outcome, UsageError } from './command.ts';
import { readInputLines } from './input-lines.ts';
import { startProgress } from './progress.ts';
import { describeThemes } from './theme-lines.ts';

const stdinSource = sourceNameSchema.parse('stdin');

export const themes: Command = {
  name: 'themes',
  summary: 'Group many conversations by what they are about.',
  usage: '--jsonl [--summary] < LINES',
  details: [
    'A line in is a conversation as `analyze --jsonl` takes it. A line out is {"id","themes":[…]}: the identities of its',
    'themes, the main one first. With --summary a line for each theme that enough customers stand behind (settings',
    'minCustomers and minConversations), and a last line {"pooled":{…}} with what is under that.',
  ],
  options: {
    jsonl: { type: 'boolean', help: 'Read and write JSON Lines (the only form there is).' },
    summary: { type: 'boolean', help: 'Write the themes instead of the conversations.' },
  },
  operands: [0, 0],
  async run(context) {
    if (!context.flags.has('jsonl')) throw new UsageError('themes needs --jsonl.');
    const { ids, matters, outcome } = await readMatters(context);
    const grouping = groupThemes(matters.map(({ matter }) => matter));
    if (context.flags.has('summary'))
      await writeSummary(
        context,
        matters.map(({ matter }) => matter),
        grouping,
      );
    else await writeEach(context, ids, matters, grouping);
    return outcome;
  },
};

interface PlacedMatter {
  /** The place of its conversation among the lines that were read. */
  readonly line: number;
  readonly matter: Matter;
}

/** Of each conversation only what it is about is kept in memory, redacted. */
async function readMatters(
  context: CommandContext,
): Promise<{ ids: string[]; matters: PlacedMatter[]; outcome: Outcome }> {
  const [redactor, engine] = await Promise.all([context.house.redactor(), context.house.engine()]);
  const progress = startProgress(context.terminal, 'conversations');
  const ids: string[] = [];
  const matters: PlacedMatter[] = [];
  let outcome: Outcome = 'done';
  for await (const { value } of readInputLines(conversationLineSchema, context, () => (outcome = 'incomplete'))) {
    const { conversation } = redactor.redactConversation(readConversationLine(value, stdinSource));
    const { language } = await engine.extract(conversation, context.signal);
    for (const matter of mattersOf(conversation, language)) matters.push({ line: ids.length, matter });
    ids.push(value.id);
    progress.step();
  }
  progress.end();
  return { ids, matters, outcome };
}

async function writeEach(
  { terminal }: CommandContext,
  ids: readonly string[],
  matters: readonly PlacedMatter[],
  { themeOfMatter }: ThemeGrouping,
): Promise<void> {
  const themesOfLine = new Map<number, string[]>();
  for (const [index, { line }] of matters.entries()) {
    const theme = themeOfMatter[index];
    const known = themesOfLine.get(line) ?? [];
    if (theme && !known.includes(theme)) themesOfLine.set(line, [...known, theme]);
  }
  for (const [line, id] of ids.entries()) {
    await terminal.out(`${JSON.stringify({ id, themes: themesOfLine.get(line) ?? [] })}\n`);
  }
}

async function writeSummary(
  { terminal, house }: CommandContext,
  matters: readonly Matter[],
  grouping: ThemeGrouping,
): Promise<void> {
  const { minCustomers, minConversations, timeZone, country, closedDays } = house.config;
  const threshold = { customers: minCustomers, conversations: minConversations };
  const closed = { country, own: closedDays };
  const { shown, pooled } = applyPrivacyThreshold(grouping.themes, matters, threshold);
  for (const line of describeThemes(shown, matters, { timeZone, closed }))
    await terminal.out(`${JSON.stringify(line)}\n`);
  await terminal.out(`${JSON.stringify({ pooled, threshold })}\n`);
}
