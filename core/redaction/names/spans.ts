import type { Why } from '../entity.ts';
import type { NameFinding } from './name-tagger.ts';
import { extendName } from './extend-name.ts';
import { lexiconBits } from './lexicon.ts';
import { gaps } from './gaps.ts';
import { margin, type Tokens } from './tokens.ts';

export interface Weighed {
  readonly tokens: Tokens;
  /** The probability that a word is part of a name. */
  readonly chances: Float32Array;
  /** The probability that it is a name's first word. */
  readonly begins: Float32Array;
  readonly calibration: Float32Array;
  readonly text: string;
  readonly lower: string;
}

/** A word belongs to a name from this probability on: recall is worth more than precision here. */
const least = 0.25;
/** And from this on where more than a space stands before it. */
const likely = 0.5;
/** A name from this score on takes in known names right beside it. */
const sure = 0.6;

/** Joins neighbouring words that are likely part of one name. */
export function collectSpans(weighed: Weighed): NameFinding[] {
  const { tokens, chances } = weighed;
  const found: NameFinding[] = [];
  const end = margin + tokens.count;
  let free = margin;
  for (let i = margin; i < end; i++) {
    if ((chances[i] ?? 0) < least) continue;
    let last = i;
    while (last + 1 < end && isContinued(weighed, last + 1)) last++;
    const score = scoreOf(weighed, i, last);
    const span = score < sure ? { from: i, to: last } : extendName(tokens, { from: i, to: last }, free);
    const before = found.at(-1);
    if (before && before.end > (tokens.start[span.from] ?? 0)) found.pop();
    found.push(findingOf(weighed, span.from, span.to, score));
    i = span.to;
    if (score >= sure) free = i + 1;
  }
  return found;
}

function isContinued({ tokens, chances, begins }: Weighed, i: number): boolean {
  const chance = chances[i] ?? 0;
  const gap = tokens.gap[i] ?? 0;
  if (chance < least) return false;
  if (gap === gaps.hyphen || gap === gaps.apostrophe) return true;
  const mayJoin =
    gap === gaps.space ||
    gap === gaps.initial ||
    (chance >= likely && (gap === gaps.tight || gap === gaps.opening || gap === gaps.closing || gap === gaps.dash));
  return mayJoin && (begins[i] ?? 0) < chance / 2;
}

/**
 * The mean over the words of a span, since a doubtful last word says nothing of a sure first one; a span that is doubtful
 * all through stays so.
 */
function scoreOf({ chances, calibration }: Weighed, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += chances[i] ?? 0;
  return calibrate(calibration, sum / (to - from + 1));
}

function findingOf({ tokens, lower }: Weighed, from: number, to: number, score: number): NameFinding {
  let bits = 0;
  for (let i = from; i <= to; i++) bits |= tokens.lexicon[i] ?? 0;
  const end = tokens.end[to] ?? 0;
  return {
    start: tokens.start[from] ?? 0,
    end: end - genitiveOf(tokens, to, lower),
    score,
    why: whyOf(tokens, from, bits),
  };
}

/** 1 where the word is a known name with an -s after it: the lexicon was asked for the word without its last letter. */
function genitiveOf(tokens: Tokens, i: number, lower: string): number {
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  if (end - start <= 3 || lower.charCodeAt(end - 1) !== 115) return 0;
  return tokens.isStem[i] ?? 0;
}

function whyOf(tokens: Tokens, from: number, bits: number): Why {
  const cue = ((tokens.lexicon[from - 1] ?? 0) >>> lexiconBits.cue.shift) & lexiconBits.cue.mask;
  const first = (bits >>> lexiconBits.first.shift) & lexiconBits.first.mask;
  const surname = (bits >>> lexiconBits.surname.shift) & lexiconBits.surname.mask;
  const check =
    first > 0 && surname > 0 ? 'known names' : first > 0 ? 'known first name' : surname > 0 ? 'known surname' : 'form';
  return cue > 0 ? { check, context: 'introduction' } : { check };
}

function calibrate(table: Float32Array, chance: number): number {
  const place = chance * (table.length - 1);
  const low = Math.min(Math.floor(place), table.length - 2);
  const a = table[low] ?? 0;
  const b = table[low + 1] ?? 0;
  return a + (b - a) * (place - low);
}
