import { z } from 'zod';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { Instant, Language } from '#core/conversation/conversation.ts';

export const trackerIdSchema = z
  .string()
  .regex(/^k-[a-z2-7]{10}$/)
  .brand<'TrackerId'>();
export type TrackerId = z.infer<typeof trackerIdSchema>;

/** How far from its examples a hit may be: `narrow` is surest, `wide` finds most. */
export const breadths = ['narrow', 'normal', 'wide'] as const;
export type Breadth = (typeof breadths)[number];

/** A sentence as a customer might say it, or one that a person judged; `isHit` false: this is not meant. */
export interface TrackerExample {
  readonly text: RedactedText;
  readonly language: Language;
  readonly isHit: boolean;
}

/** A company's own question to all its conversations, in its own words: `asks for a paper invoice`. */
export interface Tracker {
  readonly id: TrackerId;
  readonly name: RedactedText;
  readonly examples: readonly TrackerExample[];
  readonly breadth: Breadth;
  /** Until it is switched on it is tried only, and nothing is counted. */
  readonly isOn: boolean;
  readonly changedAt: Instant;
}
