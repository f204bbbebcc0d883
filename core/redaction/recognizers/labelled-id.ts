import { isWordUnit } from '../characters.ts';
import { valueAfter } from '../labelled.ts';
import type { EntityType } from '../entity.ts';
import type { Finding, PreparedText, Recognizer, Cue } from '../recognizer.ts';

/** Identity documents that a word names: Personalausweis, passport, driving licence, and identity numbers of other countries. */
export const labelledId: Recognizer = {
  name: 'labelled-id',
  type: 'NATIONAL_ID',
  startsAt: 'cues',
  get topics() {
    return [...kinds.keys()];
  },
  find(text) {
    const findings: Finding[] = [];
    for (const cue of text.anchors.cues) {
      const kind = kinds.get(cue.topic);
      const finding = kind ? (findAfter(text, cue, kind) ?? findBefore(text, cue, kind)) : null;
      if (finding) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['Mitt passnummer är AA1234567', 'AA1234567'],
      ['Pass nr 91234567.', '91234567'],
      ['passport number: 925665416', '925665416'],
      ["driver's license D123-4567-8901", 'D123-4567-8901'],
      ['driving licence MORGA753116SM9IJ', 'MORGA753116SM9IJ'],
      ['Körkortsnummer 850709-9805', '850709-9805'],
      ['Personalausweis L01X00T471', 'L01X00T471'],
      ['Ausweisnummer N1KM1ZN2J2', 'N1KM1ZN2J2'],
      ['Führerschein B072RRE2I55', 'B072RRE2I55'],
      ['personnummer: 850709', '850709'],
      ['I typed ST3525074 as the passport number', 'ST3525074'],
      ['34518823 är mitt passnummer', '34518823'],
      ['Auf dem Ausweis steht L01X00T471', 'L01X00T471'],
      ['Steuernummer 21/815/08150', '21/815/08150'],
      ['Reisepassnummer: C01X00T478', 'C01X00T478'],
      ['passet har nummer 34518823', '34518823'],
      ['Førerkort 12 34 567890 1', '12 34 567890 1'],
      ['driving licence: MORGA 657054 SM9IJ', 'MORGA 657054 SM9IJ'],
      ["driver's license A123 4567 8901", 'A123 4567 8901'],
      ['national ID card X4RTBPFW4', 'X4RTBPFW4'],
      ['Krankenversichertennummer A123456780', 'A123456780'],
    ],
    clean: [
      'Passet går ut 2027',
      'Jag tog körkort 2015',
      'ett pass på 45 minuter',
      'körkort sedan 12 år',
      'pass och körkort 2 st',
      'id-kort krävs 2024-05-01',
    ],
  },
};

interface Kind {
  readonly type: EntityType;
  readonly form: RegExp;
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  [
    'passport',
    {
      type: 'PASSPORT',
      form: /^(?:[A-Z]{0,3}[ -]?\d{6,9}|[CFGHJKLMNPRTVWXYZ][A-Z0-9]{8}\d?|\d{2}[A-Z]{2}\d{5}|[A-Z]{3}\d{6}[A-Z]?)(?![\p{L}\d])/iu,
    },
  ],
  [
    'driving-licence',
    {
      type: 'DRIVING_LICENCE',
      form: /^(?=[A-Z -]*\d)(?:[A-Z0-9]{1,9}(?:-[A-Z0-9]{2,9}){1,4}|[A-Z]{2,5}9{0,3} ?\d{6} ?[A-Z0-9]{2} ?\d?[A-Z]{2}|[A-Z]\d{2,4}(?: \d{2,5}){1,4}|[A-Z0-9]{6,20}|\d{1,9}(?: \d{1,9}){1,4})(?![\p{L}\d])/iu,
    },
  ],
  [
    'national-id',
    {
      type: 'NATIONAL_ID',
      form: /^(?:[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|\d{1,9}(?:[ ./-]\d{2,9}){1,6}[A-Z]?|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{9}|\d{6}(?:\d\d)?|[A-Z]{0,4}\d[A-Z0-9]{5,17})(?![\p{L}\d])/iu,
    },
  ],
]);

function findAfter(text: PreparedText, cue: Cue, { type, form }: Kind): Finding | null {
  const { start } = valueAfter(text, cue);
  const found = form.exec(text.text.slice(start, start + 40));
  if (!found || isWordUnit(text.text, start - 1)) return null;
  const value = found[0].trimEnd();
  const least = /[A-Z]{3}/.test(value) || cardForm.test(value) ? 1 : 5;
  if (value.replace(/\D/g, '').length < least || isYearRange(value)) return null;
  const why = { context: cue.word, check: 'form' };
  return { type, start, end: start + value.length, score: 0.86, recognizer: 'labelled-id', why };
}

/** Signs of German cards: no vowels, so hardly a word, however few digits it holds. */
const cardForm = /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?$/;

/** `I typed ST3525074 as the passport number`. */
function findBefore(text: PreparedText, cue: Cue, { type, form }: Kind): Finding | null {
  const found = wordBefore.exec(text.text.slice(Math.max(0, cue.start - 40), cue.start));
  const value = found?.[1] ?? '';
  if (!found || form.exec(value)?.[0] !== value || value.replace(/\D/g, '').length < 5) return null;
  const start = cue.start - found[0].length;
  const why = { context: cue.word, check: 'form' };
  return { type, start, end: start + value.length, score: 0.84, recognizer: 'labelled-id', why };
}

const wordBefore =
  /(?<![\p{L}\d-])([A-Z]{0,3}\d[A-Z0-9]{5,14})\s(?:är|som|is|as|was|er|ist|als|on)\s(?:(?:mitt|min|my|the|your|mein|meine|hennes|hans|her|his)\s)?$/u;

/** `2015-2025` is a validity, `2027-03-01` a date. */
function isYearRange(value: string): boolean {
  return /^(?:19|20)\d\d-(?:(?:19|20)\d\d|[01]\d-[0-3]\d)$/.test(value);
}
