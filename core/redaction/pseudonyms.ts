import { keyedHash } from './keyed-hash.ts';
import type { Subject, OperatorTools } from './operators/operator.ts';
import { operators } from './operators/all.ts';
import type { OperatorName } from './policy.ts';

/** Gives pseudonyms through one conversation. */
export interface Pseudonyms {
  /** Null where the operator leaves the text. */
  of(subject: Subject, operator: Exclude<OperatorName, 'keep'>): string | null;
}

/** `taken` are masks that the texts already hold: none of them is given out again. */
export function createPseudonyms(key: Uint8Array, taken: ReadonlySet<string>): Pseudonyms {
  const given = new Map<string, string | null>();
  const tools: OperatorTools = { numberOf: numbering(taken), keyedHash: (text) => keyedHash(key, text) };
  return {
    of(subject, operator) {
      const name = `${operator}\n${subject.type}\n${subject.identity}`;
      const known = given.get(name);
      if (known !== undefined) return known;
      const pseudonym = fresh(subject, operator, tools, taken);
      given.set(name, pseudonym);
      return pseudonym;
    },
  };
}

/** A hash that the text holds already (somebody pasted redacted text) is made anew from a varied identity. */
function fresh(
  subject: Subject,
  operator: Exclude<OperatorName, 'keep'>,
  tools: OperatorTools,
  taken: ReadonlySet<string>,
): string | null {
  const pseudonym = operators[operator].replace(subject, tools);
  if (operator !== 'hash' || pseudonym === null || !taken.has(pseudonym)) return pseudonym;
  return fresh({ ...subject, identity: `${subject.identity}\n` }, operator, tools, taken);
}

function numbering(taken: ReadonlySet<string>): OperatorTools['numberOf'] {
  const numbers = new Map<string, number>();
  const last = new Map<string, number>();
  return ({ type, identity }) => {
    const name = `${type}\n${identity}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    let next = (last.get(type) ?? 0) + 1;
    while (taken.has(`[${type}_${next}]`)) next += 1;
    last.set(type, next);
    numbers.set(name, next);
    return next;
  };
}
