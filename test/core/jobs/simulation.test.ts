import assert from 'node:assert/strict';
import test from 'node:test';
import { runSeed } from './simulation/run-seed.ts';

const seeds = 300;

test('whatever fails, crashes, comes twice or late, nothing is lost, doubled or made of another text', async () => {
  let [crashes, failures] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const result = await runSeed(seed);
    assert.deepEqual(result.broken, [], `seed ${seed}`);
    crashes += result.crashes;
    failures += result.failures;
  }
  // A simulation in which nothing happens would keep every promise.
  assert.ok(crashes > seeds && failures > 10 * seeds, `${crashes} crashes, ${failures} failures`);
});

test('a seed does the same again', async () => {
  assert.deepEqual(await runSeed(7), await runSeed(7));
});
