import type { z } from 'zod';
import type { Channel, ConversationId, CustomerKey, Instant, Language } from '#core/conversation/conversation.ts';
import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Evidence, Insight } from '#core/insight/insight.ts';
import type { ConversationRedaction, FoundCounts } from '#core/redaction/redactor.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { ThemeFacts } from '#core/themes/theme-facts.ts';
import type { AccessRows } from './access-rows.ts';
import type { AuditLog } from './audit-log.ts';
import type { Job, JobData, JobName, Queue, SendOptions } from './queue.ts';
import type { OutdatedReads } from './outdated-rows.ts';
import type { RowScope } from './row-scope.ts';
import type { TokenRows } from './token-rows.ts';
import type { TrackerReads, TrackerWrites } from './tracker-rows.ts';

/**
 * What the rest of the program knows of the database. `openStore` makes one; a store reads at once and writes in a
 * transaction: `store.transaction((tx) => tx.saveConversation(…))`. Every count says whether it counts real
 * conversations or samples, and never both.
 */
export interface Store extends StoreReads, ThemeSources, Outside, OutdatedReads {
  /** Sessions, links and tokens. */
  readonly access: AccessRows;
  /** Sealed secrets of vendors. */
  readonly tokens: TokenRows;
  /** Reads in one transaction what the scope lets be seen, by row-level security: nothing else is there for `work`. */
  reading<T>(scope: RowScope, work: (store: ScopedReads) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction: all of it is written or nothing. */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  readonly queue: Queue;
  /** How many keys the rows' customers have been through. */
  readGeneration(): Promise<number>;
  /** The audit log, to number and to verify. */
  readonly audit: AuditLog;
  /** What the database is and where, for `doctor` and the start's output; without passwords. */
  describe(): Promise<StoreDescription>;
  /** Ends the connections, and the embedded database when nobody else uses it. */
  close(): Promise<void>;
}

/** What is asked of vendors, by all workers together. */
export interface Outside {
  /** The time by the database's clock, which all workers share. */
  now(): Promise<Instant>;
  /** Takes the next turn of a shared limit; gives how many milliseconds to wait for it. */
  takeTurn(name: string, perMinute: number): Promise<number>;
  /** Lets no turn of the limit come for so long: the vendor asked for it. */
  holdTurns(name: string, forMs: number): Promise<void>;
  /** Runs `work` in one of so many slots that all workers share; null where all are taken. */
  trySlot<Answer>(
    name: string,
    limit: number,
    work: () => Promise<Answer>,
  ): Promise<{ readonly answer: Answer } | null>;
  /** A message that was not sent yet; null where there is none of that number. */
  loadMessage(number: number): Promise<OutboxMessage | null>;
  /** Says that a try begins now; false where another one began since the message was read. */
  beginTry(number: number, tries: number): Promise<boolean>;
}

/** What the grouping of themes reads besides the insights. */
export interface ThemeSources {
  /** Every membership of one world, to know the themes again when they are grouped anew. */
  listMemberships(samples: boolean): Promise<readonly Pick<ThemeMembership, 'conversation' | 'theme'>[]>;
  /** Grows and changes with every insight that is written: tells whether the themes are still those of the insights. */
  markOfInsights(samples: boolean): Promise<string>;
}

export interface StoreTransaction extends StoreReads, StoreWrites {
  readonly access: AccessRows;
}

/** What may be read on somebody's behalf. */
export type ScopedReads = Omit<StoreReads, 'readInsights' | 'loadCursor' | 'loadSetting'>;

export interface StoreReads extends TrackerReads {
  loadConversation(id: ConversationId): Promise<StoredConversation | null>;
  loadConversations(ids: readonly ConversationId[]): Promise<readonly StoredConversation[]>;
  /** Newest first by `startedAt`. */
  listConversations(query: ConversationQuery): Promise<readonly ConversationSummary[]>;
  /** Conversations of the same customer that began before, newest first. */
  earlierContacts(customer: CustomerKey, query: EarlierQuery): Promise<readonly ConversationSummary[]>;
  /** The insight, whatever version of the conversation it was made from: compare `madeFromVersion`. */
  loadInsight(id: ConversationId): Promise<StoredInsight | null>;
  /** Those that a language model has had a part in; in no order. */
  loadModelReadings(ids: readonly ConversationId[]): Promise<readonly StoredInsight[]>;
  /** In batches, oldest first: what `groupThemes` reads. */
  readInsights(query: InsightQuery): AsyncIterable<readonly StoredInsight[]>;
  countConversations(range: CountRange): Promise<StoreCounts>;
  /** Their number alone; counting stops at `most`, so that its price doesn't grow with the company. */
  countListed(range: CountRange, most?: number): Promise<number>;
  /** How much personal data was found, by kind. */
  sumFound(range: CountRange): Promise<FoundCounts>;
  listThemes(samples: boolean): Promise<readonly StoredTheme[]>;
  /** The themes of one conversation, the main one first. */
  themesOf(id: ConversationId): Promise<readonly ThemeOfConversation[]>;
  /** A row for each theme and week in which it has conversations. Weeks begin on Monday in `timeZone`. */
  countThemeWeeks(query: ThemeWeekQuery): Promise<readonly ThemeWeek[]>;
  /** A theme by channel, language and the company's own segments, whole and by week. */
  countThemeSegments(theme: string, query: Omit<ThemeWeekQuery, 'segment'>): Promise<readonly ThemeSegment[]>;
  listThemeConversations(query: ThemeConversationQuery): Promise<readonly ConversationSummary[]>;
  /** Distinct customers with the theme in a range: what the privacy threshold compares. */
  countThemeCustomers(themeId: string, range: CountRange): Promise<number>;
  loadCursor(source: string, name: string): Promise<string | null>;
  listFeedback(query: { readonly id?: ConversationId; readonly limit: number }): Promise<readonly StoredFeedback[]>;
  /** A setting that the program changes while it runs; null where none is stored or it doesn't fit the schema. */
  loadSetting<T extends z.ZodType>(name: string, schema: T): Promise<z.infer<T> | null>;
}

export interface StoreWrites extends TrackerWrites {
  /**
   * Writes the conversation and its job `extract {id}`. The greater (version, redactor) wins whatever the order of
   * arrival; the same again changes nothing.
   */
  saveConversation(redaction: ConversationRedaction, made: MadeBy): Promise<SaveOutcome>;
  /** The same for many, in the order given; one round trip for each kind of row. */
  saveConversations(redactions: readonly ConversationRedaction[], made: MadeBy): Promise<readonly SaveOutcome[]>;
  /**
   * Removes a conversation with all that was made from it. `readAt` is when the vendor was asked who told the removal:
   * where the conversation was read later, nothing is changed and the vendor must be asked again.
   */
  removeConversation(id: ConversationId, readAt?: Instant): Promise<RemoveOutcome>;
  /** Removes every sample with all that was made from them; gives their number. */
  removeSamples(): Promise<number>;
  /**
   * Writes an insight if it was made from the conversation as it is stored now; `stale` means that the conversation
   * has changed meanwhile and must be extracted again, `gone` that it was removed.
   */
  saveInsight(insight: NewInsight): Promise<InsightOutcome>;
  saveInsights(insights: readonly NewInsight[]): Promise<readonly InsightOutcome[]>;
  /** Ends jobs together with what they wrote. False for a job that another worker has been given meanwhile. */
  completeJobs(jobs: readonly Job[]): Promise<readonly boolean[]>;
  sendJobs<Name extends JobName>(name: Name, data: readonly JobData[Name][], options?: SendOptions): Promise<void>;
  /** Says anew in which stored themes some conversations are; a theme that is gone meanwhile is left out. */
  placeConversations(placed: readonly PlacedConversation[]): Promise<void>;
  /** Replaces all themes and memberships of one world (real or samples). */
  replaceThemes(grouping: NewGrouping): Promise<void>;
  /** Moves a cursor; only in the transaction that writes the data it covers. `null` begins again. */
  saveCursor(source: string, name: string, value: string | null): Promise<void>;
  saveFeedback(feedback: NewFeedback): Promise<void>;
  /** Writes a message to a vendor and its job `deliver`; nothing where one with this marker was written before. */
  saveMessage(message: NewMessage): Promise<void>;
  markSent(number: number, sentAs: string): Promise<void>;
  saveSetting(name: string, value: unknown): Promise<void>;
  /**
   * Gives every row its customer's next hash; see core/store/customer-rotation.ts. `known` is how many keys there were.
   */
  rotateCustomers(
    known: number,
    next: (customer: CustomerKey) => CustomerKey,
    onRows: (rows: number, customers: number, total: number) => void,
  ): Promise<number>;
  /** Adds lines to the audit log, with the act that they tell of; written by core/audit alone. */
  appendAudit(lines: readonly string[]): Promise<void>;
}

/**
 * `unsure`: it was removed here while the vendor was being asked, so that only asking him again tells whether it is
 * there; nothing is changed.
 */
export type SaveOutcome = 'new' | 'updated' | 'unchanged' | 'older' | 'unsure';
export type RemoveOutcome = 'removed' | 'absent' | 'unsure';
export type InsightOutcome = 'saved' | 'unchanged' | 'stale' | 'gone';

export interface MadeBy {
  /** `redactor.version`. */
  readonly redactor: string;
  /** When the vendor was asked, by `store.now()`; what was removed comes back only by a reading asked for later. */
  readonly readAt?: Instant;
  /** Of the job: `panelPriority`, `livePriority` or `backfillPriority` of core/store/queue.ts. */
  readonly priority?: number;
}

export interface StoreDescription {
  readonly kind: 'embedded' | 'server';
  /** A folder, or `host:port/database`. */
  readonly place: string;
  /** PostgreSQL's, as `18.4`. */
  readonly serverVersion: string;
  readonly schemaVersion: number;
  /** False where the role of the program may pass row-level security: an administrator should give it another. */
  readonly isRoleRestricted: boolean;
}

export interface StoredConversation {
  readonly id: ConversationId;
  readonly conversation: RedactedConversation;
  readonly found: FoundCounts;
  readonly lastTurnAt: Instant;
  readonly storedAt: Instant;
  readonly redactor: string;
}

/** A line of a list: no turns. */
export interface ConversationSummary {
  readonly id: ConversationId;
  readonly source: string;
  readonly externalId: string;
  readonly channel: Channel;
  readonly startedAt: Instant;
  readonly lastTurnAt: Instant;
  readonly subject: RedactedText | null;
  readonly customer: CustomerKey | null;
  readonly segments: Readonly<Record<string, string>>;
  readonly isSample: boolean;
  /** Null until the extraction has run. */
  readonly insight: Insight | null;
}

export interface ConversationQuery extends CountRange {
  readonly source?: string;
  readonly channel?: Channel;
  readonly limit: number;
  /** The last line of the page before. */
  readonly after?: { readonly startedAt: Instant; readonly id: ConversationId };
}

export interface EarlierQuery {
  readonly before: Instant;
  readonly limit: number;
  /** Left out of the answer: the conversation that is shown. */
  readonly except?: ConversationId;
}

/** `from` inclusive, `to` exclusive, by `startedAt`; open where left out. */
export interface CountRange {
  readonly samples: boolean;
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface InsightQuery extends CountRange {
  readonly batch?: number;
}

export interface NewInsight {
  readonly id: ConversationId;
  readonly madeFrom: Pick<StoredConversation, 'redactor'> & { readonly version: string };
  /** `engine.version`; with the schema's version it decides what must be made again. */
  readonly engine: string;
  readonly insight: Insight;
  readonly modelRead?: ModelRead | null;
}

/** What a language model has read of a conversation: its first turns, known again by `markOfTurns`. */
export interface ModelRead {
  readonly turns: number;
  readonly mark: string;
}

export interface StoredInsight {
  readonly id: ConversationId;
  readonly startedAt: Instant;
  readonly customer: CustomerKey | null;
  readonly insight: Insight;
  readonly engine: string;
  readonly madeFromVersion: string;
  readonly madeAt: Instant;
  readonly language: Language;
  /** Present in `readInsights` and `loadInsight`: the text that the evidence points into. */
  readonly conversation: RedactedConversation;
  /** `redactor.version` of the conversation as it stands. */
  readonly redactor: string;
  /** False where the conversation has changed since: its job `extract` waits. */
  readonly isCurrent: boolean;
  readonly modelRead: ModelRead | null;
}

export interface StoreCounts {
  readonly conversations: number;
  /** Distinct; all conversations without a known customer together count as one. */
  readonly customers: number;
  readonly withInsight: number;
}

export interface StoredTheme {
  readonly id: string;
  readonly name: RedactedText;
  readonly parentId: string | null;
  readonly words: readonly RedactedText[];
  readonly firstSeenAt: Instant;
  readonly isSample: boolean;
  /** What core/themes keeps to know the theme again: JSON of its own, without text of conversations. */
  readonly memory: unknown;
  readonly facts?: ThemeFacts | null;
}

export interface NewGrouping {
  readonly samples: boolean;
  readonly themes: readonly Omit<StoredTheme, 'isSample'>[];
  readonly memberships: readonly ThemeMembership[];
}

/** One matter of a conversation in one theme. */
export interface ThemeMembership {
  readonly conversation: ConversationId;
  readonly theme: string;
  readonly isMain: boolean;
  readonly evidence: readonly Evidence[];
}

/** A conversation with all its memberships. */
export interface PlacedConversation {
  readonly id: ConversationId;
  readonly memberships: readonly ThemeMembership[];
}

export interface ThemeOfConversation {
  readonly theme: StoredTheme;
  readonly isMain: boolean;
  readonly evidence: readonly Evidence[];
}

export interface ThemeWeekQuery extends CountRange {
  /** IANA name, as `Europe/Stockholm`. */
  readonly timeZone: string;
  /** Only conversations with this segment. */
  readonly segment?: { readonly name: string; readonly value: string };
}

export interface ThemeWeek {
  readonly theme: string;
  /** The Monday, as `2026-11-16`. */
  readonly week: string;
  readonly conversations: number;
  /** Distinct; all conversations without a known customer together count as one. */
  readonly customers: number;
}

export interface ThemeSegment {
  readonly kind: 'channel' | 'language' | 'own';
  /** Of the company's own segment; null for the others. */
  readonly name: RedactedText | null;
  readonly value: RedactedText;
  /** The Monday; null for the whole range. */
  readonly week: string | null;
  readonly conversations: number;
  /** Distinct; all conversations without a known customer together count as one. */
  readonly customers: number;
}

export interface ThemeConversationQuery extends CountRange {
  readonly theme: string;
  readonly limit: number;
}

export interface NewFeedback {
  readonly id: ConversationId;
  /** `thumb`, `correction`, `missed` or `not-personal`. */
  readonly kind: 'thumb' | 'correction' | 'missed' | 'not-personal';
  /** The part of the insight it is about, as `churnRisk` or `promises.0`. */
  readonly field: string;
  /** Never a word of a conversation that was not redacted. */
  readonly value: RedactedText;
  /** Who gave it: a keyed hash or an id of the vendor's, never a name. */
  readonly by: string;
}

export interface StoredFeedback extends NewFeedback {
  readonly at: Instant;
}

/** Something to be written at a vendor's: at most one such is ever visible there. */
export interface NewMessage {
  /** Who sends it: `slack`, `zendesk`. */
  readonly target: string;
  /** Unique, and part of what is sent, so that it can be found there. */
  readonly marker: string;
  /** The target's own JSON: ids and redacted text only. */
  readonly message: unknown;
}

export interface OutboxMessage extends NewMessage {
  readonly number: number;
  readonly tries: number;
  /** Milliseconds since the last try began, by the database's clock; null before the first. */
  readonly quietMs: number | null;
}
