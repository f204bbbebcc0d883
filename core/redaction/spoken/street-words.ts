/** Endings of Swedish, Norwegian, Danish and Finnish street names. */
const nordicEndings: ReadonlyMap<string, readonly string[]> = groupByEnd(
  'gatan gata vägen väg gränden gränd stigen stig torget torg allén allé planen backen leden stråket kajen platsen esplanaden slingan svängen ringen gården gård parken kroken bron brinken höjden terrassen gången promenaden udden dalen lunden ängen åsen hagen tunet grändens stranden plan viken rundeln passagen trappan trappor liden stroget veien vegen gaten gate vei gade vej stræde katu tie kuja polku straße strasse allee weg platz'.split(
    ' ',
  ),
);

function groupByEnd(endings: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const ending of endings) groups.set(ending.slice(-3), [...(groups.get(ending.slice(-3)) ?? []), ending]);
  return groups;
}

function hasStreetEnding(word: string): boolean {
  return nordicEndings.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) === true;
}

/** Those that are words by themselves: with them a word before makes the street. */
const bareWords: ReadonlySet<string> = new Set(
  'gatan gata vägen väg gränden gränd stigen stig torget torg allén allé planen plan backen leden platsen ringen gården parken bron gången höjden dalen stranden terrassen promenaden trappan trappor kajen viken weg platz gate vei vej gade tie katu straße strasse allee'.split(
    ' ',
  ),
);

/** Words with such an ending that are no streets. */
const noStreets: ReadonlySet<string> = new Set(
  'ingång omgång tillgång uppgång avgång utgång övergång återgång nedgång avdelningsplan tillväg omväg motorväg motorvägen järnväg järnvägen flygplan flygplanet byggplan läroplan tidsplan tidplan budgetplan betalplan betalningsplan avbetalningsplan abonnemangsplan våningsplan ritning halvvägs undervägs underväg tågplan prisplan reseplan spelplan fotbollsplan fotbollsplanen parkering djurparken nöjesparken skatepark platsen arbetsplats arbetsplatsen parkeringsplats parkeringsplatsen bokningen förseningen ökningen marknadsplatsen marknadsplats sparplan handlingsplan underhållsplan serviceplan återvinningsplatsen körväg genväg innegården bondgård bondgården hemgården ringen smörgåstorg mattorget'.split(
    ' ',
  ),
);

/** First words of streets of two words: `norra vägen`, `sankt eriks gata`. */
const streetFirsts =
  /(?:^(?:stora|lilla|norra|södra|östra|västra|gamla|nya|övre|nedre|inre|yttre|sankt|sankta|gröna|röda|vita|långa|breda|höga|första|andra|tredje|hamn|kyrko|drottning|kungs|nordre|søndre|store|lille|gamle|den)$|[^i]s$)/u;

/** Words that end an English street's name. */
export const englishEndings: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane drive close court crescent boulevard blvd terrace square gardens garden grove row mews walk parkway highway place way hill rise circle trail green alley quay wharf plaza heights view'.split(
    ' ',
  ),
);

/** Words that no English street name holds: with them it is a sentence. */
const englishStops: ReadonlySet<string> = new Set(
  'the a an in on of down up to from at and or is are was were my your our their his her minutes minute hours hour days day weeks months years times people persons more other way ways different long short pounds dollars euros percent miles mile kilometres items orders tickets i you we they it that this these those for with by not no yes all only just per every each least most same first only good best wrong right one two three four five six seven eight nine ten off out back into over under than'.split(
    ' ',
  ),
);

/** Tells whether a word, with the one before it, names a street in Swedish and its neighbours; the count of its words. */
export function isNordicStreet(word: string, before: string | undefined): 0 | 1 | 2 {
  if (noStreets.has(word)) return 0;
  if (bareWords.has(word)) return before !== undefined && streetFirsts.test(before) && before.length > 3 ? 2 : 0;
  return word.length >= 6 && hasStreetEnding(word) ? 1 : 0;
}

/** Tells whether a word ends an English street's name. */
export function isEnglishStreetEnd(word: string): boolean {
  return englishEndings.has(word);
}

/** Tells whether a word can stand between the number and the end of an English street's name. */
export function isEnglishStreetPart(word: string): boolean {
  return word.length > 1 && !englishStops.has(word);
}

/** Words after a postcode that are no city. */
export const noCities: ReadonlySet<string> = new Set(
  'och är det jag du vi ni han hon på tack så då men eller som med till från för ja nej jo okej stämmer har kan ska vill den där här hej eh öh mm stad ort postort and is the it i you we that this thanks thank please yes no so but or with to from for okay right correct uh um there here zip city town then my your'.split(
    ' ',
  ),
);
