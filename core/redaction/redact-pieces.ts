import type { Role } from '#core/conversation/conversation.ts';
import { mintRedactedText } from '#core/text/redacted-text.ts';
import { findAfterPersons } from './after-person.ts';
import { findAnswers } from './answers.ts';
import { resolveConflicts } from './conflicts.ts';
import type { RedactionTools } from './create-redactor.ts';
import { findEntities, findWritten } from './find-entities.ts';
import { findSpokenAcrossTurns } from './spoken/across-turns.ts';
import { findMasks, touchesMask } from './masks.ts';
import { createMemory } from './memory.ts';
import { groupPersons } from './persons.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { applyOwnWords } from './own-words.ts';
import { prepareText, type Preparation } from './prepare.ts';
import type { Finding } from './recognizer.ts';
import type { RedactionResult, TextHints } from './redactor.ts';
import { ownerOfRole, pseudonymFor, writeRedacted, type KnownParties, type Writing } from './write-redacted.ts';

/** One text of a conversation: a turn, or the subject, which is nobody's. */
export interface Piece {
  readonly text: string;
  readonly role: Role | null;
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
  const alone = findAlone(pieces, prepared, hints, tools);
  addNeighbours(alone, pieces, prepared);
  if (isNothingToDo(alone, known, tools)) return untouched(pieces);
  const findings = rememberAndSettle(alone, prepared, known, tools);
  const mentions = namesIn(findings, prepared);
  const personOf = groupPersons(
    known.names.map(({ value }) => value),
    mentions,
  );
  const writing: Writing = { pseudonyms: createPseudonyms(tools.key, masksIn(pieces)), personOf, known, tools };
  return {
    results: pieces.map((piece, i) => writeRedacted(piece.text, prepared[i], findings[i] ?? [], writing)),
    pseudonymOfName: (name, role) => pseudonymFor('PERSON', name, ownerOfRole(role), writing),
    pseudonymOfAddress: (type, address, role) => pseudonymFor(type, address, ownerOfRole(role), writing),
  };
}

/** Adds what stands right after somebody, and what answers a question of the turn before. */
function addNeighbours(found: readonly Finding[][], pieces: readonly Piece[], prepared: readonly Preparation[]): void {
  found.forEach((list, i) => list.push(...findAfterPersons(prepared[i]?.text ?? '', list)));
  if (pieces.length < 2) return;
  const answers = findAnswers(prepared.map(({ text }, i) => ({ text, role: pieces[i]?.role ?? null })));
  found.forEach((list, i) => list.push(...(answers[i] ?? [])));
}

function masksIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const masks = new Set<string>();
  for (const { text } of pieces) for (const { start, end } of findMasks(text)) masks.add(text.slice(start, end));
  return masks;
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
      foundNames: namesIn(first, prepared, sureScore),
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

function namesIn(
  findings: readonly (readonly Finding[])[],
  prepared: readonly Preparation[],
  leastScore = 0,
): readonly string[] {
  const names: string[] = [];
  findings.forEach((list, i) => {
    for (const { type, score, start, end } of list) {
      if (type === 'PERSON' && score >= leastScore) names.push(prepared[i]?.text.slice(start, end) ?? '');
    }
  });
  return names;
}

/** Turns are searched together for what is said in words, since a number goes on over them; each other text by itself. */
function findAlone(
  pieces: readonly Piece[],
  prepared: readonly Preparation[],
  hints: TextHints,
  tools: RedactionTools,
): Finding[][] {
  if (prepared.length < 2) return prepared.map((text) => findEntities(text, tools, hints));
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
