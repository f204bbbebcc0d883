import { findNationalDigits } from '../eleven-digits.ts';
import { weightedSum } from '../digits.ts';
import type { Recognizer } from '../recognizer.ts';

/** NHS numbers of England and Wales; their form is that of phone numbers, so a word must speak for them. */
export const nhsNumber: Recognizer = {
  name: 'nhs-number',
  type: 'NATIONAL_ID',
  countries: ['GB'],
  startsAt: 'digits',
  leastDigits: 10,
  topics: ['national-id'],
  find: (text) =>
    text.anchors.cues.some(({ topic }) => topic === 'national-id')
      ? findNationalDigits(text, 'nhs-number', 10, (digits) => (isChecked(digits) ? 'mod11' : 'length')).filter(
          ({ why }) => why.context?.startsWith('nhs') === true,
        )
      : [],
  examples: {
    found: [
      ['My NHS number is 943 476 5919', '943 476 5919'],
      ['NHS no 9434765919', '9434765919'],
    ],
    clean: ['call 943 476 5919', '9434765919'],
  },
};

function isChecked(digits: string): boolean {
  return weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
