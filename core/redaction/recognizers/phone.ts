import { findInternational } from '../phone/international.ts';
import type { Found } from '../phone/phone-finding.ts';
import { findWithoutTrunk } from '../phone/without-trunk.ts';
import { findWithTrunk } from '../phone/with-trunk.ts';
import { gap, startsNumber } from '../digits.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';
import type { TextHints } from '../redactor.ts';

/** Phone numbers that reach a person: of eight countries by their own tables, of all others after a plus sign. */
export const phone: Recognizer = {
  name: 'phone',
  type: 'PHONE',
  startsAt: 'digits',
  leastDigits: 7,
  find(text, hints) {
    const findings: Finding[] = [];
    for (let i = 0; i < text.anchors.digits.length; i += 1) {
      const found = findAt(text, i, hints);
      if (!found) continue;
      findings.push(found.finding);
      i = found.last;
    }
    return findings;
  },
  examples: {
    found: [
      ['Ring 070-174 06 05 i kväll', '070-174 06 05'],
      ['0701740605', '0701740605'],
      ['+46 (0)70-174 06 05.', '+46 (0)70-174 06 05'],
      ['0046701740605', '0046701740605'],
      ['tel 08-465 004 12', '08-465 004 12'],
      ['031/390 06 50 eller 0701 74 06 05', '031/390 06 50', '0701 74 06 05'],
      ['Call me on 07700 900123', '07700 900123'],
      ['+44 7700 900 123', '+44 7700 900 123'],
      ['(212) 555-0142', '(212) 555-0142'],
      ['call 555-0142', '555-0142'],
      ['0701740633/0701740634', '0701740633', '0701740634'],
      ['tlf. 912 34 567', '912 34 567'],
      ['ring 12 34 56 78', '12 34 56 78'],
      ['puh. 040 123 4567', '040 123 4567'],
      ['Tel. 0151 23125000', '0151 23125000'],
      ['Fax: 345-899-3560x4587', '345-899-3560x4587'],
      ['Phone: 451 5986', '451 5986'],
      ['+41 (0)71 526 99 04', '+41 (0)71 526 99 04'],
      ['anna@example.com,6175550142,Boston', '6175550142'],
      ['01 99 00 12 34', '01 99 00 12 34'],
    ],
    clean: [
      'Ring 0771-567 567 eller 020-22 11 00',
      'Call 0800 123 4567 or 1-800-555-0199',
      'den 05-06-2024 kl 08.00-17.00',
      'ordernummer 0701740605',
      '112, 1177 och 11414',
      'artikel 040-12345-6',
      'phone: 2024-05-03',
      'pris 12 345 678 kr',
    ],
  },
};

function findAt(text: PreparedText, first: number, hints: TextHints): Found | null {
  const run = text.anchors.digits[first];
  if (!run || run.reach < 7) return null;
  const isPlus = text.text.charAt(run.start - 1) === '+' || text.text.slice(run.start - 2, run.start) === '+ ';
  if (!isPlus && !startsNumber(text, first) && !isSecondOfPair(text, first)) return null;
  if (isPlus || text.text.startsWith('00', run.start)) {
    const international = findInternational(text, first, isPlus);
    if (international) return international;
  }
  if (isPlus) return null;
  return text.text.charAt(run.start) === '0' ? findWithTrunk(text, first, hints) : findWithoutTrunk(text, first, hints);
}

/** `0701740633/0701740634`: two numbers, not one. */
function isSecondOfPair({ text, anchors: { digits } }: PreparedText, index: number): boolean {
  const run = digits[index];
  const before = digits[index - 1];
  return (
    run?.gap === gap.slash &&
    before !== undefined &&
    run.end - run.start > 6 &&
    /^\d{4}$/.test(text.slice(before.end - 4, before.end))
  );
}
