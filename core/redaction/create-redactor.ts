import { openRawText, RawText } from '#core/text/raw-text.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { redactConversation } from './redact-conversation.ts';
import { redactPieces } from './redact-pieces.ts';
import { rescanOutgoing } from './outgoing.ts';
import { recognizers } from './recognizers/all.ts';
import type { Finders } from './find-entities.ts';
import type { NameTagger } from './names/name-tagger.ts';
import type { Redactor } from './redactor.ts';

export interface RedactorOptions {
  readonly policy?: Policy;
  /** Finds names by trained weights, which the edge reads; without it only known and labelled names are found. */
  readonly names?: NameTagger;
  /** Tells rules and weights apart; the edge makes it from what stands in this folder. */
  readonly rulesVersion?: string;
  /** At least 16 bytes; keyed hashes and customer keys are stable under one key. A random one is made where none is given. */
  readonly key?: Uint8Array;
  /** Keys that the customers' was changed to since, the oldest first. */
  readonly laterKeys?: readonly Uint8Array[];
}

/** What the redactor's parts work with. */
export interface RedactionTools extends Finders {
  readonly policy: Policy;
  readonly key: Uint8Array;
  readonly laterKeys: readonly Uint8Array[];
}

/** Makes a redactor that everything under one policy shares. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const tools: RedactionTools = {
    policy: options.policy ?? defaultPolicy,
    recognizers,
    names: options.names ?? null,
    key: options.key ?? crypto.getRandomValues(new Uint8Array(32)),
    laterKeys: options.laterKeys ?? [],
  };
  return {
    version: [options.rulesVersion ?? 'rules', tools.policy.fingerprint].join('.'),
    redactText(raw, hints = {}) {
      const [result] = redactPieces([{ text: openRawText(raw), role: null }], noParties, hints, tools).results;
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
