import { markCandidates } from '../../core/redaction/names/candidates.ts';
import { featureCount, markCases, writeFeatures } from '../../core/redaction/names/features.ts';
import { labels, longestRun } from '../../core/redaction/names/lattice.ts';
import { lexiconBits, type Lexicon } from '../../core/redaction/names/lexicon.ts';
import { createTokens, margin, readTokens, shapes, type Tokens } from '../../core/redaction/names/tokens.ts';
import type { Chance } from './chance.ts';
import type { Example } from './corpora.ts';
import type { Run } from './crf.ts';

/** What is hidden from the learner, so that it leans on more than one sign. Probabilities a word. */
export interface Dropout {
  /** A word in lower case becomes an unknown one. */
  readonly words: number;
  /** A word with a capital becomes one that neither the lexicon nor the weights know. */
  readonly names: number;
}

export interface RunMaker {
  /** Words of names that were no candidates and so can't be found. */
  missed: number;
  seen: number;
  make(example: Example, weight: number, dropout: Dropout): Run[];
}

/** Turns marked text into runs of candidates with features, the way the tagger reads it. */
export function createRunMaker(lexicon: Lexicon, mask: number, chance: Chance): RunMaker {
  const tokens = createTokens();
  const maker: RunMaker = {
    missed: 0,
    seen: 0,
    make(example, weight, dropout) {
      const lower = lowerOf(example.text);
      readTokens(tokens, example.text, lower, lexicon);
      const marks = new Uint8Array(tokens.start.length);
      const gold = goldOf(tokens, example);
      hide(tokens, dropout, chance);
      const written = new Uint8Array(tokens.start.length);
      markCases(tokens, margin, written);
      markCandidates(tokens, marks, written);
      count(maker, marks, gold, tokens.count);
      return cut(tokens, lower, marks, written, gold, weight, mask);
    },
  };
  return maker;
}

/** Lower case of the same length: a letter whose lower case is longer stays. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function goldOf(tokens: Tokens, { marks }: Example): Uint8Array {
  const gold = new Uint8Array(tokens.count + margin);
  let next = 0;
  let begun = -1;
  for (let i = margin; i < margin + tokens.count; i++) {
    const middle = ((tokens.start[i] ?? 0) + (tokens.end[i] ?? 0)) / 2;
    while (next < marks.length && (marks[next]?.end ?? 0) <= middle) next++;
    const mark = marks[next];
    if (mark === undefined || mark.start > middle) continue;
    gold[i] = mark.kind === 'other' ? labels.other : begun === next ? labels.inside : labels.begin;
    begun = next;
  }
  return gold;
}

/**
 * Words that the list counted in these very texts would be known too well: rare ones often become unknown, as rare words
 * of new texts are. Names that are words often lose who they are, so that what stands around them decides.
 */
function hide(tokens: Tokens, dropout: Dropout, chance: Chance): void {
  const { shift, mask } = lexiconBits.word;
  for (let i = margin; i < margin + tokens.count; i++) {
    const bits = tokens.lexicon[i] ?? 0;
    const word = (bits >>> shift) & mask;
    const isLower = tokens.shape[i] === shapes.lower;
    const isName =
      (bits & lexiconBits.first.mask) >= 2 || ((bits >>> lexiconBits.surname.shift) & lexiconBits.surname.mask) > 0;
    if (word > 0 && !isName && chance.is(word <= 1 ? 0.8 : word === 2 ? 0.4 + dropout.words / 2 : dropout.words / 2)) {
      tokens.lexicon[i] = bits & ~(mask << shift);
    }
    if (isName && word >= 2 && chance.is(0.4)) tokens.hash[i] = chance.below(0x7fffffff);
    if (chance.is(isLower ? dropout.words : dropout.names)) {
      tokens.hash[i] = chance.below(0x7fffffff);
      if (!isLower) tokens.lexicon[i] = 0;
    }
  }
}

function count(maker: RunMaker, marks: Uint8Array, gold: Uint8Array, words: number): void {
  for (let i = margin; i < margin + words; i++) {
    if (gold[i] !== labels.begin && gold[i] !== labels.inside) continue;
    maker.seen++;
    if (marks[i] === 0) maker.missed++;
  }
}

function cut(
  tokens: Tokens,
  lower: string,
  marks: Uint8Array,
  written: Uint8Array,
  gold: Uint8Array,
  weight: number,
  mask: number,
): Run[] {
  const places = new Int32Array(featureCount);
  const end = margin + tokens.count;
  const runs: Run[] = [];
  for (let i = margin; i < end; i++) {
    if (marks[i] === 0) continue;
    let length = 1;
    while (length < longestRun && i + length < end && marks[i + length] === 1) length++;
    const all = new Int32Array(length * featureCount);
    for (let k = 0; k < length; k++) {
      writeFeatures(tokens, i + k, lower, written[i + k] ?? 0, places, mask);
      all.set(places, k * featureCount);
    }
    runs.push({ places: all, gaps: tokens.gap.slice(i, i + length + 1), gold: gold.slice(i, i + length), weight });
    i += length - 1;
  }
  return runs;
}
