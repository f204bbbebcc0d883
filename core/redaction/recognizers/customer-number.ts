import { isWordUnit } from '../characters.ts';
import { labelOf } from '../context.ts';
import { endsNumber, gap, isAmount, runsOf, startsNumber } from '../digits.ts';
import { firstFrom } from '../first-from.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Customer, member, policy, booking, parcel and meter numbers, by the word that names them. Order numbers and the like stay. */
export const customerNumber: Recognizer = {
  name: 'customer-number',
  type: 'CUSTOMER_NUMBER',
  startsAt: 'cues',
  find(text) {
    const findings: Finding[] = [];
    for (const cue of text.anchors.cues) {
      const finding = findFor(text, cue);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mitt kundnummer är 1048576.', '1048576'],
      ['medlemsnr: M-20481', 'M-20481'],
      ['Policy number POL-2024-88123', 'POL-2024-88123'],
      ['bokningskod XKJDPQ', 'XKJDPQ'],
      ['booking reference is 8FQ2XN', '8FQ2XN'],
      ['kollinummer 00373500 1234 5678', '00373500 1234 5678'],
      ['customer number 88 12 34', '88 12 34'],
      ['anläggnings-id 735999 100 012 345 678', '735999 100 012 345 678'],
      ['12345678 är mitt kundnummer', '12345678'],
      ['Kundennummer: 4711-0815', '4711-0815'],
      ['asiakasnumeroni on 558123', '558123'],
      ['bokningsnr XK4JDP', 'XK4JDP'],
      ['bokningsnummret är 4471203', '4471203'],
      ['min bokning har nummer 4471203', '4471203'],
      ['PNR: XK4JDP', 'XK4JDP'],
      ['bokning XK4JDP', 'XK4JDP'],
      ['bokningskoden var XKJDPQ', 'XKJDPQ'],
      ['insurance policy number is HM 8812 3344', 'HM 8812 3344'],
      ['customer_id: cus_99120ab', 'cus_99120ab'],
      ['avtal 553120', '553120'],
      ['med på biljetten GYWRK8', 'GYWRK8'],
      ['försäkring 55-123456-7', '55-123456-7'],
      ['DHL JD014600003812345678', 'JD014600003812345678'],
      ['lähetystunnus JJFI12345678901234567', 'JJFI12345678901234567'],
    ],
    clean: [
      'Ordernummer 1048576',
      'kund sedan 2015',
      'bokningen gäller 2 personer',
      'fakturanummer 20481 skickades',
      'paketet på 12 kg',
      'Kundnummer saknas på order 55512',
      'kundnummer och ordernummer 55512',
      'avtal i 24 månader',
      'abonnemang 12500 kr',
      'avtal 2024-01-01',
      'medlem 2015',
      'avtal 2023-2024',
      'avtal 2024-118',
      'contract 12-24 months',
      'abonnemang FIBER1000',
    ],
  },
};

function findFor(text: PreparedText, cue: Cue): Finding | null {
  if (cue.topic === 'customer-number') return findAfter(text, cue) ?? findBefore(text, cue);
  if (cue.topic === 'customer-thing') return findOfThing(text, cue);
  return cue.word === 'pnr' ? findRecordLocator(text, cue) : null;
}

/** `avtal 553120`, `DHL JD0146…`: after the name of a thing only what no year, count or price looks like. */
function findOfThing(text: PreparedText, cue: Cue): Finding | null {
  const { start } = valueAfter(text, cue);
  if (isWordUnit(text.text, start - 1) || /[.!?\n]/.test(text.text.slice(cue.end, start))) return null;
  const written = thing.exec(text.text.slice(start, start + 34))?.[0];
  if (
    written === undefined ||
    isYearOrDate(written) ||
    isPlanOrRange(written) ||
    isAmount(text.text, start + written.length)
  )
    return null;
  return { ...make(start, start + written.length, cue), score: 0.6 };
}

/** `FIBER1000` is a product, `2023-2024` and `12-24` are times, `2024-118` is a case of a year. */
function isPlanOrRange(written: string): boolean {
  return (
    /^(?=.*[AEIOU])[A-Z]{3,}\d{2,4}$|^(?:19|20)\d\d-\d{1,5}$/.test(written) ||
    written.replace(/[^\dA-Z]/g, '').length < 6
  );
}

const thing =
  /^(?:\d{6,20}|\d{2,6}-\d{2,9}(?:-\d{1,4})?(?: \d{3})?|\d{4}(?: \d{4}){2,4}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,24}|[A-Z]{1,4}-\d{4,10}(?:-[A-Z0-9]{1,4})?)(?![\p{L}\d]|[-./:]\d)/u;

/** `PNR: XK4JDP` is an airline's booking, though the word means a personnummer too. */
function findRecordLocator(text: PreparedText, cue: Cue): Finding | null {
  const { start } = valueAfter(text, cue);
  const isLocator = /^(?=\d{0,5}[A-Z])[A-Z0-9]{6}(?![\p{L}\d-])/u.test(text.text.slice(start, start + 8));
  return isLocator && !isWordUnit(text.text, start - 1) ? make(start, start + 6, cue) : null;
}

