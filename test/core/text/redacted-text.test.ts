import assert from 'node:assert/strict';
import test from 'node:test';
import { compose, cutRedactedText, mintRedactedText, widenToMasks } from '#core/text/redacted-text.ts';

const text = mintRedactedText('Hej, [PERSON_1] ringde 😀 från [PHONE_2].');

test('a cut through a mask takes the whole mask', () => {
  assert.equal(cutRedactedText(text, 8, 12), '[PERSON_1]');
});

test('a cut over two masks takes both whole', () => {
  const { start, end } = widenToMasks(text, 10, 35);
  assert.equal(text.slice(start, end), '[PERSON_1] ringde 😀 från [PHONE_2]');
});

test('a cut never halves an emoji', () => {
  const emoji = text.indexOf('😀');
  assert.equal(cutRedactedText(text, emoji + 1, emoji + 2), '😀');
});

test('a cut outside the text is held inside it', () => {
  assert.equal(cutRedactedText(text, -5, 3), 'Hej');
  assert.equal(cutRedactedText(text, 900, 905), '');
});

test('composing joins pieces by the separator', () => {
  assert.equal(compose([mintRedactedText('a'), mintRedactedText('b')], ', '), 'a, b');
});
