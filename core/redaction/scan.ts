import { findCue } from './cues.ts';
import type { Anchors, Cue, Span } from './recognizer.ts';

const digit = 1;
const letter = 2;

/** The one scan over a text: finds the places from which recognizers start. Linear in the length. */
export function scanText(text: string, lower: string): Anchors {
  const anchors = { digits: [], words: [], codes: [], ats: [], colons: [], cues: [] } satisfies Anchors as Growing;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) !== 0) {
      at = scanRun(text, lower, at, anchors);
      continue;
    }
    if (unit === 0x40) anchors.ats.push(at);
    else if (unit === 0x3a) anchors.colons.push(at);
    at += 1;
  }
  return anchors;
}

interface Growing extends Anchors {
  readonly digits: Span[];
  readonly words: Span[];
  readonly codes: Span[];
  readonly ats: number[];
  readonly colons: number[];
  readonly cues: Cue[];
}

/** Scans a maximal run of letters and digits; gives its end. */
function scanRun(text: string, lower: string, start: number, anchors: Growing): number {
  let at = start;
  let pieces = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) break;
    const from = at;
    do at += 1;
    while (at < text.length && classOf(text.charCodeAt(at)) === kind);
    pieces += 1;
    if (kind === digit) anchors.digits.push({ start: from, end: at });
    else addWord(lower, from, at, anchors);
  }
  if (pieces > 1) anchors.codes.push({ start, end: at });
  return at;
}

function addWord(lower: string, start: number, end: number, anchors: Growing): void {
  anchors.words.push({ start, end });
  const cue = findCue(lower, start, end);
  if (cue) anchors.cues.push(cue);
}

const asciiClasses = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? letter : 0;
});

/** 1 for a digit, 2 for a letter, 0 for the rest. Halves of surrogate pairs are no letters. */
export function classOf(unit: number): number {
  if (unit < 128) return asciiClasses[unit] ?? 0;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? letter : 0;
  if (unit === 0xd7 || unit === 0xf7) return 0;
  if (unit < 0x2000) return letter;
  return unit >= 0x3040 && (unit < 0xd800 || unit >= 0xf900) && unit < 0xfe00 ? letter : 0;
}

/** Whether the unit at a place is a letter or digit; false outside the text. */
export function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) !== 0;
}
