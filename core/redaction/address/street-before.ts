import { classOf, isWordUnit } from '../characters.ts';
import { streetEndings, streetKinds, streetOpeners, streetsAlone, weakEndings } from './street-words.ts';

/** Where the street name starts whose number starts at `numberStart`; null where the words before are no street. */
export function streetBefore(text: string, lower: string, numberStart: number): number | null {
  let end = numberStart;
  while (end > 0 && numberStart - end < 3 && ' ,\u00a0'.includes(text.charAt(end - 1))) end -= 1;
  if (end === numberStart || end === 0) return null;
  end = skipNumberWord(lower, end);
  const start = wordStart(text, end);
  if (start === end) return null;
  const word = lower.slice(start, end).replace(/\.$/, '');
  const ending = endingOf(word);
  if (ending !== null && word.length > ending.length + 1 && isStreetLike(text, start, word, ending)) {
    // `Lindberg, 070` is a name and a number.
    if (weakEndings.has(ending) && (text.charAt(numberStart) === '0' || text.charAt(end) === ',')) return null;
    // `Erik Dahlbergsgatan`: a first name before a genitive; `Bo Ek Ekvägen` is a name and a street.
    const isGenitive = word.charAt(word.length - ending.length - 1) === 's';
    return extendLeft(text, lower, start, isGenitive);
  }
  if (streetsAlone.has(word) && /\p{Lu}/u.test(text.charAt(start))) return start;
  return streetKinds.has(word) ? nameBefore(text, lower, start) : null;
}

/** `Storgatan nr 5`, `Storgatan nummer 5`. */
function skipNumberWord(lower: string, end: number): number {
  const found = /\s(?:nr\.?|nummer|no\.?)$/.exec(lower.slice(Math.max(0, end - 8), end));
  return found ? end - found[0].length : end;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    end - start < 40 &&
    (classOf(text.charCodeAt(start - 1)) === 2 || ".:'-".includes(text.charAt(start - 1)))
  ) {
    start -= 1;
  }
  while (start < end && !isWordUnit(text, start)) start += 1;
  return start;
}

function endingOf(word: string): string | null {
  if (!lastLetters.has(word.slice(-2))) return null;
  const last = Math.max(0, word.length - 11);
  for (let from = last; from <= word.length - 3; from += 1) {
    const ending = word.slice(from);
    if (streetEndings.has(ending)) return ending;
  }
  return null;
}

const lastLetters: ReadonlySet<string> = new Set(Array.from(streetEndings, (ending) => ending.slice(-2)));

/** `Parkringen` may be a street; `parkeringen` and `anledningen` are words: weak endings need a capital inside a sentence. */
function isStreetLike(text: string, start: number, word: string, ending: string): boolean {
  if (!weakEndings.has(ending)) return !notStreets.has(word);
  return /\p{Lu}/u.test(text.charAt(start)) && !notStreets.has(word) && !acts.test(word);
}

/** `Huvudsäkring 20 A`, `Ändring 3`: what is done or fitted, never a ring road. */
const acts =
  /(?:säkr|ändr|fakturer|lever|monter|reparer|hyr|mät|lagr|rengör|kör|licensier|uppdater|reglér?|buffr|offerer)ing(?:en)?$/;

const notStreets: ReadonlySet<string> = new Set(
  (
    'egentligen äntligen avgången ingången utgången framgången tillgången gången omgången parkeringen leveransen adressvägen ' +
    'månader postgatan motorvägen tunnelbanan planeringen förskolan högskolan grundskolan lagerplatsen hemsidan marknadsplatsen ' +
    'arbetsplatsen parkeringsplatsen startsidan anslutningen garantin postgången julmarknaden samtidigt förbindelsen portalen ' +
    'clearing parkering fakturaplan abonnemangsplan prisplan betalplan betalningsplan delbetalningsplan avbetalningsplan planet kundplan servicegrad'
  ).split(' '),
);

/**
 * Takes in the words before a street (at most three) that belong to its name: `Norra`, `Dag Hammarskjölds`, and one first
 * name where the street is a person's.
 */
