import { concepts } from './lexicon/concepts.ts';

interface Lexicon {
  /** Whole words and pairs joined by `_`. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
  readonly within: ReadonlyMap<string, readonly string[]>;
}

const lexicon = readLexicon(concepts);
const memoryLimit = 200_000;
const memory = new Map<string, readonly string[]>();

/** The concepts that the words (lower case, in order) speak of, in order, once for each place that names one. */
export function conceptsOf(words: readonly string[]): string[] {
  const found: string[] = [];
  words.forEach((word, at) => {
    found.push(...conceptsOfWord(word));
    const next = words[at + 1];
    if (next !== undefined) found.push(...(lexicon.exact.get(`${word}_${next}`) ?? []));
  });
  return found;
}

function conceptsOfWord(word: string): readonly string[] {
  const known = memory.get(word);
  if (known) return known;
  const found = [...new Set(lookUp(word))];
  if (memory.size >= memoryLimit) memory.clear();
  memory.set(word, found);
  return found;
}

function* lookUp(word: string): Generator<string> {
  yield* lexicon.exact.get(word) ?? [];
  for (let end = 2; end <= word.length; end++) yield* lexicon.starts.get(word.slice(0, end)) ?? [];
  for (let start = 0; start < word.length; start++) {
    yield* lexicon.ends.get(word.slice(start)) ?? [];
    for (let end = start + 3; end <= word.length; end++) yield* lexicon.within.get(word.slice(start, end)) ?? [];
  }
}

function readLexicon(text: string): Lexicon {
  const newTable = (): Map<string, string[]> => new Map<string, string[]>();
  const tables = { exact: newTable(), starts: newTable(), ends: newTable(), within: newTable() };
  for (const line of text.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) add(tables[kindOf(word)], word.replaceAll('*', ''), name);
  }
  return tables;
}

function kindOf(word: string): keyof Lexicon {
  if (word.startsWith('*')) return word.endsWith('*') ? 'within' : 'ends';
  return word.endsWith('*') ? 'starts' : 'exact';
}

function add(table: Map<string, string[]>, word: string, name: string): void {
  const known = table.get(word);
  if (known) known.push(name);
  else table.set(word, [name]);
}
