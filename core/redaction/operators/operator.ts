import type { EntityType } from '../entity.ts';
import type { OperatorName } from '../policy.ts';

/** Somebody or something that is to be replaced. Equal `identity` means the same person, address or number. */
export interface Subject {
  readonly type: EntityType;
  readonly identity: string;
}

/** What an operator may use. */
export interface OperatorTools {
  /** Numbers the identities of a kind in the order in which they are asked for, from 1. */
  numberOf(subject: Subject): number;
  /** HMAC-SHA256 of a text under the company's key, base32. */
  keyedHash(text: string): string;
}

/** One way to stand in for an entity; `replace` gives null where the text stays and the entity is only reported. */
export interface Operator {
  readonly name: OperatorName;
  replace(subject: Subject, tools: OperatorTools): string | null;
}
