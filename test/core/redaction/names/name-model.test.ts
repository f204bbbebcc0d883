import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LyhordError } from '#core/errors.ts';
import { hashOf } from '#core/redaction/names/lexicon.ts';
import { calibrationSteps, parseNameModel, writeNameModel } from '#core/redaction/names/name-model.ts';

function smallModel(): Uint8Array {
  const weights = new Int8Array(64 * 4);
  weights.set([1, -2, 3, -4], 20);
  return writeNameModel({
    hashes: Int32Array.of(hashOf('anna'), hashOf('berg'), hashOf('von')),
    bits: Uint16Array.of(4, 16, 1 << 14),
    weights,
    step: 0.5,
    moves: new Float32Array(256),
    calibration: new Float32Array(calibrationSteps),
  });
}

test('a model comes back as it was written', () => {
  const model = parseNameModel(smallModel());
  assert.equal(model.lexicon.lookUp(hashOf('anna')), 4);
  assert.equal(model.lexicon.lookUp(hashOf('berg')), 16);
  assert.equal(model.lexicon.lookUp(hashOf('lind')), 0);
  assert.deepEqual([...model.weights.subarray(20, 24)], [1, -2, 3, -4]);
  assert.equal(model.step, 0.5);
  assert.equal(model.mask, 63);
  assert.equal(model.moves[0], 1);
});

test('bytes that are no model are refused', () => {
  const whole = smallModel();
  const changed = whole.slice();
  changed[0] = 0;
  for (const bytes of [new Uint8Array(0), new Uint8Array(100), whole.slice(0, -1), changed]) {
    assert.throws(() => parseNameModel(bytes), new LyhordError('name-model-invalid', { bytes: bytes.length }));
  }
});
