import assert from 'node:assert/strict';
import test from 'node:test';
import { inspect } from 'node:util';
import { openRawText, RawText } from '#core/text/raw-text.ts';

const raw = RawText.of('Anna Lindqvist, 070-1740605');

test('a template literal shows nothing of a raw text', () => {
  assert.equal(`${raw.toString()} ${String(raw)}`, '[raw text] [raw text]');
});

test('inspection shows nothing of a raw text, nested or not', () => {
  assert.equal(inspect({ turn: { text: raw } }, { depth: 9, showHidden: true }).includes('Anna'), false);
});

test('a raw text cannot be serialised', () => {
  assert.throws(() => JSON.stringify({ raw }), /cannot be serialised/);
});

test('a structured clone of a raw text comes out empty', () => {
  assert.deepEqual(Object.keys(structuredClone(raw)), []);
});

test('opening gives the text back as it was', () => {
  assert.equal(openRawText(raw), 'Anna Lindqvist, 070-1740605');
});
