import type { RedactedConversation } from '#core/conversation/conversation.ts';
import type { Insight } from '#core/insight/insight.ts';
import type { Redactor } from '#core/redaction/redactor.ts';
import { cutRedactedText, type RedactedText } from '#core/text/redacted-text.ts';
import { findInjections } from './find-injections.ts';
import { foldText } from './folded-text.ts';
import type { FindQuote } from './find-quote.ts';
import { repeatsPrompt } from './prompt.ts';
import { type AboutAnswer, aboutQuestion } from './questions.ts';

const limits = { summary: 500, need: 200, reason: 60 };

export interface WordTools {
  readonly conversation: RedactedConversation;
  readonly rescan: Redactor['rescan'];
  readonly find: FindQuote;
  readonly codeWord: string;
}

/**
 * Takes the model's own words where they hold: scanned for personal data, no longer than asked for, without numbers,
 * masks or addresses that the conversation doesn't have. What doesn't hold leaves the embedded engine's words.
 */
export function takeOwnWords(insight: Insight, about: AboutAnswer, tools: WordTools): Insight {
  const { find, conversation } = tools;
  const summary = letOut(about.summary, limits.summary, tools);
  const needPlace = find(about.need_quote, { by: 'customer' });
  const need = needPlace && letOut(about.need, limits.need, tools);
  const reasonPlace = find(about.reason_quote, { by: 'customer' });
  const reason = reasonPlace && letOut(about.reason, limits.reason, tools);
  const productPlace = about.product === '' ? null : find(about.product);
  const turn = productPlace && conversation.turns[productPlace.turn];
  const { contactReason, product } = insight;
  return {
    ...insight,
    summary: summary ?? insight.summary,
    customerNeed: need && needPlace ? { text: need, evidence: [needPlace] } : insight.customerNeed,
    // The company's own reason is the embedded engine's: it has learned from the company's tags.
    contactReason:
      reason && reasonPlace && !contactReason?.own
        ? { label: reason, own: null, confidence: contactReason?.confidence ?? 0, evidence: [reasonPlace] }
        : contactReason,
    product:
      !product && productPlace && turn
        ? { name: cutRedactedText(turn.text, productPlace.start, productPlace.end), evidence: [productPlace] }
        : product,
  };
}

function letOut(words: string, limit: number, tools: WordTools): RedactedText | null {
  const text = words.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > limit || sentences(text) > 3) return null;
  if (/https?:|www\.|[<>{}|`]/i.test(text) || text.includes(tools.codeWord)) return null;
  if (findInjections(text).length > 0 || repeatsPrompt(text, [aboutQuestion.task])) return null;
  return isGrounded(text, tools.conversation) ? tools.rescan(text) : null;
}

function sentences(text: string): number {
  return text.split(/[.!?]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
}

/** Numbers and masks are what a model invents most, and what does most harm. */
function isGrounded(text: string, { turns }: RedactedConversation): boolean {
  const said = foldText(turns.map((turn) => turn.text).join(' ')).text;
  const facts = foldText(text).text.match(/\[[a-z_0-9]+\]|\d+/g) ?? [];
  return facts.every((fact) => said.includes(fact));
}
