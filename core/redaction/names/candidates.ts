import { cases } from './features.ts';
import { lexiconBits } from './lexicon.ts';
import { gaps } from './gaps.ts';
import { margin, shapes, type Tokens } from './tokens.ts';

/**
 * Marks the words that can be part of a name, so that nothing is weighed anywhere else: words with a capital, names of
 * the lexicon that are no everyday words, and words in lower case after a cue (`jag heter`) or beside such a name.
 */
export function markCandidates(tokens: Tokens, marks: Uint8Array, written: Uint8Array): void {
  const end = margin + tokens.count;
  let reach = 0;
  for (let i = margin; i < end; i++) {
    const shape = tokens.shape[i] ?? 0;
    if (shape === shapes.lower) {
      reach = lowerReach(tokens, i, reach, written[i] ?? 0);
      marks[i] = reach === 0 ? 0 : 1;
    } else {
      marks[i] = shape === shapes.digits || shape === shapes.innerCapital ? 0 : 1;
      reach = marks[i] === 1 ? 2 : 0;
    }
  }
}

/**
 * 0 where a word in lower case is no candidate, else how sure the candidate is: 3 a name that is no word, 2 after a
 * capital, 1 a guess that carries no further.
 */
function lowerReach(tokens: Tokens, i: number, before: number, written: number): number {
  const bits = tokens.lexicon[i] ?? 0;
  const word = (bits >>> lexiconBits.word.shift) & lexiconBits.word.mask;
  const first = (bits >>> lexiconBits.first.shift) & lexiconBits.first.mask;
  const surname = (bits >>> lexiconBits.surname.shift) & lexiconBits.surname.mask;
  const gap = tokens.gap[i] ?? 0;
  const isBeside = gap === gaps.space || gap === gaps.hyphen;
  const isParticle = ((bits >>> lexiconBits.particle.shift) & 1) === 1;
  const cue = cueOf(tokens, i);
  if (written === cases.lower || cue > 0 || gap === gaps.line || gap === gaps.paragraph || gap === gaps.slash) {
    if (word <= 1 && (first >= 2 || surname >= 1)) return 3;
    if (word === 0 && (first === 1 || cue > 0)) return 2;
    if ((word <= 3 && first >= 3) || (word <= 2 && first >= 2)) return 1;
  } else if (word === 0 && first >= 3) return 3;
  if (written === cases.lower && isInitial(tokens, i)) return 2;
  if (isBeside && before >= 2 && (isParticle || word === 0 || surname > 0)) return before === 2 && !isParticle ? 1 : 2;
  if (cue === 2 && word <= 2) return 2;
  return cue > 0 && (first > 0 || surname > 0) ? 1 : 0;
}

/** `a. lindqvist` */
function isInitial(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 1 && tokens.gap[i + 1] === gaps.initial;
}

/** The cue before a word: 2 where it carries even an unknown name (`heter`, `name is`), 1 where it may. */
function cueOf(tokens: Tokens, i: number): number {
  const last = cueAt(tokens, i - 1);
  if (last === 3) return tokens.gap[i] === gaps.colon ? 2 : 1;
  return last === 1 && cueAt(tokens, i - 2) === 3 ? 2 : last;
}

function cueAt(tokens: Tokens, i: number): number {
  return ((tokens.lexicon[i] ?? 0) >>> lexiconBits.cue.shift) & lexiconBits.cue.mask;
}
