import type { RedactedText } from '#core/text/redacted-text.ts';
import { bearsNoNeed } from './lexicon/turns-of-phrase.ts';

/** A piece of a turn in UTF-16 offsets, `end` exclusive, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const border = /(?<=[.!?…])[)"”']*\s+(?=\S)|\n+/gu;

/** The sentences of a turn that may tell what the customer needs: no greeting, thanks, name or number. */
export function findNeedSentences(text: RedactedText): Sentence[] {
  return splitSentences(text).filter(({ start, end }) => {
    const said = text.slice(start, end);
    return !bearsNoNeed.some((pattern) => pattern.test(said));
  });
}

function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: found } of [...text.matchAll(border), { index: text.length, 0: '' }]) {
    const said = text.slice(from, index);
    const trimmed = said.trim();
    const start = from + said.indexOf(trimmed);
    if (trimmed !== '') sentences.push({ start, end: start + trimmed.length });
    from = index + found.length;
  }
  return sentences;
}
