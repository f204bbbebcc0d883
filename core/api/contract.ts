import type {
  CalendarDate,
  EngineVersion,
  Insight,
  churnLevels,
  effortLevels,
  flagKinds,
  processProblemKinds,
  resolutions,
} from '#core/insight/insight.ts';
import type {
  Channel,
  ConversationId,
  ConversationVersion,
  ExternalId,
  Instant,
  Language,
  Role,
  SourceName,
} from '#core/conversation/conversation.ts';
import type { PrivacyThreshold } from '#core/themes/privacy-threshold.ts';
import type { ThemeFacts } from '#core/themes/theme-facts.ts';
import type { ThemeId } from '#core/themes/theme.ts';
import type { Breadth, TrackerId } from '#core/themes/trackers/tracker.ts';
import type { Trend } from '#core/themes/trends.ts';
import type { EntityType, RedactedEntity } from '#core/redaction/entity.ts';
import type { Action, Principal, Role as UserRole, Via } from '#core/contracts/principal.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';

/*
 * What the server says and the browsers read: types alone, so that a bundle needs no zod. An answer carries its
 * version in the header `x-lyhord-contract`; a bundle of another version says so instead of guessing.
 */

export type { Action, UserRole };
export type { Breadth, Channel, EntityType, Language, RedactedText, Role, ThemeId, TrackerId, Trend };

/** Raised whenever an answer changes its shape. */
export const contractVersion = 1;

/** Real conversations or made-up ones: never counted together. */
export type World = 'real' | 'samples';

