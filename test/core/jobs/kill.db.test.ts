import assert from 'node:assert/strict';
import test from 'node:test';
import { runKills } from './kill/run-kills.ts';

test('fifty kill -9 of readers, workers and the database lose nothing, double nothing and mix nothing up', async (t) => {
  const { killed, broken, tookMs } = await runKills({
    conversations: 1500,
    kills: 50,
    pauseMs: 500,
    random: Math.random,
  });
  t.diagnostic(`killed ${JSON.stringify(killed)} in ${tookMs} ms`);
  assert.deepEqual(broken, []);
});
