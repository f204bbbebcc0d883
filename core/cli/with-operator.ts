import { entityTypes } from '#core/redaction/entity.ts';
import type { KindRule, OperatorName, Policy, Rule } from '#core/redaction/policy.ts';

/** The same policy with another operator for all that it masks; what it marks or keeps stays so. */
export function withOperator(policy: Policy, operator: OperatorName): Policy {
  const change = (rule: Rule): Rule =>
    rule.operator === 'mark' || rule.operator === 'keep' ? rule : { ...rule, operator };
  const kinds: Partial<Record<(typeof entityTypes)[number], KindRule>> = {};
  for (const type of entityTypes) {
    const kind = policy.kinds[type];
    if (!kind) continue;
    const owners = Object.fromEntries(Object.entries(kind.owners).map(([owner, rule]) => [owner, change(rule)]));
    kinds[type] = { ...change(kind), owners };
  }
  return { ...policy, base: change(policy.base), kinds, fingerprint: `${policy.fingerprint}.${operator}` };
}
