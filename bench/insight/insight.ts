import { parseArgs } from 'node:util';
import type { RedactedConversation } from '../../core/conversation/conversation.ts';
import { readConversationLine } from '../../core/conversation/read-conversation-line.ts';
import { sourceNameSchema } from '../../core/conversation/conversation.ts';
import { createEmbeddedEngine } from '../../core/insight/engines/embedded.ts';
import { mintRedactedText } from '../../core/text/redacted-text.ts';
import type { Read } from './measure.ts';
import { percent, printFields } from './print-fields.ts';
import { measureReasons } from './reasons.ts';
import { type LabelledConversation, loadInsightSet, type Part } from './sets/load.ts';
import { measureSpeed } from './speed.ts';

const help = `npm run -s bench -- insight [--part dev|test|fresh|later|sealed] [--misses] [--data FOLDER]
  --part     which part of bench/insight/sets (default test)
  --misses   what was missed and wrongly found; not of the test half nor of the sealed part
  --data     a folder with Banking77's train.csv and test.csv: measures contact reasons as well (some minutes)
`;

const parts: readonly Part[] = ['dev', 'test', 'fresh', 'later', 'sealed'];

/** Measures the embedded engine on the insight set, on Banking77 where its folder is given, and its speed. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'test' },
      misses: { type: 'boolean', default: false },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const part: Part = parts.find((one) => one === values.part) ?? 'test';
  const reads = await readAll(part);
  const note = values.misses && part !== 'test' && part !== 'sealed' ? printNote : () => undefined;
  printFields(reads, `${part} part`, note);
  printMood(reads);
  printSpeed(await measureSpeed());
  if (values.data !== undefined) printReasons(values.data);
  return 0;
}

async function readAll(part: Part): Promise<Read[]> {
  const engine = createEmbeddedEngine();
  const reads: Read[] = [];
  for (const labelled of loadInsightSet(part))
    reads.push({ labelled, insight: await engine.extract(toRedacted(labelled)) });
  return reads;
}

/** The set's texts are made up and hold masks: nothing is left to redact. */
export function toRedacted(labelled: LabelledConversation): RedactedConversation {
  const raw = readConversationLine(labelled, sourceNameSchema.parse('bench'));
  return {
    ...raw,
    subject: null,
    customer: null,
    parties: [],
    segments: {},
    turns: raw.turns.map((turn, at) => ({ ...turn, text: mintRedactedText(labelled.turns[at]?.text ?? '') })),
  };
}

function printNote(id: string, field: string, what: string): void {
  process.stdout.write(`${id.padEnd(10)} ${field.padEnd(16)} ${what}\n`);
}

/** Balanced accuracy over negative, none and positive, by language and kind of text. */
function printMood(reads: readonly Read[]): void {
  process.stdout.write('\nMood at the start and the end: balanced accuracy and share answered\n');
  const kinds = [...new Set(reads.map(({ labelled }) => `${labelled.labels.language} ${labelled.channel}`))].sort();
  for (const kind of ['sv', 'en', ...kinds]) {
    const some = reads.filter(({ labelled }) => `${labelled.labels.language} ${labelled.channel}`.startsWith(kind));
    const pairs = some.flatMap(({ labelled: { labels }, insight: { sentiment } }) => [
      { gold: labels.mood.start, said: signOf(sentiment.start) },
      { gold: labels.mood.end, said: signOf(sentiment.end) },
    ]);
    const answered = pairs.filter(({ said }) => said !== null);
    const recalls = [-1, 0, 1].flatMap((mood) => {
      const ofMood = answered.filter(({ gold }) => gold === mood);
      return ofMood.length === 0 ? [] : [ofMood.filter(({ said }) => said === mood).length / ofMood.length];
    });
    const balanced = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    process.stdout.write(
      `${kind.padEnd(20)}${percent(balanced)}${percent(answered.length / pairs.length)}  n ${pairs.length}\n`,
    );
  }
}

function signOf(value: number | null): number | null {
  return value === null ? null : Math.sign(value);
}

function printSpeed({ median, p99 }: { median: number; p99: number }): void {
  process.stdout.write(
    `\nSix turns of 200 characters, processor time: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms\n`,
  );
}

function printReasons(folder: string): void {
  const { all, few } = measureReasons(folder);
  process.stdout.write(`\nBanking77: all labels ${percent(all)}, ten a class ${few.map(percent).join('')}\n`);
}
