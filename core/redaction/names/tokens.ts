import { edgeGapOf, gapOf, gaps, separatorOf } from './gaps.ts';
import { hashNext, hashStart, type Lexicon, lexiconBits } from './lexicon.ts';

/** How a word is written. */
export const shapes = {
  lower: 0,
  initial: 1,
  capitals: 2,
  oneCapital: 3,
  mixed: 4,
  innerCapital: 5,
  digits: 6,
} as const;

/** The words of one text in parallel arrays that are used again for the next; two empty words stand before and after. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the word in lower case. */
  hash: Int32Array;
  /** What the lexicon knows of the word, or of the word without its genitive -s. */
  lexicon: Uint16Array;
  /** 1 where the word is likelier another one's genitive. */
  isStem: Uint8Array;
  shape: Uint8Array;
  /** What stands before the word. The place after the last word tells how the text ends. */
  gap: Uint8Array;
}

/** Words before the first and after the last one, so that a context of two never leaves the arrays. */
export const margin = 2;

export function createTokens(capacity = 1024): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    lexicon: new Uint16Array(capacity),
    isStem: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
  };
}

/** Splits a text into words and runs of digits; the first word is at index `margin`. */
export function readTokens(tokens: Tokens, text: string, lower: string, lexicon: Lexicon): void {
  let place = 0;
  let index = margin;
  let lengthBefore = 0;
  for (;;) {
    let seen = 0;
    while (place < text.length && kindOf(text.charCodeAt(place)) === kinds.separator) {
      seen |= separatorOf(text.charCodeAt(place), seen);
      place++;
    }
    if (index + margin >= tokens.start.length) grow(tokens);
    const isEdge = index === margin || place === text.length;
    tokens.gap[index] = isEdge ? edgeGapOf(seen) : gapOf(seen, lengthBefore);
    if (place === text.length) break;
    const start = place;
    place = readWord(tokens, index, text, lower, place, lexicon);
    lengthBefore = place - start;
    index++;
  }
  tokens.count = index - margin;
  clearMargins(tokens, index);
}

function readWord(tokens: Tokens, index: number, text: string, lower: string, start: number, lexicon: Lexicon): number {
  const isNumber = kindOf(text.charCodeAt(start)) === kinds.digit;
  let place = start;
  let hash = hashStart;
  let stem = hash;
  let last = 0;
  let capitals = 0;
  for (; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    const kind = kindOf(unit);
    if (kind === kinds.separator && !(isApostrophe(unit) && isInnerApostrophe(text, start, place))) break;
    if ((kind === kinds.digit) !== isNumber) break;
    last = lower.charCodeAt(place);
    if (last !== unit) capitals++;
    stem = hash;
    hash = hashNext(hash, isApostrophe(last) ? 39 : last);
  }
  tokens.start[index] = start;
  tokens.end[index] = place;
  tokens.hash[index] = hash;
  tokens.shape[index] = isNumber ? shapes.digits : shapeOf(text, lower, start, place - start, capitals);
  const known = isNumber ? 0 : lexicon.lookUp(hash);
  const ofStem = !isNumber && last === 115 && place - start > 3 ? lexicon.lookUp(stem) : 0;
  tokens.lexicon[index] = known === 0 ? ofStem : known;
  tokens.isStem[index] = ofStem !== 0 && (known === 0 || isRarerName(known, ofStem)) ? 1 : 0;
  return place;
}

/** `Annas` is borne by a few, but is Anna's for the most part. */
function isRarerName(bits: number, ofStem: number): boolean {
  const { mask } = lexiconBits.first;
  const isFirstOnly = bits === (bits & mask);
  return isFirstOnly && (bits & mask) + 2 <= (ofStem & mask);
}

/** O'Connor and d'Angelo are one word, Anna's is two. */
function isInnerApostrophe(text: string, start: number, place: number): boolean {
  return place - start <= 2 && place + 1 < text.length && kindOf(text.charCodeAt(place + 1)) === kinds.letter;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

function shapeOf(text: string, lower: string, start: number, length: number, capitals: number): number {
  if (capitals === 0) return shapes.lower;
  if (text.charCodeAt(start) === lower.charCodeAt(start)) return shapes.innerCapital;
  if (length === 1) return shapes.oneCapital;
  if (capitals === 1) return shapes.initial;
  return capitals >= length - 1 ? shapes.capitals : shapes.mixed;
}

const kinds = { separator: 0, letter: 1, digit: 2 } as const;

/** The kinds of the Latin letters and signs below U+0250; what is above is told by ranges. */
const latinKinds = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  if (unit >= 48 && unit <= 57) return kinds.digit;
  return /\p{L}/u.test(String.fromCharCode(unit)) ? kinds.letter : kinds.separator;
});

function kindOf(unit: number): number {
  if (unit < 0x250) return latinKinds[unit] ?? 0;
  if (unit < 0x2000) return kinds.letter;
  return (unit >= 0x2c00 && unit < 0x3000) || (unit >= 0x3040 && unit < 0xd800) ? kinds.letter : kinds.separator;
}

/** The words outside the text: no hash, no shape, an edge between. */
function clearMargins(tokens: Tokens, after: number): void {
  for (const index of [0, 1, after, after + 1]) {
    tokens.hash[index] = 0;
    tokens.lexicon[index] = 0;
    tokens.shape[index] = shapes.digits;
    tokens.start[index] = 0;
    tokens.end[index] = 0;
    if (index !== after) tokens.gap[index] = gaps.edge;
  }
}

function grow(tokens: Tokens): void {
  const bigger = createTokens(tokens.start.length * 2);
  bigger.start.set(tokens.start);
  bigger.end.set(tokens.end);
  bigger.hash.set(tokens.hash);
  bigger.lexicon.set(tokens.lexicon);
  bigger.isStem.set(tokens.isStem);
  bigger.shape.set(tokens.shape);
  bigger.gap.set(tokens.gap);
  Object.assign(tokens, bigger);
}
