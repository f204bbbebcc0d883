import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadNameModel } from '#core/config/load-name-model.ts';
import { createRedactor } from '#core/redaction/create-redactor.ts';
import { createNameTagger } from '#core/redaction/names/name-tagger.ts';
import { defaultPolicy, type OperatorName } from '#core/redaction/policy.ts';
import { mappingOf, restore } from '#core/redaction/restore.ts';
import { openRawText, RawText } from '#core/text/raw-text.ts';

const names = createNameTagger(loadNameModel());

function redactorWith(operator: OperatorName) {
  const policy = { ...defaultPolicy, base: { operator, threshold: 0.5 }, kinds: {} };
  return createRedactor({ names, policy });
}

const redactors = (['numbered', 'label', 'hash', 'mark'] as const).map(redactorWith);

const pieces = fc.oneof(
  fc.constantFrom(
    ...['[PERSON_1]', '[PERSON_2]', '[EMAIL]', '[', ']', '[PERSON_', 'Anna Lindqvist', 'anna lindqvists', 'Göran'],
    ...['anna@example.com', '070-174 06 05', 'noll sju noll', '850709-9805', 'a\u0308', '😀', '\u200b', '&auml;'],
    ...[
      '=C3=A5',
      '\u00ad',
      'ﬁ',
      '１２３',
      'Storgatan 12, 123 45 Lund',
      'Mitt lösenord är Sommar2024!',
      '\r\n',
      ' ',
      '. ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('what was redacted is restored byte for byte, masks of before included', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom(' ', '', ', '), (parts, gap) => {
      const text = parts.join(gap);
      for (const redactor of redactors) {
        const raw = RawText.of(text);
        const result = redactor.redactText(raw);
        assert.equal(openRawText(restore(result.text, mappingOf(raw, result))), text);
      }
    }),
    { numRuns: 150 },
  );
});

test('one pseudonym for two ways of writing a name gives each of them back', () => {
  const raw = RawText.of('Anna Lindqvist skriver. Hälsningar Anna, se [PERSON_1].');
  const result = redactorWith('numbered').redactText(raw);
  assert.match(result.text, /^\[PERSON_2\].*\[PERSON_2\], se \[PERSON_1\]\.$/);
  assert.equal(openRawText(restore(result.text, mappingOf(raw, result))), openRawText(raw));
});

test('a mapping of another text puts nothing back', () => {
  const raw = RawText.of('Anna Lindqvist ringde.');
  const result = redactorWith('numbered').redactText(raw);
  const other = redactorWith('numbered').redactText(RawText.of('Ingen ringde.'));
  assert.throws(() => restore(other.text, mappingOf(raw, result)), { code: 'restore-mismatch' });
});
