import { classOf, digit, isWordUnit, letter } from '../characters.ts';
import { contextOf, labelOf } from '../context.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** Number plates of Sweden, Norway, Denmark, Finland, Germany and Britain; of other forms where a word names them. */
export const plate: Recognizer = {
  name: 'plate',
  type: 'PLATE',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    let until = 0;
    for (const { start, end } of text.anchors.leads) {
      if (start < until || !mayGoOn(text.text, end) || isWordUnit(text.text, start - 1)) continue;
      const finding = findAt(text, start);
      if (!finding) continue;
      findings.push(finding);
      until = finding.end;
    }
    const isNew = ({ start }: Finding) => !findings.some((other) => other.start === start);
    const named = text.anchors.cues.flatMap((cue) => findNamed(text, cue) ?? []);
    return [...findings, ...named.filter(isNew)];
  },
  examples: {
    found: [
      ['Bilen med regnr ABC 123 står här', 'ABC 123'],
      ['MLB84A', 'MLB84A'],
      ['Registreringsskylten är rkx482', 'rkx482'],
      ['reg.nr abc123', 'abc123'],
      ['Parkerade med RKX-482', 'RKX-482'],
      ['bilen EL 12345', 'EL 12345'],
      ['Kennzeichen B-AB 1234', 'B-AB 1234'],
      ['M-XY 123E', 'M-XY 123E'],
      ['number plate AB12 CDE', 'AB12 CDE'],
      ['license plate 7ABC123', '7ABC123'],
      ['the other driver had eu17 eow', 'eu17 eow'],
    ],
    clean: [
      'priset är SEK 500',
      'ISO 9001',
      'ordernummer ABC123',
      'RTX 480',
      'flyg SAS 123 till Umeå',
      'i mars 2024',
      'mp41 and 3 files',
      'size eu42 men',
    ],
  },
};

interface Form {
  readonly form: RegExp;
  /** The score without a word that speaks for a plate. */
  readonly alone: number;
}

/** Swedish plates leave out I, Q, V (and Å, Ä, Ö), and O in the last place (Transportstyrelsen). */
const forms: readonly Form[] = [
  { form: /^[A-HJ-PR-UW-Z]{3}\d{2}[A-HJ-NPR-UW-Z0-9](?![\p{L}\d])/u, alone: 0.6 },
  { form: /^[A-HJ-PR-UW-Z]{3}[ -]\d{2}[A-HJ-NPR-UW-Z0-9](?![\p{L}\d-]| \d{3}(?!\d))/u, alone: 0.52 },
  { form: /^[A-HJ-PR-UW-Z]{3}[ -]\d{2}[A-HJ-NPR-UW-Z0-9](?![\p{L}\d-]| \d{3}(?!\d))/iu, alone: 0.4 },
  { form: /^[A-HJ-PR-UW-Z]{3}\d{2}[A-HJ-NPR-UW-Z0-9](?![\p{L}\d])/iu, alone: 0.3 },
  { form: /^[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d])/u, alone: 0.62 },
  { form: /^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?(?![\p{L}\d-])/u, alone: 0.55 },
  { form: /^[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?(?![\p{L}\d-])/u, alone: 0.3 },
  { form: /^[A-Z]{2} ?\d{2} ?\d{3}(?![\p{L}\d])/iu, alone: 0.3 },
  { form: /^[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\d-])/iu, alone: 0.3 },
  {
    form: /^[A-Z]{2}(?:[0-2]\d|[5-7]\d) (?!and|the|for|you|are|has|was|but|not|can|had|our|its|who|did|get|out|one|two|och|som|den|det|men|kan|har|var|vid|när)[A-Z]{3}(?![\p{L}\d])/iu,
    alone: 0.52,
  },
  { form: /^[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d])/iu, alone: 0.3 },
];

/** How all of them begin, asked before each of them is. */
const anyForm = /^(?:[A-Z]{3}[ -]?\d{2}[A-Z0-9]|[A-Z]{2} ?\d{2}|[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d|[A-ZÅÄÖ]{2,3}-\d)/iu;

/** After its first letters every form has digits, or one or two letters more and then digits. */
function mayGoOn(text: string, end: number): boolean {
  if (!isPlateGap(text, end)) return classOf(text.charCodeAt(end)) === digit;
  let at = end + 1;
  while (at < end + 3 && classOf(text.charCodeAt(at)) === letter) at += 1;
  if (at > end + 1 && isPlateGap(text, at)) at += 1;
  return classOf(text.charCodeAt(at)) === digit;
}

function isPlateGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x2d;
}

/** What looks like a Swedish plate and is an amount, a norm, a flight or a graphics card. */
const otherCodes =
  /^(?:SEK|USD|EUR|GBP|NOK|DKK|CHF|ISO|DIN|RFC|GTX|RTX|SAS|KLM|RYR|BMW|USB|DDR|SSD|HDD|RAM|CPU|GPU|LED|ABS|ESP|API|URL|MAX|MIN|NR|PRO|THE|AND|FOR|DEN|DET|KL|TEL|FAX|BOX|LGH|MAJ|JUN|JUL|AUG|SEP|OKT|NOV|DEC|JAN|FEB|MAR|APR|ERR|MOD|ART|REF|SMS|KAP|SFS|OCR|HTTP?|UTF|SHA|AES|RSA|CO|WLT|NPS|KPI|UTC|GMT|CET|HD|UHD|TV|DHL|UPS|FIN|ETT|SOM|BARA|HAR|MED|KOD|PIN|PUK|VISA)/i;

function findAt(text: PreparedText, start: number): Finding | null {
  const piece = text.text.slice(start, start + 14);
  if (!anyForm.test(piece)) return null;
  const form = forms.find((one) => one.form.test(piece));
  const found = form?.form.exec(piece);
  if (!form || !found) return null;
  const end = start + found[0].length;
  const label = labelOf(text, start, end);
  const cue = contextOf(text, start, end, ['plate'], 80);
  if (label && label.topic !== 'plate' && leavesCode.has(label.topic)) return null;
  if (otherCodes.test(found[0]) && label?.topic !== 'plate') return null;
  const score = cue ? Math.max(0.85, form.alone) : form.alone;
  if (score < 0.5) return null;
  const why = cue ? { check: 'form', context: cue.word } : { check: 'form' };
  return { type: 'PLATE', start, end, score, recognizer: 'plate', why };
}

const leavesCode: ReadonlySet<string> = new Set([
  'reference',
  'customer-number',
  'api-key',
  'password',
  'one-time-code',
  'version',
  'passport',
  'user-name',
]);

/** A code of any form right after `license plate` or `regnummer`. */
function findNamed(text: PreparedText, cue: Cue): Finding | null {
  if (cue.topic !== 'plate' || !/plate|reg|skylt|kennzeichen|kjennemerke|nummer/.test(cue.word)) return null;
  const { start } = valueAfter(text, cue);
  const found = /^(?=[A-Z]*\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}(?![\p{L}\d])/iu.exec(text.text.slice(start, start + 10));
  if (!found || isWordUnit(text.text, start - 1)) return null;
  const why = { check: 'form', context: cue.word };
  return { type: 'PLATE', start, end: start + found[0].length, score: 0.8, recognizer: 'plate', why };
}
