import type { Cue, PreparedText } from './recognizer.ts';

/** The cue of one of the topics nearest to a span: before it within `before` units, or after it within 25; in its sentence. */
export function cueNear(
  text: PreparedText,
  start: number,
  end: number,
  topics: readonly string[],
  before = 40,
): Cue | null {
  const { cues } = text.anchors;
  if (cues.length === 0) return null;
  const next = firstCueFrom(cues, start);
  for (let i = next - 1; i >= 0; i -= 1) {
    const cue = cues[i];
    if (!cue || start - cue.end > before) break;
    if (cue.end <= start && topics.includes(cue.topic) && isOneSentence(text.text, cue.end, start)) return cue;
  }
  for (let i = next; i < cues.length; i += 1) {
    const cue = cues[i];
    if (!cue || cue.start - end > 25) break;
    if (cue.start >= end && topics.includes(cue.topic) && isOneSentence(text.text, end, cue.start)) return cue;
  }
  return null;
}

/**
 * The cue that labels a span: the nearest before it, with nothing between but signs and a few small words (`är`, `is`,
 * `till mig`), no digit and no end of a sentence; or `12345 är mitt kundnummer`.
 */
export function labelOf(text: PreparedText, start: number, end: number): Cue | null {
  const { cues } = text.anchors;
  if (cues.length === 0) return null;
  const next = firstCueFrom(cues, start);
  for (let i = next - 1; i >= 0; i -= 1) {
    const cue = cues[i];
    if (!cue || start - cue.end > 24) break;
    if (cue.end > start || isVague(cue)) continue;
    return isLabelGap(text.text.slice(cue.end, start)) ? cue : null;
  }
  const after = cues[next];
  if (!after || after.start - end > 22 || after.start < end) return null;
  return /^\s*(?:[-=(]\s*|(?:är|is|er|ist|on|was|var|som|as)\s+(?:mitt|min|my|mit|mein|meine|minun|the)?\s*)$/i.test(
    text.text.slice(end, after.start),
  )
    ? after
    : null;
}

/** `nummer` alone says nothing of what is numbered. */
function isVague({ topic }: Cue): boolean {
  return topic === 'number' || topic === 'special';
}

function isLabelGap(between: string): boolean {
  return !/\d/.test(between) && isOneSentence(between, 0, between.length) && between.split(/\s+/).length <= 5;
}

/** No end of a sentence and no empty line from one place to the other. */
export function isOneSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n' && text.charAt(at + 1) === '\n') return false;
    if (sign === '.' || sign === '!' || sign === '?') {
      const next = text.charAt(at + 1);
      const isAbbreviation = sign === '.' && at === from && !/\p{Lu}/u.test(text.charAt(at + 2));
      if ((next === ' ' || next === '\n') && at + 1 < to && !isAbbreviation) return false;
    }
  }
  return true;
}

/** The index of the first cue that starts at or after a place. */
function firstCueFrom(cues: readonly Cue[], place: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cue = cues[middle];
    if (cue && cue.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
