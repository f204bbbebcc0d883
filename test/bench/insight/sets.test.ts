import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halfOf, loadInsightSet } from '../../../bench/insight/sets/load.ts';

const all = loadInsightSet();

test('the insight set has at least 600 conversations, about three of five in Swedish, each with its own id', () => {
  assert.ok(all.length >= 600, String(all.length));
  assert.equal(new Set(all.map((one) => one.id)).size, all.length);
  const swedish = all.filter((one) => one.labels.language === 'sv').length / all.length;
  assert.ok(swedish > 0.55 && swedish < 0.67, String(swedish));
});

test('the halves are of like size and hold everything once', () => {
  const [dev, rest] = [loadInsightSet('dev'), loadInsightSet('test')];
  assert.equal(dev.length + rest.length, all.length);
  assert.ok(Math.abs(dev.length - rest.length) < all.length / 8, `${String(dev.length)} ${String(rest.length)}`);
});

test('the same story in two languages is in one half', () => {
  assert.equal(halfOf('sv-1-007'), halfOf('en-1-007'));
});

test('every quote of a promise stands word for word in its turn, and a competitor in its conversation', () => {
  for (const { id, turns, labels } of all) {
    for (const promise of labels.promises) {
      for (const { turn, quote } of [promise, ...promise.also])
        assert.ok(turns[turn]?.text.includes(quote), `${id} ${quote}`);
    }
    const text = turns.map((turn) => turn.text.toLowerCase()).join('\n');
    for (const name of labels.competitors) assert.ok(text.includes(name.toLowerCase()), `${id} ${name}`);
  }
});

test('a promise is said by the one who makes it, or retold by the customer as broken', () => {
  for (const { id, turns, labels } of all) {
    for (const promise of labels.promises) {
      const retold = promise.by === 'agent' && turns[promise.turn]?.role === 'customer' && promise.kept === false;
      assert.ok(retold || turns[promise.turn]?.role === promise.by, `${id} ${promise.quote}`);
    }
  }
});

test('labels that follow from one another agree', () => {
  for (const { id, turns, labels } of all) {
    const broken = labels.promises.some((promise) => promise.by === 'agent' && promise.kept === false);
    assert.equal(broken, labels.processProblems.includes('promise_broken'), id);
    assert.equal(labels.mood.start === 0, labels.mood.end === 0, id);
    if (turns.filter((turn) => turn.role === 'customer').length === 1) {
      assert.equal(labels.mood.start, labels.mood.end, id);
    }
    const hard = ['long_wait', 'transferred', 'asked_twice'] as const;
    if (hard.some((kind) => labels.processProblems.includes(kind))) assert.equal(labels.effort, 'high', id);
  }
});
