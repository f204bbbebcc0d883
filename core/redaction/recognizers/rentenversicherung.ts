import { isWordUnit } from '../characters.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/**
 * German pension insurance numbers (Sozialversicherungsnummer; VKVV, § 2): area, date of birth, first letter of the surname
 * at birth, serial, and a check digit. The date and the check make them theirs without a word.
 */
export const rentenversicherung: Recognizer = {
  name: 'rentenversicherung',
  type: 'NATIONAL_ID',
  countries: ['DE'],
  startsAt: 'digits',
  leastDigits: 8,
  find({ text, anchors }) {
    const findings: Finding[] = [];
    for (const { start, reach } of anchors.digits) {
      const found = reach < 8 || isWordUnit(text, start - 1) ? null : form.exec(text.slice(start, start + 18));
      if (!found) continue;
      const [whole, area = '', day = '', month = '', year = '', letter = '', serial = '', check = ''] = found;
      const isBirth = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
      if (!isBirth || checkOf(area + day + month + year + valueOf(letter) + serial) !== Number(check)) continue;
      const why = { check: 'mod10' };
      const end = start + whole.length;
      findings.push({ type: 'NATIONAL_ID', start, end, score: 0.95, recognizer: 'rentenversicherung', why });
    }
    return findings;
  },
  examples: {
    found: [
      ['Sozialversicherungsnummer 65 170839 J 003', '65 170839 J 003'],
      ['15070649C103', '15070649C103'],
    ],
    clean: ['65 170839 J 007', '65 179939 J 003', '65170839'],
  },
};

const form = /^(\d\d) ?(\d\d)(\d\d)(\d\d) ?([A-Z]) ?(\d\d)(\d)(?![\p{L}\d])/u;

function valueOf(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

/** Digits times 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1, the digits of each product added. */
function checkOf(digits: string): number {
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const products = weights.map((weight, i) => weight * Number(digits.charAt(i)));
  return products.reduce((sum, product) => sum + Math.floor(product / 10) + (product % 10), 0) % 10;
}
