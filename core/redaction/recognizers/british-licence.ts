import type { Finding, Recognizer } from '../recognizer.ts';

/** Driver numbers of Great Britain (DVLA): five of the surname, the date of birth, initials, and three of a check. */
export const britishLicence: Recognizer = {
  name: 'british-licence',
  type: 'DRIVING_LICENCE',
  countries: ['GB'],
  startsAt: 'codes',
  find({ text, anchors }) {
    const findings: Finding[] = [];
    for (const { start, end } of anchors.codes) {
      if (end - start !== 16 || !form.test(text.slice(start, end))) continue;
      const why = { check: 'date' };
      findings.push({ type: 'DRIVING_LICENCE', start, end, score: 0.92, recognizer: 'british-licence', why });
    }
    return findings;
  },
  examples: {
    found: [
      ['The licence is MORGA753116SM9IJ.', 'MORGA753116SM9IJ'],
      ['BLACK412098JA2KT', 'BLACK412098JA2KT'],
    ],
    clean: ['MORGA799116SM9IJ', 'ABCDE123456', 'order MORGA753116SM9IJX'],
  },
};

/** In the second and third digit the month, with 50 more for women; then the day. */
const form = /^[A-Z]{2,5}9{0,3}\d[0156][0-9](?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}$/i;
