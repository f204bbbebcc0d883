import type { Role } from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { findAfterPersons } from './after-person.ts';
import { findAnswers } from './answers.ts';
import { resolveConflicts } from './conflicts.ts';
import type { RedactionTools } from './create-redactor.ts';
import type { RedactedEntity } from './entity.ts';
import { findEntities, findWritten } from './find-entities.ts';
import { findSpokenAcrossTurns } from './spoken/across-turns.ts';
import { identityOf } from './identity.ts';
import { findMasks, touchesMask } from './masks.ts';
import { createMemory } from './memory.ts';
import { groupPersons, type Person } from './persons.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { ruleFor, type Owner } from './policy.ts';
import { applyOwnWords } from './own-words.ts';
import { prepareText, type Preparation } from './prepare.ts';
import type { Finding, Span } from './recognizer.ts';
import type { RedactionResult, TextHints } from './redactor.ts';

/** One text of a conversation: a turn, or the subject, which is nobody's. */
export interface Piece {
  readonly text: string;
  readonly role: Role | null;
}

export interface KnownParties {
  /** A name, e-mail or phone with the role of whom it belongs to. */
  readonly names: readonly { readonly value: string; readonly role: Role }[];
  readonly addresses: readonly { readonly value: string; readonly role: Role }[];
}

export interface RedactedPieces {
  readonly results: readonly RedactionResult[];
  /** The pseudonym that stands for a party's name all through the pieces. */
  pseudonymOfName(name: string, role: Role): string | null;
  pseudonymOfAddress(type: 'EMAIL' | 'PHONE' | 'HANDLE', address: string, role: Role): string | null;
}

/** Redacts texts that belong together, with one memory and one set of pseudonyms. */
export function redactPieces(
  pieces: readonly Piece[],
  known: KnownParties,
  hints: TextHints,
  tools: RedactionTools,
): RedactedPieces {
  const prepared = pieces.map(({ text }) => prepareText(text));
  const answers = findAnswers(prepared.map(({ text }, i) => ({ text, role: pieces[i]?.role ?? null })));
  const alone = findAlone(pieces, prepared, hints, tools).map((list, i) => [
    ...list,
    ...findAfterPersons(prepared[i]?.text ?? '', list),
    ...(answers[i] ?? []),
  ]);
  if (isNothingToDo(alone, known, tools)) return untouched(pieces);
  const findings = rememberAndSettle(alone, prepared, known, tools);
  const mentions = findings.flatMap((list, i) => namesIn(list, prepared[i]));
  const personOf = groupPersons(
    known.names.map(({ value }) => value),
    mentions,
  );
  const writer: Writing = { pseudonyms: createPseudonyms(tools.key, masksIn(pieces)), personOf, known, tools };
  return {
    results: pieces.map((piece, i) => write(piece.text, prepared[i], findings[i] ?? [], writer)),
    pseudonymOfName: (name, role) => pseudonymFor('PERSON', name, ownerOfRole(role), writer),
    pseudonymOfAddress: (type, address, role) => pseudonymFor(type, address, ownerOfRole(role), writer),
  };
}

function masksIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const masks = new Set<string>();
  for (const { text } of pieces) for (const { start, end } of findMasks(text)) masks.add(text.slice(start, end));
  return masks;
}

interface Writing {
  readonly pseudonyms: Pseudonyms;
  readonly personOf: (mention: string) => Person;
  readonly known: KnownParties;
  readonly tools: RedactionTools;
}

/** Most short messages hold nothing, and nothing else could find something in them. */
function isNothingToDo(
  alone: readonly (readonly Finding[])[],
  known: KnownParties,
  { policy }: RedactionTools,
): boolean {
  return (
    known.names.length === 0 &&
    known.addresses.length === 0 &&
    policy.takeWords.length === 0 &&
    policy.takePatterns.length === 0 &&
    alone.every((list) => list.length === 0)
  );
}

function untouched(pieces: readonly Piece[]): RedactedPieces {
  return {
    results: pieces.map(({ text }) => ({ text: mintRedactedText(text), entities: [] })),
    pseudonymOfName: () => null,
    pseudonymOfAddress: () => null,
  };
}

/** Adds what the conversation's memory finds, and leaves findings that don't overlap. */
function rememberAndSettle(
  first: readonly (readonly Finding[])[],
  prepared: readonly Preparation[],
  known: KnownParties,
  tools: RedactionTools,
): (readonly Finding[])[] {
  const memory = createMemory(
    {
      partyNames: known.names.map(({ value }) => value),
      addresses: known.addresses.map(({ value }) => value),
      foundNames: first.flatMap((list, i) => namesIn(list, prepared[i], sureScore)),
    },
    (word) => tools.names?.isOrdinaryWord(word) ?? false,
  );
  return prepared.map((text, i) => {
    const masks = findMasks(text.text);
    const alone = first[i] ?? [];
    const all = memory === null ? alone : [...alone, ...memory(text)];
    const free = masks.length === 0 ? all : all.filter((finding) => !touchesMask(masks, finding));
    return applyOwnWords(text, resolveConflicts(free), masks, tools.policy);
  });
}

/** Only names that are sure enough to be masked by themselves are looked for elsewhere. */
const sureScore = 0.6;

function namesIn(findings: readonly Finding[], text: Preparation | undefined, leastScore = 0): string[] {
  const names: string[] = [];
  for (const { type, score, start, end } of findings) {
    if (type === 'PERSON' && score >= leastScore) names.push(text?.text.slice(start, end) ?? '');
  }
  return names;
}

/** Turns are searched together for what is said in words, since a number goes on over them; each other text by itself. */
function findAlone(
  pieces: readonly Piece[],
  prepared: readonly Preparation[],
  hints: TextHints,
  tools: RedactionTools,
): Finding[][] {
  const turns = pieces.flatMap(({ role }, i) => {
    const text = prepared[i];
    return role !== null && text ? [{ text: text.text, lower: text.lower, role, piece: i }] : [];
  });
  if (turns.length < 2) return prepared.map((text) => findEntities(text, tools, hints));
  const findings = prepared.map((text, i) =>
    pieces[i]?.role === null ? findEntities(text, tools, hints) : findWritten(text, tools, hints),
  );
  findSpokenAcrossTurns(turns, hints).forEach((found, i) => findings[turns[i]?.piece ?? -1]?.push(...found));
  return findings;
}

function write(
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

function pseudonymFor(type: Finding['type'], value: string, owner: Owner | null, writing: Writing): string | null {
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

function ownerOfRole(role: Role): Owner {
  return role === 'customer' ? 'customer' : 'employee';
}
