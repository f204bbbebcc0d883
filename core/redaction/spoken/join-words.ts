import { createElement, type Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';

const topics: ReadonlySet<string> = new Set(['plate', 'customer', 'passport', 'licence', 'device']);
const reach = 8;

/** Short words that stand before numbers in sentences and are no letters of a plate. */
const sentenceWords: ReadonlySet<string> = new Set(
  'är det den har med som och för var men nej nya min din the is my was has and for its var har bil bor vår ett två sex fem nio tio to of on in er ni vi du de ja så en på nr till the no yes it he she we i'.split(
    ' ',
  ),
);

/** Turns `abc` before a number into letters where a plate or a customer number is spoken of: `abc ett två tre`. */
export function readJoinedLetters(elements: readonly Element[], cues: readonly SpokenCue[]): readonly Element[] {
  const places = cues.filter((cue) => topics.has(cue.topic)).flatMap((cue) => findJoined(elements, cue));
  if (places.length === 0) return elements;
  const read = [...elements];
  for (const place of places) {
    const element = read[place];
    if (element) read[place] = createElement('letter', element, element.value, { spoken: true });
  }
  return read;
}

function findJoined(elements: readonly Element[], cue: SpokenCue): number[] {
  for (let at = cue.next; at < cue.next + reach; at += 1) {
    const element = elements[at];
    if (element?.kind !== 'word' || sentenceWords.has(element.value)) continue;
    const isShort = element.value.length === 2 || element.value.length === 3;
    const next = elements[at + 1]?.kind === 'mark' ? elements[at + 2] : elements[at + 1];
    if (isShort && next?.kind === 'number' && next.spoken) return [at];
  }
  return [];
}
