import type { RedactedConversation, Role } from '#core/conversation/conversation.ts';
import type { Evidence } from '#core/insight/insight.ts';
import { widenToMasks } from '#core/text/redacted-text.ts';
import { foldText, type FoldedText } from './folded-text.ts';

export interface QuoteWishes {
  /** Who must have said it; anybody where left out. */
  readonly by?: Role;
  /** Which one counts where it was said more than once. */
  readonly prefer?: 'first' | 'last';
}

/** Finds what a model quoted in the text itself; null where nobody said so, or not the one who should have. */
export type FindQuote = (quote: string, wishes?: QuoteWishes) => Evidence | null;

/** A shorter quote proves nothing. */
const leastLetters = 3;

/** Folds the turns once, for all quotes of one conversation. */
export function quoteFinder({ turns }: RedactedConversation): FindQuote {
  let folded: readonly FoldedText[] | null = null;
  return (quote, { by, prefer = 'first' } = {}) => {
    const wanted = trimQuote(foldText(quote).text);
    if (Array.from(wanted.matchAll(/[\p{L}\p{N}]/gu)).length < leastLetters) return null;
    folded ??= turns.map(({ text }) => foldText(text));
    const numbers = turns.map((_, index) => index);
    for (const turn of prefer === 'first' ? numbers : numbers.reverse()) {
      const [said, text] = [turns[turn], folded[turn]];
      if (!said || !text || (by && said.role !== by)) continue;
      const start = findWhole(text.text, wanted);
      if (start < 0) continue;
      const place = text.toOriginal(start, start + wanted.length);
      return { turn, ...widenToMasks(said.text, place.start, place.end) };
    }
    return null;
  };
}

/** Models put quotation marks and dots around what they quote. */
function trimQuote(text: string): string {
  return text.replace(/^[\s"'<>.…-]+|[\s"'<>.…]+$/gu, '');
}

/** Whole words only: `inte` isn't said in `winter`. */
function findWhole(text: string, wanted: string): number {
  const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isCutBefore = isLetter(text.charAt(at - 1)) && isLetter(wanted.charAt(0));
    const isCutAfter = isLetter(text.charAt(at + wanted.length)) && isLetter(wanted.slice(-1));
    if (!isCutBefore && !isCutAfter) return at;
  }
  return -1;
}
