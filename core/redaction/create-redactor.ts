import { openRawText, RawText } from '#core/text/raw-text.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { redactConversation } from './redact-conversation.ts';
import { redactPieces } from './redact-pieces.ts';
import { rescanOutgoing } from './outgoing.ts';
import { recognizers } from './recognizers/all.ts';
import type { ConversationFinder, Finder, Recognizer } from './recognizer.ts';
import type { Redactor } from './redactor.ts';

/** Changes with every change of rules that can change what is found. */
const rulesVersion = 1;

export interface RedactorOptions {
  readonly policy?: Policy;
  /** Finders that read whole texts: the name tagger, with its weights, and the spoken recognizers. */
  readonly finders?: readonly Finder[];
  readonly conversationFinders?: readonly ConversationFinder[];
  /** At least 16 bytes; keyed hashes and customer keys are stable under one key. A random one is made where none is given. */
  readonly key?: Uint8Array;
  /** Tells finders apart, such as the weights' own version. */
  readonly findersVersion?: string;
}

/** What the redactor's parts work with. */
export interface RedactionTools {
  readonly policy: Policy;
  readonly recognizers: readonly Recognizer[];
  readonly finders: readonly Finder[];
  readonly conversationFinders: readonly ConversationFinder[];
  readonly key: Uint8Array;
}

/** Makes a redactor that everything under one policy shares. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const tools: RedactionTools = {
    policy: options.policy ?? defaultPolicy,
    recognizers,
    finders: options.finders ?? [],
    conversationFinders: options.conversationFinders ?? [],
    key: options.key ?? crypto.getRandomValues(new Uint8Array(32)),
  };
  return {
    version: [rulesVersion, options.findersVersion ?? '0', tools.policy.fingerprint].join('.'),
    redactText(raw, hints = {}) {
      const [result] = redactPieces(
        [{ text: openRawText(raw), role: null, party: null }],
        noParties,
        hints,
        tools,
      ).results;
      if (!result) throw new TypeError('one piece of text gives one result');
      return result;
    },
    redactConversation: (raw) => redactConversation(raw, tools),
    rescan: (text) => rescanOutgoing(text, tools),
  };
}

const noParties = { names: [], addresses: [] };

/** Redacts a plain string, for callers at the edge that have read it themselves. */
export function redactString(text: string, redactor: Redactor): ReturnType<Redactor['redactText']> {
  return redactor.redactText(RawText.of(text));
}
