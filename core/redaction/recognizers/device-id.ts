import { isWordUnit } from '../characters.ts';
import { contextOf } from '../context.ts';
import { endsNumber, gap, isLuhn, joinRuns, runsOf, startsNumber } from '../digits.ts';
import { valueAfter } from '../labelled.ts';
import type { Cue, Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** IMEI (15 digits with a check) and chassis numbers (17 signs, ISO 3779), by themselves or by the word before. */
export const deviceId: Recognizer = {
  name: 'device-id',
  type: 'DEVICE_ID',
  startsAt: 'digits',
  find(text) {
    const findings: Finding[] = [];
    for (let i = 0; text.mostDigits >= 15 && i < text.anchors.digits.length; i += 1) {
      const finding = findImei(text, i);
      if (finding) findings.push(finding);
    }
    for (const code of text.anchors.codes) {
      const finding = findChassis(text, code.start, code.end);
      if (finding) findings.push(finding);
    }
    for (const cue of text.anchors.cues) {
      const finding = cue.topic === 'device-id' ? findNamed(text, cue) : null;
      if (finding && !findings.some(({ start }) => start === finding.start)) findings.push(finding);
    }
    return findings;
  },
  examples: {
    found: [
      ['IMEI 35-209900-176148-1', '35-209900-176148-1'],
      ['imei: 490154203237518', '490154203237518'],
      ['chassinummer YV1MS382562123456', 'YV1MS382562123456'],
      ['VIN 1M8GDM9AXKP042788.', '1M8GDM9AXKP042788'],
      ['1M8GDM9AXKP042788', '1M8GDM9AXKP042788'],
      ['ramnummer WTU123C0456', 'WTU123C0456'],
      ['Serienummer NR9156-246499, den är död', 'NR9156-246499'],
      ['serienr SN-4410992-A', 'SN-4410992-A'],
      ['simkortsnummer 89460000 00000000 001', '89460000 00000000 001'],
      ['Min mätare har nummer NR6418-307186 och', 'NR6418-307186'],
    ],
    clean: ['490154203237519', 'order 1M8GDM9AXKP042789', 'chassit är rostigt', 'imei-numret hittas med *#06#'],
  },
};

function findImei(text: PreparedText, first: number): Finding | null {
  const last = runsOf(text, first, 15, gap.space | gap.hyphen | gap.slash);
  if (last < 0 || !startsNumber(text, first)) return null;
  const start = text.anchors.digits[first]?.start ?? 0;
  const end = text.anchors.digits[last]?.end ?? 0;
  const digits = joinRuns(text, first, last);
  if (!endsNumber(text.text, end)) return null;
  const cue = contextOf(text, start, end, ['device-id']);
  const isChecked = isLuhn(digits);
  if (cue)
    return make(start, end, isChecked ? 0.98 : 0.85, { check: isChecked ? 'luhn' : 'length', context: cue.word });
  return isChecked && /^(?:01|35|86|99)/.test(digits) ? make(start, end, 0.7, { check: 'luhn' }) : null;
}

function findChassis(text: PreparedText, start: number, end: number): Finding | null {
  if (end - start !== 17) return null;
  const written = text.text.slice(start, end).toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{13}[A-HJ-NPR-Z0-9]{2}\d{2}$/.test(written) || !/[A-Z].*[A-Z]/.test(written)) return null;
  const cue = contextOf(text, start, end, ['device-id']);
  const isChecked = isVinChecked(written);
  if (cue) return make(start, end, 0.97, { check: isChecked ? 'mod11' : 'form', context: cue.word });
  return isChecked || /^(?:YV|YS|WVW|WAU|WBA|WDB|VF|VSS|TMB|SB1|JT|KN|ZFA|5YJ|LRW|XP7)/.test(written)
    ? make(start, end, 0.75, { check: isChecked ? 'mod11' : 'form' })
    : null;
}

/** The check of North American vehicles (49 CFR 565.15). */
function isVinChecked(written: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * vinValue(written.charAt(i)), 0);
  return '0123456789X'.charAt(sum % 11) === written.charAt(8);
}

function vinValue(sign: string): number {
  if (sign >= '0' && sign <= '9') return Number(sign);
  return Number('12345678012345070923456789'.charAt(sign.charCodeAt(0) - 65));
}

function findNamed(text: PreparedText, cue: Cue): Finding | null {
  const { start } = valueAfter(text, cue);
  const found = /^(?=[A-Z-]*\d)[A-Z0-9]{2,24}(?:[ -][A-Z0-9]{1,12}){0,5}/iu.exec(text.text.slice(start, start + 48));
  const written = found ? /^(?=\S*\d)\S+(?: (?=\S*\d)\S+)*/.exec(found[0])?.[0] : undefined;
  if (!written || written.replace(/\D/g, '').length < 4 || isWordUnit(text.text, start - 1)) return null;
  if (/^(?:19|20)\d\d$/.test(written)) return null;
  return make(start, start + written.length, 0.85, { check: 'form', context: cue.word });
}

function make(start: number, end: number, score: number, why: Finding['why']): Finding {
  return { type: 'DEVICE_ID', start, end, score, recognizer: 'device-id', why };
}
