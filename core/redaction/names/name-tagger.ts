import type { Language } from '#core/conversation/conversation.ts';
import type { Why } from '../entity.ts';

/** A person's name found in a prepared text. Offsets are UTF-16 code units of that text; a genitive -s lies outside. */
export interface NameFinding {
  readonly start: number;
  readonly end: number;
  /** The probability that the whole span is a person's name, calibrated on held-out text; 0 to 1. */
  readonly score: number;
  readonly why: Why;
}

export interface NameHints {
  readonly language?: Language;
}

/** Finds persons' names in one prepared text. Holds buffers that are used again: one tagger a thread. */
export interface NameTagger {
  /** `lower` is `text` in lower case with the same offsets. In order of `start`, never overlapping. */
  find(text: string, lower: string, hints?: NameHints): NameFinding[];
}
