import { z } from 'zod';
import {
  channelSchema,
  conversationIdSchema,
  externalIdSchema,
  sourceNameSchema,
} from '#core/conversation/conversation.ts';
import { breadths, trackerIdSchema } from '#core/themes/trackers/tracker.ts';
import type { PageMark } from './contract.ts';

/** What the routes accept. Everything that comes from a browser passes one of these. */

export const worldSchema = z.enum(['real', 'samples']);

export const panelAskSchema = z.object({ source: sourceNameSchema, externalId: externalIdSchema });

/** `<instant>~<conversation id>`, as `conversations` gave it. */
export const pageMarkSchema = z
  .string()
  .max(450)
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~.+$/)
  .transform((mark) => mark as PageMark); // eslint-disable-line @typescript-eslint/no-unsafe-type-assertion -- its shape was just checked

export const conversationsAskSchema = z.object({
  world: worldSchema,
  channel: channelSchema.optional(),
  after: pageMarkSchema.optional(),
});

export const themesAskSchema = z.object({ world: worldSchema });

/** Longest example of a tracker, in UTF-16 code units. */
const exampleLimit = 300;

export const trackerDraftSchema = z.object({
  id: trackerIdSchema.optional(),
  name: z.string().trim().min(1).max(80),
  breadth: z.enum(breadths),
  examples: z
    .array(z.object({ text: z.string().trim().min(3).max(exampleLimit), isHit: z.boolean() }))
    .max(200)
    .refine((examples) => examples.some(({ isHit }) => isHit)),
});

export const feedbackSchema = z.object({
  conversation: conversationIdSchema,
  kind: z.enum(['thumb', 'correction']),
  field: z.enum(['insight', 'contactReason']),
  value: z.string().trim().min(1).max(80),
});

export const savedTrackerSchema = trackerDraftSchema.extend({ isOn: z.boolean() });

export const conversationParamsSchema = z.object({ id: conversationIdSchema });

/** Longest text for one redaction preview, in UTF-16 code units. */
export const redactLimit = 200_000;

export const redactBodySchema = z.object({ text: z.string().max(redactLimit) });
