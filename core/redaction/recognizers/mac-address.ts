import { isWordUnit } from '../characters.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/** MAC addresses with hyphens and Cisco's dots; those with colons are found with IPv6. */
export const macAddress: Recognizer = {
  name: 'mac-address',
  type: 'MAC_ADDRESS',
  startsAt: 'digits',
  find({ text, anchors }) {
    const findings: Finding[] = [];
    let until = 0;
    for (const run of anchors.digits) {
      if (run.end - run.start > 4 || !'-.abcdefABCDEF'.includes(text.charAt(run.end) || ' ')) continue;
      let start = run.start;
      while (start > until && run.start - start < 4 && isWordUnit(text, start - 1)) start -= 1;
      while (start > until + 2 && pairBefore.test(text.slice(start - 3, start)) && run.start - start < 15) start -= 3;
      if (start < until || isWordUnit(text, start - 1)) continue;
      const found = form.exec(text.slice(start, start + 18));
      if (!found) continue;
      until = start + found[0].length;
      findings.push({
        type: 'MAC_ADDRESS',
        start,
        end: until,
        score: 0.95,
        recognizer: 'mac-address',
        why: { check: 'form' },
      });
    }
    return findings;
  },
  examples: {
    found: [
      ['routern 00-00-5E-00-53-AF', '00-00-5E-00-53-AF'],
      ['MAC FD-14-E0-83-80-8B', 'FD-14-E0-83-80-8B'],
      ['0000.5e00.53af', '0000.5e00.53af'],
    ],
    clean: ['12-34-56-78', '1234.5678', '24-11-23-08-00'],
  },
};

const pairBefore = /^[0-9a-f]{2}-$/i;
const form =
  /^(?:(?:[0-9a-f]{2}-){5}[0-9a-f]{2}|(?=[0-9.]*[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\d-])/iu;
