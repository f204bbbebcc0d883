import { scanText } from './scan.ts';
import { normalise } from './normalise.ts';
import type { PreparedText, Span } from './recognizer.ts';

/** A text prepared for the recognizers, with the way back to the offsets of the original. */
export interface Preparation extends PreparedText {
  /** Gives the span of the original text that the prepared span was made from. */
  toOriginal(start: number, end: number): Span;
}

/** Prepares a text once for all recognizers; keeps it as it is where nothing in it is written in an odd way. */
export function prepareText(original: string): Preparation {
  const normalised = normalise(original);
  if (normalised === null) return { ...scanned(original), toOriginal: (start, end) => ({ start, end }) };
  const { text, from, to } = normalised;
  return {
    ...scanned(text),
    toOriginal: (start, end) => ({
      start: from[start] ?? original.length,
      end: end > start ? (to[end - 1] ?? original.length) : (from[start] ?? original.length),
    }),
  };
}

function scanned(text: string): PreparedText {
  return scanText(text, lowerCase(text));
}

/** `İ` grows when it is lowered; such letters stay as they are, so that offsets agree. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
