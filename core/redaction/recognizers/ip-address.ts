import { isWordUnit } from '../characters.ts';
import { gap } from '../digits.ts';
import { labelOf } from '../context.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** IPv4 addresses in four parts; a version number of four parts is told by the word before it. */
export const ipAddress: Recognizer = {
  name: 'ip-address',
  type: 'IP_ADDRESS',
  startsAt: 'digits',
  leastDigits: 4,
  find(text) {
    const findings: Finding[] = [];
    const { digits } = text.anchors;
    for (let i = 0; i + 3 < digits.length; i += 1) {
      if (digits[i + 1]?.gap !== gap.dot) continue;
      const finding = findAt(text, i);
      if (!finding) continue;
      findings.push(finding);
      i += 3;
    }
    return findings;
  },
  examples: {
    found: [
      ['från 192.0.2.44 i natt', '192.0.2.44'],
      ['IP: 198.51.100.7:8080', '198.51.100.7'],
      ['203.0.113.9.', '203.0.113.9'],
    ],
    clean: ['version 10.0.19.1', '192.0.2.444', '1.2.3', 'v2.10.0.1', '1.2.3.4.5'],
  },
};

function findAt(prepared: PreparedText, first: number): Finding | null {
  const { text, anchors } = prepared;
  const start = anchors.digits[first]?.start ?? 0;
  const found = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d\p{L}]|\.\d)/u.exec(text.slice(start, start + 17));
  if (!found || isWordUnit(text, start - 1) || /\d\.$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  if (!found[0].split('.').every((part) => Number(part) < 256 && !/^0\d/.test(part))) return null;
  const end = start + found[0].length;
  const label = labelOf(prepared, start, end);
  if (label?.topic === 'version') return null;
  const why = label?.topic === 'ip' ? { check: 'form', context: label.word } : { check: 'form' };
  return { type: 'IP_ADDRESS', start, end, score: 0.92, recognizer: 'ip-address', why };
}
