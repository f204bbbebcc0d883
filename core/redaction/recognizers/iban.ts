import { countrySpecs } from 'ibantools';
import { classOf, digit, isWordUnit } from '../characters.ts';
import { cueNear } from '../context.ts';
import type { Finding, PreparedText, Recognizer, Span } from '../recognizer.ts';

/** International bank account numbers (ISO 13616), with the lengths of the SWIFT registry as ibantools keeps them. */
export const iban: Recognizer = {
  name: 'iban',
  type: 'IBAN',
  startsAt: 'leads',
  find(text) {
    const findings: Finding[] = [];
    for (const { start, end } of text.anchors.leads) {
      if (end - start !== 2 || !isDigitNext(text.text, end) || isWordUnit(text.text, start - 1)) continue;
      const finding = findAt(text, start);
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['IBAN SE45 5000 0000 0583 9825 7466.', 'SE45 5000 0000 0583 9825 7466'],
      ['SE4550000000058398257466', 'SE4550000000058398257466'],
      ['de89 3704 0044 0532 0130 00', 'de89 3704 0044 0532 0130 00'],
      ['GB29-NWBK-6016-1331-9268-19', 'GB29-NWBK-6016-1331-9268-19'],
      ['NO93 8601\n1117 947', 'NO93 8601\n1117 947'],
      ['iban: SE45 5000 0000 0583 9825 7467', 'SE45 5000 0000 0583 9825 7467'],
    ],
    clean: ['SE45 är en kod', 'GB29 NWBK 6016', 'SE45 5000 0000 0583 9825 7467', 'EU 12 34'],
  },
};

const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([country, { chars }]) => (chars ? [[country, chars] as const] : [])),
);

/** The check digits follow the country, over signs. */
function isDigitNext(text: string, end: number): boolean {
  let at = end;
  while (at < end + 9 && isGap(text.charCodeAt(at))) at += 1;
  return at === end + 9 || classOf(text.charCodeAt(at)) === digit;
}

function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x2e || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function findAt(text: PreparedText, start: number): Finding | null {
  const length = lengths.get(text.text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  const read = readSigns(text.text, start, length);
  if (!read || !/^[A-Z]{2}\d{2}/.test(read.signs)) return null;
  const span: Span = { start, end: read.end };
  const cue = cueNear(text, span.start, span.end, ['iban']);
  const why = cue ? { context: cue.word } : {};
  if (isChecked(read.signs))
    return { type: 'IBAN', ...span, score: 0.99, recognizer: 'iban', why: { check: 'mod97', ...why } };
  return cue ? { type: 'IBAN', ...span, score: 0.85, recognizer: 'iban', why: { check: 'length', ...why } } : null;
}

/** Reads letters and digits up to the country's length, over single spaces, hyphens and line ends. */
function readSigns(text: string, start: number, length: number): { signs: string; end: number } | null {
  let signs = '';
  let at = start;
  for (; signs.length < length; at += 1) {
    if (at >= text.length || at - start > length * 2 + 4) return null;
    const unit = text.charCodeAt(at);
    if (unit < 128 && classOf(unit) !== 0) signs += text.charAt(at);
    else if (!' -\n\r\t.'.includes(text.charAt(at))) return null;
  }
  return isWordUnit(text, at) ? null : { signs: signs.toUpperCase(), end: at };
}

function isChecked(signs: string): boolean {
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
