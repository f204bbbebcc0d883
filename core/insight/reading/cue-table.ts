import { matchPhrase, parsePhrase, type Phrase, type PhraseMatch } from './phrase.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
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
  readonly index: PhraseIndex<Entry<Means>>;
  readonly memory: Memory<Means>;
}

/** What was found in the sentences of late: a WeakMap costs the collector more than the search. */
interface Memory<Means extends string> {
  found: Map<Sentence, readonly Cue<Means>[]>;
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
  const entries = rows.flatMap(({ means, phrases }) =>
    phrases
      .split('\n')
      .map((line) => line.trim())
      .filter((source) => source !== '')
      .map((source) => ({ means, phrase: parsePhrase(source) })),
  );
  const memory: Memory<Means> = { found: new Map() };
  memories.push(memory);
  return { subject, rows, index: createPhraseIndex(entries), memory };
}

const rememberedSentences = 100;
const memories: { found: Map<Sentence, unknown> }[] = [];

/**
 * Lets go of a conversation's sentences when it is read. A new map each time: one that is cleared grows old, and what it held
 * outlives many collections.
 */
export function forgetSentences(): void {
  for (const memory of memories) if (memory.found.size > 0) memory.found = new Map();
}

/** All cues of a table in a sentence, in order of place. One place may hold several. Looked for once a sentence. */
export function findCues<Means extends string>(table: CueTable<Means>, sentence: Sentence): readonly Cue<Means>[] {
  const { memory } = table;
  const known = memory.found.get(sentence);
  if (known) return known;
  const cues = lookFor(table, sentence);
  if (memory.found.size >= rememberedSentences) memory.found = new Map();
  memory.found.set(sentence, cues);
  return cues;
}

function lookFor<Means extends string>(table: CueTable<Means>, sentence: Sentence): readonly Cue<Means>[] {
  let cues: Cue<Means>[] | null = null;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    for (const { means, phrase } of table.index.candidatesAt(token)) {
      const match = matchPhrase(phrase, tokens, at);
      if (match) (cues ??= []).push({ ...match, means, sentence });
    }
  }
  return cues ?? none;
}

const none: readonly never[] = [];
