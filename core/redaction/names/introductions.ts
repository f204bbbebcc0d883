import { gaps } from './gaps.ts';
import { hashOf, lexiconBits } from './lexicon.ts';
import { margin, shapes, type Tokens } from './tokens.ts';

/** What a word is worth at least that stands where a name is told in so many words. */
const told = 0.9;

/**
 * Raises the chance of what follows `jag heter`, `my name is` or `name:` in lower case, where the weights doubt a name
 * that they don't know: one word that is no ordinary one, and the next where it isn't one either.
 */
export function raiseIntroduced(tokens: Tokens, chances: Float32Array, begins: Float32Array): void {
  const end = margin + tokens.count;
  for (let i = margin + 1; i < end; i++) {
    if (tokens.shape[i] !== shapes.lower || !isIntroduced(tokens, i) || !mayBeFirst(tokens.lexicon[i] ?? 0)) continue;
    if ((chances[i] ?? 0) < told) {
      chances[i] = told;
      begins[i] = told;
    }
    const next = i + 1;
    if (next >= end || tokens.gap[next] !== gaps.space || tokens.shape[next] !== shapes.lower) continue;
    if (!mayBeSurname(tokens.lexicon[next] ?? 0)) continue;
    chances[next] = Math.max(chances[next] ?? 0, told);
    begins[next] = 0;
  }
}

function isIntroduced(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i];
  if (gap === gaps.colon) return cueAt(tokens, i - 1) === nameCue;
  if (gap !== gaps.space || tokens.gap[i - 1] !== gaps.space) return false;
  const last = cueAt(tokens, i - 1);
  if (last === calledCue) return isCalled.has(tokens.hash[i - 1] ?? 0) && persons.has(tokens.hash[i - 2] ?? 0);
  return last > 0 && cueAt(tokens, i - 2) === nameCue && copulas.has(tokens.hash[i - 1] ?? 0);
}

/** The cue of `heter` and the like. */
const calledCue = 2;
/** The cue of words such as `name` and `namn`. */
const nameCue = 3;

/** Things are called something too (`appen heter surfplus`), so a person has to stand before. */
const isCalled = hashes('heter hette hedder heiße heisse');
const persons = hashes('jag han hon hen de dom som jeg eg hun ich sie');
const copulas = hashes('är var is was er ist');

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashOf));
}

function cueAt({ lexicon }: Tokens, i: number): number {
  return ((lexicon[i] ?? 0) >>> lexiconBits.cue.shift) & lexiconBits.cue.mask;
}

/** `anders` is a word in German, and somebody's name all the same: more than a thousand bear it. */
function mayBeFirst(bits: number): boolean {
  const first = (bits >>> lexiconBits.first.shift) & lexiconBits.first.mask;
  return ordinary(bits) === 0 || first >= 3 || (first > 0 && ordinary(bits) <= 2);
}

function mayBeSurname(bits: number): boolean {
  const surname = (bits >>> lexiconBits.surname.shift) & lexiconBits.surname.mask;
  return ordinary(bits) === 0 || (surname > 0 && ordinary(bits) <= 2);
}

function ordinary(bits: number): number {
  return (bits >>> lexiconBits.word.shift) & lexiconBits.word.mask;
}
