import type { Morpheme } from './number-words.ts';

/** Longer words are no numbers that anybody says in one breath; the limit keeps the reading linear. */
const longestWord = 64;
const longestMorpheme = 18;

/** Words between a unit and its ten in Danish and German: `femogtyve`, `fünfundzwanzig`. */
const joiners = ['og', 'und'];

/**
 * Splits `nollsjuttiotre` into its number words, the longest first with a way back (`sjuttiåtta` is `sjutti` and
 * `åtta`); null where a part of the word is none, or where it is an everyday word (`entre`).
 */
export function readCompound(word: string, words: ReadonlyMap<string, Morpheme>): readonly Morpheme[] | null {
  if (word.length > longestWord || word.length < 4) return null;
  const dead = new Set<number>();
  const found: Morpheme[] = [];
  if (!readFrom(word, 0, words, found, dead) || found.length < 2) return null;
  const [first, second] = found;
  const isChance =
    found.length === 2 && first?.weak === true && second?.kind !== 'hundred' && second?.kind !== 'thousand';
  return isChance ? null : found;
}

function readFrom(
  word: string,
  at: number,
  words: ReadonlyMap<string, Morpheme>,
  found: Morpheme[],
  dead: Set<number>,
): boolean {
  if (at === word.length) return true;
  if (dead.has(at)) return false;
  for (let end = Math.min(word.length, at + longestMorpheme); end > at + 1; end -= 1) {
    const morpheme = words.get(word.slice(at, end));
    if (!morpheme) continue;
    found.push(morpheme);
    if (readFrom(word, end, words, found, dead)) return true;
    const joined = joiners.find((joiner) => morpheme.kind === 'unit' && word.startsWith(joiner, end));
    if (joined && readInverted(word, end + joined.length, words, found, dead)) return true;
    found.pop();
  }
  dead.add(at);
  return false;
}

/** Reads the ten of `femogtyve`, and puts it before the unit that stands last in `found`. */
function readInverted(
  word: string,
  at: number,
  words: ReadonlyMap<string, Morpheme>,
  found: Morpheme[],
  dead: Set<number>,
): boolean {
  for (let end = Math.min(word.length, at + longestMorpheme); end > at + 2; end -= 1) {
    const ten = words.get(word.slice(at, end));
    if (ten?.kind !== 'ten') continue;
    found.splice(found.length - 1, 0, ten);
    const place = found.length;
    if (readFrom(word, end, words, found, dead)) return true;
    found.length = place;
    found.splice(found.length - 2, 1);
  }
  return false;
}
