import { z } from 'zod';
import type { ConversationId, CustomerKey, Instant, Language } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';

export const themeIdSchema = z
  .string()
  .regex(/^t-[a-z2-7]{10}$/)
  .brand<'ThemeId'>();
/** The identity of a theme; this week's theme keeps last week's. */
export type ThemeId = z.infer<typeof themeIdSchema>;

/** One thing that a customer came with. A conversation can hold several; the first is the main one. */
export interface Matter {
  readonly conversation: ConversationId;
  readonly customer: CustomerKey | null;
  readonly at: Instant;
  readonly language: Language;
  readonly text: RedactedText;
  readonly evidence: Evidence;
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: RedactedText;
  /** What sets it apart from the others, the strongest first. */
  readonly words: readonly RedactedText[];
  readonly firstSeenAt: Instant;
  /** Indexes into the matters that were grouped. */
  readonly matters: readonly number[];
}

export interface ThemeGrouping {
  readonly themes: readonly Theme[];
  /** For each matter its theme, or null where none fits. */
  readonly themeOfMatter: readonly (ThemeId | null)[];
}

/** What is remembered of a theme from one grouping to the next. */
export interface KnownTheme {
  readonly id: ThemeId;
  readonly firstSeenAt: Instant;
  readonly conversations: ReadonlySet<ConversationId>;
}
