import { type Ability, askModel, type Question } from './ask-model.ts';
import { estimateTokens } from './ask-model.ts';
import type { Chat, ChatMessage } from './chat.ts';

/** What one reading of a conversation took. */
export interface Spent {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Questions without a valid answer, and those that the budget left unasked. */
  readonly invalid: number;
  readonly unasked: number;
}

export interface ModelSession {
  /** Null where no valid answer came or the budget of the conversation is spent. Each call has a code word of its own part. */
  ask<Answer>(question: Question<Answer>, messagesOf: (codeWord: string) => ChatMessage[]): Promise<Answer | null>;
  /** The word under which the conversation is shown. */
  readonly codeWord: string;
  readonly spent: Spent;
}

export interface SessionTools {
  readonly chat: Chat;
  readonly ability: Ability;
  readonly makeCodeWord: () => string;
  /** Tokens of one conversation, in and out. */
  readonly limitTokens: number;
  readonly signal: AbortSignal;
  /** Called after each question, so that somebody who waits sees it move. */
  readonly onAnswer?: (calls: number) => void;
}

/** Room for an answer, which comes on top of what is asked. */
const answerTokens = 400;

/** Asks the questions of one conversation, and stops where its budget ends. */
export function startSession(tools: SessionTools): ModelSession {
  let spent: Spent = { calls: 0, inputTokens: 0, outputTokens: 0, invalid: 0, unasked: 0 };
  const codeWord = tools.makeCodeWord();
  return {
    codeWord,
    get spent() {
      return spent;
    },
    async ask(question, messagesOf) {
      // Questions about the conversation share its beginning, which the server then keeps; a confirmation is marked anew.
      const messages = messagesOf(question.name === 'confirm' ? tools.makeCodeWord() : codeWord);
      const asked = estimateTokens(messages.map(({ content }) => content).join('\n'));
      if (spent.inputTokens + spent.outputTokens + asked + answerTokens > tools.limitTokens) {
        spent = { ...spent, unasked: spent.unasked + 1 };
        return null;
      }
      const result = await askModel(tools.chat, tools.ability, question, messages, tools.signal);
      spent = {
        calls: spent.calls + result.tries,
        inputTokens: spent.inputTokens + result.inputTokens,
        outputTokens: spent.outputTokens + result.outputTokens,
        invalid: spent.invalid + (result.answer === null ? 1 : 0),
        unasked: spent.unasked,
      };
      tools.onAnswer?.(spent.calls);
      return result.answer;
    },
  };
}
