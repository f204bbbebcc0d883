import { z } from 'zod';
import { languageSchema } from '#core/conversation/conversation.ts';
import { calendarDateSchema, churnLevels, effortLevels, engineVersionSchema } from '#core/insight/insight.ts';
import { evidenceSchema, flagKinds, insightSchemaVersion, processProblemKinds } from '#core/insight/insight.ts';
import { type Insight, resolutions } from '#core/insight/insight.ts';
import { redactedTextSchema as text } from './body-reader.ts';

const claim = { evidence: z.array(evidenceSchema) };
const by = z.enum(['customer', 'agent']);
const claims = z.array(z.object(claim));

const insightSchema = z.object({
  schemaVersion: z.literal(insightSchemaVersion),
  engine: engineVersionSchema,
  language: languageSchema,
  summary: text.nullable(),
  customerNeed: z.object({ ...claim, text }).nullable(),
  contactReason: z.object({ ...claim, label: text, own: text.nullable(), confidence: z.number() }).nullable(),
  product: z.object({ ...claim, name: text }).nullable(),
  sentiment: z.object({
    start: z.number().nullable(),
    end: z.number().nullable(),
    turns: z.array(z.object({ turn: z.int().nonnegative(), value: z.number() })),
  }),
  effort: z.object({ ...claim, level: z.enum(effortLevels) }),
  resolution: z.enum(resolutions),
  isFirstContact: z.boolean().nullable(),
  churnRisk: z.object({ ...claim, level: z.enum(churnLevels) }),
  promises: z.array(
    z.object({
      ...claim,
      by,
      what: text,
      due: text.nullable(),
      dueDate: calendarDateSchema.nullable(),
      kept: z.boolean().nullable(),
    }),
  ),
  nextSteps: z.array(z.object({ ...claim, who: by, text })),
  productFeedback: z.array(z.object({ ...claim, polarity: z.enum(['positive', 'negative', 'wish']) })),
  competitors: z.array(z.object({ ...claim, name: text })),
  prices: claims,
  objections: claims,
  buyingSignals: claims,
  processProblems: z.array(z.object({ ...claim, kind: z.enum(processProblemKinds) })),
  questions: claims,
  flags: z.array(z.object({ ...claim, kind: z.enum(flagKinds) })),
});

/** Reads an insight from its row; null where it was made in another shape and must be extracted again. */
export function readInsight(insight: unknown, schemaVersion: number): Insight | null {
  return schemaVersion === insightSchemaVersion ? insightSchema.parse(insight) : null;
}
