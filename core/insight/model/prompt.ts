import type { RedactedConversation } from '#core/conversation/conversation.ts';
import { foldText } from './folded-text.ts';
import { estimateTokens } from './ask-model.ts';
import type { ChatMessage } from './chat.ts';
import { commonRules } from './questions.ts';

/** A stretch of a conversation that is asked about at once: turns `from` to `to`, `to` exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Cuts a conversation from a turn on between turns so that no part takes more tokens than that, by the careful guess. */
export function splitByTurns({ turns }: RedactedConversation, limitTokens: number, first = 0): readonly Part[] {
  const parts: Part[] = [];
  let [from, size] = [first, 0];
  for (const [index, { text }] of turns.entries()) {
    if (index < first) continue;
    const tokens = estimateTokens(text) + 12;
    if (size > 0 && size + tokens > limitTokens) {
      parts.push({ from, to: index });
      [from, size] = [index, 0];
    }
    size += tokens;
  }
  return [...parts, { from, to: turns.length }];
}

/** Where a long conversation is asked what it is about: the matter stands at its beginning, the outcome at its end. */
export function edgesOf(parts: readonly Part[]): readonly Part[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last) return parts;
  const middle = (part: Part) => Math.ceil((part.from + part.to) / 2);
  return [
    { from: first.from, to: Math.max(first.from + 1, middle(first)) },
    { from: Math.min(last.to - 1, middle(last)), to: last.to },
  ];
}

/**
 * The messages of a question: the rules, always the same; then the conversation under a code word that nobody could
 * know when it was written; the question last. All questions about one part share all but the last message.
 */
export function conversationMessages(
  conversation: RedactedConversation,
  parts: readonly Part[],
  task: string,
  codeWord: string,
  limitTokens: number,
): ChatMessage[] {
  const lines = parts.flatMap(({ from, to }) =>
    conversation.turns
      .slice(from, to)
      .flatMap(({ role, text }, index) => markLines(shown(text, limitTokens), `${codeWord} ${from + index} ${role}`)),
  );
  return [
    { role: 'system', content: commonRules },
    { role: 'user', content: [`Data of ${codeWord} begins`, ...lines, `Data of ${codeWord} ends`].join('\n') },
    { role: 'user', content: `The question, about the data of ${codeWord}:\n${task}` },
  ];
}

/**
 * The messages that confirm one claim: a single sentence, marked in another way (the code word between all its words),
 * with nothing of the rest of the conversation.
 */
export function confirmMessages(sentence: string, claim: string, task: string, codeWord: string): ChatMessage[] {
  const marked = shown(sentence, 400).trim().split(/\s+/).join(` ${codeWord} `);
  return [
    { role: 'system', content: commonRules },
    { role: 'user', content: `One text, with the code word ${codeWord} between its words:\n${codeWord} ${marked}` },
    { role: 'user', content: `The claim: ${claim}\n${task}` },
  ];
}

/** A code word that nobody can guess; `random` gives 0 to 1. */
export function makeCodeWord(random: () => number): string {
  const letters = 'bcdfghjkmnpqrstvwxz23456789';
  return Array.from({ length: 10 }, () => letters.charAt(Math.floor(random() * letters.length))).join('');
}

function markLines(text: string, mark: string): string[] {
  return text.split('\n').map((line) => `${mark}: ${line}`);
}

/** What can't be seen is left out, and what a chat template could read as its own marks is written otherwise. */
function shown(text: string, limitTokens: number): string {
  return text
    .slice(0, limitTokens * 3)
    .replace(/\p{Cf}|[\u{E0100}-\u{E01EF}\u034f\u115f\u3164\ufe00-\ufe0f]/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('```', "'''")
    .replace(/\[(\/?(?:INST|SYSTEM|SYS)\b)/gi, '($1');
}

/** The words of the rules that an answer repeats at length show that it tells the prompt instead of the conversation. */
export function repeatsPrompt(text: string, tasks: readonly string[]): boolean {
  const prompt = foldText([commonRules, ...tasks].join(' ')).text;
  const words = foldText(text).text.split(' ');
  return words.some((_, at) => at + 6 <= words.length && prompt.includes(words.slice(at, at + 6).join(' ')));
}
