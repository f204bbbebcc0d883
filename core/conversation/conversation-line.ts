import { z } from 'zod';
import { channelSchema, instantSchema, roleSchema } from './conversation.ts';

/**
 * The project's own conversation schema, one JSON object a line: what `analyze --jsonl` and `themes --jsonl` read, and
 * the files connector with them.
 */
export const conversationLineSchema = z.object({
  id: z.string().min(1).max(300),
  channel: channelSchema,
  startedAt: instantSchema,
  customer: z.string().min(1).max(500).optional(),
  subject: z.string().optional(),
  segments: z.record(z.string(), z.string()).optional(),
  turns: z
    .array(z.object({ role: roleSchema, text: z.string(), at: instantSchema.optional(), name: z.string().optional() }))
    .min(1),
});
export type ConversationLine = z.infer<typeof conversationLineSchema>;
