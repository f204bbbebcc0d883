declare const redacted: unique symbol;

/** Text that the redactor, the store's row reader or the outgoing re-scan has let through. */
export type RedactedText = string & { readonly [redacted]: true };

/**
 * Declares a string to be redacted. The house test lets only core/redaction and the store's row reader import this.
 */
export function mintRedactedText(text: string): RedactedText {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the one place where the brand is made
  return text as RedactedText;
}

/** The empty text, which holds nothing of anybody. */
export const emptyRedactedText: RedactedText = mintRedactedText('');

/** Joins redacted pieces with a separator that this program wrote itself. */
export function compose(
  pieces: readonly RedactedText[],
  separator: '' | ' ' | '. ' | '\n' | '\n\n' | ', ' = '',
): RedactedText {
  return mintRedactedText(pieces.join(separator));
}

/** A mask as the redactor writes it: `[PERSON_1]`, `[EMAIL]`, `[PERSON_7K2MXQ4TBA]`. */
const mask = /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]/g;

/**
 * Cuts `start` to `end` (UTF-16 offsets) out of redacted text, widened so that no mask and no surrogate pair is cut.
 */
export function cutRedactedText(text: RedactedText, start: number, end: number): RedactedText {
  const { start: from, end: to } = widenToMasks(text, start, end);
  return mintRedactedText(text.slice(from, to));
}

/** Widens a span (UTF-16 offsets) so that it holds every mask and surrogate pair that it touches whole. */
export function widenToMasks(text: RedactedText, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  for (const found of text.matchAll(mask)) {
    const maskEnd = found.index + found[0].length;
    if (found.index < to && maskEnd > from) {
      from = Math.min(from, found.index);
      to = Math.max(to, maskEnd);
    }
  }
  if (isLowSurrogate(text, from)) from -= 1;
  if (isLowSurrogate(text, to)) to += 1;
  return { start: from, end: to };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
