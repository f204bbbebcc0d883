import type { Role } from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import type { RedactionTools } from './create-redactor.ts';
import type { RedactedEntity } from './entity.ts';
import { identityOf } from './identity.ts';
import type { Person } from './persons.ts';
import { ruleFor, type Owner } from './policy.ts';
import type { Preparation } from './prepare.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Finding, Span } from './recognizer.ts';
import type { RedactionResult } from './redactor.ts';

export interface KnownParties {
  /** A name, e-mail or phone with the role of whom it belongs to. */
  readonly names: readonly { readonly value: string; readonly role: Role }[];
  readonly addresses: readonly { readonly value: string; readonly role: Role }[];
}

/** What stays the same for all texts of a conversation while they are written. */
export interface Writing {
  readonly pseudonyms: Pseudonyms;
  readonly personOf: (mention: string) => Person;
  readonly known: KnownParties;
  readonly tools: RedactionTools;
}

/** Writes a text with pseudonyms in place of what the policy masks; `findings` in order, apart. */
export function writeRedacted(
  text: string,
  prepared: Preparation | undefined,
  findings: readonly Finding[],
  writing: Writing,
): RedactionResult {
  const entities: RedactedEntity[] = [];
  let redacted = '';
  let written = 0;
  for (const finding of findings) {
    const value = prepared?.text.slice(finding.start, finding.end) ?? '';
    const owner = ownerOf(finding, value, writing);
    const rule = ruleFor(writing.tools.policy, finding.type, owner);
    const span = originalSpan(prepared, finding, written, text);
    if (rule.operator === 'keep' || finding.score < rule.threshold || span === null) continue;
    const pseudonym = pseudonymFor(finding.type, value, owner, writing);
    const { type, score, recognizer, why } = finding;
    entities.push({ type, start: span.start, end: span.end, score, recognizer, why, pseudonym });
    if (pseudonym === null) continue;
    redacted += text.slice(written, span.start) + pseudonym;
    written = span.end;
  }
  return { text: mintRedactedText(redacted + text.slice(written)), entities };
}

/** Two findings made from one original character (an entity, a ligature) would overlap: the later one starts after. */
function originalSpan(prepared: Preparation | undefined, finding: Finding, written: number, text: string): Span | null {
  const { start, end } = prepared?.toOriginal(finding.start, finding.end) ?? finding;
  const from = Math.max(start, written);
  return end > from && end <= text.length ? { start: from, end } : null;
}

/** The pseudonym of a value by the policy; null where it stays. */
export function pseudonymFor(
  type: Finding['type'],
  value: string,
  owner: Owner | null,
  writing: Writing,
): string | null {
  const { operator } = ruleFor(writing.tools.policy, type, owner);
  if (operator === 'keep') return null;
  const identity = type === 'PERSON' ? writing.personOf(value).identity : identityOf(type, value);
  return writing.pseudonyms.of({ type, identity }, operator);
}

/** A known party's name or address is that party's; another name in a conversation with known parties is a third person's. */
function ownerOf({ type }: Finding, value: string, { known, personOf }: Writing): Owner | null {
  if (type === 'PERSON') {
    if (known.names.length === 0) return null;
    const person = personOf(value);
    const party = known.names.find((name) => personOf(name.value) === person);
    return party ? ownerOfRole(party.role) : 'third';
  }
  if (known.addresses.length === 0) return null;
  const identity = identityOf(type, value);
  const party = known.addresses.find((address) => identityOf(type, address.value) === identity);
  return party ? ownerOfRole(party.role) : null;
}

/** Whose a party's data are to the policy. */
export function ownerOfRole(role: Role): Owner {
  return role === 'customer' ? 'customer' : 'employee';
}
