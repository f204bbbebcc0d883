import type { Anchors, PreparedText, Recognizer } from './recognizer.ts';

/** What a text has to hold for each recognizer of a list to find anything, side by side, so that all are asked in one sweep. */
export interface Gates {
  readonly recognizers: readonly Recognizer[];
  readonly anchors: Int32Array;
  readonly topics: Int32Array;
  readonly digits: Int32Array;
}

/** The gates of recognizers, in their order; made once for each list. */
export function gatesOf(recognizers: readonly Recognizer[]): Gates {
  const made = known.get(recognizers);
  if (made) return made;
  const bitsOf = (topics: readonly string[]): number => topics.reduce((bits, topic) => bits | topicBit(topic), 0);
  const gates = {
    recognizers,
    anchors: Int32Array.from(recognizers, ({ startsAt }) => 1 << kinds.indexOf(startsAt)),
    topics: Int32Array.from(recognizers, ({ topics }) => (topics ? bitsOf(topics) : -1)),
    digits: Int32Array.from(recognizers, ({ leastDigits }) => leastDigits ?? 0),
  };
  known.set(recognizers, gates);
  return gates;
}

const known = new WeakMap<readonly Recognizer[], Gates>();

/** Whether a recognizer may find something in a text; most are done with a text by this alone. */
export function isOpen({ anchors, topics, digits }: Gates, index: number, text: PreparedText): boolean {
  const wanted = topics[index] ?? -1;
  return (
    (text.held & (anchors[index] ?? 0)) !== 0 &&
    text.mostDigits >= (digits[index] ?? 0) &&
    (wanted === -1 || (text.topics & wanted) !== 0)
  );
}

const kinds = [
  'digits',
  'words',
  'leads',
  'codes',
  'ats',
  'colons',
  'slashes',
  'cues',
  'streets',
  'parts',
] as const satisfies (keyof Anchors)[];

/** A bit for each kind of anchor that a text has. */
export function anchorBits(anchors: Anchors): number {
  let bits = 0;
  if (anchors.digits.length > 0) bits |= 1;
  if (anchors.words.length > 0) bits |= 2;
  if (anchors.leads.length > 0) bits |= 4;
  if (anchors.codes.length > 0) bits |= 8;
  if (anchors.ats.length > 0) bits |= 16;
  if (anchors.colons.length > 0) bits |= 32;
  if (anchors.slashes.length > 0) bits |= 64;
  if (anchors.cues.length > 0) bits |= 128;
  if (anchors.streets.length > 0) bits |= 256;
  if (anchors.parts.length > 0) bits |= 512;
  return bits;
}

const bitByTopic = new Map<string, number>();

/** A bit for a topic of context words; where there are more than 31 topics some share one, which costs a call and no more. */
export function topicBit(topic: string): number {
  const made = bitByTopic.get(topic);
  if (made !== undefined) return made;
  const bit = 1 << (bitByTopic.size % 31);
  bitByTopic.set(topic, bit);
  return bit;
}
