import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRateLimit } from '#core/access/rate-limit.ts';

const rate = { burst: 3, perMinute: 60 };

test('so many at once, and then so many a minute, with the time to wait', () => {
  let now = 0;
  const limit = createRateLimit(() => now);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limit.take('a', rate)),
    [0, 0, 0, 1000],
  );
  assert.equal(limit.take('b', rate), 0, 'another is counted apart');
  now = 500;
  assert.equal(limit.take('a', rate), 500);
  now = 1000;
  assert.equal(limit.take('a', rate), 0);
});

test('never more than the burst and what has grown since, whatever the rhythm', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 200 }), (pauses) => {
      let now = 0;
      let passed = 0;
      const limit = createRateLimit(() => now);
      for (const pause of pauses) {
        now += pause;
        if (limit.take('a', rate) === 0) passed += 1;
      }
      return passed <= rate.burst + (now * rate.perMinute) / 60_000 + 1e-6;
    }),
  );
});

test('many strangers don’t fill the memory', () => {
  const limit = createRateLimit(() => 0);
  for (let stranger = 0; stranger < 60_000; stranger += 1) limit.take(`s${stranger}`, rate);
  assert.equal(limit.take('s59999', rate), 0);
});
