import { classOf, digit, isWordUnit } from '../characters.ts';
import type { Finding, Recognizer } from '../recognizer.ts';

/** Keys and tokens that give themselves away by how they start, and JSON Web Tokens (RFC 7519). */
export const apiKey: Recognizer = {
  name: 'api-key',
  type: 'CREDENTIAL',
  startsAt: 'words',
  find({ text, anchors }) {
    const findings: Finding[] = [];
    let until = 0;
    for (const { start, end } of anchors.words) {
      if (start < until || end - start < 2 || !mayStart.has(text.charCodeAt(start))) continue;
      if (!mayGoOn(text, start, end) || isWordUnit(text, start - 1)) continue;
      const piece = text.slice(start, start + 2000);
      const found = form.exec(piece) ?? bearer.exec(piece);
      if (!found) continue;
      until = start + found[0].length;
      const from = until - (found[1] ?? found[0]).length;
      findings.push({
        type: 'CREDENTIAL',
        start: from,
        end: until,
        score: 0.97,
        recognizer: 'api-key',
        why: { check: 'form' },
      });
    }
    return findings;
  },
  examples: {
    found: [
      ['nyckeln sk_test_0000000000000000abcdEFGH', 'sk_test_0000000000000000abcdEFGH'],
      ['AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
      [
        'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJl',
        'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJl',
      ],
      ['EAACEdEose0cBA0000000000000000000000000000', 'EAACEdEose0cBA0000000000000000000000000000'],
      ['Authorization: Bearer 0a1b2c3d4e5f60718293a4b5', '0a1b2c3d4e5f60718293a4b5'],
    ],
    clean: ['skynda_dig', 'the bearer of news', 'sk_test', 'github.com'],
  },
};

/** The prefixes that the vendors' own secret scanners look for (GitHub's list of supported secrets). */
const form =
  /^(?:[srp]k_(?:live|test)_[A-Za-z0-9]{10,200}|sk-[A-Za-z0-9_-]{20,200}|(?:AKIA|ASIA|AROA)[A-Z0-9]{16}|gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|xox[abeprs]-[A-Za-z0-9-]{10,250}|AIza[\w-]{35}|glpat-[\w-]{20,60}|SG\.[\w-]{16,64}\.[\w-]{16,64}|ya29\.[\w-]{20,400}|hf_[A-Za-z0-9]{20,60}|npm_[A-Za-z0-9]{30,60}|whsec_[A-Za-z0-9]{20,80}|shpat_[0-9a-f]{32}|key-[0-9a-f]{32}|pat-[a-z0-9]{2,4}-[0-9a-f-]{36}|dop_v1_[0-9a-f]{64}|EAA[A-Za-z0-9]{30,250}|sq0[a-z]{3}-[\w-]{22,60}|AccountKey=[A-Za-z0-9+/]{40,100}={0,2}|SharedAccessSignature=[^\s;]{20,300}|v[12]\.[0-9a-f]{40}|eyJ[\w-]{8,900}\.[\w-]{4,900}(?:\.[\w-]{0,600})?)(?!\w)/;

/** A key goes on after its first letters with a sign or digit, or has twenty letters at least; the rest are `Bearer ` and `Basic `. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (end - start >= 20) return true;
  if (unit === 0x20) return bearers.has(text.charCodeAt(start)) && (end - start === 6 || end - start === 5);
  if (unit === 0x2e) return dotted.has(text.charCodeAt(start));
  return unit === 0x5f || unit === 0x2d || classOf(unit) === digit;
}

const bearer = /^(?:[Bb]earer|Basic) (?=[A-Za-z._~+/=-]{0,200}\d)([\w.~+/=-]{16,1500})/;

/** The first letters of those that go on after a space, and after a dot: `SG.`, `eyJ….` */
const bearers = new Set(Array.from('bB', (letter) => letter.charCodeAt(0)));
const dotted = new Set(Array.from('Se', (letter) => letter.charCodeAt(0)));
const mayStart = new Set(Array.from('srpAgxSyhnwkdebBEv', (letter) => letter.charCodeAt(0)));
