import { firstFrom } from './first-from.ts';
import type { Span } from './recognizer.ts';

/** A mask as the operators write it. */
const mask = /\[([A-Z][A-Z_]{0,30}?)(?:_([A-Z0-9]{1,12}))?\]/g;

/** The masks that a text already holds, in order. */
export function findMasks(text: string): Span[] {
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(mask), (found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Whether a span lies inside one of the masks (in order) or touches a part of one. */
export function touchesMask(masks: readonly Span[], span: Span): boolean {
  const before = masks[firstFrom(masks, span.end) - 1];
  return before !== undefined && before.end > span.start;
}
