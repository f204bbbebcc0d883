import { z } from 'zod';
import type { ConversationId, CustomerKey, Instant, Language } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { ThemeMemory } from './theme-memory.ts';

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
  /** The subject and the sentences that bear the need. */
  readonly text: RedactedText;
  /** What else was said of it, by both. */
  readonly context: RedactedText;
  readonly evidence: Evidence;
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: RedactedText;
  /** What sets it apart from the others, the strongest first. */
  readonly words: readonly RedactedText[];
  readonly firstSeenAt: Instant;
  /** The theme above it, which has no matters of its own; null at the top. */
  readonly parent: ThemeId | null;
  /** By which it is known again and joined. */
  readonly memory: ThemeMemory;
  /** Indexes into the matters that were grouped. */
  readonly matters: readonly number[];
}

/** A theme over themes: its matters are theirs. */
export type ParentTheme = Pick<Theme, 'id' | 'name' | 'words' | 'firstSeenAt'>;

/** What became of a theme since the grouping before. */
export interface ThemeChange {
  readonly kind: 'new' | 'split' | 'merged' | 'gone';
  readonly theme: ThemeId;
  /** Out of which it was split; into which it was merged. */
  readonly other: ThemeId | null;
}

export interface ThemeGrouping {
  /** The largest first. */
  readonly themes: readonly Theme[];
  readonly parents: readonly ParentTheme[];
  /** For each matter its theme, or null where none fits. */
  readonly themeOfMatter: readonly (ThemeId | null)[];
  /** Empty at a first grouping, when nothing was known. */
  readonly changes: readonly ThemeChange[];
}

/** What is remembered of a theme from one grouping to the next. */
export interface KnownTheme {
  readonly id: ThemeId;
  readonly firstSeenAt: Instant;
  readonly conversations: ReadonlySet<ConversationId>;
  readonly memory: ThemeMemory | null;
}
