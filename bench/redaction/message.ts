import type { EntityType } from '../../core/redaction/entity.ts';

export const benchLanguages = ['sv', 'en', 'no', 'da', 'fi', 'de'] as const;
export type BenchLanguage = (typeof benchLanguages)[number];

/** The rows of the promise's table; `other-number` (customer, parcel, device numbers, birthdays) has none of its own. */
export const benchClasses = [
  'mail-iban-card',
  'national-id',
  'phone',
  'bank-org',
  'address',
  'plate-ip-credential',
  'full-name',
  'first-name',
  'word-name',
  'spoken',
  'other-number',
] as const;
export type BenchClass = (typeof benchClasses)[number];

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of personal data in a message. `ranges` must be masked to the last letter and digit. */
export interface Gold extends Range {
  readonly kind: string;
  readonly benchClass: BenchClass;
  /** The entity types that are right for it; the first is the best one. */
  readonly types: readonly EntityType[];
  readonly ranges: readonly Range[];
}

/** A text with what is personal in it; what lies in `either` may be masked or not (a city after a street). */
export interface Message {
  /** Names the carrier, so that halves and misses can be told apart. */
  readonly template: string;
  readonly language: BenchLanguage;
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly either: readonly Range[];
}
