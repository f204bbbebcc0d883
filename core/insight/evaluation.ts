import { z } from 'zod';
import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { churnLevels, effortLevels, flagKinds, type Insight, processProblemKinds, resolutions } from './insight.ts';

/** A conversation as `analyze --jsonl` takes it, with what a person judged of it; fields left out aren't compared. */
export const labelledLineSchema = conversationLineSchema.extend({
  labels: z
    .object({
      mood: z.object({ start: z.number(), end: z.number() }),
      churn: z.enum(churnLevels),
      effort: z.enum(effortLevels),
      resolution: z.enum(resolutions),
      promises: z.array(z.object({ by: z.enum(['customer', 'agent']), turn: z.int(), quote: z.string() })),
      competitors: z.array(z.string()),
      processProblems: z.array(z.enum(processProblemKinds)),
      flags: z.array(z.enum(flagKinds)),
    })
    .partial(),
});
export type LabelledLine = z.infer<typeof labelledLineSchema>;

/** What was found rightly, found wrongly and missed. */
export interface Tally {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

type Judged = readonly {
  readonly labels: LabelledLine['labels'];
  readonly insight: Insight;
  readonly conversation: RedactedConversation;
}[];

interface Field {
  readonly name: string;
  readonly of: (
    one: Judged[number],
  ) => { readonly wanted: readonly string[]; readonly found: readonly string[] } | null;
}

const leaving = (level: string) => (level === 'some' || level === 'high' ? [level] : []);
const both = <Label>(
  label: Label | undefined,
  wanted: (label: Label) => readonly string[],
  found: readonly string[],
) => (label === undefined ? null : { wanted: wanted(label), found });

/** The fields that are compared, each as a set of words a conversation. */
const fields: readonly Field[] = [
  {
    name: 'mood, start',
    of: ({ labels, insight }) => both(labels.mood, ({ start }) => [String(start)], [signOf(insight.sentiment.start)]),
  },
  {
    name: 'mood, end',
    of: ({ labels, insight }) => both(labels.mood, ({ end }) => [String(end)], [signOf(insight.sentiment.end)]),
  },
  { name: 'churn', of: ({ labels, insight }) => both(labels.churn, leaving, leaving(insight.churnRisk.level)) },
  { name: 'effort high', of: ({ labels, insight }) => both(labels.effort, high, high(insight.effort.level)) },
  {
    name: 'resolution',
    of: ({ labels, insight }) => both(labels.resolution, (label) => [label], [insight.resolution]),
  },
  { name: 'promises', of: (one) => matchPromises(one) },
  {
    name: 'competitors',
    of: ({ labels, insight }) =>
      both(labels.competitors, lowered, lowered(insight.competitors.map(({ name }) => name))),
  },
  {
    name: 'process problems',
    of: ({ labels, insight }) =>
      both(
        labels.processProblems,
        (kinds) => kinds,
        insight.processProblems.map(({ kind }) => kind),
      ),
  },
  {
    name: 'flags',
    of: ({ labels, insight }) =>
      both(
        labels.flags,
        (kinds) => kinds,
        insight.flags.map(({ kind }) => kind),
      ),
  },
];

/** Compares insights with their labels, field by field. */
export function compareWithLabels(judged: Judged): ReadonlyMap<string, Tally> {
  return new Map(fields.map(({ name, of }) => [name, judged.map(of).reduce(add, { hits: 0, wrong: 0, missed: 0 })]));
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1({ hits, wrong, missed }: Tally): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
}

function add(sum: Tally, one: ReturnType<Field['of']>): Tally {
  if (!one) return sum;
  const [wanted, found] = [new Set(one.wanted), new Set(one.found)];
  const hits = [...wanted].filter((word) => found.has(word)).length;
  return { hits: sum.hits + hits, wrong: sum.wrong + found.size - hits, missed: sum.missed + wanted.size - hits };
}

function signOf(value: number | null): string {
  return String(Math.sign(Math.round(value ?? 0)) || 0);
}

function high(level: string): string[] {
  return level === 'high' ? [level] : [];
}

function lowered(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}

/** A found promise is a labelled one where it is of the same side and their words touch. */
function matchPromises({ labels, insight, conversation }: Judged[number]): ReturnType<Field['of']> {
  if (!labels.promises) return null;
  const wanted = labels.promises.map(({ by, turn, quote }) => {
    const start = conversation.turns[turn]?.text.indexOf(quote) ?? -1;
    return { by, turn, start, end: start + quote.length };
  });
  const found = insight.promises.map(({ by, evidence }) => {
    const at = wanted.findIndex(
      (promise) =>
        promise.by === by &&
        evidence.some(({ turn, start, end }) => turn === promise.turn && start < promise.end && promise.start < end),
    );
    return at >= 0 ? String(at) : `${by} ${evidence[0]?.turn ?? ''} ${evidence[0]?.start ?? ''}`;
  });
  return { wanted: wanted.map((_, index) => String(index)), found };
}
