import { flatBlockAt, kindFirstStreetAt } from '../address/flat-block.ts';
import { britishPostcodeAt, endOfPlace } from '../address/postal.ts';
import { isWordUnit } from '../characters.ts';
import { labelOf } from '../context.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Parts of an address that tell a household by themselves: boxes, flats with their number, British postcodes, c/o. */
export const addressPart: Recognizer = {
  name: 'address-part',
  type: 'ADDRESS',
  startsAt: 'parts',
  find(text) {
    const findings: Finding[] = [];
    let until = 0;
    for (const { start } of text.anchors.parts) {
      if (start < until || isWordUnit(text.text, start - 1)) continue;
      const finding = findAt(text, start);
      if (!finding) continue;
      findings.push(finding);
      until = finding.end;
    }
    return findings;
  },
  examples: {
    found: [
      ['Box 123, 101 23 Stockholm', 'Box 123, 101 23 Stockholm'],
      ['PO Box 4417, Leeds LS1 4AB', 'PO Box 4417, Leeds LS1 4AB'],
      ['Postboks 55, 0101 Oslo', 'Postboks 55, 0101 Oslo'],
      ['hyresrätten lgh 1102', 'lgh 1102'],
      ['my postcode is LS1 4AB', 'LS1 4AB'],
      ['postnummer 114 55', '114 55'],
      ['zip code 62704-1234', '62704-1234'],
      ['Postfach 10 12 34, 20354 Hamburg', 'Postfach 10 12 34, 20354 Hamburg'],
      ['Postboks 123 Sentrum, 0101 Oslo', 'Postboks 123 Sentrum, 0101 Oslo'],
      ['Leilighetsnummer H0201', 'H0201'],
      ['fastigheten Åsen 2:14', 'Åsen 2:14'],
      [
        'Send it to 14 Rott Crossroad 3\n Apt. 322\n Höfn\n Iceland 72399 please',
        '14 Rott Crossroad 3\n Apt. 322\n Höfn\n Iceland 72399',
      ],
      ['Return to Unit 4719 Box 7394\nDPO AP 70942 in case', 'Unit 4719 Box 7394\nDPO AP 70942'],
      ['He lives at Rua Diadema 1903.', 'Rua Diadema 1903'],
      ['Rose Cottage, Mill Lane, Frome BA11 2XX', 'Rose Cottage, Mill Lane, Frome BA11 2XX'],
    ],
    clean: [
      'Booked in Suite 321',
      'via Klarna 3 gånger',
      'Unit 5 of the course',
      'fastigheten är stor',
      'kv 3',
      'tv-boxen',
      'Box 12 kostar 40 kr',
      'lägenheten',
      'ett paket',
    ],
  },
};

const box =
  /^(?:P\.?\s?O\.?\s?Box|Post Box|Postboks|Postfach|Postbox|Postbus)\s?\d{1,6}(?!\d)(?:\s\d\d(?!\d)){0,3}(?:\s\p{Lu}[\p{L}-]+(?=,\s\d{4}\s))?/iu;
const bareBox = /^(?:Box|PL|Pb\.?)\s\d{1,5}(?=,? ?\r?\n?(?:SE-|S-)?\d{3} ?\d{2} \p{Lu}|, ?\d{4,5} \p{Lu})/u;
const flat =
  /^(?:lgh|lägenhet|lägenhetsnummer|lght|lgh-nr|lghnr|lägenhetsnr)(?:\s?(?:nr|nummer)\.?)?[\s:.]{1,2}(?:är\s)?(\d{4}|[A-Z]?\d{2,5})(?![\p{L}\d]|[.,]\d)/iu;
const postcode =
  /^(?:postnummer|postnr|postkod|postnumret|zip code|zipcode|zip|postal code|postinumero|plz|postleitzahl)(?:\s(?:är|is|er|on|ist))?[\s:.]{1,2}(\d{5}-\d{4}|\d{3} ?\d{2}|\d{4,5})(?!\d)/iu;

/** `fastigheten Åsen 2:14`, `Kv. Björken 3`. */
const property =
  /^(?:[Ff]astighet(?:en|sbeteckning(?:en)?)?|[Kk]v\.?|[Kk]varteret)[\s:]{1,2}((?:\p{Lu}[\p{L}-]+ ){1,3}\d{1,4}(?::\d{1,4})?)(?![\d\p{L}]|[.,]\d)/u;
/** `Leilighetsnummer H0201`. */
const unit =
  /^(?:leilighet(?:snummer|en)?|bolignummer|bolignr|bruksenhet(?:snummer)?|seksjon)[\s:]{1,2}(?:er\s)?([HULK]\d{4})(?![\p{L}\d])/iu;
/** `Rose Cottage, Mill Lane, Frome `: a house that has a name, before its postcode. */
const namedHouse =
  /(?:^|[^\p{L}])((?:(?:The )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?:, ?|,?\n)){1,4}(?:\p{Lu}[\p{L}'’-]+ ){0,3})$/u;
const houseKinds =
  /(?:Cottage|House|Rectory|Vicarage|Farm|Farmhouse|Lodge|Barn|Hall|Mill|Villa|Manor|Grange|Bungalow|Lane|Street|Road|Close|Drive|Avenue|Green|Hill|Way)(?!\p{L})/u;

function findAt(text: PreparedText, start: number): Finding | null {
  const piece = text.text.slice(start, start + 48);
  const place = (property.exec(piece) ?? unit.exec(piece))?.[1];
  if (place !== undefined) return make(start + piece.indexOf(place), start + piece.indexOf(place) + place.length, 0.75);
  const found = box.exec(piece) ?? bareBox.exec(piece);
  if (found) return make(start, endOfPlace(text.text, start + found[0].length), 0.88);
  const named = flat.exec(piece);
  if (named) return make(start, start + named[0].length, 0.75);
  const code = postcode.exec(piece);
  if (code) return make(start + code[0].length - (code[1]?.length ?? 0), start + code[0].length, 0.7);
  const block = flatBlockAt(text.text, start);
  if (block) return make(block.start, block.end, 0.8);
  const street = kindFirstStreetAt(text.text, start);
  if (street > 0) return make(start, start + street, 0.75);
  const length = britishPostcodeAt(text.text, start);
  if (length === 0 || labelOf(text, start, start + length)?.topic === 'reference') return null;
  const house = namedHouse.exec(text.text.slice(Math.max(0, start - 90), start))?.[1] ?? '';
  return make(houseKinds.test(house) ? start - house.length : start, start + length, 0.72);
}

function make(start: number, end: number, score: number): Finding {
  return { type: 'ADDRESS', start, end, score, recognizer: 'address-part', why: { check: 'form' } };
}
