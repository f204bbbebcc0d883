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
      const bare = bareAt(text, run.start);
      if (bare && run.start >= until) {
        findings.push(make(run.start, run.start + bare));
        until = run.start + bare;
        continue;
      }
      if (run.end - run.start > 4 || !'-.abcdefABCDEF'.includes(text.charAt(run.end) || ' ')) continue;
      let start = run.start;
      while (start > until && run.start - start < 4 && isWordUnit(text, start - 1)) start -= 1;
      if (dotted.test(text.slice(Math.max(0, start - 6), start)) && start - 5 >= until) start -= 5;
      while (start > until + 2 && pairBefore.test(text.slice(start - 3, start)) && run.start - start < 15) start -= 3;
      if (start < until || isWordUnit(text, start - 1)) continue;
      const found = form.exec(text.slice(start, start + 18));
      if (!found) continue;
      until = start + found[0].length;
      findings.push(make(start, until));
    }
    return findings;
  },
  examples: {
    found: [
      ['routern 00-00-5E-00-53-AF', '00-00-5E-00-53-AF'],
      ['MAC FD-14-E0-83-80-8B', 'FD-14-E0-83-80-8B'],
      ['0000.5e00.53af', '0000.5e00.53af'],
      ['mac cffd.cb8e.3630', 'cffd.cb8e.3630'],
      ['mac-adress: 00005e0053af', '00005e0053af'],
    ],
    clean: ['order 00005e0053af', '12-34-56-78', '1234.5678', '24-11-23-08-00'],
  },
};

/** `mac: 00005e0053af`: twelve signs in a row, where the word stands before. */
function bareAt(text: string, start: number): number {
  if (!' :=\t\n'.includes(text.charAt(start - 1) || '.')) return 0;
  if (!/^[0-9a-f]{12}/i.test(text.slice(start, start + 12))) return 0;
  const isNamed = /(?:^|[^\p{L}])mac(?:-?ad(?:d?ress|resse)\p{L}{0,2})?[\s:=]{1,3}$/iu.test(
    text.slice(Math.max(0, start - 18), start),
  );
  return isNamed && /^[0-9a-f]{12}(?![\p{L}\d])/iu.test(text.slice(start, start + 13)) ? 12 : 0;
}

function make(start: number, end: number): Finding {
  return { type: 'MAC_ADDRESS', start, end, score: 0.95, recognizer: 'mac-address', why: { check: 'form' } };
}

/** `cffd.cb8e.3630`: the first group may hold letters alone. */
const dotted = /(?:^|[^\p{L}\d.])[0-9a-f]{4}\.$/iu;
const pairBefore = /^[0-9a-f]{2}-$/i;
const form =
  /^(?:(?:[0-9a-f]{2}-){5}[0-9a-f]{2}|(?=[0-9.]*[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\d-])/iu;
