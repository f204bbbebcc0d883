import assert from 'node:assert/strict';
import test from 'node:test';
import { createEmbeddedEngine } from '#core/insight/engines/embedded.ts';
import { engineMark } from '#core/insight/engines/engine-mark.ts';
import { markOf } from '../../../bench/insight/mark-of.ts';

test('the engine’s version changes with its cues, rules and weights, so that stored insights are made again', () => {
  assert.equal(engineMark, markOf(), 'what the engine reads by has changed: run node bench/insight/mark.ts');
});

test('the mark is a part of the version', () => {
  assert.equal(createEmbeddedEngine().version, `embedded ${engineMark}`);
});
