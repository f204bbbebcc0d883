import assert from 'node:assert/strict';
import test from 'node:test';
import { configSchema } from '#core/config/config.ts';
import { auditPolicies } from '#core/keep-policies.ts';
import { readEntry } from '#core/audit/entry.ts';
import { splitLine } from '#core/audit/line.ts';
import { openTestStore } from '#test/database.ts';

const store = await openTestStore();

async function told(): Promise<unknown[]> {
  const waiting = await store.audit.readWaiting('-1', 100);
  return waiting.map(({ line }) => readEntry(splitLine(line)?.body ?? '')?.['policy']);
}

test('a policy that is another than at the last start is told, once', async () => {
  const config = configSchema.parse({});
  await auditPolicies(store, config);
  await auditPolicies(store, config);
  assert.deepEqual(await told(), ['redaction', 'access', 'network']);
  await auditPolicies(store, configSchema.parse({ hosts: ['api.example.com'] }));
  assert.deepEqual(await told(), ['redaction', 'access', 'network', 'network']);
});
