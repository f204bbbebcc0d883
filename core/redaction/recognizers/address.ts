import { englishStreetAt } from '../address/english-street.ts';
import { endOfNumber } from '../address/number-tail.ts';
import { endOfPlace, placeAt, swedishPlaceAt } from '../address/postal.ts';
import { frenchStreetAt } from '../address/french-street.ts';
import { germanStreetBefore } from '../address/german-street.ts';
import { extendLeft, streetBefore } from '../address/street-before.ts';
import { classOf, isWordUnit, letter } from '../characters.ts';
import { contextOf, cueNear, labelOf } from '../context.ts';
import { endsNumber } from '../digits.ts';
import { firstFrom } from '../first-from.ts';
import { monthPattern } from '../months.ts';
import type { Cue, DigitRun, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Street addresses with a number, with flat, postcode and city, in sv, en, no, da, fi and de. A street or city alone stays. */
export const address: Recognizer = {
  name: 'address',
  type: 'ADDRESS',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    let until = 0;
    for (const run of text.anchors.digits) {
      if (run.start < until || run.end - run.start > 5 || isWordUnit(text.text, run.start - 1)) continue;
      const finding =
        findStreet(text, run) ?? findEnglish(text, run) ?? findUnknownStreet(text, run) ?? findPlace(text, run);
      if (!finding) continue;
      findings.push(finding);
      until = finding.end;
    }
    return findings;
  },
  examples: {
    found: [
      ['Jag bor på Storgatan 12 B, lgh 1102, 114 55 Stockholm.', 'Storgatan 12 B, lgh 1102, 114 55 Stockholm'],
      ['storgatan 5 i Umeå', 'storgatan 5'],
      ['Norra Vallgatan 64', 'Norra Vallgatan 64'],
      ['Kungsgatan 12A 3 tr\n123 45 Byn', 'Kungsgatan 12A 3 tr\n123 45 Byn'],
      ['Lilla Åby 3, 123 45 Byn', 'Lilla Åby 3, 123 45 Byn'],
      ['114 55 Stockholm', '114 55 Stockholm'],
      ['Karl Johans gate 22, 0026 Oslo', 'Karl Johans gate 22, 0026 Oslo'],
      ['Vestergade 12, 3. tv, 8000 Aarhus C', 'Vestergade 12, 3. tv, 8000 Aarhus C'],
      ['Mannerheimintie 12 A 4, 00100 Helsinki', 'Mannerheimintie 12 A 4, 00100 Helsinki'],
      ['Hauptstraße 5a, 10115 Berlin', 'Hauptstraße 5a, 10115 Berlin'],
      ['I live at Flat 4B, 27 Baker Street, London NW1 6XE.', 'Flat 4B, 27 Baker Street, London NW1 6XE'],
      ['742 Evergreen Terrace, Springfield, IL 62704', '742 Evergreen Terrace, Springfield, IL 62704'],
      ['send it to 12 high street', '12 high street'],
      ['Flat 3, 12b High St', 'Flat 3, 12b High St'],
      ['Vestergade 12, 1. sal', 'Vestergade 12, 1. sal'],
      ['Storgata 5 H0201, 0155 Oslo', 'Storgata 5 H0201, 0155 Oslo'],
      ['Karl Johans gt. 22', 'Karl Johans gt. 22'],
      ['ich wohne Unter den Eichen 83a', 'Unter den Eichen 83a'],
      ['Am Markt 3, 10115 Berlin', 'Am Markt 3, 10115 Berlin'],
      ['Straße des 17. Juni 135', 'Straße des 17. Juni 135'],
      ['Pohjoisesplanadi 31', 'Pohjoisesplanadi 31'],
      ['asun Koivukujalla 7', 'Koivukujalla 7'],
      ['12 rue de la Paix, 75002 Paris', '12 rue de la Paix, 75002 Paris'],
      ['Skicka till Erik Ek Storgatan 12', 'Storgatan 12'],
      ['Adress: Kungsgatan 12', 'Kungsgatan 12'],
      ['Erik Dahlbergsgatan 4', 'Erik Dahlbergsgatan 4'],
      ['Hämtadress Carl Grimbergsgatan 56, kontakt', 'Carl Grimbergsgatan 56'],
      ['lossning Slottsallén 141 9:20', 'Slottsallén 141'],
    ],
    clean: [
      'Huvudsäkring 20 A löser ut',
      'butiken på Storgatan är stängd',
      'Stockholm',
      'parkeringen 5 minuter bort',
      '12 hours on the road',
      'avgången 12 mars',
      'kl 12 på Drottninggatan',
      'version 5 of the Park app',
      'Am Montag 12 Uhr',
      'hämtas på Plan 3',
      'möts på Hall 5',
      'date of birth October 2, 1938, should be',
      'Im Januar 2024',
      'Am Bahnhof 3 Stunden gewartet',
      'Clearing nr 5299',
      '123 45 kr',
    ],
  },
};

