import type { z } from 'zod';
import type { Instant, RawConversation } from '#core/conversation/conversation.ts';
import type { TokenBox } from './token-box.ts';

export type { TokenBox } from './token-box.ts';

/** What a source gave in one page. `next` covers exactly this page's data and is stored with it. */
export interface Page {
  readonly conversations: readonly RawConversation[];
  /** The vendor's ids of conversations that are gone there. */
  readonly gone: readonly string[];
  /** What could not be read: where and why, without content. */
  readonly skipped: readonly Skipped[];
  readonly next: Cursor;
}

export type Cursor =
  { readonly kind: 'more'; readonly value: string } | { readonly kind: 'end'; readonly value: string | null };

/** A piece of input that was left out. `place` names a file, line or message number, `reason` is one constant sentence. */
export interface Skipped {
  readonly place: string;
  readonly reason: string;
}

export interface Source {
  pull(cursor: string | null, signal: AbortSignal): Promise<Page>;
  fetch?(externalId: string, signal: AbortSignal): Promise<RawConversation | null>;
  /** The cursor from which on everything is told that was written at `from` or later; absent where a reading is whole. */
  since?(from: Instant): string;
  /** About how many conversations a reading from this cursor on gives; null where that can't be told cheaply. */
  count?(cursor: string | null, signal: AbortSignal): Promise<number | null>;
  readonly pace?: SourcePace;
  /** For `doctor`: asks the vendor something small; throws a LyhordError that says what is wrong. */
  check?(signal: AbortSignal): Promise<void>;
}

/** How fast a vendor may be asked, by all workers together. */
export interface SourcePace {
  /** Calls of `pull`; 300 where it isn't said. */
  readonly pullsPerMinute?: number;
  /** Calls of `fetch`, counted apart; 300 where it isn't said. */
  readonly fetchesPerMinute?: number;
  /** How long after one reading the next begins, in ms; a minute where it isn't said. */
  readonly pollMs?: number;
}

/** What the configuration says of the company itself. */
export interface Company {
  /** Its own mail domains, in lower case. */
  readonly domains: readonly string[];
  /** Names and speaker labels that are agents. */
  readonly agentNames: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
}

/** What the core lends to a connector. */
export interface ConnectorTools {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly tokens: TokenBox;
  readonly company: Company;
}

export interface Connector<Settings extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** Of `vendors.<name>` in the configuration; a plugin of the same vendor has the same schema. */
  readonly settings: Settings;
  /** The hosts that are reached under these settings, as `acme.example.com` or `host:port`. */
  hosts?(settings: z.infer<Settings>): readonly string[];
  open(settings: z.infer<Settings>, tools: ConnectorTools): Source;
  readonly sample: RawConversation;
}

/** Declares a connector; gives it back with its settings' type kept. */
export function defineConnector<Settings extends z.ZodType>(connector: Connector<Settings>): Connector<Settings> {
  return connector;
}
