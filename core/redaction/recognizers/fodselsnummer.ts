import { findElevenDigits } from '../eleven-digits.ts';
import { isDate, twoDigits, weightedSum } from '../digits.ts';
import type { Recognizer } from '../recognizer.ts';

/** Norwegian fødselsnummer and D-number: a date, five digits, two of them checks (Skatteetaten). */
export const fodselsnummer: Recognizer = {
  name: 'fodselsnummer',
  type: 'NATIONAL_ID',
  countries: ['NO'],
  startsAt: 'digits',
  leastDigits: 11,
  find: (text) =>
    findElevenDigits(text, 'fodselsnummer', (digits) =>
      isBirthDate(digits) ? (isChecked(digits) ? 'mod11' : 'date') : null,
    ),
  examples: {
    found: [
      ['Fødselsnummer 010190 10046', '010190 10046'],
      ['fnr: 01019010046', '01019010046'],
      ['Jeg heter Kari, 010190-10046', '010190-10046'],
      ['D-nummer 41019010110', '41019010110'],
    ],
    clean: ['Kontonummer 1234.56.78903', 'ordre 01019010046', '12345678901'],
  },
};

/** The day is 40 more in a D-number, the month 40 more in a help number. */
function isBirthDate(digits: string): boolean {
  const day = twoDigits(digits, 0);
  const month = twoDigits(digits, 2);
  return isDate(twoDigits(digits, 4), month > 40 ? month - 40 : month, day > 40 ? day - 40 : day);
}

function isChecked(digits: string): boolean {
  return (
    weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
