import { newStemmer } from 'snowball-stemmers';
import type { Language } from '#core/conversation/conversation.ts';

const algorithms: Record<Exclude<Language, 'unknown'>, string> = {
  sv: 'swedish',
  en: 'english',
  no: 'norwegian',
  da: 'danish',
  fi: 'finnish',
  de: 'german',
};

const word = /\[[A-Z][A-Z_]*(?:_[A-Z0-9]+)?\]|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** A stemmer with a memory is some ten times as fast: a word comes back far oftener than a new one. */
const memoryLimit = 50_000;
const memories = new Map<string, { stem: (text: string) => string; known: Map<string, string> }>();

/** The words of a text in lower case and in order, without masks. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(word)) if (!found.startsWith('[')) words.push(found.toLowerCase());
  return words;
}

/** The stem of a lower-case word (Snowball); the word itself where the language is unknown. */
export function stemOf(text: string, language: Language): string {
  if (language === 'unknown') return text;
  const memory = memoryOf(algorithms[language]);
  const known = memory.known.get(text);
  if (known !== undefined) return known;
  const stem = memory.stem(text);
  if (memory.known.size >= memoryLimit) memory.known.clear();
  memory.known.set(text, stem);
  return stem;
}

function memoryOf(algorithm: string): { stem: (text: string) => string; known: Map<string, string> } {
  let memory = memories.get(algorithm);
  if (!memory) {
    const stemmer = newStemmer(algorithm);
    memory = { stem: (text) => stemmer.stem(text), known: new Map() };
    memories.set(algorithm, memory);
  }
  return memory;
}
