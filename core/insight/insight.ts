import { z } from 'zod';
import type { Language } from '#core/conversation/conversation.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';

/** The shape below has a version; a stored insight of another one is extracted again. */
export const insightSchemaVersion = 1;

/** A place in a redacted turn: UTF-16 offsets, `end` exclusive. Never a string, so that an invented quote has no form. */
export const evidenceSchema = z.object({
  turn: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const churnLevels = ['none', 'some', 'high', 'unknown'] as const;
export const effortLevels = ['low', 'high', 'unknown'] as const;
export const resolutions = ['resolved', 'promised', 'open', 'escalated', 'unknown'] as const;
export const processProblemKinds = [
  'long_wait',
  'transferred',
  'asked_twice',
  'contradictory_answers',
  'self_service_failed',
  'promise_broken',
  'no_reply',
] as const;
export const flagKinds = [
  'formal_complaint',
  'customer_in_need',
  'threat',
  'legal_threat',
  'press_threat',
  'data_access_request',
  'data_correction_request',
  'data_erasure_request',
  'data_objection',
  'reported_leak',
] as const;

/** What made an insight, so that it can be made again: `embedded 3`, `model 2`. */
export const engineVersionSchema = z.string().min(1).max(100).brand<'EngineVersion'>();
export type EngineVersion = z.infer<typeof engineVersionSchema>;

/** A calendar date without a zone: `2026-11-27`. */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>();
export type CalendarDate = z.infer<typeof calendarDateSchema>;

export type Party = 'customer' | 'agent';

/** A claim with its quotes. */
export interface Claim {
  readonly evidence: readonly Evidence[];
}

export interface CommittedPromise extends Claim {
  readonly by: Party;
  readonly what: RedactedText;
  /** The due time as it was said, or null. */
  readonly due: RedactedText | null;
  /** The due time resolved against the turn's own time: a calendar date `2026-11-27`, or null. */
  readonly dueDate: CalendarDate | null;
  readonly kept: boolean | null;
}

/** What one conversation tells. `null` and `unknown` mean that the text doesn't say. */
export interface Insight {
  readonly schemaVersion: typeof insightSchemaVersion;
  readonly engine: EngineVersion;
  readonly language: Language;
  /** At most three sentences. */
  readonly summary: RedactedText | null;
  readonly customerNeed: (Claim & { readonly text: RedactedText }) | null;
  readonly contactReason:
    (Claim & { readonly label: RedactedText; readonly own: RedactedText | null; readonly confidence: number }) | null;
  readonly product: (Claim & { readonly name: RedactedText }) | null;
  readonly sentiment: {
    /** −1 to 1, of the first and last customer turn that shows any; 0 where surely none does, null where that is in doubt. */
    readonly start: number | null;
    readonly end: number | null;
    /** The customer's turns only. */
    readonly turns: readonly { readonly turn: number; readonly value: number }[];
  };
  readonly effort: Claim & { readonly level: (typeof effortLevels)[number] };
  readonly resolution: (typeof resolutions)[number];
  readonly isFirstContact: boolean | null;
  readonly churnRisk: Claim & { readonly level: (typeof churnLevels)[number] };
  readonly promises: readonly CommittedPromise[];
  readonly nextSteps: readonly (Claim & { readonly who: Party; readonly text: RedactedText })[];
  readonly productFeedback: readonly (Claim & { readonly polarity: 'positive' | 'negative' | 'wish' })[];
  readonly competitors: readonly (Claim & { readonly name: RedactedText })[];
  readonly prices: readonly Claim[];
  readonly objections: readonly Claim[];
  readonly buyingSignals: readonly Claim[];
  readonly processProblems: readonly (Claim & { readonly kind: (typeof processProblemKinds)[number] })[];
  readonly questions: readonly Claim[];
  readonly flags: readonly (Claim & { readonly kind: (typeof flagKinds)[number] })[];
}
