import { entityTypes, type EntityType } from './entity.ts';
import type { Span } from './recognizer.ts';

/** Whose personal data it is: a customer's, an employee's, or a third person's who is talked about. */
export const owners = ['customer', 'employee', 'third'] as const;
export type Owner = (typeof owners)[number];

/** What is put in the place of an entity: the name of a file in operators/; `keep` leaves it and doesn't report it. */
export const operatorNames = ['numbered', 'label', 'hash', 'mark', 'keep'] as const;
export type OperatorName = (typeof operatorNames)[number];

/** `threshold` is the score from which an entity is taken, 0 to 1. */
export interface Rule {
  readonly operator: OperatorName;
  readonly threshold: number;
}

export interface KindRule extends Rule {
  readonly owners: Readonly<Partial<Record<Owner, Rule>>>;
}

/** A pattern of the company's own; `findAll` takes linear time. */
export interface OwnPattern {
  readonly type: EntityType;
  readonly findAll: (text: string) => readonly Span[];
}

/** A word or phrase of the company's own, matched whole and without regard to case. */
export interface OwnWord {
  readonly type: EntityType;
  readonly word: string;
}

/** What is taken, from whom, and what stands in its place. */
export interface Policy {
  readonly base: Rule;
  readonly kinds: Readonly<Partial<Record<EntityType, KindRule>>>;
  readonly takeWords: readonly OwnWord[];
  readonly takePatterns: readonly OwnPattern[];
  /** Words that are never taken, whole entities without regard to case. */
  readonly leaveWords: readonly string[];
  readonly leavePatterns: readonly OwnPattern[];
  /** Tells policies apart: a short hash of what they say. */
  readonly fingerprint: string;
}

/**
 * Everything is masked with numbered labels, but ages and special categories are marked only. The scores of names are
 * calibrated chances: a missed name weighs more than a word masked in vain, so they are taken from 0.4.
 */
export const defaultPolicy: Policy = {
  base: { operator: 'numbered', threshold: 0.5 },
  kinds: {
    PERSON: { operator: 'numbered', threshold: 0.4, owners: {} },
    AGE: { operator: 'mark', threshold: 0.5, owners: {} },
    SPECIAL_CATEGORY: { operator: 'mark', threshold: 0.5, owners: {} },
  },
  takeWords: [],
  takePatterns: [],
  leaveWords: [],
  leavePatterns: [],
  fingerprint: 'default',
};

/** The rule for a kind of entity of an owner; null where nothing tells whose it is. */
export function ruleFor(policy: Policy, type: EntityType, owner: Owner | null): Rule {
  const kind = policy.kinds[type];
  if (!kind) return policy.base;
  return (owner && kind.owners[owner]) ?? kind;
}

/** The same policy with another operator for all that it masks; what it marks or keeps stays so. */
export function withOperator(policy: Policy, operator: OperatorName): Policy {
  const change = <R extends Rule>(rule: R): R =>
    rule.operator === 'mark' || rule.operator === 'keep' ? rule : { ...rule, operator };
  const kinds: Partial<Record<EntityType, KindRule>> = {};
  for (const type of entityTypes) {
    const kind = policy.kinds[type];
    if (!kind) continue;
    const changed: Partial<Record<Owner, Rule>> = {};
    for (const owner of owners) if (kind.owners[owner]) changed[owner] = change(kind.owners[owner]);
    kinds[type] = { ...change(kind), owners: changed };
  }
  return { ...policy, base: change(policy.base), kinds, fingerprint: `${policy.fingerprint}.${operator}` };
}
