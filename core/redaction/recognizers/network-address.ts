import { classOf, isWordUnit } from '../characters.ts';
import type { Finding, PreparedText, Recognizer } from '../recognizer.ts';

/** IPv6 addresses (RFC 4291) and MAC addresses with colons. */
export const networkAddress: Recognizer = {
  name: 'network-address',
  type: 'IP_ADDRESS',
  startsAt: 'colons',
  find(text) {
    const findings: Finding[] = [];
    let until = 0;
    for (const at of text.anchors.colons) {
      if (at < until) continue;
      const finding = findAround(text, at);
      if (!finding) continue;
      findings.push(finding);
      until = finding.end;
    }
    return findings;
  },
  examples: {
    found: [
      ['2001:db8::8a2e:370:7334', '2001:db8::8a2e:370:7334'],
      ['från 2001:0db8:85a3:0000:0000:8a2e:0370:7334.', '2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
      ['fe80::1', 'fe80::1'],
      ['MAC 00:00:5e:00:53:af', '00:00:5e:00:53:af'],
    ],
    clean: ['kl 10:30:00', 'Fråga: ja', 'a::b', '12:34:56', 'std::move', '1:2:3:4'],
  },
};

function findAround({ text }: PreparedText, colon: number): Finding | null {
  let start = colon;
  while (start > 0 && colon - start < 4 && isHex(text.charCodeAt(start - 1))) start -= 1;
  if (isWordUnit(text, start - 1) || text.charAt(start - 1) === ':') return null;
  let end = colon;
  while (end < text.length && end - start < 46 && (isHex(text.charCodeAt(end)) || text.charAt(end) === ':')) end += 1;
  if (isWordUnit(text, end)) return null;
  while (end > colon && text.charAt(end - 1) === ':' && text.charAt(end - 2) !== ':') end -= 1;
  const written = text.slice(start, end);
  if (/^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(written)) {
    return { type: 'MAC_ADDRESS', start, end, score: 0.97, recognizer: 'network-address', why: { check: 'form' } };
  }
  if (!isIpv6(written)) return null;
  return { type: 'IP_ADDRESS', start, end, score: 0.95, recognizer: 'network-address', why: { check: 'form' } };
}

function isHex(unit: number): boolean {
  const small = unit | 0x20;
  return classOf(unit) === 1 || (small >= 0x61 && small <= 0x66);
}

function isIpv6(written: string): boolean {
  if (!/\d/.test(written)) return false;
  const halves = written.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (halves.length > 2 || groups.some((group) => group === '' || group.length > 4)) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length < 8 : groups.length === 8;
}