export function extendLeft(text: string, lower: string, start: number, isPersons = false): number {
  const article = germanOpening.exec(text.slice(Math.max(0, start - 16), start));
  if (article) return start - (article[1]?.length ?? 0);
  let at = start;
  let names = 0;
  for (let words = 0; words < 3; words += 1) {
    if (text.charAt(at - 1) !== ' ') return at;
    const before = wordStart(text, at - 1);
    const word = lower.slice(before, at - 1);
    if (before === at - 1 || word.endsWith(':')) return at;
    const isCapital = /\p{Lu}/u.test(text.charAt(before));
    const isName =
      isCapital &&
      names < 2 &&
      isNamePart(text, word, at) &&
      (word.endsWith('s') || (names === 0 && isFirstName(text, before, isPersons)));
    if (!streetOpeners.has(word) && !isName) return at;
    if (!isCapital && shortOpeners.has(word)) return at;
    if (!streetOpeners.has(word)) names += 1;
    at = before;
  }
  return at;
}

/** Only one name, with no other capitalised word before it: more of them are somebody who lives there. */
function isFirstName(text: string, start: number, isPersons: boolean): boolean {
  if (!isPersons) return false;
  const before = /(\p{Lu}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before === undefined || fillers.has(before) || /adress(?:en|e)?$/.test(before);
}

/** `An der Alster`, `Unter den Eichen`. */
const germanOpening = /(?:^|[\s,])((?:An|Auf|Unter|In|Hinter|Vor|Bei|Ob|Über) (?:der|den|dem|die|das) )$/;
const shortOpeners: ReadonlySet<string> = new Set('am an der den im zum zur auf dem st dr ny iso'.split(' '));

/** A capitalised word before a capitalised street is part of its name, if it is no usual word of a sentence. */
function isNamePart(text: string, word: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at)) && !fillers.has(word) && /^\p{L}(?!.*adress(?:en|e)?$)/u.test(word);
}

/** The name before a word that is only a kind: capitalised words, at most three; or one word where all is in lower case. */
function nameBefore(text: string, lower: string, kindStart: number): number | null {
  let at = kindStart;
  for (let words = 0; words < 3; words += 1) {
    if (text.charAt(at - 1) !== ' ') break;
    const before = wordStart(text, at - 1);
    if (before === at - 1 || !/\p{Lu}/u.test(text.charAt(before)) || fillers.has(lower.slice(before, at - 1))) break;
    at = before;
  }
  if (at < kindStart) return extendLeft(text, lower, at);
  if (openerBefore(text, lower, kindStart)) return extendLeft(text, lower, kindStart);
  return /\p{Lu}/u.test(text.charAt(kindStart)) || text.charAt(kindStart - 1) !== ' '
    ? null
    : genitiveBefore(text, lower, kindStart);
}

function openerBefore(text: string, lower: string, start: number): boolean {
  const before = wordStart(text, start - 1);
  return text.charAt(start - 1) === ' ' && before < start - 1 && streetOpeners.has(lower.slice(before, start - 1));
}

const fillers: ReadonlySet<string> = new Set(
  (
    'jag bor på vår min mitt adressen adress till från i the hej vi ligger jeg ich wohne bodde flyttade ny nya ' +
    'gamla tel mobil tack mvh hälsningar leverans leveransadress besöksadress postadress hemadress ' +
    'fakturaadress address adresse osoite und och and med vid det den är har kan ska kund kunden customer agent ' +
    'namn name street hos för som en ett vänligen skicka'
  ).split(' '),
);

/** `karl johans gate`: a genitive before the kind. */
function genitiveBefore(text: string, lower: string, kindStart: number): number | null {
  const before = wordStart(text, kindStart - 1);
  const word = lower.slice(before, kindStart - 1);
  return word.length > 3 && word.endsWith('s') && !/^(?:vars|dess|deras|hans|hennes|samma|vårs|nås|dels)$/.test(word)
    ? before
    : null;
}