function findAfter(text: PreparedText, cue: Cue): Finding | null {
  const { start } = valueAfter(text, cue);
  // `Customer: 850709-9805` says who speaks.
  if (isWordUnit(text.text, start - 1) || (!isNamed(cue) && text.text.charAt(cue.end) === ':')) return null;
  const first = firstFrom(text.anchors.digits, start);
  const end = text.anchors.digits[first]?.start === start ? endOfDigits(text, first, cue) : null;
  const codeEnd = endOfCode(text, start, cue);
  const until = Math.max(end ?? 0, codeEnd ?? 0);
  if (until > 0) return make(start, until, cue);
  return findLater(text, cue);
}

/** Words that name a number by themselves; others (`bokningen`, `kund`) need a number that no year or count looks like. */
function isNamed(cue: Cue): boolean {
  return /n(?:umme?r|um[mr]+e?t|r|ro|o|umber)s?\.?$|umero(?:ni?|nsa)?$|#$|id$|ko(?:d|odi|de)(?:en)?$|code$|ref(?:erence|erens)?$|tunnus|kennung|locator|mpan|mprn|mrn|tracking|kolli|konto$|account$|awb|waybill|e-ticket|frequent flyer|eurobonus/.test(
    cue.word,
  );
}

function endOfDigits(text: PreparedText, first: number, cue: Cue): number | null {
  const least = isNamed(cue) ? 3 : 5;
  for (let count = 22; count >= least; count -= 1) {
    const last = runsOf(text, first, count, gap.space | gap.hyphen | gap.dot | gap.slash);
    const end = text.anchors.digits[last]?.end ?? 0;
    if (last < 0 || !endsNumber(text.text, end) || isAmount(text.text, end)) continue;
    return isYearOrDate(text.text.slice(text.anchors.digits[first]?.start, end)) ? null : end;
  }
  return null;
}

function isYearOrDate(written: string): boolean {
  return /^(?:19|20)\d\d(?:[-./ ]\d\d[-./ ]\d\d)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(written);
}

/** Codes with digits and letters, or capitals only where the word asks for a code. */
function endOfCode({ text }: PreparedText, start: number, cue: Cue): number | null {
  const piece = text.slice(start, start + 48);
  const spaced = isNamed(cue) ? letteredNumber.exec(piece)?.[0] : undefined;
  if (spaced !== undefined) return start + spaced.length;
  const written = /^[\p{L}\d]{1,30}(?:[-/._][\p{L}\d]{1,20}){0,5}/u.exec(piece)?.[0] ?? '';
  const isLocator = /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6}$/.test(written);
  if (!isMixed(written) && !isLocator && !(isNamed(cue) && /^[A-Z]{5,8}$|^(?=[A-Z]*\d)[A-Z0-9]{5,8}$/.test(written)))
    return null;
  const tail = /^ (?:\d{2,12}(?: \d{2,12})*)(?![\p{L}\d])/u.exec(piece.slice(written.length));
  const isTail = tail !== null && !/^ (?:19|20)\d\d$/.test(tail[0]);
  return start + written.length + (isTail ? tail[0].length : 0);
}

/** `HM 8812 3344`, `W12 34567 89`: letters and then groups of digits. */
const letteredNumber = /^(?=\D{1,5}(?:\d[ -]?){5})[A-Z]{1,4}[ -]?\d{2,12}(?:[ -]\d{1,12}){1,4}(?![\p{L}\d])/u;

function isMixed(written: string): boolean {
  const hasBoth = /\d.*\d/.test(written) && /\p{L}/u.test(written);
  return hasBoth && written.length >= 4 && !/^\d+[.,]?\d*\p{Ll}+$/u.test(written);
}

/** `kundnumret på mitt avtal är 12345`: the next number of the sentence that no other word labels. */
function findLater(text: PreparedText, cue: Cue): Finding | null {
  if (!isNamed(cue)) return null;
  const first = firstFrom(text.anchors.digits, cue.end + 1);
  const run = text.anchors.digits[first];
  if (!run || run.start - cue.end > 40 || !startsNumber(text, first)) return null;
  const between = text.text.slice(cue.end, run.start);
  if (!/\s(?:är|is|on|er|ist|var|was)\s$|:\s?$/.test(between) || /[.!?]\s|\d/.test(between)) return null;
  if (labelOf(text, run.start, run.end)?.topic !== undefined && labelOf(text, run.start, run.end) !== cue) return null;
  const end = endOfDigits(text, first, cue);
  return end === null ? null : make(run.start, end, cue);
}

function findBefore(text: PreparedText, cue: Cue): Finding | null {
  const run = text.anchors.digits[firstFrom(text.anchors.digits, cue.start) - 1];
  if (!run || cue.start - run.end > 22 || run.end - run.start < 4 || !isNamed(cue)) return null;
  return labelOf(text, run.start, run.end) === cue ? make(run.start, run.end, cue) : null;
}

function make(start: number, end: number, cue: Cue): Finding {
  const why = { context: cue.word };
  return { type: 'CUSTOMER_NUMBER', start, end, score: 0.87, recognizer: 'customer-number', why };
}
