import { cueLists } from './cue-words/all.ts';
import { numberedThings } from './cue-words/numbered-things.ts';
import type { Cue } from './recognizer.ts';

/** A context word, or a phrase of which the first word is known. */
export interface CueEntry {
  /** What must stand before the first word: the `2` of `2fa`; empty for most. */
  readonly before: string;
  /** What must follow the first word, in lower case; empty for single words. */
  readonly rest: string;
  readonly topic: string;
  readonly word: string;
}

/** Finds the context word or phrase whose first word stands at `start` to `end`, among those that start with it; the longest one wins. */
export function findCue(entries: readonly CueEntry[], lower: string, start: number, end: number): Cue | null {
  for (const { before, rest, topic, word } of entries) {
    if (before !== '' && !lower.endsWith(before, start)) continue;
    if (rest === '') return { start, end, topic, word };
    const until = endOfRest(lower, end, rest);
    if (until > 0 && !(continues(lower, until - 1) && continues(lower, until)))
      return { start, end: until, topic, word };
  }
  return null;
}

/** Where the rest of a phrase ends, or -1; a space of it stands for up to three of the text. */
function endOfRest(lower: string, start: number, rest: string): number {
  let at = start;
  for (let i = 0; i < rest.length; i += 1, at += 1) {
    if (lower.charCodeAt(at) !== rest.charCodeAt(i)) return -1;
    if (rest.charCodeAt(i) === space) {
      for (let more = 0; more < 2 && lower.charCodeAt(at + 1) === space; more += 1) at += 1;
    }
  }
  return at;
}

const space = 0x20;

function continues(lower: string, at: number): boolean {
  return at < lower.length && /[\p{L}\d]/u.test(lower.charAt(at));
}

/** The context words and phrases by their first word. */
export const cueTable: ReadonlyMap<string, readonly CueEntry[]> = buildTable();

function buildTable(): Map<string, CueEntry[]> {
  const built = new Map<string, CueEntry[]>();
  for (const [topic, words] of cueLists) for (const phrase of words) addPhrase(built, topic, phrase);
  for (const { topic, things, endings } of numberedThings) {
    for (const thing of things) for (const ending of endings) addPhrase(built, topic, thing + ending);
  }
  for (const { topic, word } of [...built.values()].flat()) addFolded(built, topic, word);
  for (const entries of built.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return built;
}

/** People without the letters on their keyboard write `losenord`. */
function addFolded(built: Map<string, CueEntry[]>, topic: string, phrase: string): void {
  const folded = phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
  if (folded !== phrase && folded.length > 4) addPhrase(built, topic, folded);
}

function addPhrase(built: Map<string, CueEntry[]>, topic: string, phrase: string): void {
  const [before, first = phrase] = /^(?:[^\p{L}]*)(?=(\p{L}+))/u.exec(phrase) ?? [''];
  const entry = { before, rest: phrase.slice(before.length + first.length), topic, word: phrase };
  const entries = built.get(first);
  if (!entries) built.set(first, [entry]);
  else if (!entries.some(({ before, rest }) => before === entry.before && rest === entry.rest)) entries.push(entry);
}
