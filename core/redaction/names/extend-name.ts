import { gaps } from './gaps.ts';
import { lexiconBits } from './lexicon.ts';
import { margin, shapes, type Tokens } from './tokens.ts';

/** A run of words by the places of its first and last one. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes in what stands right beside a sure name and is written like it: a known first name before it, a known surname
 * after it, and after a known first name alone also a word that was never read before, or once.
 */
export function extendName(tokens: Tokens, { from, to }: WordSpan, least: number): WordSpan {
  let first = from;
  let last = to;
  if (first - 1 >= least && isBeside(tokens, first - 1, first) && mayLead(tokens, first - 1, first)) first -= 1;
  const end = margin + tokens.count;
  if (last + 1 < end && isBeside(tokens, last, last + 1) && mayFollow(tokens, first, last, last + 1)) last += 1;
  if (last + 1 < end && tokens.gap[last + 1] === gaps.hyphen && isSurname(tokens, last + 1)) last += 1;
  return { from: first, to: last };
}

function isBeside(tokens: Tokens, left: number, right: number): boolean {
  const gap = tokens.gap[right];
  return (gap === gaps.space || gap === gaps.hyphen) && tokens.shape[left] === tokens.shape[right];
}

function mayLead(tokens: Tokens, before: number, first: number): boolean {
  return isFirstName(tokens, before) || (tokens.gap[first] === gaps.hyphen && isSurname(tokens, before));
}

function mayFollow(tokens: Tokens, first: number, last: number, next: number): boolean {
  if (isSurname(tokens, next)) return true;
  const isAlone = first === last && isFirstName(tokens, first);
  return isAlone && tokens.shape[next] !== shapes.lower && isUnread(tokens.lexicon[next] ?? 0);
}

function isFirstName(tokens: Tokens, i: number): boolean {
  const bits = tokens.lexicon[i] ?? 0;
  const bearers = field(bits, 'first');
  return bearers >= 2 && isMostlyName(bits, bearers >= 3 ? 3 : 1);
}

function isSurname(tokens: Tokens, i: number): boolean {
  const bits = tokens.lexicon[i] ?? 0;
  const known = field(bits, 'surname');
  return known > 0 && isMostlyName(bits, known);
}

/** Read once at most, and nothing else known of it. */
function isUnread(bits: number): boolean {
  return bits === 0 || bits === 1 << lexiconBits.word.shift;
}

/** A word of no more use than that, and no place, company, month or title. */
function isMostlyName(bits: number, mostUse: number): boolean {
  const others = field(bits, 'place') + field(bits, 'company') + field(bits, 'calendar') + field(bits, 'title');
  return field(bits, 'word') <= mostUse && others === 0 && field(bits, 'cue') === 0;
}

function field(bits: number, name: keyof typeof lexiconBits): number {
  const { shift, mask } = lexiconBits[name];
  return (bits >>> shift) & mask;
}
