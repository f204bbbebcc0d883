/** Type tests: this file compiles, or the privacy promise is broken. Each `@ts-expect-error` is a refusal that must stay. */
import type { RawConversation, RedactedConversation } from '#core/conversation/conversation.ts';
import type { Insight } from '#core/insight/insight.ts';
import type { ConversationRedaction } from '#core/redaction/redactor.ts';
import { RawText } from '#core/text/raw-text.ts';
import { compose, type RedactedText } from '#core/text/redacted-text.ts';
import type { Expect, Leaks } from './leaks.ts';

declare const safe: RedactedText;
declare const raw: RawText;

// @ts-expect-error a plain string is not redacted
export const plain: RedactedText = 'Anna';
// @ts-expect-error raw text is not redacted
export const open: RedactedText = raw;
// @ts-expect-error a template gives a plain string
export const template: RedactedText = `${safe} Anna`;
// @ts-expect-error a cut could halve a mask
export const cut: RedactedText = safe.slice(2);
// @ts-expect-error only `RawText.of` makes one
export const made = new RawText('Anna');
export const joined: RedactedText = compose([safe, safe], ' ');

export type KnowsALeak = [
  Expect<Leaks<string>, true>,
  Expect<Leaks<RawText>, true>,
  Expect<Leaks<unknown>, true>,
  Expect<Leaks<{ a: { b: string[] } }>, true>,
  Expect<Leaks<{ a?: string | null }>, true>,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  Expect<Leaks<{ a: any }>, true>,
  Expect<Leaks<RawConversation>, true>,
  Expect<Leaks<RedactedText | 'call' | 3 | null>, false>,
];

export type NothingOfThisLeaks = [Expect<Leaks<RedactedConversation>, false>, Expect<Leaks<Insight>, false>];
export type CountsDoNotLeak = Expect<Leaks<ConversationRedaction['found']>, false>;
