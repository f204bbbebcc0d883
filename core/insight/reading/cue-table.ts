import { keysOf, matchPhrase, parsePhrase, type Phrase, type PhraseMatch } from './phrase.ts';
import type { Sentence } from './sentence.ts';

/** One line of a table: what its phrases mean, and sentences in which they are found and in which they are not. */
export interface CueRow<Means extends string> {
  readonly means: Means;
  /** One phrase a line, in the form of phrase.ts. */
  readonly phrases: string;
  readonly found: readonly string[];
  readonly clean?: readonly string[];
}

export interface CueTable<Means extends string> {
  readonly subject: string;
  readonly rows: readonly CueRow<Means>[];
  readonly exact: ReadonlyMap<string, readonly Entry<Means>[]>;
  /** By the first two letters of a beginning. */
  readonly beginnings: ReadonlyMap<string, readonly Entry<Means>[]>;
  /** By the last letter of an end. */
  readonly ends: ReadonlyMap<string, readonly Entry<Means>[]>;
  readonly open: readonly Entry<Means>[];
  /** What was found in the sentences of late: a WeakMap costs the collector more than the search. */
  readonly found: Map<Sentence, readonly Cue<Means>[]>;
}

interface Entry<Means> {
  readonly means: Means;
  readonly phrase: Phrase;
}

export interface Cue<Means extends string> extends PhraseMatch {
  readonly means: Means;
  readonly sentence: Sentence;
}

/** Makes a table of cues ready for looking up. */
export function defineCues<Means extends string>(subject: string, rows: readonly CueRow<Means>[]): CueTable<Means> {
  const exact = new Map<string, Entry<Means>[]>();
  const beginnings = new Map<string, Entry<Means>[]>();
  const ends = new Map<string, Entry<Means>[]>();
  const open: Entry<Means>[] = [];
  for (const { means, phrases } of rows)
    for (const line of phrases.split('\n')) {
      const source = line.trim();
      if (source === '') continue;
      const entry = { means, phrase: parsePhrase(source) };
      const keys = keysOf(entry.phrase);
      for (const key of keys.exact) addTo(exact, key, entry);
      for (const key of keys.beginnings) addTo(beginnings, key.slice(0, 2), entry);
      for (const key of keys.ends) addTo(ends, key.slice(-1), entry);
      if (keys.isOpen) open.push(entry);
    }
  return { subject, rows, exact, beginnings, ends, open, found: new Map() };
}

const rememberedSentences = 100;

/** All cues of a table in a sentence, in order of place. One place may hold several. Looked for once a sentence. */
export function findCues<Means extends string>(table: CueTable<Means>, sentence: Sentence): readonly Cue<Means>[] {
  const known = table.found.get(sentence);
  if (known) return known;
  const cues = lookFor(table, sentence);
  if (table.found.size >= rememberedSentences) table.found.clear();
  table.found.set(sentence, cues);
  return cues;
}

function lookFor<Means extends string>(table: CueTable<Means>, sentence: Sentence): Cue<Means>[] {
  const cues: Cue<Means>[] = [];
  const { tokens } = sentence;
  for (const [at, { norm }] of tokens.entries()) {
    const candidates = [
      table.exact.get(norm),
      table.beginnings.get(norm.slice(0, 2)),
      table.ends.get(norm.slice(-1)),
      table.open,
    ];
    for (const entries of candidates)
      for (const { means, phrase } of entries ?? []) {
        const match = matchPhrase(phrase, tokens, at);
        if (match) cues.push({ ...match, means, sentence });
      }
  }
  return cues;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list?.at(-1) === value) return;
  if (list) list.push(value);
  else map.set(key, [value]);
}
