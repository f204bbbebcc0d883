import assert from 'node:assert/strict';
import test from 'node:test';
import { failEachCall } from './network/fail-each-call.ts';

test('whichever call to the outside fails, and however, everything is read, refined and sent once in the end', async () => {
  for (const { failure, calls, broken } of await failEachCall()) {
    assert.ok(calls >= 3 + 4 + 1, `${calls} calls were made with ${failure}`);
    assert.deepEqual(broken, [], failure);
  }
});
