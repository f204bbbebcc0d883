import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prepareText } from '#core/redaction/prepare.ts';

const cases: readonly (readonly [name: string, original: string, plain: string])[] = [
  ['full-width digits', 'tel ０７０－１７４', 'tel 070-174'],
  ['non-breaking and thin spaces', '070\u00a0174\u200906', '070 174 06'],
  ['zero-width characters and soft hyphens', 'an\u200bna\u00ad@ex', 'anna@ex'],
  ['combining marks', 'A\u030asa', 'Åsa'],
  ['Cyrillic letters inside a Latin word', 'аnnа@example.com', 'anna@example.com'],
  ['HTML entities', 'anna&#64;example&period;com&nbsp;&aring;', 'anna@example.com å'],
  ['quoted-printable letters', 'Sj=C3=B6gren, Bj=F6rn', 'Sjögren, Björn'],
  ['soft line breaks', '0701=\r\n740633', '0701740633'],
  ['hidden at and dot', 'anna(at)example[dot]com', 'anna@example.com'],
  ['Arabic-Indic digits', '٠٧٠', '070'],
  ['mathematical letters', '𝐀nna', 'Anna'],
];

for (const [name, original, plain] of cases) {
  test(`${name} are read as plain text`, () => {
    assert.equal(prepareText(original).text, plain);
  });
}

test('a query of a link is no quoted-printable text', () => {
  const link = 'https://example.com/?id=2024&x=E4F5';
  assert.equal(prepareText(link).text, link);
});

test('every place leads back into the original, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...odd)), { maxLength: 20 }), (pieces) => {
      const original = pieces.join('');
      const prepared = prepareText(original);
      assert.equal(prepared.lower.length, prepared.text.length);
      let last = 0;
      for (let at = 0; at < prepared.text.length; at += 1) {
        const { start, end } = prepared.toOriginal(at, at + 1);
        assert.ok(start >= last && end > start && end <= original.length);
        last = start;
      }
    }),
  );
});

const odd = [
  '\u00a0',
  '\u200b',
  '&nbsp;',
  '=C3=A4',
  '=\n',
  '\u0301',
  '𝐀',
  'İ',
  '（at）',
  '(at)',
  '[dot] ',
  '%40',
  '👩‍👧',
  'а',
  'ß',
];
