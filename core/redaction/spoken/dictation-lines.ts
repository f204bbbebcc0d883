import type { Element } from './element.ts';
import { assents, corrections } from './speech-words.ts';

/** Tells whether a line, after its speaker's label, holds only what a dictation is made of. */
export function isPureLine(elements: readonly Element[], from: number, taken: Uint8Array): boolean {
  for (let at = skipLabel(elements, from); at < elements.length; at += 1) {
    const element = elements[at];
    if (!element || element.kind === 'line') return true;
    if (taken[at] || (element.kind === 'word' && !isAside(element.value))) return false;
  }
  return true;
}

/** Words that go with a dictation without being part of it. */
export function isAside(word: string): boolean {
  return assents.has(word) || corrections.has(word);
}

const longestLabel = 14;
const longestName = 3;

/** The place after `Kund:`, `Agent 2:` or `[00:12] Anna:` at the start of a line. */
export function skipLabel(elements: readonly Element[], from: number): number {
  let end = from;
  let words = 0;
  for (let at = from; at < from + longestLabel && words <= longestName; at += 1) {
    const element = elements[at];
    if (!element || element.kind === 'line' || (element.kind === 'number' && element.spoken)) break;
    if (element.kind === 'word') words += 1;
    if (element.kind === 'mark' && (element.value === ':' || element.value === ']')) end = at + 1;
  }
  return end;
}
