import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sweepRequests } from './fuzz.ts';

test('whatever is sent gets an answer of ours, and no word of it in a refusal, the log or the record', async () => {
  const { byStatus, faults } = await sweepRequests(400, 1);
  assert.deepEqual(faults, []);
  for (const status of [200, 400, 401, 403, 404]) assert.ok(byStatus.has(status), `${status} was met`);
});
