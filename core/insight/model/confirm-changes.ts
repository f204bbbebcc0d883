import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import { cutRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import type { Change } from './change.ts';
import type { ModelSession } from './model-session.ts';
import { confirmMessages } from './prompt.ts';
import { confirmQuestion } from './questions.ts';

/** More than this is not the refining of an insight but another one. */
const changeLimit = 12;

/**
 * Asks of each change, in a call of its own that sees nothing but the sentence, whether the sentence says so. Whatever
 * else stands in the conversation can't have a voice in that.
 */
export async function confirmChanges(
  session: ModelSession,
  conversation: RedactedConversation,
  changes: readonly Change[],
): Promise<Change[]> {
  const confirmed: Change[] = [];
  for (const change of changes.slice(0, changeLimit)) {
    const { task } = confirmQuestion;
    const sentence = sentenceAround(conversation, change.place);
    const answer = await session.ask(confirmQuestion, (codeWord) =>
      confirmMessages(sentence, change.claim, task, codeWord),
    );
    if (answer?.says === change.expects) confirmed.push(change);
  }
  return confirmed;
}

function sentenceAround({ turns }: RedactedConversation, { turn, start, end }: Evidence): RedactedText {
  const text = turns[turn]?.text;
  if (!text) throw new TypeError('evidence points into a turn');
  const before = /[^.!?\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^.!?\n]*[.!?]*/.exec(text.slice(end))?.[0] ?? '';
  return cutRedactedText(text, start - before.length, end + after.length);
}
