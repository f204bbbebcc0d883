import { cueEndings, cuesByStem, cuesByWord, type Topic } from './cue-words.ts';
import type { Element } from './element.ts';

/** A word or phrase that says what a number near it is; `at` and `next` are places in the list of elements. */
export interface SpokenCue {
  readonly topic: Topic;
  readonly at: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Its form in our lists. */
  readonly word: string;
}

/** Finds the cues among the elements, in order, in one pass. */
export function findCues(elements: readonly Element[]): SpokenCue[] {
  const cues: SpokenCue[] = [];
  let at = 0;
  while (at < elements.length) {
    const cue = elements[at]?.plain === true ? null : readCue(elements, at);
    if (cue) cues.push(cue);
    at = cue ? cue.next : at + 1;
  }
  return cues;
}

/** Whether a cue may start with a word, whatever follows. */
export function mayStartCue(word: string): boolean {
  return entriesOf(word) !== undefined || findForm(word) !== undefined;
}

function readCue(elements: readonly Element[], at: number): SpokenCue | null {
  const element = elements[at];
  if (!element || element.kind === 'mark' || element.kind === 'line') return null;
  return readExact(elements, at, element) ?? readForm(at, element);
}

function readExact(elements: readonly Element[], at: number, element: Element): SpokenCue | null {
  const { value } = element;
  const entries = entriesOf(value);
  if (!entries) return null;
  for (const entry of entries) {
    if (element.kind === 'letter' && entry.rest.length === 0) continue;
    const next = endOfRest(elements, at + 1, entry.rest);
    if (next < 0) continue;
    const end = elements[next - 1]?.end ?? element.end;
    return { topic: entry.topic, at, next, start: element.start, end, word: entry.form };
  }
  return null;
}

function entriesOf(word: string): ReturnType<typeof cuesByWord.get> {
  return cuesByWord.get(word) ?? (word.endsWith("'s") ? cuesByWord.get(word.slice(0, -2)) : undefined);
}

/** The place after the rest of a phrase, over hyphens; -1 where other words stand there. */
function endOfRest(elements: readonly Element[], from: number, rest: readonly string[]): number {
  let at = from;
  for (const word of rest) {
    if (elements[at]?.value === '-') at += 1;
    if (elements[at]?.value !== word) return -1;
    at += 1;
  }
  return at;
}

const endings = Map.groupBy(cueEndings, ([ending]) => ending.slice(-3));

function endingsOf(word: string): readonly (readonly [ending: string, topic: Topic])[] | undefined {
  return endings.get(word.slice(-3));
}

function readForm(at: number, element: Element): SpokenCue | null {
  const found = findForm(element.value);
  if (!found) return null;
  const [word, topic] = found;
  return { topic, at, next: at + 1, start: element.start, end: element.end, word };
}

function findForm(word: string): readonly [word: string, topic: Topic] | undefined {
  if (word.length < 4) return undefined;
  const stem = cuesByStem.get(word.slice(0, 3))?.find((entry) => word.startsWith(entry.stem));
  return stem ? [stem.stem, stem.topic] : endingsOf(word)?.find(([ending]) => word.endsWith(ending));
}
