import { z } from 'zod';

/** The kinds of personal data that are found; the `type` of an entity in every output. */
export const entityTypes = [
  'PERSON',
  'EMAIL',
  'PHONE',
  'NATIONAL_ID',
  'PASSPORT',
  'DRIVING_LICENCE',
  'ADDRESS',
  'IBAN',
  'BANK_ACCOUNT',
  'CARD',
  'ORG_NUMBER',
  'PLATE',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'URL',
  'CREDENTIAL',
  'HANDLE',
  'CUSTOMER_NUMBER',
  'DEVICE_ID',
  'DATE_OF_BIRTH',
  'AGE',
  'SPECIAL_CATEGORY',
  'CUSTOM',
] as const;
export const entityTypeSchema = z.enum(entityTypes);
export type EntityType = z.infer<typeof entityTypeSchema>;

/** Why an entity was taken, in parts that a person can read. */
export interface Why {
  /** The context word that spoke for it, as a dictionary form of ours, never the text's own words. */
  readonly context?: string;
  /** The check that held: `luhn`, `mod97`, `date`, `length` and the like. */
  readonly check?: string;
  /** Where it was known from: the connector's parties, an earlier turn, the company's policy. */
  readonly memory?: 'party' | 'conversation' | 'policy';
}

/** A piece of personal data found in a text. Offsets are UTF-16 code units of the input; `end` is exclusive. */
export interface Entity {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
  /** The name of the recognizer that found it: `personnummer`, `name-tagger`. */
  readonly recognizer: string;
  readonly why: Why;
}

/** An entity with what stands in its place; `pseudonym` is null where the policy only marks it and the text stays. */
export interface RedactedEntity extends Entity {
  readonly pseudonym: string | null;
}
