import { cuesByStem, cuesByWord, cueEndings } from './cue-words.ts';
import { mayStartCue } from './find-cues.ts';
import { letterWords } from './letter-words.ts';
import { numberStarts, readMorphemes } from './morphemes.ts';
import type { Morpheme } from './number-words.ts';
import { correctionSigns, fillers, signs, signStarts } from './speech-words.ts';
import { addToHash, hashOf, place, tableSize } from './trigger-words.ts';

/** What is known of a word by itself, whatever stands beside it. */
export interface WordFacts {
  /** What it is read as; null where its neighbours decide, as with numbers, letters and signs. */
  readonly kind: 'word' | 'filler' | 'correction' | null;
  /** No cue starts with it and it is no name of a letter. */
  readonly plain: boolean;
}

/** Tells most words of a text apart by a few bytes of a table, so that they are looked up in no list at all. */
export interface WordTable {
  readonly words: ReadonlyMap<string, Morpheme>;
  readonly facts: ReadonlyMap<string, WordFacts>;
  /** Where hashes fall: 1 of a listed word, 2 and 4 of the beginnings of a cue and a number word, 8 of a cue's ending. */
  readonly bits: Uint8Array;
}

const exact = 1;
const cueBeginning = 2;
const numberBeginning = 4;
const ending = 8;
/** Shorter words are no number that isn't listed. */
const shortestNumber = 6;

/** A word that no list holds. */
const unknown: WordFacts = { kind: 'word', plain: true };

/** The facts of a word in lower case; `hash` is its own. */
export function factsOf({ words, facts, bits }: WordTable, word: string, hash: number): WordFacts {
  const known = ((bits[place(hash)] ?? 0) & exact) === 0 ? undefined : facts.get(word);
  if (known) return known;
  const length = word.length;
  if (length < 4) return length === 1 || word.charCodeAt(1) === apostrophe ? describe(word, words) : unknown;
  const two = addToHash(addToHash(0, word.charCodeAt(0)), word.charCodeAt(1));
  const three = addToHash(two, word.charCodeAt(2));
  const tail = addToHash(
    addToHash(addToHash(0, word.charCodeAt(length - 3)), word.charCodeAt(length - 2)),
    word.charCodeAt(length - 1),
  );
  const head = bits[place(three)] ?? 0;
  const isNumber = length >= shortestNumber && ((head | (bits[place(two)] ?? 0)) & numberBeginning) !== 0;
  const isCue = (head & cueBeginning) !== 0 || ((bits[place(tail)] ?? 0) & ending) !== 0;
  return isNumber || isCue || word.charCodeAt(length - 2) === apostrophe ? describe(word, words) : unknown;
}

const apostrophe = 39;

const tables = new WeakMap<ReadonlyMap<string, Morpheme>, WordTable>();

/** The table of some languages' number words; made once for each map. */
export function wordTableOf(words: ReadonlyMap<string, Morpheme>): WordTable {
  const made = tables.get(words);
  if (made) return made;
  const bits = new Uint8Array(tableSize);
  const mark = (word: string, bit: number) => (bits[place(hashOf(word))] = (bits[place(hashOf(word))] ?? 0) | bit);
  const facts = new Map<string, WordFacts>();
  const lists = [words, signs, signStarts, letterWords, correctionSigns, fillers, cuesByWord];
  for (const list of lists) for (const word of list.keys()) facts.set(word, describe(word, words));
  for (const word of facts.keys()) mark(word, exact);
  for (const start of numberStarts(words)) mark(start, numberBeginning);
  for (const start of cuesByStem.keys()) mark(start, cueBeginning);
  for (const [word] of cueEndings) mark(word.slice(-3), ending);
  const table = { words, facts, bits };
  tables.set(words, table);
  return table;
}

function describe(word: string, words: ReadonlyMap<string, Morpheme>): WordFacts {
  const letter = letterWords.get(word);
  const isOpen =
    word.length === 1 ||
    signStarts.has(word) ||
    signs.has(word) ||
    (letter !== undefined && !letter.code) ||
    readMorphemes(word, words) !== null;
  const kind = correctionSigns.has(word) ? 'correction' : fillers.has(word) ? 'filler' : 'word';
  return { kind: isOpen ? null : kind, plain: !isOpen && letter === undefined && !mayStartCue(word) };
}
