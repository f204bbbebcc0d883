import { parseArgs } from 'node:util';
import type { RedactedConversation } from '../../core/conversation/conversation.ts';
import { readConversationLine } from '../../core/conversation/read-conversation-line.ts';
import { sourceNameSchema } from '../../core/conversation/conversation.ts';
import { createEmbeddedEngine } from '../../core/insight/engines/embedded.ts';
import { mintRedactedText } from '../../core/text/redacted-text.ts';
import { f1, matchPromises, type Read, tally, type Tally } from './measure.ts';
import { measureReasons } from './reasons.ts';
import { type LabelledConversation, loadInsightSet, type Part } from './sets/load.ts';
import { measureSpeed } from './speed.ts';

const help = `npm run -s bench -- insight [--half dev|test] [--misses] [--data FOLDER]
  --half     which half of bench/insight/sets (default test)
  --misses   what was missed and wrongly found; of the dev half only
  --data     a folder with Banking77's train.csv and test.csv: measures contact reasons as well (some minutes)
`;

/** Measures the embedded engine on the insight set, on Banking77 where its folder is given, and its speed. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      half: { type: 'string', default: 'test' },
      misses: { type: 'boolean', default: false },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const half: Part = values.half === 'dev' || values.half === 'fresh' ? values.half : 'test';
  const reads = await readAll(half);
  const note = values.misses && half !== 'test' ? printNote : () => undefined;
  printFields(reads, half, note);
  printMood(reads);
  printSpeed(await measureSpeed());
  if (values.data !== undefined) printReasons(values.data);
  return 0;
}

async function readAll(half: Part): Promise<Read[]> {
  const engine = createEmbeddedEngine();
  const reads: Read[] = [];
  for (const labelled of loadInsightSet(half))
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

type Notes = (id: string, field: string, what: string) => void;

function printNote(id: string, field: string, what: string): void {
  process.stdout.write(`${id.padEnd(10)} ${field.padEnd(16)} ${what}\n`);
}

function printFields(reads: readonly Read[], half: Part, note: Notes): void {
  const leaving = (level: string) => (level === 'some' || level === 'high' ? [level] : []);
  const rows: [string, Tally][] = [
    [
      'promises',
      tally(
        reads,
        'promises',
        (read) => matchPromises(read).gold,
        (read) => matchPromises(read).found,
        note,
      ),
    ],
    [
      'churn',
      tally(
        reads,
        'churn',
        ({ labelled }) => leaving(labelled.labels.churn),
        ({ insight }) => leaving(insight.churnRisk.level),
        note,
      ),
    ],
    [
      'churn at all',
      tally(
        reads,
        '',
        ({ labelled }) => leaving(labelled.labels.churn).map(() => 'risk'),
        ({ insight }) => leaving(insight.churnRisk.level).map(() => 'risk'),
        () => undefined,
      ),
    ],
    [
      'effort high',
      tally(
        reads,
        'effort',
        ({ labelled }) => (labelled.labels.effort === 'high' ? ['high'] : []),
        ({ insight }) => (insight.effort.level === 'high' ? ['high'] : []),
        note,
      ),
    ],
    [
      'competitors',
      tally(
        reads,
        'competitors',
        ({ labelled }) => labelled.labels.competitors.map(bare),
        ({ insight }) => insight.competitors.map(({ name }) => bare(name)),
        note,
      ),
    ],
    [
      'process problems',
      tally(
        reads,
        'problems',
        ({ labelled }) => labelled.labels.processProblems,
        ({ insight }) => insight.processProblems.map(({ kind }) => kind),
        note,
      ),
    ],
    [
      'flags',
      tally(
        reads,
        'flags',
        ({ labelled }) => labelled.labels.flags,
        ({ insight }) => insight.flags.map(({ kind }) => kind),
        note,
      ),
    ],
  ];
  process.stdout.write(`\nInsight set, ${half} half, ${reads.length} conversations\n`);
  process.stdout.write('field              precision  recall     F1   labelled\n');
  for (const [name, counts] of rows) {
    const precision = counts.hits / (counts.hits + counts.wrong || 1);
    const recall = counts.hits / (counts.hits + counts.missed || 1);
    const labelled = String(counts.hits + counts.missed).padStart(10);
    process.stdout.write(
      `${name.padEnd(20)}${percent(precision)}${percent(recall)}  ${f1(counts).toFixed(3)}${labelled}\n`,
    );
  }
  const dates = reads.flatMap((read) => matchPromises(read).dates);
  printShare(
    'promises: due date right',
    dates.map(([due]) => due),
  );
  printShare(
    'promises: kept right',
    dates.map(([, kept]) => kept),
  );
  printShare(
    'resolution right',
    reads.map(({ labelled, insight }) => labelled.labels.resolution === insight.resolution),
  );
  printShare(
    'effort right',
    reads.map(({ labelled, insight }) => labelled.labels.effort === insight.effort.level),
  );
  printShare(
    'language right',
    reads.map(({ labelled, insight }) => labelled.labels.language === insight.language),
  );
}

/** `Agrias` is Agria. */
function bare(name: string): string {
  return name.toLowerCase().replace(/'?s$/, '');
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
  process.stdout.write(`\nSix turns of 200 characters: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms\n`);
}

function printReasons(folder: string): void {
  const { all, few } = measureReasons(folder);
  process.stdout.write(`\nBanking77: all labels ${percent(all)}, ten a class ${few.map(percent).join('')}\n`);
}

function printShare(name: string, right: readonly boolean[]): void {
  process.stdout.write(
    `${name.padEnd(28)}${percent(right.filter(Boolean).length / (right.length || 1))}  n ${right.length}\n`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(10);
}
