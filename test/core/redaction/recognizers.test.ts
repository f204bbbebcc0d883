import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatesOf, isOpen } from '#core/redaction/gates.ts';
import { prepareText } from '#core/redaction/prepare.ts';
import { recognizers } from '#core/redaction/recognizers/all.ts';
import type { Recognizer } from '#core/redaction/recognizer.ts';

for (const recognizer of recognizers) {
  for (const [text, ...pieces] of recognizer.examples.found) {
    test(`${recognizer.name} finds what it names in: ${text}`, () => {
      assert.deepEqual(findPieces(recognizer, text), pieces);
    });
  }
  for (const text of recognizer.examples.clean) {
    test(`${recognizer.name} finds nothing in: ${text}`, () => {
      assert.deepEqual(findPieces(recognizer, text), []);
    });
  }
}

test('every recognizer has examples of both kinds and a name of its own', () => {
  for (const { examples } of recognizers) {
    assert.ok(examples.found.length > 0);
    assert.ok(examples.clean.length > 0);
  }
  assert.equal(new Set(recognizers.map(({ name }) => name)).size, recognizers.length);
});

function findPieces(recognizer: Recognizer, original: string): string[] {
  const text = prepareText(original);
  if (!isOpen(gatesOf([recognizer]), 0, text)) return [];
  return recognizer
    .find(text, {})
    .filter(({ score }) => score >= 0.5)
    .map(({ start, end }) => text.text.slice(start, end));
}
