import type { Evidence } from '../insight.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as evidence: its place in the turn, so that the quote is cut from the text and can't be invented. */
export function evidenceOf({ turn, start, end }: Sentence): Evidence {
  return { turn, start, end };
}
