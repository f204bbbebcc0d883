import { z } from 'zod';
import { languages } from '#core/conversation/conversation.ts';
import { conversationLineSchema } from '#core/conversation/conversation-line.ts';
import {
  churnLevels,
  effortLevels,
  evidenceSchema,
  flagKinds,
  processProblemKinds,
  resolutions,
} from '#core/insight/insight.ts';
import { themeFactsSchema } from '#core/themes/theme-facts.ts';
import { entityTypes } from '#core/redaction/entity.ts';
import { refusalCodes } from './contract.ts';
import { redactBodySchema, worldSchema } from './schemas.ts';

/*
 * What the company's own programs send and get: the description that they read (`/v1/openapi.json`) is made from these,
 * and a test holds the answers to it.
 */

const place = z.int().nonnegative();
const evidence = z.array(evidenceSchema.extend({ quote: z.string() }));
const claim = z.object({ evidence });
const party = z.enum(['customer', 'agent']);

export const redactBody = redactBodySchema;
export const redactAnswer = z.object({
  text: z.string(),
  entities: z.array(z.object({ type: z.enum(entityTypes), start: place, end: place, score: z.number() })),
});

/** Turns and letters of one conversation at most: the body's own limit is in bytes. */
const turnLimit = 5000;
export const analyzeBody = conversationLineSchema.refine(({ turns }) => turns.length <= turnLimit);
export const analyzeAnswer = z.object({
  id: z.string(),
  language: z.enum([...languages, 'unknown']),
  turns: z.array(z.object({ role: z.string(), text: z.string() })),
  found: z.partialRecord(z.enum(entityTypes), place),
  insight: z.object({
    engine: z.string(),
    summary: z.string().nullable(),
    customerNeed: claim.extend({ text: z.string() }).nullable(),
    contactReason: claim.extend({ label: z.string(), own: z.string().nullable(), confidence: z.number() }).nullable(),
    product: claim.extend({ name: z.string() }).nullable(),
    sentiment: z.object({
      start: z.number().nullable(),
      end: z.number().nullable(),
      turns: z.array(z.object({ turn: place, value: z.number().min(-1).max(1) })),
    }),
    churnRisk: claim.extend({ level: z.enum(churnLevels) }),
    promises: z.array(
      claim.extend({
        by: party,
        what: z.string(),
        due: z.string().nullable(),
        dueDate: z.iso.date().nullable(),
        kept: z.boolean().nullable(),
      }),
    ),
    effort: claim.extend({ level: z.enum(effortLevels) }),
    resolution: z.enum(resolutions),
    isFirstContact: z.boolean().nullable(),
    competitors: z.array(claim.extend({ name: z.string() })),
    prices: z.array(claim),
    processProblems: z.array(claim.extend({ kind: z.enum(processProblemKinds) })),
    productFeedback: z.array(claim.extend({ polarity: z.enum(['positive', 'negative', 'wish']) })),
    objections: z.array(claim),
    buyingSignals: z.array(claim),
    nextSteps: z.array(claim.extend({ who: party, text: z.string() })),
    questions: z.array(claim),
    flags: z.array(claim.extend({ kind: z.enum(flagKinds) })),
  }),
});

export const themesQuery = z.object({ world: worldSchema.default('real') });
export const themesAnswer = z.object({
  themes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      customers: place,
      conversations: place,
      weeks: z.array(place),
      trend: z.object({
        direction: z.enum(['rising', 'falling', 'steady', 'unknown']),
        ratio: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        weeks: place,
      }),
      parent: z.string().nullable(),
      facts: themeFactsSchema.nullable(),
    }),
  ),
  pooled: z.object({ themes: place, conversations: place }),
  threshold: z.object({ customers: place, conversations: place }),
  firstWeek: z.iso.date().nullable(),
  world: worldSchema,
});

export const refusalAnswer = z.object({ error: z.object({ code: z.enum(refusalCodes) }) });
