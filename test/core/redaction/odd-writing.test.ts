import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { mappingOf, restore } from '#core/redaction/restore.ts';
import { openRawText, RawText } from '#core/text/raw-text.ts';

const redactor = createRedactor();

/** How people and their programs write the same e-mail, phone and personnummer; each with letters around them. */
const ways: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['plain', (text) => text],
  ['with å, ä and ö before', (text) => `Åäö ÅÄÖ ${text}`],
  ['with emoji of several units before', (text) => `👩‍👩‍👧‍👦 🏳️‍🌈 ${text} 👍🏽`],
  ['with combining marks before', (text) => `A\u030asa O\u0308man ${text}`],
  ['with zero-width characters inside', (text) => text.replace(/(?<=\d)(?=\d)/g, '\u200b')],
  ['with soft hyphens inside', (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')],
  ['with look-alike letters', (text) => text.replaceAll('a', 'а').replaceAll('o', 'о')],
  ['with full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with narrow spaces and odd hyphens', (text) => text.replaceAll(' ', '\u202f').replaceAll('-', '\u2011')],
  ['with an en dash', (text) => text.replaceAll('-', '–')],
  ['with HTML entities', (text) => text.replaceAll('@', '&#64;').replaceAll(' ', '&nbsp;').replaceAll('-', '&#x2d;')],
  ['as quoted-printable', (text) => `=C3=85sa: ${text.replaceAll('@', '=40')}`],
  ['broken over lines as quoted-printable', (text) => `=C3=85sa: ${text.replaceAll('-', '=\r\n-')}`],
  ['with a byte order mark and direction marks', (text) => `\ufeff\u200e${text.replaceAll(', ', '\u200f, ')}`],
  ['with letters that grow in lower case before', (text) => `İİİ ${text}`],
];

const sentence = 'Nås: karin.berg@example.com, 070-174 06 05, pnr 850709-9805';

for (const [name, write] of ways) {
  test(`an e-mail, a phone and a personnummer ${name} are masked whole, at the right places`, () => {
    const original = write(sentence);
    const raw = RawText.of(original);
    const result = redactor.redactText(raw);
    assert.deepEqual(
      result.entities.map(({ type }) => type),
      ['EMAIL', 'PHONE', 'NATIONAL_ID'],
    );
    const left = result.text.replaceAll(/\[[A-Z_]+_\d\]/g, '').normalize('NFKC');
    assert.doesNotMatch(left.replaceAll(/=[0-9A-F]{2}|&#\w+;/g, ''), /\d|berg/);
    assert.equal(openRawText(restore(result.text, mappingOf(raw, result))), original);
  });
}
