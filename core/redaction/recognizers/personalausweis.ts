import { labelOf } from '../context.ts';
import { likelyLanguage } from '../likely-language.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/**
 * German identity cards and passports by their form: nine signs without vowels and a check digit (ICAO 9303, weights 7, 3, 1),
 * in German text, where a word doesn't name another thing. With a word for it `labelled-id` finds them.
 */
export const personalausweis: Recognizer = {
  name: 'personalausweis',
  type: 'NATIONAL_ID',
  countries: ['DE'],
  startsAt: 'codes',
  find(text, hints) {
    const findings: Finding[] = [];
    for (const { start, end } of text.anchors.codes) {
      const written = text.text.slice(start, end);
      if (!form.test(written) || !isChecked(written) || likelyLanguage(text, hints) !== 'de') continue;
      const label = labelOf(text, start, end);
      if (label && label.topic !== 'national-id' && label.topic !== 'passport') continue;
      const why = label ? { check: 'icao', context: label.word } : { check: 'icao' };
      findings.push({ type: 'NATIONAL_ID', start, end, score: 0.8, recognizer: 'personalausweis', why });
    }
    return findings;
  },
  examples: {
    found: [
      ['Die Nummer ist L01X00T471.', 'L01X00T471'],
      ['Hier ist mein Ausweis: L01X00T471', 'L01X00T471'],
    ],
    clean: ['L01X00T472 ist die Nummer', 'Die Bestellnummer ist L01X00T471', 'model L01X00T471'],
  },
};

const form = /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d$/;

function isChecked(written: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number.parseInt(written.charAt(i), 36) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === Number(written.charAt(9));
}
