import { findElevenDigits } from '../eleven-digits.ts';
import { likelyLanguage } from '../likely-language.ts';
import type { Recognizer } from '../recognizer.ts';

/** German tax identity numbers: one digit stands two or three times, and a check of ISO/IEC 7064, MOD 11,10 (BZSt). */
export const steuerId: Recognizer = {
  name: 'steuer-id',
  type: 'NATIONAL_ID',
  countries: ['DE'],
  startsAt: 'digits',
  leastDigits: 11,
  find: (text, hints) =>
    findElevenDigits(text, 'steuer-id', (digits) => {
      if (digits.startsWith('0')) return null;
      if (!isChecked(digits)) return 'length';
      return hasRepeatedDigit(digits) && likelyLanguage(text, hints) === 'de' ? 'mod11,10' : 'weak';
    }),
  examples: {
    found: [
      ['Meine Steuer-ID ist 86 095 742 719.', '86 095 742 719'],
      ['Steueridentifikationsnummer: 86095742719', '86095742719'],
      ['Das ist die Nummer: 47 036 892 816', '47 036 892 816'],
    ],
    clean: ['86095742719', 'Bestellnummer 86095742719', '06 095 742 719'],
  },
};

function hasRepeatedDigit(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const one of digits.slice(0, 10)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}

function isChecked(digits: string): boolean {
  let product = 10;
  for (const one of digits.slice(0, 10)) {
    const sum = (Number(one) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}
