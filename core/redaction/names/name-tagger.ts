import type { Language } from '#core/conversation/conversation.ts';
import type { Why } from '../entity.ts';
import { markCandidates } from './candidates.ts';
import { featureCount, markCases, writeFeatures } from './features.ts';
import { raiseIntroduced } from './introductions.ts';
import { createLattice, longestRun, sumLattice } from './lattice.ts';
import { hashOf, lexiconBits } from './lexicon.ts';
import type { NameModel } from './name-model.ts';
import { createTokens, margin, readTokens } from './tokens.ts';
import { collectSpans } from './spans.ts';

/** A person's name found in a prepared text. Offsets are UTF-16 code units of that text; a genitive -s lies outside. */
export interface NameFinding {
  readonly start: number;
  readonly end: number;
  /** The probability that the whole span is a person's name, calibrated on held-out text; 0 to 1. */
  readonly score: number;
  readonly why: Why;
}

export interface NameHints {
  readonly language?: Language;
}

/** Finds persons' names in one prepared text. Holds buffers that are used again: one tagger a thread. */
export interface NameTagger {
  /** `lower` is `text` in lower case with the same offsets. In order of `start`, never overlapping. */
  find(text: string, lower: string, hints?: NameHints): NameFinding[];
  /** Whether people use the word (in lower case) for other things than to name somebody. */
  isOrdinaryWord(word: string): boolean;
}

/** A tagger over a model's weights; making one is cheap, the model is shared. */
export function createNameTagger(model: NameModel): NameTagger {
  const tokens = createTokens();
  const lattice = createLattice();
  const places = new Int32Array(featureCount);
  let marks = new Uint8Array(0);
  let written = new Uint8Array(0);
  let chances = new Float32Array(0);
  let begins = new Float32Array(0);

  function weighRun(from: number, count: number, lower: string): void {
    for (let i = 0; i < count; i++) {
      writeFeatures(tokens, from + i, lower, written[from + i] ?? 0, places, model.mask);
      weighWord(model, places, lattice.local, i * 4);
      lattice.gap[i] = tokens.gap[from + i] ?? 0;
    }
    lattice.gap[count] = tokens.gap[from + count] ?? 0;
    sumLattice(lattice, count, model.moves);
    for (let i = 0; i < count; i++) {
      const begin = lattice.marginal[i * 4 + 1] ?? 0;
      begins[from + i] = begin;
      chances[from + i] = begin + (lattice.marginal[i * 4 + 2] ?? 0);
    }
  }

  return {
    isOrdinaryWord: (word) =>
      ((model.lexicon.lookUp(hashOf(word)) >> lexiconBits.word.shift) & lexiconBits.word.mask) > 1,
    find(text, lower) {
      readTokens(tokens, text, lower, model.lexicon);
      const end = margin + tokens.count;
      if (marks.length < tokens.start.length) {
        marks = new Uint8Array(tokens.start.length);
        written = new Uint8Array(tokens.start.length);
        chances = new Float32Array(tokens.start.length);
        begins = new Float32Array(tokens.start.length);
      }
      markCases(tokens, margin, written);
      markCandidates(tokens, marks, written);
      for (let i = margin; i < end; i++) {
        if (marks[i] === 0) {
          chances[i] = 0;
          continue;
        }
        let count = 1;
        while (count < longestRun && i + count < end && marks[i + count] === 1) count++;
        weighRun(i, count, lower);
        i += count - 1;
      }
      raiseIntroduced(tokens, chances, begins);
      return collectSpans({ tokens, chances, begins, calibration: model.calibration, text, lower });
    },
  };
}

/**
 * Adds the four weights of each place at once: two sums of two lanes of 16 bits, in which each weight counts 128 more than
 * it is, so that no lane takes from its neighbour.
 */
function weighWord({ fourWeights, step }: NameModel, places: Int32Array, local: Float64Array, at: number): void {
  let even = 0;
  let odd = 0;
  for (let f = 0; f < featureCount; f++) {
    const four = (fourWeights[places[f] ?? 0] ?? 0) ^ 0x80808080;
    even += four & 0x00ff00ff;
    odd += (four >>> 8) & 0x00ff00ff;
  }
  local[at] = Math.exp(((even & 0xffff) - added) * step);
  local[at + 1] = Math.exp(((odd & 0xffff) - added) * step);
  local[at + 2] = Math.exp(((even >>> 16) - added) * step);
  local[at + 3] = Math.exp(((odd >>> 16) - added) * step);
}

const added = featureCount * 128;
