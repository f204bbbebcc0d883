import type { BenchClass } from './message.ts';

export interface Target {
  readonly sv: number | null;
  readonly en: number | null;
  readonly precision: number | null;
}

/** What is promised, as shares; `null` where nothing is. */
export const targets: Readonly<Record<BenchClass, Target>> = {
  'mail-iban-card': { sv: 0.999, en: 0.999, precision: 0.995 },
  'national-id': { sv: 0.998, en: 0.99, precision: 0.99 },
  phone: { sv: 0.995, en: 0.99, precision: 0.98 },
  'bank-org': { sv: 0.99, en: 0.98, precision: 0.97 },
  address: { sv: 0.97, en: 0.95, precision: 0.95 },
  'plate-ip-credential': { sv: 0.98, en: 0.98, precision: 0.97 },
  'full-name': { sv: 0.99, en: 0.98, precision: 0.97 },
  'first-name': { sv: 0.95, en: 0.93, precision: 0.93 },
  'word-name': { sv: 0.9, en: 0.88, precision: 0.9 },
  spoken: { sv: 0.95, en: 0.95, precision: 0.95 },
  'other-number': { sv: null, en: null, precision: null },
};

/** At most this many false redactions in a thousand words of text without personal data. */
export const falsePerThousandWords = 1;
/** At most this share of messages with any leak. */
export const leakShare = 0.01;
/** MB/s on short messages, one core. */
export const megabytesPerSecond = 5;
export const p99LimitMs = 5;
export const adversarialLimitMs = 1000;
