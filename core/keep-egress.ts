import { auditHash, auditWord } from '#core/audit/audit-id.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { record } from '#core/audit/record.ts';
import type { EgressRefusal } from '#core/egress/refusals.ts';
import { plainHost } from '#core/egress/rules.ts';
import type { Store } from '#core/store/store.ts';

/** What is told of the ways out: a refusal, or a text that was held back. */
export interface EgressNews {
  onRefusal(listener: (refusal: EgressRefusal) => void): void;
  onHeld(listener: (purpose: string) => void): void;
}

/** Refusals of one kind within this time stand in one entry: a library that tries again and again fills no log. */
const gatherMs = 1000;

/**
 * Writes to the audit log what was refused on the ways out. The refusal stands whether or not it can be written; it is
 * tried again with the next. Gives what writes the rest and stops.
 */
export function auditEgress(news: EgressNews, store: Pick<Store, 'transaction'>): () => Promise<void> {
  const gathered = new Map<string, { entry: AuditEntry; count: number }>();
  let timer: NodeJS.Timeout | null = null;
  let hasEnded = false;
  const write = async () => {
    timer = null;
    const entries = [...gathered.values()].map(({ entry, count }) => ({ ...entry, count }));
    if (entries.length === 0) return;
    gathered.clear();
    await store.transaction((tx) => record(tx, ...entries)).catch(() => undefined);
  };
  const gather = (entry: AuditEntry) => {
    if (hasEnded) return;
    const key = JSON.stringify(entry);
    gathered.set(key, { entry, count: (gathered.get(key)?.count ?? 0) + 1 });
    timer ??= setTimeout(() => void write(), gatherMs).unref();
  };
  news.onRefusal(({ purpose, reason, host }) =>
    gather({
      ...{ who: { by: 'program' }, action: 'egress-refused' },
      ...{ purpose: auditWord(purpose), reason: auditWord(reason), host: auditHash(plainHost(host) ?? host) },
    }),
  );
  news.onHeld((purpose) => gather({ who: { by: 'program' }, action: 'held-back', purpose: auditWord(purpose) }));
  return async () => {
    hasEnded = true;
    if (timer) clearTimeout(timer);
    await write();
  };
}
