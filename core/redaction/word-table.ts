import { cueTable, type CueEntry } from './cues.ts';
import { partWords } from './address/part-words.ts';
import { englishStreetWords } from './address/street-words.ts';
import { smallWords } from './likely-language.ts';
import { hashNext, hashStart } from './names/lexicon.ts';

/** A word that something here asks for, with all that is known of it before anything around it is read. */
export interface KnownWord {
  readonly word: string;
  /** The context words and phrases that start with it, the longest first; null for none. */
  readonly cues: readonly CueEntry[] | null;
  /** Starts a part of an address: `box`, `lgh`, `postnummer`. */
  readonly isAddressPart: boolean;
  /** Stands in English street addresses: `street`, `rd`. */
  readonly isEnglishStreet: boolean;
  /** A bit for each of the `smallWords` languages that it is a small word of. */
  readonly languages: number;
}

/** Gives what is known of the word in lower case at `start` to `end`, whose hash was carried along; null for most. */
export function findKnownWord(lower: string, start: number, end: number, hash: number): KnownWord | null {
  if (end - start > longest || filter[hash & filterMask] === 0) return null;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & mask) {
    const known = table[slot] ?? null;
    if (known === null) return null;
    if (known.word.length === end - start && lower.startsWith(known.word, start)) return known;
  }
}

const words = new Set([...cueTable.keys(), ...partWords, ...englishStreetWords, ...smallWords.keys()]);
const mask = 2 ** Math.ceil(Math.log2(words.size * 2)) - 1;
/** 1 where the hash of a word falls: nearly every other word is told by one byte of a small table. */
const filterMask = 0xffff;
const filter = new Uint8Array(filterMask + 1);
const table = buildTable();
const longest = Math.max(...table.map((known) => known?.word.length ?? 0));

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function buildTable(): (KnownWord | null)[] {
  const built = Array.from({ length: mask + 1 }, (): KnownWord | null => null);
  for (const word of words) {
    let hash = hashStart;
    for (let i = 0; i < word.length; i += 1) hash = hashNext(hash, word.charCodeAt(i));
    filter[hash & filterMask] = 1;
    let slot = slotOf(hash);
    while (built[slot] !== null) slot = (slot + 1) & mask;
    built[slot] = {
      word,
      cues: cueTable.get(word) ?? null,
      isAddressPart: partWords.has(word),
      isEnglishStreet: englishStreetWords.has(word),
      languages: smallWords.get(word) ?? 0,
    };
  }
  return built;
}