function findStreet(prepared: PreparedText, run: DigitRun): Finding | null {
  const { text, lower } = prepared;
  const start =
    run.end - run.start > 4
      ? null
      : (streetBefore(text, lower, run.start) ?? germanStreetBefore(text, run.start, run.end));
  if (start === null || measureAfter.test(text.slice(run.end, run.end + 9))) return null;
  if (monthAfter.test(text.slice(run.end, run.end + 14))) return null;
  const numberEnd = endOfNumber(text, run.end, isFinnish(lower, start, run.start));
  const end = endOfPlace(text, numberEnd);
  if (end === run.end && /^[ /-]{1,3}\d(?!\d?[:.]\d\d(?!\d))/.test(text.slice(end, end + 9))) return null;
  const from = text.charAt(start - 1) === ' ' ? start - numberBefore(text, start) : start;
  return make(prepared, from, end, 0.9);
}

/** `at 70248 Kiannonkatu 98`: a number before the street, where a line or a place starts with it. */
function numberBefore(text: string, start: number): number {
  const found = /(?:^|\n|(?:at|is|to|from|in):? |: )(\d{2,5} )$/i.exec(text.slice(Math.max(0, start - 14), start));
  return found?.[1]?.length ?? 0;
}

const measureAfter =
  /^[.,:]\d|^\s?(?:kr|%|procent|minut|min |dag|år |kl |timm|veck|månad|Minuten|Stunde|Tage|Woche|Uhr|Euro|minutt|time|uker|måned|uge|minuuttia|tuntia)/;

/** `October 2, 1938`. */
const isMonth = new RegExp(`^(?:${monthPattern})(?!\\p{L})`, 'iu');

/** `Kjellberg 21 mars` is a name and a date. */
const monthAfter = new RegExp(`^\\.?\\s(?:${monthPattern})(?!\\p{L})`, 'iu');

function isFinnish(lower: string, start: number, end: number): boolean {
  return /(?:katu|tie|kuja|polku|väylä|tori|kaari|raitti|ranta|penger|rinne|bulevardi|kallio|mäki|gatan|vägen|esplanaden)\s$/.test(
    lower.slice(start, end),
  );
}

function findEnglish(text: PreparedText, run: DigitRun): Finding | null {
  if (!/^[a-z]?(?:-\d+)?,? [\p{L}\d]/iu.test(text.text.slice(run.end, run.end + 9))) return null;
  const french = frenchStreetAt(text.text, run.start, run.end);
  if (french !== null) return make(text, run.start, french, 0.85);
  const kind = text.anchors.streets[firstFrom(text.anchors.streets, run.end)];
  const street = kind && kind.start - run.end < 90 ? englishStreetAt(text.text, run.start) : null;
  if (!street) return null;
  return make(text, street.start, endOfPlace(text.text, street.end), 0.87);
}

/** `Höganloft 127 C`: a name and a number, where a word speaks of an address, or a postcode or flat follows. */
function findUnknownStreet(text: PreparedText, run: DigitRun): Finding | null {
  if (run.end - run.start > 3 || text.text.charAt(run.start) === '0') return null;
  const nameStart = capitalBefore(text.text, run.start);
  if (nameStart === null || notPlaces.test(text.text.slice(nameStart, run.start))) return null;
  if (isMonth.test(text.text.slice(nameStart, run.start))) return null;
  if (monthAfter.test(text.text.slice(run.end, run.end + 14))) return null;
  const start = extendLeft(text.text, text.lower, nameStart);
  const numberEnd = endOfNumber(text.text, run.end, false);
  const end = endOfPlace(text.text, numberEnd);
  const hasPostcode = /\d{3}\D*\p{L}{2}/u.test(text.text.slice(numberEnd, end));
  const cue = cueNear(text, start, start, ['address'], 24);
  const isHouse =
    numberEnd > run.end &&
    /(?:på|till|från|vid|at|to|på|fra|i)\s$/i.test(text.text.slice(Math.max(0, start - 5), start));
  if (!hasPostcode && !cue && !isHouse) return null;
  const isLonger = /^[ /-]{1,3}\d/.test(text.text.slice(numberEnd, numberEnd + 4)) && !hasPostcode;
  return endsNumber(text.text, numberEnd) && !isLonger
    ? make(text, cue ? afterCue(text.text, start, cue) : start, end, hasPostcode ? 0.85 : 0.7)
    : null;
}

