import { z } from 'zod';
import { auditHash, auditWord, hashSchema } from '#core/audit/audit-id.ts';
import { record } from '#core/audit/record.ts';
import type { Store } from '#core/store/store.ts';
import type { Config } from './config/config.ts';
import { policyOf } from './load-redactor.ts';

/** Under this name the store keeps which policies were in force at the last start. */
const settingName = 'policies-in-force';
const keptSchema = z.record(z.string(), hashSchema);

/**
 * Writes to the audit log which policies are others than at the last start: of redaction, of who may come in, and of whom
 * the program may reach. Their files and settings are changed while nothing runs that could write it then.
 */
export async function auditPolicies(store: Pick<Store, 'transaction'>, config: Config): Promise<void> {
  const { signIn, trustedProxies, acceptPanelRequests, hosts, privateNetworks, modelUrl, auditSyslog } = config;
  const now = {
    redaction: auditHash(policyOf(config).fingerprint),
    access: auditHash(JSON.stringify({ signIn, trustedProxies, acceptPanelRequests })),
    network: auditHash(JSON.stringify({ hosts, privateNetworks, modelUrl, auditSyslog })),
  };
  await store.transaction(async (tx) => {
    const kept = (await tx.loadSetting(settingName, keptSchema)) ?? {};
    const changed = Object.entries(now).filter(([name, to]) => kept[name] !== to);
    if (changed.length === 0) return;
    await tx.saveSetting(settingName, now);
    for (const [name, to] of changed) {
      const from = kept[name] ?? null;
      await record(tx, { who: { by: 'program' }, action: 'policy-changed', policy: auditWord(name), from, to });
    }
  });
}
