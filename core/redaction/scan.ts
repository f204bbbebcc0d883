import { classOf, digit, letter } from './characters.ts';
import { findCue } from './cues.ts';
import { gap, gapBetween } from './digits.ts';
import type { Anchors, Cue, DigitRun, Span } from './recognizer.ts';

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
  addReaches(anchors.digits);
  return anchors;
}

interface Growing extends Anchors {
  readonly digits: (DigitRun & { reach: number })[];
  readonly words: Span[];
  readonly codes: Span[];
  readonly ats: number[];
  readonly colons: number[];
  readonly cues: Cue[];
}

function addReaches(digits: Growing['digits']): void {
  let reach = 0;
  for (let i = digits.length - 1; i >= 0; i -= 1) {
    const run = digits[i];
    if (!run) continue;
    reach += run.end - run.start;
    run.reach = reach;
    if (run.gap === gap.other) reach = 0;
  }
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
    if (kind === digit) {
      anchors.digits.push({
        start: from,
        end: at,
        gap: gapBetween(text, anchors.digits.at(-1)?.end ?? -1, from),
        reach: 0,
      });
    }
    if (kind === letter) addWord(lower, from, at, anchors);
  }
  if (pieces > 1) anchors.codes.push({ start, end: at });
  return at;
}

function addWord(lower: string, start: number, end: number, anchors: Growing): void {
  anchors.words.push({ start, end });
  const last = anchors.cues.at(-1);
  if (last && last.end > start) return;
  const cue = findCue(lower, start, end);
  if (cue) anchors.cues.push(cue);
}
