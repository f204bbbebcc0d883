import { createElement, type Element } from './element.ts';
import type { SpokenCue } from './find-cues.ts';

const topics: ReadonlySet<string> = new Set(['plate', 'customer']);
const reach = 8;

/** Short words that stand before numbers in sentences and are no letters of a plate. */
const sentenceWords: ReadonlySet<string> = new Set(
  'är det den har med som och för var men nej nya min din the is my was has and for its var har bil bor vår ett två sex fem nio tio to of on in er ni vi du de ja så en på nr till the no yes it he she we i jag han hon vi dig mig sig oss kan ska tog gav ser hos per åt av ur än nu då så nog här där upp ner ut om att mot sen you are can had but not all any out who how new old get got let put see say use way day two six ten now off our own too vid hit dit bli båda fått gör ger gick kom ett fyra noll tre sju ta tar får var vad när hur'.split(
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
