import type { Chain } from './chains.ts';
import type { Topic } from './cue-words.ts';
import type { Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';
import type { Piece } from './pieces.ts';

const cueReach = 160;
const afterReach = 45;
const mostLinesToCue = 4;

/** Topics that a more telling cue just before them decides: `kortets fyra sista`, `numret på …`. */
const generalTopics: ReadonlySet<Topic> = new Set(['number', 'spelling', 'last-four', 'id-ending']);

/** The cue that speaks of a chain: the nearest before it, else one right after it on its line. */
export function findNearCue(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  next: number,
  chain: Chain,
  usedUntil: number,
): SpokenCue | null {
  const first = chain.pieces[0];
  if (!first) return null;
  const before = findCueBefore(elements, cues, next, first, usedUntil);
  const isOnLine = before && countLines(elements, before.next, first.first) === 0;
  if (before && (isOnLine || before.topic === 'stay') && before.topic !== 'number') return before;
  return findCueAfter(elements, cues, next, chain) ?? before;
}

function findCueBefore(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  next: number,
  first: Piece,
  usedUntil: number,
): SpokenCue | null {
  let general: SpokenCue | null = null;
  for (let at = next - 1; at >= 0; at -= 1) {
    const cue = cues[at];
    if (!cue || cue.at < usedUntil || first.start - cue.end > cueReach) break;
    if (countLines(elements, cue.next, first.first) > mostLinesToCue) break;
    const isGeneral = generalTopics.has(cue.topic);
    if (!isGeneral) {
      const head = headOf(elements, cues, at);
      if (head) return head;
      const isEnding = general?.topic === 'last-four' && (cue.topic === 'account' || cue.topic === 'card');
      if (isEnding) return general;
      if (!general) return cue;
      return general.start - cue.end < 40 ? cue : general;
    }
    if (!general || (general.topic === 'number' && general.start - cue.end < 40)) general = cue;
  }
  return general;
}

const prepositions: ReadonlySet<string> = new Set([
  'på',
  'on',
  'för',
  'for',
  'till',
  'to',
  'of',
  'i',
  'in',
  'with',
  'hos',
]);

/** `the phone number on the account`: what it is stands before the preposition. */
function headOf(elements: readonly Element[], cues: readonly SpokenCue[], at: number): SpokenCue | null {
  const before = cues[at - 1];
  const isPart = before !== undefined && generalTopics.has(before.topic) && cues[at - 2]?.next === before.at;
  const head = isPart ? cues[at - 2] : before;
  const cue = cues[at];
  if (!head || !cue || head.topic === 'stay' || generalTopics.has(head.topic) || cue.at - head.next > 4) return null;
  const between = elements.slice(head.next, cue.at);
  const isLinked = between.some((element) => prepositions.has(element.value));
  return isLinked && between.every((element) => element.kind !== 'line' && element.kind !== 'mark') ? head : null;
}

function countLines(elements: readonly Element[], from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (elements[at]?.kind === 'line') lines += 1;
  return lines;
}

/** `… är mitt personnummer`, `… is my account number`. */
function findCueAfter(
  elements: readonly Element[],
  cues: readonly SpokenCue[],
  next: number,
  chain: Chain,
): SpokenCue | null {
  const last = chain.pieces.at(-1);
  if (!last) return null;
  for (let at = next; at < next + 4; at += 1) {
    const cue = cues[at];
    if (!cue || cue.at > last.last + 12) return null;
    if (cue.at <= last.last) continue;
    const between = elements.slice(last.last + 1, cue.at);
    const isFar = cue.start - last.end > afterReach;
    const isOther = between.some(
      (one) => one.kind === 'line' || one.value === 'och' || one.value === 'and' || isAsking(one.value),
    );
    const isNumberNext = elements.slice(cue.next, cue.next + 4).some((one) => one.kind === 'number');
    return isFar || isOther || isNumberNext ? null : cue;
  }
  return null;
}

function isAsking(word: string): boolean {
  return word === 'vad' || word === 'what' || word === "what's" || word === '?' || word === 'men' || word === 'but';
}