/** A verbatim piece of redacted text and its place: what stands behind a claim. */
export interface Quote {
  readonly text: RedactedText;
  /** Index of the turn in its conversation; `start` and `end` are UTF-16 offsets in the turn. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly by: Role;
  readonly at: Instant | null;
  readonly messageId: ExternalId | null;
}

export interface Quoted {
  readonly quotes: readonly Quote[];
}

/** How a promise stands on the day of the answer; `unknown` where the conversation doesn't tell. */
export type PromiseState = 'kept' | 'broken' | 'overdue' | 'due-soon' | 'open' | 'unknown';

export interface PanelPromise extends Quoted {
  readonly by: 'customer' | 'agent';
  readonly what: RedactedText;
  readonly due: RedactedText | null;
  readonly dueDate: CalendarDate | null;
  readonly state: PromiseState;
}

export interface SentimentPoint {
  readonly turn: number;
  /** −1 to 1. */
  readonly value: number;
  readonly quote: Quote | null;
}

/** Of how many others it is said; `pooled` where too few stand behind it to be shown. */
export type SharedBy =
  | { readonly kind: 'shown'; readonly themes: readonly SharedTheme[] }
  | { readonly kind: 'pooled' }
  | { readonly kind: 'none' };

export interface SharedTheme {
  readonly id: ThemeId;
  readonly name: RedactedText;
  /** Different customers, this one left out. */
  readonly customers: number;
  readonly lastWeek: number;
  readonly trend: Trend;
}

/** One earlier conversation of the same customer, in one line. */
export interface EarlierContact {
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly startedAt: Instant;
  readonly line: RedactedText | null;
  readonly resolution: Insight['resolution'];
}

/** How many pieces of one kind were taken out. */
export interface FoundKind {
  readonly type: EntityType;
  readonly count: number;
}

/** What the conversation tells, each claim with its quotes. `null` and `unknown`: the text doesn't say. */
export interface InsightView {
  readonly engine: EngineVersion;
  readonly language: Language;
  readonly summary: RedactedText | null;
  readonly need: (Quoted & { readonly text: RedactedText }) | null;
  readonly contactReason:
    (Quoted & { readonly label: RedactedText; readonly own: RedactedText | null; readonly confidence: number }) | null;
  readonly product: (Quoted & { readonly name: RedactedText }) | null;
  readonly sentiment: {
    readonly start: number | null;
    readonly end: number | null;
    readonly points: readonly SentimentPoint[];
  };
  readonly churnRisk: Quoted & { readonly level: (typeof churnLevels)[number] };
  readonly effort: Quoted & { readonly level: (typeof effortLevels)[number] };
  readonly resolution: (typeof resolutions)[number];
  readonly isFirstContact: boolean | null;
  readonly promises: readonly PanelPromise[];
  readonly nextSteps: readonly (Quoted & { readonly who: 'customer' | 'agent'; readonly text: RedactedText })[];
  readonly processProblems: readonly (Quoted & { readonly kind: (typeof processProblemKinds)[number] })[];
  readonly competitors: readonly (Quoted & { readonly name: RedactedText })[];
  readonly feedback: readonly (Quoted & { readonly polarity: 'positive' | 'negative' | 'wish' })[];
  readonly flags: readonly (Quoted & { readonly kind: (typeof flagKinds)[number] })[];
}

/** What stands above every panel: which conversation it is about. */
export interface PanelSubject {
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly startedAt: Instant;
  readonly subject: RedactedText | null;
  readonly turns: number;
  readonly isSample: boolean;
}

/** The answer to `GET /api/panel`. `waiting`: stored, its analysis not made or older than what is stored. */
export type PanelAnswer =
  | {
      readonly state: 'ready';
      readonly subject: PanelSubject;
      readonly insight: InsightView;
      readonly sharedBy: SharedBy;
      readonly earlier: readonly EarlierContact[];
      readonly found: readonly FoundKind[];
    }
  | { readonly state: 'waiting'; readonly subject: PanelSubject; readonly found: readonly FoundKind[] }
  | { readonly state: 'not-here' };

export interface TurnView {
  readonly role: Role;
  /** The speaker as a mask, or null where nobody is named. */
  readonly speaker: RedactedText | null;
  readonly text: RedactedText;
  readonly at: Instant | null;
  readonly messageId: ExternalId | null;
}

/** A whole conversation as it is stored: redacted. */
export interface ConversationView {
  /** Its subject, or else what is known of its matter; null where nothing is. */
  readonly title: RedactedText | null;
  readonly id: ConversationId;
  readonly source: SourceName;
  readonly externalId: ExternalId;
  readonly version: ConversationVersion;
  readonly channel: Channel;
  readonly language: Language;
  readonly startedAt: Instant;
  readonly subject: RedactedText | null;
  readonly isSample: boolean;
  readonly turns: readonly TurnView[];
}

/** A conversation in one line, for the picker. */
export interface ConversationRow {
  readonly title: RedactedText | null;
  readonly id: ConversationId;
  readonly channel: Channel;
  readonly language: Language;
  readonly startedAt: Instant;
  readonly source: SourceName;
  readonly externalId: ExternalId;
}

/** How far conversations are counted for a list: to say more exactly would take longer than the list. */
export const countedTo = 10_000;

/** The answer to `GET /api/conversations`, newest first. */
export interface ConversationsAnswer {
  readonly rows: readonly ConversationRow[];
  /** Hand it back as `after` for the next page; null on the last. */
  readonly next: PageMark | null;
  /** `countedTo` means so many or more. */
  readonly total: number;
}

/** Where a page ended: opaque to the browser. */
export type PageMark = string & { readonly __pageMark: true };

export interface ThemeRow {
  readonly id: ThemeId;
  readonly name: RedactedText;
  readonly customers: number;
  readonly conversations: number;
  /** Conversations a week, the oldest first, at most 8 whole weeks. */
  readonly weeks: readonly number[];
  readonly trend: Trend;
  /** The theme above it, which joins several; null where there is none. */
  readonly parent: RedactedText | null;
  /** What it does and costs; each null where nothing is found or too few customers stand behind it. */
  readonly facts: ThemeFacts | null;
}

/** The answer to `GET /api/themes`. */
export interface ThemesAnswer {
  readonly themes: readonly ThemeRow[];
  /** Themes under the privacy threshold, together. */
  readonly pooled: { readonly themes: number; readonly conversations: number };
  readonly threshold: PrivacyThreshold;
  /** First day of the first week in `weeks`; null where nothing is counted yet. */
  readonly firstWeek: CalendarDate | null;
  readonly world: World;
}

/** One way in which a theme parts, the largest part first. */
export interface SegmentView {
  readonly kind: 'channel' | 'language' | 'own';
  /** What the company calls its own segment; null for the others. */
  readonly name: RedactedText | null;
  readonly values: readonly {
    readonly value: RedactedText;
    /** Rounded down, so that two tables tell nobody by their difference. */
    readonly customers: number;
    readonly conversations: number;
    readonly direction: Trend['direction'];
  }[];
}

/** The answer to `GET /api/themes/:id`. */
export interface ThemeDetail extends ThemeRow {
  /** Words that set this theme apart, the strongest first; each used by enough customers to be shown. */
  readonly words: readonly RedactedText[];
  readonly segments: readonly SegmentView[];
  readonly quotes: readonly (Quote & { readonly conversation: ConversationId; readonly channel: Channel })[];
}

/** A sentence as a customer might say it, or one that a person judged; `isHit` false: this is not meant. */
export interface TrackerExampleView {
  readonly text: RedactedText;
  readonly isHit: boolean;
}

/** What stands behind a tracker: `off` counts nothing, `pooled` is under the privacy threshold. */
export type TrackerCount =
  | { readonly state: 'off' }
  | { readonly state: 'pooled' }
  | ({ readonly state: 'shown' } & Pick<ThemeRow, 'customers' | 'conversations' | 'weeks' | 'trend'>);

export interface TrackerRow {
  readonly id: TrackerId;
  readonly name: RedactedText;
  readonly breadth: Breadth;
  readonly isOn: boolean;
  readonly examples: readonly TrackerExampleView[];
  readonly count: TrackerCount;
}

/** The answer to `GET /api/trackers`: the company's own questions to its conversations, by name. */
export interface TrackersAnswer {
  readonly trackers: readonly TrackerRow[];
  readonly threshold: PrivacyThreshold;
  readonly world: World;
}

/** A tracker as a person writes it; its words are redacted before they are kept. */
export interface TrackerDraft {
  /** Left out for a new one. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly breadth: Breadth;
  readonly examples: readonly { readonly text: string; readonly isHit: boolean }[];
}

/** The answer to `POST /api/trackers/try`: what a draft finds among the newest conversations; nothing is stored. */
export interface TrackerTry {
  /** The surest first, one a conversation. */
  readonly hits: readonly (Quote & { readonly conversation: ConversationId; readonly channel: Channel })[];
  readonly found: number;
  readonly looked: number;
}

/** What somebody who reads an insight thinks of it. Its words are redacted before they are kept. */
export interface Feedback {
  readonly conversation: string;
  /** `up` or `down` for a thumb; the right words for a correction. */
  readonly kind: 'thumb' | 'correction';
  /** The part of the insight: `insight` for all of it, or `contactReason`. */
  readonly field: 'insight' | 'contactReason';
  readonly value: string;
}

/** One line of the stream that answers `POST /api/analyse`, newline-delimited JSON. */
export type AnalyseLine =
  | { readonly kind: 'read'; readonly conversations: number }
  | {
      readonly kind: 'conversation';
      readonly conversation: ConversationView;
      readonly insight: InsightView;
      readonly found: readonly FoundKind[];
    }
  | { readonly kind: 'left-out'; readonly place: RedactedText | null; readonly reason: RedactedText | null }
  | { readonly kind: 'end'; readonly conversations: number; readonly leftOut: number; readonly tookMs: number }
  | { readonly kind: 'failed'; readonly code: RefusalCode };

/** The answer to `POST /api/redact`. */
export interface RedactAnswer {
  readonly text: RedactedText;
  readonly entities: readonly Pick<RedactedEntity, 'type' | 'start' | 'end' | 'score'>[];
}

/** The answer to `GET /api/health`. */
export interface HealthAnswer {
  readonly status: 'ok';
  readonly contract: typeof contractVersion;
  /** Null for whoever hasn't come in; `countedTo` means so many or more. */
  readonly conversations: number | null;
  readonly samples: number | null;
}

/** A person's name as his provider tells it, shown to himself. */
export type OwnName = string & { readonly __ownName: true };

/** The answer to `GET /api/session`: who asks, and what he may. */
export interface WhoAnswer {
  /** `samples`: nothing but made-up samples is here, and nobody needs to come in. */
  readonly state: 'samples' | 'in' | 'signed-out' | 'session-expired';
  readonly via: Via;
  readonly name: OwnName | null;
  readonly roles: readonly UserRole[];
  readonly may: readonly Action[];
  readonly endsAt: Instant | null;
  /** True for the machine's own link where the company has a provider: everybody should see that it was used. */
  readonly isEmergency: boolean;
  /** How people come in here. */
  readonly door: 'provider' | 'link';
}

/** What may be asked for; made twice: in the server over the store, in the browser over HTTP. */
export interface Lyhord {
  panel(ask: PanelAsk, signal?: AbortSignal): Promise<PanelAnswer>;
  conversations(ask: ConversationsAsk, signal?: AbortSignal): Promise<ConversationsAnswer>;
  /** Null where there is none of that identity. */
  conversation(id: string, signal?: AbortSignal): Promise<ConversationView | null>;
  themes(world: World, signal?: AbortSignal): Promise<ThemesAnswer>;
  /** Null where there is none, or where it is under the privacy threshold. */
  theme(id: string, signal?: AbortSignal): Promise<ThemeDetail | null>;
  trackers(world: World, signal?: AbortSignal): Promise<TrackersAnswer>;
  tryTracker(draft: TrackerDraft, world: World, signal?: AbortSignal): Promise<TrackerTry>;
  saveTracker(
    draft: TrackerDraft & { readonly isOn: boolean },
    signal?: AbortSignal,
  ): Promise<{ readonly id: TrackerId }>;
  /** With all that it counted. */
  removeTracker(id: string, signal?: AbortSignal): Promise<void>;
  giveFeedback(feedback: Feedback, signal?: AbortSignal): Promise<void>;
  /** Reads files in memory; nothing of them is stored. */
  analyse(files: readonly File[], signal?: AbortSignal): AsyncIterable<AnalyseLine>;
  redact(text: string, signal?: AbortSignal): Promise<RedactAnswer>;
  health(signal?: AbortSignal): Promise<HealthAnswer>;
}

/** The words of one asker: each call is decided, bound to his rows and recorded. */
export type LyhordFor = (principal: Principal) => Lyhord;

/** A conversation by the vendor's words. */
export interface PanelAsk {
  readonly source: string;
  readonly externalId: string;
}

export interface ConversationsAsk {
  readonly world: World;
  readonly channel?: Channel;
  readonly after?: PageMark;
}

/** Why something isn't answered. `signed-out` and `session-expired`: come in first; `not-allowed`: no role of yours may. */
export const refusalCodes = [
  ...(['bad-json', 'too-deep', 'bad-request', 'not-found', 'host', 'origin', 'too-large', 'type', 'internal'] as const),
  ...(['signed-out', 'session-expired', 'not-allowed', 'bad-token', 'bad-proof', 'bad-link'] as const),
  ...(['too-often', 'too-slow', 'provider-down'] as const),
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Every answer with a status of 400 or more. The browser has the words for each code. */
export interface Refusal {
  readonly error: { readonly code: RefusalCode };
}
