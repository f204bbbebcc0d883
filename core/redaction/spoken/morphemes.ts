import { readCompound } from './compound.ts';
import type { Morpheme } from './number-words.ts';

/** The number words that a word (in lower case) is made of; null where it is no number. */
export function readMorphemes(word: string, words: ReadonlyMap<string, Morpheme>): readonly Morpheme[] | null {
  const known = words.get(word);
  if (known) return [known];
  const starts = numberStarts(words);
  if (word.length < 6 || !(starts.has(word.slice(0, 3)) || starts.has(word.slice(0, 2)))) return null;
  return readCompound(word, words);
}

const made = new WeakMap<ReadonlyMap<string, Morpheme>, Set<string>>();

/** The first three letters (or the whole of two) of all number words: most words are told apart by these without being split. */
export function numberStarts(words: ReadonlyMap<string, Morpheme>): ReadonlySet<string> {
  const known = made.get(words);
  if (known) return known;
  const starts = new Set([...words.keys()].map((word) => word.slice(0, 3)));
  made.set(words, starts);
  return starts;
}
