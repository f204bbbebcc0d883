import { join } from 'node:path';
import { type AuditKeys, auditKeysOf } from '#core/audit/audit-keys.ts';
import { type NumberingOutcome, numberEntries } from '#core/audit/number-entries.ts';
import { outsideFile } from '#core/audit/outside-file.ts';
import { outsideIn, syslogWriter } from '#core/audit/outside-syslog.ts';
import type { Outside } from '#core/audit/outside.ts';
import type { Store } from '#core/store/store.ts';
import type { Config } from './config/config.ts';
import { ensureKeys } from './config/key-file.ts';

/** The audit log of this machine: its keys, and where its checkpoints stand outside the database. */
export interface Audit {
  readonly keys: AuditKeys;
  readonly outside: Outside;
  /** Numbers what was written; for whoever keeps the log. */
  number(store: Pick<Store, 'audit'>): Promise<NumberingOutcome>;
}

/** Makes the log's key where there is none yet. */
export function loadAudit(config: Pick<Config, 'data' | 'auditFile' | 'auditSyslog'>, now: () => Date): Audit {
  const [secret] = ensureKeys(config, 'audit');
  if (!secret) throw new TypeError('a key file holds a key');
  const keys = auditKeysOf(secret);
  const file = outsideFile(config.auditFile ?? join(config.data, 'audit', 'checkpoints'));
  const outside = config.auditSyslog === null ? file : outsideIn(file, syslogWriter(config.auditSyslog, now));
  return { keys, outside, number: ({ audit }) => numberEntries(audit, keys, outside) };
}
