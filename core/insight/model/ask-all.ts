import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { RedactedText } from '#core/text/redacted-text.ts';
import type { Question } from './ask-model.ts';
import type { ModelSession } from './model-session.ts';
import { conversationMessages, edgesOf, type Part, splitByTurns } from './prompt.ts';
import type { AboutAnswer, PartAnswers } from './questions.ts';
import { aboutQuestion, flagsQuestion, inLanguage, marketQuestion, problemsQuestion } from './questions.ts';
import { promisesQuestion, stateQuestion } from './questions.ts';

export interface AskWishes {
  readonly language: 'sv' | 'en';
  readonly partTokens: number;
  /** Where the first turns were read before: only those after them are sent, and the summary that was made of them. */
  readonly known?: { readonly turns: number; readonly summary: RedactedText | null };
}

/** Asks everything that there is to know of a conversation, part by part where it is long. */
export async function askAll(
  session: ModelSession,
  conversation: RedactedConversation,
  wishes: AskWishes,
): Promise<{ about: AboutAnswer | null; parts: readonly PartAnswers[] }> {
  const ask = <Answer>(question: Question<Answer>, parts: readonly Part[], read = conversation) =>
    session.ask(question, (codeWord) => conversationMessages(read, parts, question.task, codeWord, wishes.partTokens));
  const parts = splitByTurns(conversation, wishes.partTokens, wishes.known?.turns ?? 0);
  const answers: PartAnswers[] = [];
  for (const part of parts) {
    answers.push({
      state: await ask(stateQuestion, [part]),
      promises: await ask(promisesQuestion, [part]),
      problems: await ask(problemsQuestion, [part]),
      flags: await ask(flagsQuestion, [part]),
      market: await ask(marketQuestion, [part]),
    });
  }
  const about = inLanguage(aboutQuestion, wishes.language);
  const whole = shorten(conversation, wishes.known);
  const edges = whole === conversation ? edgesOf(parts) : edgesOf(splitByTurns(whole, wishes.partTokens));
  return { about: await ask(about, edges, whole), parts: answers };
}

/** A summary stands for the turns that were read before. */
function shorten(conversation: RedactedConversation, known: AskWishes['known']): RedactedConversation {
  if (!known?.summary) return conversation;
  const summary = { party: 0, role: 'bot', text: known.summary, at: null, externalId: null } as const;
  return { ...conversation, turns: [summary, ...conversation.turns.slice(known.turns)] };
}