/** `live at 12 Pinto Hill Grove 5`: a number and more of the name right after the word for an address. */
function afterCue(text: string, start: number, cue: Cue): number {
  const more =
    cue.end > start
      ? null
      : /^[\s:,]{1,3}((?:\d{1,5} )?(?:\p{Lu}[\p{L}.'’-]* ){0,3})$/u.exec(text.slice(cue.end, start));
  return start - (more?.[1]?.length ?? 0);
}

/** Where the capitalised word of four letters or more right before a number starts. */
function capitalBefore(text: string, numberStart: number): number | null {
  if (text.charAt(numberStart - 1) !== ' ') return null;
  let start = numberStart - 1;
  while (start > 0 && numberStart - start < 42 && isNameUnit(text, start - 1)) start -= 1;
  return numberStart - start > 4 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) ? start : null;
}

function isNameUnit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === letter || text.charAt(at) === '-' || text.charAt(at) === "'";
}

const notPlaces =
  /^(?:Windows|Office|iPhone|Galaxy|Version|Order|Ordernr|Kl|Den|Nr|Rum|Room|Vecka|Week|Kapitel|Sida|Page|Steg|Step|Fas|Gate|Terminal|Zon|Zone|Jan|Feb|Mars|April|Maj|Juni|Juli|Aug|Sept|Okt|Nov|Dec|Punkt|Box|Port|Flat|Lgh|Apt|Unit|Mobil|Tel|Telefon|Faktura|Invoice|Kund|Model|Modell|Typ|Type|PlayStation|Xbox|Router|Volvo|Audi|Tesla|Pixel|Level|Del|Part|Avtal|Ärende|Ticket|Case|Klass|Åk|Grupp|Team|Bus|Buss|Linje|Line|Platform|Hall|Plan|Våning|Avd|Avdelning|Lager|Kassa|Disk|Ingång|Entré|Bord|Plats|Sal|Station|Kanal|Channel|Studio|Floor|Desk|Counter|Bay|Dock|Pier|Table|Seat|Booth|Stand|Store|Shop|Butik|Chapter|Gatan|Pass|Omgång|Nivå|Spår)(?![\p{L}])/u;

const houseBefore =
  /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}'-]+ ){1,3}\d{1,4}(?: ?[A-Za-z])?(?:, ?lgh \d{4})?(?:, ?|\r?\n| ))$/u;
const lotBefore = /(?:^|[^\p{L}])((?:Box|Postbox|Boks|PL|Pb|Fack) ?\d{1,6}(?:, ?|\r?\n| ))$/iu;

/** Postcode and city, with a house or a box before them; alone only in the Swedish form, or where an address is spoken of. */
function findPlace(text: PreparedText, run: DigitRun): Finding | null {
  const from = /(?:SE|S|DK|NO|N|FI|D)-$/.exec(text.text.slice(Math.max(0, run.start - 3), run.start));
  const start = run.start - (from?.[0].length ?? 0);
  if (run.end - run.start < 3 || !' ,0123456789'.includes(text.text.charAt(run.end))) return null;
  const length = placeAt(text.text, start);
  if (length === 0) return null;
  const lead = text.text.slice(Math.max(0, start - 70), start);
  const house = (lotBefore.exec(lead) ?? houseBefore.exec(lead))?.[1];
  const isKnown = house !== undefined || cueNear(text, start, start, ['address', 'postcode'], 60) !== null;
  if (!isKnown && swedishPlaceAt(text.text, start) === 0) return null;
  return make(text, start - (house?.length ?? 0), start + length, house ? 0.86 : isKnown ? 0.75 : 0.6);
}

function make(text: PreparedText, start: number, end: number, score: number): Finding | null {
  const label = labelOf(text, start, end);
  if (label?.topic === 'reference' || label?.topic === 'version') return null;
  const cue = contextOf(text, start, end, ['address']);
  const why = cue ? { check: 'form', context: cue.word } : { check: 'form' };
  return { type: 'ADDRESS', start, end, score: cue ? Math.min(0.97, score + 0.06) : score, recognizer: 'address', why };
}
