import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Question } from './ask-model.ts';
import type { ModelSession } from './model-session.ts';
import { conversationMessages, edgesOf, type Part, splitByTurns } from './prompt.ts';
import type { AboutAnswer, PartAnswers } from './questions.ts';
import { aboutQuestion, flagsQuestion, inLanguage, marketQuestion, problemsQuestion } from './questions.ts';
import { promisesQuestion, stateQuestion } from './questions.ts';

/** Asks everything that there is to know of a conversation, part by part where it is long. */
export async function askAll(
  session: ModelSession,
  conversation: RedactedConversation,
  wishes: { readonly language: 'sv' | 'en'; readonly partTokens: number },
): Promise<{ about: AboutAnswer | null; parts: readonly PartAnswers[] }> {
  const ask = <Answer>(question: Question<Answer>, parts: readonly Part[]) =>
    session.ask(question, (codeWord) =>
      conversationMessages(conversation, parts, question.task, codeWord, wishes.partTokens),
    );
  const parts = splitByTurns(conversation, wishes.partTokens);
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
  return { about: await ask(inLanguage(aboutQuestion, wishes.language), edgesOf(parts)), parts: answers };
}
