import type { ConversationId } from '#core/conversation/conversation.ts';

/** What an older version of the program made: conversations by an older redactor, insights by other engines. */
export type Outdated =
  | { readonly kind: 'redactor'; readonly version: string }
  /** Not made by one of these engines, or in another shape. */
  | { readonly kind: 'insight'; readonly versions: readonly string[] };

export interface OutdatedPage {
  readonly ids: readonly ConversationId[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export interface OutdatedReads {
  /** Samples count for insights alone: their text is made here. */
  countOutdated(what: Outdated): Promise<number>;
  listOutdated(what: Outdated, after: string | null, limit: number): Promise<OutdatedPage>;
}
