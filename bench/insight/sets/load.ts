import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { conversationLineSchema } from '../../../core/conversation/conversation-line.ts';
import {
  churnLevels,
  effortLevels,
  flagKinds,
  processProblemKinds,
  resolutions,
} from '../../../core/insight/insight.ts';

const moodSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
const quoteSchema = z.object({ turn: z.int().nonnegative(), quote: z.string().min(1) });

/** What a person judged of one conversation, by the conventions in README.md. */
export const labelsSchema = z.strictObject({
  language: z.enum(['sv', 'en']),
  mood: z.strictObject({ start: moodSchema, end: moodSchema }),
  churn: z.enum(churnLevels),
  promises: z.array(
    z.strictObject({
      by: z.enum(['customer', 'agent']),
      ...quoteSchema.shape,
      /** A calendar date, or null where the words name no day. */
      due: z.iso.date().nullable(),
      /** Other places that say the same promise: finding one of them is finding it. */
      also: z.array(quoteSchema),
      kept: z.boolean().nullable(),
    }),
  ),
  effort: z.enum(effortLevels),
  resolution: z.enum(resolutions),
  competitors: z.array(z.string().min(1)),
  processProblems: z.array(z.enum(processProblemKinds)),
  flags: z.array(z.enum(flagKinds)),
  productFeedback: z.array(z.enum(['positive', 'negative', 'wish'])),
  objections: z.boolean(),
  buyingSignals: z.boolean(),
  contactReason: z.string().min(1),
  matter: z.string().min(1),
});
export type Labels = z.infer<typeof labelsSchema>;

const labelledSchema = conversationLineSchema.extend({ industry: z.string().min(1), labels: labelsSchema });
/** A conversation in the project's own line form, with its industry and its labels. */
export type LabelledConversation = z.infer<typeof labelledSchema>;

export type Half = 'dev' | 'test';
/** A half of the set, or what was written after the rules: `fresh` and `later` are learned from, `sealed` is for the figures only. */
export type Part = Half | 'fresh' | 'later' | 'sealed';

/** Reads the files of this folder, in order of name. Throws where a line is not a labelled conversation. */
export function loadInsightSet(part?: Part): LabelledConversation[] {
  const isHalf = part === undefined || part === 'dev' || part === 'test';
  const folder = new URL(isHalf ? './' : `${part}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const all = files.flatMap((name) => readLines(new URL(name, folder)));
  return part === 'dev' || part === 'test' ? all.filter((conversation) => halfOf(conversation.id) === part) : all;
}

/**
 * Which half an id belongs to. The language is left out of the hash, so that sv-1 and en-1, which tell the same stories
 * in two languages, are in the same half story by story.
 */
export function halfOf(id: string): Half {
  const story = id.replace(/^[a-z]{2}-/, '');
  const [first = 0] = createHash('sha256').update(story).digest();
  return first % 2 === 0 ? 'dev' : 'test';
}

function readLines(file: URL): LabelledConversation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}
