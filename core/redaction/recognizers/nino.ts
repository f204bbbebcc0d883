import { contextOf, labelOf } from '../context.ts';
import { isWordUnit } from '../characters.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/** British National Insurance numbers (HMRC, NIM39110). */
export const nino: Recognizer = {
  name: 'nino',
  type: 'NATIONAL_ID',
  countries: ['GB'],
  startsAt: 'leads',
  leastDigits: 6,
  find(text) {
    const findings: Finding[] = [];
    for (const { start, end } of text.anchors.leads) {
      if (end - start !== 2 || isWordUnit(text.text, start - 1)) continue;
      const found = form.exec(text.text.slice(start, start + 18));
      if (!found) continue;
      const until = start + found[0].length;
      const cue = contextOf(text, start, until, ['national-id']);
      const isAllowed = allowed.test(found[0]);
      if (!cue && (!isAllowed || labelOf(text, start, until)?.topic === 'reference')) continue;
      const why = { check: 'form', ...(cue && { context: cue.word }) };
      findings.push({ type: 'NATIONAL_ID', start, end: until, score: cue ? 0.97 : 0.8, recognizer: 'nino', why });
    }
    return findings;
  },
  examples: {
    found: [
      ['My NI number is AB 12 34 56 C', 'AB 12 34 56 C'],
      ['AB123456C', 'AB123456C'],
      ['national insurance: qq-12-34-56-c', 'qq-12-34-56-c'],
    ],
    clean: ['AB 12 34 56', 'Order GB123456X', 'DA123456C'],
  },
};

const form = /^[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![\p{L}\d])/u;
/** D, F, I, Q, U and V are not given out, nor O as the second letter. */
const allowed = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/i;
