/** What stands between two words. */
export const gaps = {
  edge: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  comma: 4,
  colon: 5,
  sentence: 6,
  line: 7,
  paragraph: 8,
  slash: 9,
  opening: 10,
  closing: 11,
  tight: 12,
  dash: 13,
  other: 14,
  initial: 15,
} as const;

const separators = {
  space: 1,
  line: 2,
  paragraph: 4,
  hyphen: 8,
  apostrophe: 16,
  comma: 32,
  colon: 64,
  stop: 128,
  slash: 256,
  opening: 512,
  closing: 1024,
  technical: 2048,
  other: 4096,
} as const;

const signs: Readonly<Record<string, number>> = {
  ' \t\u00a0\r': separators.space,
  '-\u2010\u2011\u2013\u2014': separators.hyphen,
  "'\u2019": separators.apostrophe,
  ',': separators.comma,
  ':;': separators.colon,
  '.?!\u2026': separators.stop,
  '/': separators.slash,
  '([{<>\u201c\u00ab*|\u2022': separators.opening,
  ')]}\u201d\u00bb': separators.closing,
  '@_\\&+=#%$\u20ac': separators.technical,
};

const signBits = new Uint16Array(0x2100).fill(separators.other);
for (const [units, bit] of Object.entries(signs)) {
  for (const unit of units) signBits[unit.charCodeAt(0)] = bit;
}

/** The bit of a sign between words; `seen` holds those of the signs before it. */
export function separatorOf(unit: number, seen: number): number {
  if (unit === 10) return (seen & separators.line) === 0 ? separators.line : separators.paragraph;
  if (unit === 34) return (seen & (separators.space | separators.line)) === 0 ? separators.closing : separators.opening;
  return unit < signBits.length ? (signBits[unit] ?? 0) : separators.other;
}

/** How a text begins or ends: its own gap only where a sign binds it to something outside. */
export function edgeGapOf(seen: number): number {
  if ((seen & separators.technical) !== 0) return gaps.tight;
  if ((seen & separators.slash) !== 0) return gaps.slash;
  if ((seen & separators.opening) !== 0) return gaps.opening;
  return gaps.edge;
}

/** The gap that the signs make; after a word of two letters at most, a full stop may be an abbreviation's. */
export function gapOf(seen: number, lengthBefore: number): number {
  if (seen === separators.space) return gaps.space;
  if ((seen & separators.paragraph) !== 0) return gaps.paragraph;
  if ((seen & separators.line) !== 0) return gaps.line;
  if ((seen & separators.space) === 0) return tightGapOf(seen);
  if ((seen & separators.opening) !== 0) return gaps.opening;
  if ((seen & separators.stop) !== 0) return lengthBefore <= 2 ? gaps.initial : gaps.sentence;
  if ((seen & separators.closing) !== 0) return gaps.closing;
  if ((seen & separators.colon) !== 0) return gaps.colon;
  if ((seen & separators.comma) !== 0) return gaps.comma;
  if ((seen & separators.slash) !== 0) return gaps.slash;
  if ((seen & separators.hyphen) !== 0) return gaps.dash;
  return gaps.other;
}

function tightGapOf(seen: number): number {
  if (seen === separators.hyphen) return gaps.hyphen;
  if (seen === separators.apostrophe) return gaps.apostrophe;
  if (seen === separators.slash) return gaps.slash;
  if ((seen & separators.technical) !== 0 || seen === separators.stop || seen === 0) return gaps.tight;
  if ((seen & separators.opening) !== 0) return gaps.opening;
  if ((seen & separators.closing) !== 0) return gaps.closing;
  if ((seen & separators.comma) !== 0) return gaps.comma;
  if ((seen & separators.colon) !== 0) return gaps.colon;
  if ((seen & separators.stop) !== 0) return gaps.sentence;
  return gaps.other;
}
