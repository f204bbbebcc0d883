import { englishKinds, noStreetWords, sureEnglishKinds } from './street-words.ts';

const name = "(?:\\p{Lu}[\\p{L}'.-]*|\\d{1,3}(?:st|nd|rd|th))";
const capital = new RegExp(
  `^\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?,? (?:[NSEW]\\.? |[NS][EW] |North |South |East |West )?(?:${name} ){1,4}(?:${englishKinds})(?![\\p{L}\\d])\\.?(?: (?:[NSEW]|[NS][EW]|North|South|East|West)(?![\\p{L}]))?`,
  'u',
);
const broadway =
  /^\d{1,5} (?:(?:North|South|East|West|N\.?|S\.?|E\.?|W\.?) )?(?:Broadway|The [A-Z][a-z]+|Avenue [A-Z])(?![\p{L}])/u;
const small = new RegExp(
  `^\\d{1,5}[a-z]? ((?:[\\p{L}'-]+ |\\d{1,3}(?:st|nd|rd|th) ){1,3}?)(?:${sureEnglishKinds})(?![\\p{L}\\d']|\\.\\p{L})(?: (?:[nsew]|[ns][ew]|north|south|east|west)(?![\\p{L}]))?`,
  'iu',
);
const flatBefore =
  /(?:^|[^\p{L}])((?:flat|apt\.?|apartment|unit|suite|room|studio)\s?(?:no\.?\s?)?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{0,3})(?:,\s?\p{Lu}[\p{L}']+ (?:House|Court|Lodge|Mansions|Building|Tower|Heights))?[,\s]{1,3})$/iu;
const flatAfter =
  /^[,\s]{1,2}(?:(?:flat|apt\.?|apartment|unit|suite|ste\.?|room|rm\.?|floor|fl\.?|#)\s?#?[A-Z]?-?\d{0,5}[A-Z]?|#\s?\d{1,5}[A-Z]?)(?![\p{L}\d])/iu;

/** The street address whose number starts at a place, with the flat before or after it; null where none is. */
export function englishStreetAt(text: string, numberStart: number): { start: number; end: number } | null {
  const piece = text.slice(numberStart, numberStart + 90);
  const found = capital.exec(piece) ?? broadway.exec(piece) ?? lowerCase(piece);
  if (!found) return null;
  let end = numberStart + found[0].length;
  end += flatAfter.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const before = flatBefore.exec(text.slice(Math.max(0, numberStart - 60), numberStart));
  return { start: numberStart - (before?.[1]?.length ?? 0), end };
}

function lowerCase(piece: string): RegExpExecArray | null {
  const found = small.exec(piece);
  const words = (found?.[1] ?? '').toLowerCase().trim().split(' ');
  return found && !words.some((word) => noStreetWords.has(word)) ? found : null;
}
