import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { compose, cutRedactedText, emptyRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { findInjections, type Injection } from './find-injections.ts';

/** A conversation without orders to machines. Offsets inside its turns are those of the original. */
export interface QuietConversation {
  readonly conversation: RedactedConversation;
  /** For each turn that was kept, its number in the original. */
  readonly turnOf: readonly number[];
  /** How many orders were taken out; 0 means that the conversation is the original itself. */
  readonly injections: number;
}

/** Blanks what gives orders to a reader of the text, and leaves out turns and a subject that held nothing else. */
export function quietenConversation(
  conversation: RedactedConversation,
  find: (text: string) => readonly Injection[] = findInjections,
): QuietConversation {
  const found = conversation.turns.map(({ text }) => find(text));
  const inSubject = conversation.subject === null ? [] : find(conversation.subject);
  const injections = found.flat().length + inSubject.length;
  if (injections === 0) return { conversation, turnOf: conversation.turns.map((_, index) => index), injections };
  const kept = conversation.turns.flatMap((turn, index) => {
    const text = blank(turn.text, found[index] ?? []);
    return found[index]?.length && !saysSomething(text) ? [] : [{ turn: { ...turn, text }, index }];
  });
  const subject = conversation.subject && blank(conversation.subject, inSubject);
  return {
    conversation: {
      ...conversation,
      subject: subject !== null && saysSomething(subject) ? subject : null,
      turns: kept.map(({ turn }) => turn),
    },
    turnOf: kept.map(({ index }) => index),
    injections,
  };
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function blank(text: RedactedText, spans: readonly { start: number; end: number }[]): RedactedText {
  if (spans.length === 0) return text;
  const pieces: RedactedText[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    // A mask that the span cuts goes whole with it, so that offsets stay.
    const before = cutRedactedText(text, at, start);
    const from = Math.min(start, at + before.length);
    pieces.push(before.length > start - at ? spaces(start - at) : before, spaces(end - from));
    at = end;
  }
  const rest = cutRedactedText(text, at, text.length);
  pieces.push(rest.length > text.length - at ? spaces(text.length - at) : rest);
  return compose(pieces);
}

function spaces(length: number): RedactedText {
  return compose(
    Array.from({ length: length + 1 }, () => emptyRedactedText),
    ' ',
  );
}
