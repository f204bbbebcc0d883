import type { ConversationId } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import type { Tracker, TrackerId } from '#core/themes/trackers/tracker.ts';
import type { TrackerModel } from '#core/themes/trackers/tracker-model.ts';
import type { CountRange } from './store.ts';

export interface StoredTracker extends Tracker {
  /** Null until it is switched on. */
  readonly model: TrackerModel | null;
}

export type NewTracker = Omit<StoredTracker, 'changedAt'>;

export interface StoredTrackerHit {
  readonly tracker: TrackerId;
  readonly id: ConversationId;
  readonly evidence: Evidence;
  /** Greater is surer. */
  readonly score: number;
}

export interface TrackerWeekQuery extends CountRange {
  /** IANA name. */
  readonly timeZone: string;
}

export interface TrackerWeek {
  readonly tracker: TrackerId;
  /** The Monday, as `2026-11-16`. */
  readonly week: string;
  readonly conversations: number;
  /** Distinct; all conversations without a known customer together count as one. */
  readonly customers: number;
}

export interface TrackerReads {
  /** By name. */
  listTrackers(): Promise<readonly StoredTracker[]>;
  /** A row for each tracker and week in which it has hits. Weeks begin on Monday in `timeZone`. */
  countTrackerWeeks(query: TrackerWeekQuery): Promise<readonly TrackerWeek[]>;
  /** The surest first. */
  listTrackerHits(
    query: CountRange & { readonly tracker: TrackerId; readonly limit: number },
  ): Promise<readonly StoredTrackerHit[]>;
  /** Distinct customers with a hit of a tracker in a range. */
  countTrackerCustomers(tracker: TrackerId, range: CountRange): Promise<number>;
}

export interface TrackerWrites {
  saveTracker(tracker: NewTracker): Promise<void>;
  /** With its hits; false where there is none. */
  removeTracker(id: TrackerId): Promise<boolean>;
  /** Replaces all hits of one world, real or samples. */
  replaceTrackerHits(samples: boolean, hits: readonly StoredTrackerHit[]): Promise<void>;
  /** Replaces the hits of some conversations, between one grouping and the next. */
  placeTrackerHits(judged: readonly ConversationId[], hits: readonly StoredTrackerHit[]): Promise<void>;
}
