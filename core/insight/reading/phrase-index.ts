import { keysOf, mayBeginWith, type Phrase } from './phrase.ts';
import { knownWords, type Token } from './token.ts';

interface HasPhrase {
  readonly phrase: Phrase;
}

/** Phrases by the word that they may begin with: looked for once a word, then found by its number. */
export interface PhraseIndex<Entry extends HasPhrase> {
  candidatesAt(token: Token): readonly Entry[];
}

const none: readonly never[] = [];

/** Makes phrases quick to look up. */
export function createPhraseIndex<Entry extends HasPhrase>(entries: readonly Entry[]): PhraseIndex<Entry> {
  const byKey = readKeys(entries);
  const byWord = new Array<readonly Entry[] | undefined>(knownWords);
  const find = (token: Token): readonly Entry[] => {
    const { norm } = token;
    const keys = [norm, `${norm.slice(0, 2)}*`, `*${norm.slice(-1)}`, '*'];
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const fitting = [...near].filter(({ phrase }) => mayBeginWith(phrase, token));
    return fitting.length === 0 ? none : fitting;
  };
  return {
    candidatesAt(token) {
      if (token.id < 0) return find(token);
      return (byWord[token.id] ??= find(token));
    },
  };
}

/** By whole words, by the first two letters of a beginning (`ab*`), by the last letter of an end (`*b`), and the rest (`*`). */
function readKeys<Entry extends HasPhrase>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byKey = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const list = byKey.get(key);
    if (list) list.push(entry);
    else byKey.set(key, [entry]);
  };
  for (const entry of entries) {
    const { exact, beginnings, ends, isOpen } = keysOf(entry.phrase);
    for (const word of exact) add(word, entry);
    for (const beginning of beginnings) add(beginning.length < 2 ? '*' : `${beginning.slice(0, 2)}*`, entry);
    for (const end of ends) add(`*${end.slice(-1)}`, entry);
    if (isOpen) add('*', entry);
  }
  return byKey;
}
