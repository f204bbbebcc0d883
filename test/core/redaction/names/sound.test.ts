import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundKey, soundsLike } from '#core/redaction/names/sound.ts';

const alike = [
  ['Lindkvist', 'Lindqvist'],
  ['vester', 'Wester'],
  ['Kristina', 'Christina'],
  ['Jon', 'John'],
  ['Sara', 'Sarah'],
  ['Mohammed', 'Muhamed'],
  ['Erik', 'Eric'],
  ['Carlsson', 'Karlsson'],
  ['Smith', 'Smit'],
  ['Schmidt', 'Schmitt'],
  ['Björn', 'Bjørn'],
  ['Filip', 'Philip'],
  ['Yusuf', 'Yousef'],
  ['Wahlström', 'Valström'],
  ['Andersson', 'Anderson'],
  ['Sörensen', 'Sørensen'],
  ['Lindgren', 'Lindgern'],
] as const;

const different = [
  ['Lena', 'Lina'],
  ['Anna', 'Anne'],
  ['Jan', 'Jon'],
  ['Per', 'Pär-Olof'],
  ['Lindberg', 'Sandberg'],
  ['Lindgren', 'Lindström'],
  ['Maria', 'Marta'],
  ['Ali', 'Alma'],
  ['', ''],
] as const;

for (const [first, second] of alike) {
  test(`${first} sounds like ${second}`, () => {
    assert.ok(soundsLike(first, second));
    assert.ok(soundsLike(second, first));
  });
}

for (const [first, second] of different) {
  test(`"${first}" does not sound like "${second}"`, () => {
    assert.ok(!soundsLike(first, second));
  });
}

test('names that differ in spelling only share a sound key', () => {
  assert.equal(soundKey('Lindkvist'), soundKey('Lindqvist'));
  assert.equal(soundKey('vester'), soundKey('Wester'));
  assert.notEqual(soundKey('Lindkvist'), soundKey('Lindberg'));
  assert.equal(soundKey('123'), '');
});
